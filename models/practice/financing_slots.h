// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/draw.h"
#include "models/practice/practice_numbers.h"
#include "models/records/financing_choices.h"

namespace yumiao::practice {

/// One application to be made: where it stands and how long.
struct FinancingSlot {
    records::ApplicationStage stage = records::ApplicationStage::Registered;
    QDate applied;
    QDate stageSince;
    qint64 wan = 0; ///< applied for while under way; paid out when it was; else applied for
    records::FinancingInstrument instrument = records::FinancingInstrument::WorkingCapital;
};

/// The applications of this year and the two before, oldest first. For 5,000 this year: 47 under way (7, 9, 14 and 17
/// by stage; 21,600 万元, seven of them stuck for more than 15 days), 21 left, 44 paid out (13,800 万元).
[[nodiscard]] std::vector<FinancingSlot> financingSlots(const PracticeNumbers &numbers, Draw draw);

} // namespace yumiao::practice
