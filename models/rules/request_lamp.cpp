// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/request_lamp.h"

#include <QtGlobal>

#include <array>

namespace yumiao::rules {

std::optional<LampAnswer> requestLamp(
    const RequestRules &rules, const RequestStanding &standing, const LampLimits &limits, QDate on)
{
    if (standing.stage && rules.isEnd(*standing.stage))
        return LampAnswer{Lamp::Done, LampCause::Completed, std::nullopt};
    if (!standing.due.isValid())
        return std::nullopt;
    if (standing.stage == rules.answer || standing.stage == records::RequestStage::CalledBack)
        return LampAnswer{Lamp::Green, LampCause::InTime, std::nullopt};
    const int left = static_cast<int>(on.daysTo(standing.due));
    if (left < 0)
        return LampAnswer{Lamp::Red, LampCause::PastDue, left};
    return left <= limits.taskAmberDays ? LampAnswer{Lamp::Amber, LampCause::DueSoon, left}
                                        : LampAnswer{Lamp::Green, LampCause::InTime, left};
}

} // namespace yumiao::rules

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<rules::Lamp>()
{
    static constexpr std::array words{
        Choice{"red", QT_TRANSLATE_NOOP("choice", "Red"), "红"},
        Choice{"amber", QT_TRANSLATE_NOOP("choice", "Amber"), "黄"},
        Choice{"green", QT_TRANSLATE_NOOP("choice", "Green"), "绿"},
        Choice{"done", QT_TRANSLATE_NOOP("choice", "Done"), "办结"},
        Choice{"not_started", QT_TRANSLATE_NOOP("choice", "Not started"), "未开始"},
    };
    return words;
}

} // namespace yumiao::records
