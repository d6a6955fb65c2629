// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/request_lamp.h"

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
