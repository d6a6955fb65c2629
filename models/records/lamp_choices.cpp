// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/lamp_choices.h"

#include <QtGlobal>

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<Lamp>()
{
    static constexpr std::array words{
        Choice{"red", QT_TRANSLATE_NOOP("choice", "Red"), "红"},
        Choice{"amber", QT_TRANSLATE_NOOP("choice", "Amber"), "黄"},
        Choice{"green", QT_TRANSLATE_NOOP("choice", "Green"), "绿"},
        Choice{"done", QT_TRANSLATE_NOOP("choice", "Done"), "办结"},
        Choice{"not_started", QT_TRANSLATE_NOOP("choice", "Not started"), "未开始"},
        Choice{"blue", QT_TRANSLATE_NOOP("choice", "Blue"), "蓝"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<LampCause>()
{
    static constexpr std::array words{
        Choice{"past_due", QT_TRANSLATE_NOOP("choice", "Past due"), "逾期"},
        Choice{"due_soon", QT_TRANSLATE_NOOP("choice", "Due soon"), "临期"},
        Choice{"behind_pace", QT_TRANSLATE_NOOP("choice", "Behind schedule"), "慢于序时"},
        Choice{"in_time", QT_TRANSLATE_NOOP("choice", "In time"), "正常"},
        Choice{"completed", QT_TRANSLATE_NOOP("choice", "Completed"), "办结"},
        Choice{"not_reported", QT_TRANSLATE_NOOP("choice", "Nothing reported"), "未填报"},
        Choice{"expired", QT_TRANSLATE_NOOP("choice", "Expired"), "已到期"},
        Choice{"expires_soon", QT_TRANSLATE_NOOP("choice", "Expires soon"), "将到期"},
        Choice{"stuck", QT_TRANSLATE_NOOP("choice", "Stuck"), "停滞"},
        Choice{"target_met", QT_TRANSLATE_NOOP("choice", "Target within reach"), "可达"},
        Choice{"target_close", QT_TRANSLATE_NOOP("choice", "Close to the target"), "接近目标"},
        Choice{"target_missed", QT_TRANSLATE_NOOP("choice", "Target out of reach at this pace"), "按现速达不到"},
        Choice{"completed_late", QT_TRANSLATE_NOOP("choice", "Completed late"), "补办"},
    };
    return words;
}

} // namespace yumiao::records
