// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_row.h"

namespace yumiao::exchange {

/// A column whose numbers contradict its unit, or that names none: to be answered by the officer.
struct DoubtfulColumn {
    QString field;
    QString heading;
    bool isRate = false;
};

/// "yuan", "wan", "percent"; None for any other word.
[[nodiscard]] Unit unitNamed(const QString &word);

/// Columns get the unit that the officer answered. In a list of loans the parts of a balance (信用余额, …) count in
/// the balance's unit where neither they nor a title say another: their fields are returned, to be checked by their
/// sum.
[[nodiscard]] QStringList settleUnits(const ImportWish &wish, HeaderRow &header);

/// Sets rows aside whose amounts or rates cannot be meant in their column's unit (unit.doubtful; `value`): a loan
/// beyond any loan, one of a few 元, an amount a thousand times the one of another month or of its need, a rate that is
/// a fraction, parts that do not add up. When many rows of a column are doubtful the whole column is held. What the
/// officer answered (wish.units) is not doubted. The limits are thresholds (import.*). Errors: those of query.h.
[[nodiscard]] Result<std::vector<DoubtfulColumn>> doubtUnits(const store::Session &session, const ImportWish &wish,
    const HeaderRow &header, const QStringList &inherited, QDate on, std::vector<ImportRow> &rows);

} // namespace yumiao::exchange
