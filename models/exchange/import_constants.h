// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_row.h"

#include <QDate>

namespace yumiao::exchange {

/// What a sheet says once for all its rows: the month of a return, the institution it comes from.
struct TakenConstant {
    int field = 0;
    records::Value value;
    QString text;
    bool asked = false; ///< said by the officer; else found in the title, the sheet's name or the file's
};

/// The fields that a ledger of a kind says in its title and not in a column: "as_of", "institution", …
[[nodiscard]] QStringList askedFields(records::RecordKind kind);

/// The last day of the first month that a text names: 2022年6月, 2022-06, 2022.6, 202206; of a whole date its month.
[[nodiscard]] std::optional<QDate> monthEndIn(QStringView text);

/// What the officer said (wish.constants), else what the texts above the headings, the sheet's name and the file's say
/// about asked fields that the sheet has no column for. Errors: field.unknown, import.constant (`field`, `value`),
/// import.no_month, import.no_institution, import.no_scope, import.no_trouble: neither says it.
[[nodiscard]] Result<std::vector<TakenConstant>> takeConstants(
    const ImportWish &wish, const HeaderRow &header, const QStringList &titles, const ImportNames &names);

/// Gives rows what they do not say themselves.
void applyConstants(const std::vector<TakenConstant> &constants, std::vector<ImportRow> &rows);

} // namespace yumiao::exchange
