// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/gauge_choices.h"

#include <QtGlobal>

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<ProcurementKind>()
{
    static constexpr std::array words{
        Choice{"goods", QT_TRANSLATE_NOOP("choice", "Goods"), "货物"},
        Choice{"services", QT_TRANSLATE_NOOP("choice", "Services bought"), "服务"},
        Choice{"works", QT_TRANSLATE_NOOP("choice", "Works"), "工程"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<ReserveWay>()
{
    static constexpr std::array words{
        Choice{"whole", QT_TRANSLATE_NOOP("choice", "Whole project reserved"), "整体预留"},
        Choice{"part", QT_TRANSLATE_NOOP("choice", "Separate lot reserved"), "预留采购包"},
        Choice{"consortium", QT_TRANSLATE_NOOP("choice", "Consortium required"), "联合体"},
        Choice{"subcontract", QT_TRANSLATE_NOOP("choice", "Subcontracting required"), "分包"},
        Choice{"open", QT_TRANSLATE_NOOP("choice", "Not reserved"), "未预留"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<DebtorKind>()
{
    static constexpr std::array words{
        Choice{"government", QT_TRANSLATE_NOOP("choice", "Government department"), "机关"},
        Choice{"public_body", QT_TRANSLATE_NOOP("choice", "Public institution"), "事业单位"},
        Choice{"state_enterprise", QT_TRANSLATE_NOOP("choice", "State-owned enterprise"), "国有企业"},
        Choice{"large_enterprise", QT_TRANSLATE_NOOP("choice", "Large enterprise"), "大型企业"},
        Choice{"other_enterprise", QT_TRANSLATE_NOOP("choice", "Other enterprise"), "其他企业"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<ArrearKind>()
{
    static constexpr std::array words{
        Choice{"works", QT_TRANSLATE_NOOP("choice", "Payment for works"), "工程款"},
        Choice{"goods", QT_TRANSLATE_NOOP("choice", "Payment for goods"), "货款"},
        Choice{"services", QT_TRANSLATE_NOOP("choice", "Payment for services"), "服务款"},
        Choice{"deposit", QT_TRANSLATE_NOOP("choice", "Deposit"), "保证金"},
        Choice{"other", QT_TRANSLATE_NOOP("choice", "Other"), "其他"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<ArrearStepKind>()
{
    static constexpr std::array words{
        Choice{"promise", QT_TRANSLATE_NOOP("choice", "Promise to pay"), "承诺"},
        Choice{"payment", QT_TRANSLATE_NOOP("choice", "Payment"), "偿付"},
        Choice{"urged", QT_TRANSLATE_NOOP("choice", "Urged"), "催办"},
        Choice{"dispute", QT_TRANSLATE_NOOP("choice", "Disputed"), "有争议"},
        Choice{"dispute_settled", QT_TRANSLATE_NOOP("choice", "Dispute settled"), "争议解决"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<EiaKind>()
{
    static constexpr std::array words{
        Choice{"report", QT_TRANSLATE_NOOP("choice", "Environmental report"), "报告书"},
        Choice{"form", QT_TRANSLATE_NOOP("choice", "Environmental form"), "报告表"},
        Choice{"registration", QT_TRANSLATE_NOOP("choice", "Registration form"), "登记表"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<EiaOutcome>()
{
    static constexpr std::array words{
        Choice{"approved", QT_TRANSLATE_NOOP("choice", "Approved"), "批准"},
        Choice{"refused", QT_TRANSLATE_NOOP("choice", "Not approved"), "不予批准"},
        Choice{"withdrawn", QT_TRANSLATE_NOOP("choice", "Withdrawn by the developer"), "撤回"},
    };
    return words;
}

} // namespace yumiao::records
