// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_row.h"

namespace yumiao::exchange {

/// Which record of the workspace each row speaks of: enterprises by credit code, else by their only namesake without a
/// code; other kinds by their key (enterprise and year, number, …); kinds without a key by saying exactly the same.
/// Where the officer named fields to match by, by those and nothing else.
class ImportMatch {
public:
    /// Resolves the enterprises that rows belong to (a row that names none gets a problem) and reads what is there.
    [[nodiscard]] static Result<ImportMatch> prepare(
        const store::Session &session, const ImportWish &wish, ImportNames &names, std::vector<ImportRow> &rows);

    /// The record that the row speaks of; nothing when it is new. Errors: row.no_key, row.no_match, row.ambiguous,
    /// row.name_differs.
    [[nodiscard]] Result<const store::StoredRow *> find(const ImportRow &row) const;
    /// Another record than `own` that has the business key of these values already.
    [[nodiscard]] const store::StoredRow *keyHolder(const records::Values &values, RecordId own) const;
    /// A name that differs only in width or brackets stays as the workspace has it.
    void keepNameAsItStands(const records::Values &before, records::Values &after) const;

private:
    explicit ImportMatch(const ImportWish &wish);
    [[nodiscard]] Done readEnterprises(const store::Session &session, const std::vector<ImportRow> &rows);
    [[nodiscard]] Done readAll(const store::Session &session);
    void index();
    [[nodiscard]] Result<const store::StoredRow *> findEnterprise(const ImportRow &row) const;
    [[nodiscard]] Result<const store::StoredRow *> findChosen(const ImportRow &row) const;
    [[nodiscard]] const store::StoredRow *findSame(const ImportRow &row) const;

    const records::RecordDescription *m_description;
    std::vector<int> m_key;      ///< fields of the business key; empty: none
    std::vector<int> m_chosen;   ///< fields that the officer named
    std::vector<int> m_required; ///< what every record has: narrows the search for one that says the same
    std::vector<store::StoredRow> m_rows;
    QHash<QString, size_t> m_byKey;
    QMultiHash<QString, size_t> m_byChoice;   ///< by the chosen fields
    QMultiHash<QString, size_t> m_byRequired; ///< of kinds without a key
    QMultiHash<QString, size_t> m_byName;     ///< enterprises by folded name
};

} // namespace yumiao::exchange
