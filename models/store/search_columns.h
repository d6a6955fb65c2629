// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/records/record_description.h"
#include "models/store/kept_statements.h"

#include <QSet>
#include <QStringList>

namespace yumiao::store {

/// What a line of a search text was made from: the line begins with this character, which no typed text contains.
enum class SearchLine : char {
    Name = 1,
    ShortName,          ///< 简称
    FormerName,         ///< 曾用名
    CreditCode,         ///< 统一社会信用代码
    RegistrationNumber, ///< the 15 digits before it
    CertificateNumber,
    DocumentNumber, ///< 文号 of a certificate
};

/// What belongs to an enterprise and stands in other records.
struct SearchSources {
    QStringList formerNames;
    QStringList certificateNumbers;
    QStringList documentNumbers;
};

/// What the search looks into for one enterprise. All but the key are lines, each behind its SearchLine.
struct SearchText {
    QString nameKey;  ///< sorts names by their pinyin
    QString folded;   ///< folded names, then codes; the name first
    QString initials; ///< pinyin initials of the names in every plausible reading
    QString pinyin;   ///< the names syllable by syllable (Pinyin::readings())
    QString papers;   ///< folded numbers of certificates and documents
    friend bool operator==(const SearchText &, const SearchText &) = default;
};
[[nodiscard]] SearchText searchTextOf(const records::Values &enterprise, const SearchSources &sources = {});

/// What other records say about an enterprise. Errors: workspace.*.
[[nodiscard]] Result<SearchSources> searchSourcesOf(const Session &session, RecordId enterprise);

/// Adds the enterprises whose search text these changes alter, but for those that they create: theirs is written with
/// them. Of a change of a former name or certificate that does
/// not tell its enterprise, the record as it stands now does.
[[nodiscard]] Done collectSought(
    const Session &session, const std::vector<changes::RecordChange> &changes, QSet<RecordId> &enterprises);

/// Writes search rows of enterprises inside the ledger's transaction. Needs a WritePermit.
class SearchTextWriter {
public:
    explicit SearchTextWriter(const Session &session)
        : m_session(session)
        , m_statements(session)
    {
    }
    [[nodiscard]] Done write(RecordId enterprise, const SearchText &text);
    /// The same from the records as they stand now.
    [[nodiscard]] Done refresh(RecordId enterprise);

private:
    const Session &m_session;
    KeptStatements m_statements;
};

/// Writes the search rows of all enterprises. Needs a WritePermit and an open transaction.
[[nodiscard]] Done writeAllSearchTexts(const Session &session);

} // namespace yumiao::store
