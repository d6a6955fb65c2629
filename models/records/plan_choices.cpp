// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/plan_choices.h"

#include <QtGlobal>

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<TargetKind>()
{
    static constexpr std::array words{
        Choice{"qualitative", QT_TRANSLATE_NOOP("choice", "Qualitative"), "定性"},
        Choice{"count_floor", QT_TRANSLATE_NOOP("choice", "At least (count)"), "数量下限"},
        Choice{"ratio_floor", QT_TRANSLATE_NOOP("choice", "At least (ratio)"), "比例下限"},
        Choice{"ratio_ceiling", QT_TRANSLATE_NOOP("choice", "At most (ratio)"), "比例上限"},
        Choice{"qualifying_ceiling", QT_TRANSLATE_NOOP("choice", "Qualifying ceiling"), "适用上限"},
        Choice{"zero", QT_TRANSLATE_NOOP("choice", "Zero"), "零目标"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<DutyRole>()
{
    static constexpr std::array words{
        Choice{"lead", QT_TRANSLATE_NOOP("choice", "Lead"), "牵头"},
        Choice{"support", QT_TRANSLATE_NOOP("choice", "Supporting"), "配合"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<TaskKind>()
{
    static constexpr std::array words{
        Choice{"assigned", QT_TRANSLATE_NOOP("choice", "Assigned"), "交办"},
        Choice{"supervision", QT_TRANSLATE_NOOP("choice", "Supervision"), "督办"},
        Choice{"request", QT_TRANSLATE_NOOP("choice", "Request of an enterprise"), "企业诉求"},
        Choice{"own", QT_TRANSLATE_NOOP("choice", "Own work"), "本单位工作"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<VisitMethod>()
{
    static constexpr std::array words{
        Choice{"on_site", QT_TRANSLATE_NOOP("choice", "On site"), "实地走访"},
        Choice{"phone", QT_TRANSLATE_NOOP("choice", "By telephone"), "电话"},
        Choice{"meeting", QT_TRANSLATE_NOOP("choice", "Meeting"), "座谈"},
        Choice{"online", QT_TRANSLATE_NOOP("choice", "Online"), "线上"},
    };
    return words;
}

} // namespace yumiao::records
