// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/stage_group.h"

#include <QtGlobal>

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<rules::StageGroup>()
{
    static constexpr std::array words{
        Choice{"registered", QT_TRANSLATE_NOOP("choice", "Registration"), "登记"},
        Choice{"recommended", QT_TRANSLATE_NOOP("choice", "Recommendation"), "推荐"},
        Choice{"accepted", QT_TRANSLATE_NOOP("choice", "Acceptance"), "受理"},
        Choice{"approved", QT_TRANSLATE_NOOP("choice", "Approval"), "审批"},
        Choice{"paid", QT_TRANSLATE_NOOP("choice", "Payout"), "放款"},
        Choice{"left", QT_TRANSLATE_NOOP("choice", "Left"), "退出"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::rules {

StageGroup stageGroupOf(records::ApplicationStage stage)
{
    using records::ApplicationStage;
    switch (stage) {
    case ApplicationStage::Registered:
    case ApplicationStage::Verified:
        return StageGroup::Registered;
    case ApplicationStage::Recommended:
        return StageGroup::Recommended;
    case ApplicationStage::Accepted:
    case ApplicationStage::DueDiligence:
        return StageGroup::Accepted;
    case ApplicationStage::InApproval:
    case ApplicationStage::Granted:
    case ApplicationStage::Signed:
        return StageGroup::Approved;
    case ApplicationStage::PartlyPaid:
    case ApplicationStage::PaidOut:
    case ApplicationStage::Repaying:
    case ApplicationStage::Settled:
        return StageGroup::Paid;
    case ApplicationStage::Returned:
    case ApplicationStage::Declined:
    case ApplicationStage::Withdrawn:
    case ApplicationStage::Lapsed:
        return StageGroup::Left;
    }
    Q_UNREACHABLE();
}

bool isUnderWay(records::ApplicationStage stage)
{
    const StageGroup group = stageGroupOf(stage);
    return group != StageGroup::Paid && group != StageGroup::Left;
}

} // namespace yumiao::rules
