// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/record_id.h"
#include "models/store/search_match.h"
#include "models/store/session.h"

#include <QHash>

namespace yumiao::store {

/// How well an enterprise is found, 0 best: the orders of MatchGrade, and behind them one for each similar name.
constexpr quint8 SimilarOrder = static_cast<quint8>(MatchGrade::Similar);
constexpr size_t SearchOrders = SimilarOrder + 32;

/// An enterprise that a search text finds.
struct SearchHit {
    RecordId id;
    quint8 order = 0;
};
/// The live enterprises that a text finds, by SQL: the best first, among equals by name. Empty when the text has no
/// words. Errors: cancelled, workspace.*.
[[nodiscard]] Result<std::vector<SearchHit>> searchHits(const Session &session, const QString &text, bool similar);

/// What of an enterprise a search text matched, in the words of the record.
struct MatchedText {
    MatchGrade grade = MatchGrade::Whole;
    QString field; ///< "name", "short_name", "former_name", "credit_code", "registration_number",
                   ///< "certificate.certificate_number", "certificate.document_number"
    QString text;  ///< as it stands in the record
    friend bool operator==(const MatchedText &, const MatchedText &) = default;
};
/// For each of these enterprises how the text finds it; those that it does not find as it is written are similar.
[[nodiscard]] Result<QHash<RecordId, MatchedText>> matchedTexts(
    const Session &session, const std::vector<RecordId> &ids, const QString &text);

} // namespace yumiao::store
