// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/task_choices.h"

#include <QtGlobal>

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<TaskStage>()
{
    static constexpr std::array words{
        Choice{"issued", QT_TRANSLATE_NOOP("choice", "Issued to the bureau"), "下发"},
        Choice{"accepted", QT_TRANSLATE_NOOP("choice", "Accepted by the bureau"), "签收"},
        Choice{"handling", QT_TRANSLATE_NOOP("choice", "Being handled"), "办理"},
        Choice{"reported", QT_TRANSLATE_NOOP("choice", "Result reported"), "反馈"},
        Choice{"reviewed", QT_TRANSLATE_NOOP("choice", "Result reviewed"), "复核"},
        Choice{"closed", QT_TRANSLATE_NOOP("choice", "Closed"), "办结"},
        Choice{"cleared", QT_TRANSLATE_NOOP("choice", "Struck off the list"), "销号"},
        Choice{"sent_back", QT_TRANSLATE_NOOP("choice", "Sent back by the bureau"), "退回"},
        Choice{"referred", QT_TRANSLATE_NOOP("choice", "Referred to another bureau"), "转办"},
        Choice{"reopened", QT_TRANSLATE_NOOP("choice", "Opened again"), "重开"},
        Choice{"extension_asked", QT_TRANSLATE_NOOP("choice", "More time asked for"), "申请延期"},
        Choice{"extension_granted", QT_TRANSLATE_NOOP("choice", "More time granted"), "同意延期"},
        Choice{"extension_refused", QT_TRANSLATE_NOOP("choice", "More time refused"), "不同意延期"},
        Choice{"supervised", QT_TRANSLATE_NOOP("choice", "Supervision slip issued"), "督办"},
        Choice{"supervision_answered", QT_TRANSLATE_NOOP("choice", "Supervision slip answered"), "督办回复"},
        Choice{"handed_over", QT_TRANSLATE_NOOP("choice", "Taken over by another person"), "交接"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<TaskSource>()
{
    static constexpr std::array words{
        Choice{"measure", QT_TRANSLATE_NOOP("choice", "Measure of a plan"), "方案措施"},
        Choice{"request", QT_TRANSLATE_NOOP("choice", "Request of an enterprise"), "企业诉求"},
        Choice{"visit", QT_TRANSLATE_NOOP("choice", "Visit"), "走访"},
        Choice{"candidates", QT_TRANSLATE_NOOP("choice", "List of candidates"), "候选名单"},
        Choice{"reminder", QT_TRANSLATE_NOOP("choice", "Reminder of a term"), "到期提醒"},
        Choice{"document", QT_TRANSLATE_NOOP("choice", "Document"), "文件"},
        Choice{"other", QT_TRANSLATE_NOOP("choice", "Other"), "其他"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<TaskFact>()
{
    static constexpr std::array words{
        Choice{"certificate", QT_TRANSLATE_NOOP("choice", "A certificate of the enterprise"), "取得证书"},
        Choice{"visit", QT_TRANSLATE_NOOP("choice", "A visit to the enterprise"), "走访企业"},
        Choice{"measure_report", QT_TRANSLATE_NOOP("choice", "A report on the measure"), "填报进展"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<StepCause>()
{
    static constexpr std::array words{
        Choice{"certificate", QT_TRANSLATE_NOOP("choice", "The certificate is recorded"), "证书已登记"},
        Choice{"visit", QT_TRANSLATE_NOOP("choice", "The visit is recorded"), "走访已登记"},
        Choice{"measure_report", QT_TRANSLATE_NOOP("choice", "The report is recorded"), "进展已填报"},
        Choice{"date", QT_TRANSLATE_NOOP("choice", "Day of completion entered with the task"), "已填完成日期"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<SupervisionLevel>()
{
    static constexpr std::array words{
        Choice{"blue", QT_TRANSLATE_NOOP("choice", "Blue slip"), "蓝单"},
        Choice{"yellow", QT_TRANSLATE_NOOP("choice", "Yellow slip"), "黄单"},
        Choice{"red", QT_TRANSLATE_NOOP("choice", "Red slip"), "红单"},
    };
    return words;
}

} // namespace yumiao::records
