// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/size_table.h"

#include <QtGlobal>

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<rules::SizeIndicator>()
{
    static constexpr std::array words{
        Choice{"employees", QT_TRANSLATE_NOOP("choice", "Employees"), "从业人员"},
        Choice{"revenue", QT_TRANSLATE_NOOP("choice", "Revenue"), "营业收入"},
        Choice{"total_assets", QT_TRANSLATE_NOOP("choice", "Total assets"), "资产总额"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<rules::SizePurpose>()
{
    static constexpr std::array words{
        Choice{"statistics", QT_TRANSLATE_NOOP("choice", "Statistics"), "统计"},
        Choice{"policy", QT_TRANSLATE_NOOP("choice", "Policy"), "政策"},
        Choice{"tax", QT_TRANSLATE_NOOP("choice", "Value-added tax relief"), "税收"},
        Choice{"contract", QT_TRANSLATE_NOOP("choice", "Contract signing"), "合同"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<rules::NoSize>()
{
    static constexpr std::array words{
        Choice{"finance", QT_TRANSLATE_NOOP("choice", "Finance has a rule of its own (银发〔2015〕309号)"),
            "金融业，另用银发〔2015〕309号"},
        Choice{"railway", QT_TRANSLATE_NOOP("choice", "Railway transport stands outside the table"),
            "铁路运输业，不在划型表内"},
        Choice{"education", QT_TRANSLATE_NOOP("choice", "Education stands outside the table"), "教育，不在划型表内"},
        Choice{"health", QT_TRANSLATE_NOOP("choice", "Health stands outside the table"), "卫生，不在划型表内"},
        Choice{"own_property", QT_TRANSLATE_NOOP("choice", "Letting of property is to be decided by hand"),
            "房地产租赁经营，人工判定"},
        Choice{"public_administration",
            QT_TRANSLATE_NOOP("choice", "Public administration and organisations stand outside the table"),
            "公共管理和社会组织，不在划型表内"},
        Choice{"international_organisation",
            QT_TRANSLATE_NOOP("choice", "International organisations stand outside the table"),
            "国际组织，不在划型表内"},
        Choice{"not_listed", QT_TRANSLATE_NOOP("choice", "The document does not name the industry"), "文件未列该行业"},
        Choice{"industry_unknown", QT_TRANSLATE_NOOP("choice", "The industry is not known"), "行业未填"},
        Choice{"industry_too_coarse",
            QT_TRANSLATE_NOOP("choice", "The industry is known only roughly; its parts have different lines"),
            "行业只到门类或大类，标准不一"},
        Choice{"indicator_missing", QT_TRANSLATE_NOOP("choice", "A figure is missing"), "缺指标"},
        Choice{"no_rule_in_force", QT_TRANSLATE_NOOP("choice", "No rule was in force on that day"), "当时没有划型标准"},
    };
    return words;
}

} // namespace yumiao::records
