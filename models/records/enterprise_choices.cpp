// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/enterprise_choices.h"

#include <QtGlobal>

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<EnterpriseStatus>()
{
    static constexpr std::array words{
        Choice{"in_business", QT_TRANSLATE_NOOP("choice", "In business"), "在业"},
        Choice{"suspended", QT_TRANSLATE_NOOP("choice", "Suspended"), "停业"},
        Choice{"deregistered", QT_TRANSLATE_NOOP("choice", "Deregistered"), "注销"},
        Choice{"revoked", QT_TRANSLATE_NOOP("choice", "Licence revoked"), "吊销"},
        Choice{"moved_out", QT_TRANSLATE_NOOP("choice", "Moved out"), "迁出"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<SizeClass>()
{
    static constexpr std::array words{
        Choice{"large", QT_TRANSLATE_NOOP("choice", "Large"), "大型"},
        Choice{"medium", QT_TRANSLATE_NOOP("choice", "Medium"), "中型"},
        Choice{"small", QT_TRANSLATE_NOOP("choice", "Small"), "小型"},
        Choice{"micro", QT_TRANSLATE_NOOP("choice", "Micro"), "微型"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<AuditState>()
{
    static constexpr std::array words{
        Choice{"reported", QT_TRANSLATE_NOOP("choice", "As reported"), "企业填报"},
        Choice{"tax_checked", QT_TRANSLATE_NOOP("choice", "Checked with the tax office"), "税务核对"},
        Choice{"audited", QT_TRANSLATE_NOOP("choice", "Audited"), "审计报告"},
        Choice{"special_audit", QT_TRANSLATE_NOOP("choice", "Special audit of R&D"), "研发专项审计"},
    };
    return words;
}

} // namespace yumiao::records
