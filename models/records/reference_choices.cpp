// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/reference_choices.h"

#include <QtGlobal>

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<TownKind>()
{
    static constexpr std::array words{
        Choice{"subdistrict", QT_TRANSLATE_NOOP("choice", "Subdistrict"), "街道"},
        Choice{"town", QT_TRANSLATE_NOOP("choice", "Town"), "镇"},
        Choice{"township", QT_TRANSLATE_NOOP("choice", "Township"), "乡"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<IndustryLevel>()
{
    static constexpr std::array words{
        Choice{"section", QT_TRANSLATE_NOOP("choice", "Section"), "门类"},
        Choice{"division", QT_TRANSLATE_NOOP("choice", "Division"), "大类"},
        Choice{"group", QT_TRANSLATE_NOOP("choice", "Group"), "中类"},
        Choice{"class", QT_TRANSLATE_NOOP("choice", "Class"), "小类"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<Confidence>()
{
    static constexpr std::array words{
        Choice{"official", QT_TRANSLATE_NOOP("choice", "Official text"), "官方文本"},
        Choice{"secondary", QT_TRANSLATE_NOOP("choice", "Secondary source"), "二手来源"},
        Choice{"to_confirm", QT_TRANSLATE_NOOP("choice", "To be confirmed"), "口径待核"},
        Choice{"default", QT_TRANSLATE_NOOP("choice", "Program default"), "程序默认"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<HolidayKind>()
{
    static constexpr std::array words{
        Choice{"off", QT_TRANSLATE_NOOP("choice", "Off"), "休"},
        Choice{"working", QT_TRANSLATE_NOOP("choice", "Working day"), "班"},
    };
    return words;
}

} // namespace yumiao::records
