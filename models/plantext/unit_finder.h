// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plantext/plan_reading.h"

namespace yumiao::plantext {

/// The responsible units that a clause names, and what stands in the same brackets.
struct FoundUnits {
    std::vector<ReadUnit> units; ///< places within the whole text
    std::vector<Stretch> where;  ///< the brackets or lines
    std::vector<Doubt> doubts;
    bool saysFirstLeads = false; ///< 列首位的为牵头单位
    bool leadAssumed = false;    ///< no word says who leads: the first one is taken
    QString leader;              ///< 责任领导, 分管领导
    QString person;              ///< 责任人, 联系人
    QDate due;                   ///< 完成时限
};

/// Units in one clause: （责任单位：…）, 【牵头单位：…；配合单位：…】, a line of its own that begins so,
/// （甲局牵头，乙局配合）. `narrowText` is narrow(text); only `clause` is looked at.
[[nodiscard]] FoundUnits findUnits(const QString &text, const QString &narrowText, Stretch clause);

/// One list of units of a table's cell or of brackets, all with `role`.
[[nodiscard]] std::vector<ReadUnit> unitsInList(
    const QString &text, const QString &narrowText, Stretch list, records::DutyRole role);

} // namespace yumiao::plantext
