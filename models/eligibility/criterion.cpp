// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/criterion.h"

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<eligibility::Procedure>()
{
    static constexpr std::array words{
        Choice{"new", QT_TRANSLATE_NOOP("choice", "New application"), "新申请"},
        Choice{"review", QT_TRANSLATE_NOOP("choice", "Review"), "复核"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<eligibility::CriterionKind>()
{
    static constexpr std::array words{
        Choice{"threshold", QT_TRANSLATE_NOOP("choice", "Threshold"), "数值条件"},
        Choice{"flag", QT_TRANSLATE_NOOP("choice", "Must be so"), "应当具备"},
        Choice{"exclusion", QT_TRANSLATE_NOOP("choice", "Must not be so"), "不得存在"},
        Choice{"level", QT_TRANSLATE_NOOP("choice", "Level to reach"), "等级条件"},
        Choice{"event", QT_TRANSLATE_NOOP("choice", "Must have happened lately"), "近年取得"},
        Choice{"no_event", QT_TRANSLATE_NOOP("choice", "Must not have happened lately"), "近年未发生"},
        Choice{"holds", QT_TRANSLATE_NOOP("choice", "Certificate to hold"), "持有有效证书"},
        Choice{"not_large", QT_TRANSLATE_NOOP("choice", "Small or medium-sized"), "属中小企业"},
        Choice{"above_line", QT_TRANSLATE_NOOP("choice", "Above the line of its sector"), "达到专业标准"},
        Choice{"all_of", QT_TRANSLATE_NOOP("choice", "All of"), "同时满足"},
        Choice{"any_of", QT_TRANSLATE_NOOP("choice", "One of"), "满足其一"},
        Choice{"n_of", QT_TRANSLATE_NOOP("choice", "Several of"), "满足若干项"},
        Choice{"bands", QT_TRANSLATE_NOOP("choice", "By band"), "分档条件"},
        Choice{"score", QT_TRANSLATE_NOOP("choice", "Score table"), "评价得分"},
        Choice{"open", QT_TRANSLATE_NOOP("choice", "Text not at hand"), "原文待补"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<eligibility::ScoreRowKind>()
{
    static constexpr std::array words{
        Choice{"cases", QT_TRANSLATE_NOOP("choice", "First case that is met"), "按档计分"},
        Choice{"per_step", QT_TRANSLATE_NOOP("choice", "Points per step"), "按满数计分"},
        Choice{"sum", QT_TRANSLATE_NOOP("choice", "Points of all that is met"), "累计计分"},
        Choice{"best", QT_TRANSLATE_NOOP("choice", "Best of several"), "从优计分"},
        Choice{"recorded", QT_TRANSLATE_NOOP("choice", "Recorded, not computed"), "登记得分"},
        Choice{"open", QT_TRANSLATE_NOOP("choice", "Text not at hand"), "原文待补"},
    };
    return words;
}

} // namespace yumiao::records
