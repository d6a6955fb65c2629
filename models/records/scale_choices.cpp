// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/scale_choices.h"

#include <QtGlobal>

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<ScaleState>()
{
    static constexpr std::array words{
        Choice{"cultivated", QT_TRANSLATE_NOOP("choice", "In the cultivation pool"), "培育库"},
        Choice{"ready", QT_TRANSLATE_NOOP("choice", "Reaches the line, not listed"), "准规上"},
        Choice{"declared", QT_TRANSLATE_NOOP("choice", "Declared"), "申报"},
        Choice{"county_review", QT_TRANSLATE_NOOP("choice", "County review"), "县级初审"},
        Choice{"upper_review", QT_TRANSLATE_NOOP("choice", "City, province and state review"), "上级审核"},
        Choice{"listed", QT_TRANSLATE_NOOP("choice", "Listed above scale"), "已入统"},
        Choice{"left", QT_TRANSLATE_NOOP("choice", "Taken off the list"), "退库"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<ScaleRoute>()
{
    static constexpr std::array words{
        Choice{"monthly", QT_TRANSLATE_NOOP("choice", "Monthly"), "月度"},
        Choice{"yearly", QT_TRANSLATE_NOOP("choice", "Yearly"), "年度"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<ScaleSector>()
{
    static constexpr std::array words{
        Choice{"industry", QT_TRANSLATE_NOOP("choice", "Industry"), "工业"},
        Choice{"construction", QT_TRANSLATE_NOOP("choice", "Construction"), "建筑业"},
        Choice{"wholesale", QT_TRANSLATE_NOOP("choice", "Wholesale"), "批发业"},
        Choice{"retail", QT_TRANSLATE_NOOP("choice", "Retail"), "零售业"},
        Choice{"accommodation", QT_TRANSLATE_NOOP("choice", "Accommodation"), "住宿业"},
        Choice{"catering", QT_TRANSLATE_NOOP("choice", "Catering"), "餐饮业"},
        Choice{"real_estate", QT_TRANSLATE_NOOP("choice", "Real estate development"), "房地产开发经营"},
        Choice{"services", QT_TRANSLATE_NOOP("choice", "Services"), "服务业"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<ScaleExit>()
{
    static constexpr std::array words{
        Choice{"below_line", QT_TRANSLATE_NOOP("choice", "Fell below the line"), "规下"},
        Choice{"stopped", QT_TRANSLATE_NOOP("choice", "Production stopped"), "停产"},
        Choice{"deregistered", QT_TRANSLATE_NOOP("choice", "Deregistered"), "注销"},
        Choice{"moved", QT_TRANSLATE_NOOP("choice", "Moved away"), "搬迁"},
        Choice{"changed_sector", QT_TRANSLATE_NOOP("choice", "Changed to another sector"), "转专业"},
    };
    return words;
}

} // namespace yumiao::records
