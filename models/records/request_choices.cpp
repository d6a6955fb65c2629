// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/request_choices.h"

#include <QtGlobal>

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<RequestKind>()
{
    static constexpr std::array words{
        Choice{"financing", QT_TRANSLATE_NOOP("choice", "Financing"), "融资"},
        Choice{"land", QT_TRANSLATE_NOOP("choice", "Land"), "用地"},
        Choice{"labour", QT_TRANSLATE_NOOP("choice", "Labour"), "用工"},
        Choice{"utilities", QT_TRANSLATE_NOOP("choice", "Power and gas"), "用电用气"},
        Choice{"logistics", QT_TRANSLATE_NOOP("choice", "Logistics"), "物流"},
        Choice{"market", QT_TRANSLATE_NOOP("choice", "Market"), "市场"},
        Choice{"policy", QT_TRANSLATE_NOOP("choice", "Policies"), "政策"},
        Choice{"arrears", QT_TRANSLATE_NOOP("choice", "Payments in arrears"), "拖欠账款"},
        Choice{"permits", QT_TRANSLATE_NOOP("choice", "Permits and licences"), "证照审批"},
        Choice{"other", QT_TRANSLATE_NOOP("choice", "Other"), "其他"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<RequestChannel>()
{
    static constexpr std::array words{
        Choice{"visit", QT_TRANSLATE_NOOP("choice", "Visit"), "走访"},
        Choice{"hotline", QT_TRANSLATE_NOOP("choice", "Hotline"), "热线"},
        Choice{"platform", QT_TRANSLATE_NOOP("choice", "Platform"), "平台"},
        Choice{"letter", QT_TRANSLATE_NOOP("choice", "Letter"), "来函"},
        Choice{"counter", QT_TRANSLATE_NOOP("choice", "Service counter"), "窗口"},
        Choice{"meeting", QT_TRANSLATE_NOOP("choice", "Meeting"), "座谈会"},
        Choice{"other", QT_TRANSLATE_NOOP("choice", "Other"), "其他"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<RequestStage>()
{
    static constexpr std::array words{
        Choice{"registered", QT_TRANSLATE_NOOP("choice", "Registered"), "登记"},
        Choice{"assigned", QT_TRANSLATE_NOOP("choice", "Assigned"), "交办"},
        Choice{"accepted", QT_TRANSLATE_NOOP("choice", "Accepted by the bureau"), "签收"},
        Choice{"handling", QT_TRANSLATE_NOOP("choice", "Being handled"), "办理"},
        Choice{"answered", QT_TRANSLATE_NOOP("choice", "Answered"), "答复"},
        Choice{"called_back", QT_TRANSLATE_NOOP("choice", "Called back"), "回访"},
        Choice{"closed", QT_TRANSLATE_NOOP("choice", "Closed"), "办结"},
        Choice{"sent_back", QT_TRANSLATE_NOOP("choice", "Sent back by the bureau"), "退回"},
        Choice{"escalated", QT_TRANSLATE_NOOP("choice", "Taken one level up"), "升级督办"},
        Choice{"withdrawn", QT_TRANSLATE_NOOP("choice", "Withdrawn"), "撤回"},
        Choice{"extension_asked", QT_TRANSLATE_NOOP("choice", "More time asked for"), "申请延期"},
        Choice{"extension_granted", QT_TRANSLATE_NOOP("choice", "More time granted"), "同意延期"},
        Choice{"extension_refused", QT_TRANSLATE_NOOP("choice", "More time refused"), "不同意延期"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<Satisfaction>()
{
    static constexpr std::array words{
        Choice{"satisfied", QT_TRANSLATE_NOOP("choice", "Satisfied"), "满意"},
        Choice{"fair", QT_TRANSLATE_NOOP("choice", "Fairly satisfied"), "基本满意"},
        Choice{"dissatisfied", QT_TRANSLATE_NOOP("choice", "Not satisfied"), "不满意"},
        Choice{"not_reached", QT_TRANSLATE_NOOP("choice", "Not reached"), "未联系上"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<DayCount>()
{
    static constexpr std::array words{
        Choice{"working", QT_TRANSLATE_NOOP("choice", "Working days"), "工作日"},
        Choice{"calendar", QT_TRANSLATE_NOOP("choice", "Calendar days"), "自然日"},
    };
    return words;
}

} // namespace yumiao::records
