// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recognition_choices.h"

#include <QtGlobal>

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<RecognitionProcedure>()
{
    static constexpr std::array words{
        Choice{"application", QT_TRANSLATE_NOOP("choice", "New application"), "新申请"},
        Choice{"review", QT_TRANSLATE_NOOP("choice", "Review of a recognition"), "复核"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<RecognitionStage>()
{
    static constexpr std::array words{
        Choice{"potential", QT_TRANSLATE_NOOP("choice", "Potential"), "潜在"},
        Choice{"pool", QT_TRANSLATE_NOOP("choice", "In the cultivation pool"), "培育库"},
        Choice{"filed", QT_TRANSLATE_NOOP("choice", "Application filed"), "申报中"},
        Choice{"county_review", QT_TRANSLATE_NOOP("choice", "District's examination"), "县审"},
        Choice{"city_review", QT_TRANSLATE_NOOP("choice", "City's examination"), "市审"},
        Choice{"province_review", QT_TRANSLATE_NOOP("choice", "Province's examination"), "省审"},
        Choice{"ministry_review", QT_TRANSLATE_NOOP("choice", "Ministry's examination"), "部审"},
        Choice{"publicity", QT_TRANSLATE_NOOP("choice", "Public notice period"), "公示"},
        Choice{"recognised", QT_TRANSLATE_NOOP("choice", "Announced or recognised"), "已认定"},
        Choice{"reviewing", QT_TRANSLATE_NOOP("choice", "Under review"), "复核中"},
        Choice{"review_passed", QT_TRANSLATE_NOOP("choice", "Review passed"), "复核通过"},
        Choice{"not_passed", QT_TRANSLATE_NOOP("choice", "Not passed"), "未通过"},
        Choice{"lapsed", QT_TRANSLATE_NOOP("choice", "Lapsed"), "到期失效"},
        Choice{"revoked", QT_TRANSLATE_NOOP("choice", "Recognition revoked"), "撤销"},
        Choice{"moved_out", QT_TRANSLATE_NOOP("choice", "Moved out of the district"), "迁出"},
        Choice{"yearly_update", QT_TRANSLATE_NOOP("choice", "Yearly update"), "年度更新"},
        Choice{"major_change", QT_TRANSLATE_NOOP("choice", "Major change reported"), "重大变化填报"},
    };
    return words;
}

} // namespace yumiao::records
