// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/financing_choices.h"

#include <QtGlobal>

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<FinancingInstrument>()
{
    static constexpr std::array words{
        Choice{"working_capital", QT_TRANSLATE_NOOP("choice", "Working capital loan"), "流动资金贷款"},
        Choice{"long_term", QT_TRANSLATE_NOOP("choice", "Medium or long-term loan"), "中长期贷款"},
        Choice{"renewal", QT_TRANSLATE_NOOP("choice", "Loan renewal product"), "续贷产品"},
        Choice{"bill_discount", QT_TRANSLATE_NOOP("choice", "Bill discount"), "票据贴现"},
        Choice{"export_insurance", QT_TRANSLATE_NOOP("choice", "Export credit insurance financing"),
            "出口信用保险保单融资"},
        Choice{"tax_refund_pledge", QT_TRANSLATE_NOOP("choice", "Export tax refund pledge"), "出口退税账户质押融资"},
        Choice{"ip_pledge", QT_TRANSLATE_NOOP("choice", "IP pledge"), "知识产权质押融资"},
        Choice{"supply_chain", QT_TRANSLATE_NOOP("choice", "Supply chain financing"), "供应链融资"},
        Choice{"factoring", QT_TRANSLATE_NOOP("choice", "Factoring"), "保理"},
        Choice{"leasing", QT_TRANSLATE_NOOP("choice", "Leasing"), "租赁"},
        Choice{"bond", QT_TRANSLATE_NOOP("choice", "Bond"), "债券"},
        Choice{"equity", QT_TRANSLATE_NOOP("choice", "Equity"), "股权融资"},
        Choice{"guaranteed_loan", QT_TRANSLATE_NOOP("choice", "Loan with government guarantee"), "政府性融资担保贷款"},
        Choice{"startup_loan", QT_TRANSLATE_NOOP("choice", "Start-up guaranteed loan"), "创业担保贷款"},
        Choice{"procurement_loan", QT_TRANSLATE_NOOP("choice", "Government procurement loan"), "政采贷"},
        Choice{"credit_loan", QT_TRANSLATE_NOOP("choice", "Credit-based loan"), "信易贷"},
        Choice{"other", QT_TRANSLATE_NOOP("choice", "Other"), "其他"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<FinancingPurpose>()
{
    static constexpr std::array words{
        Choice{"working", QT_TRANSLATE_NOOP("choice", "Working capital"), "流动资金"},
        Choice{"equipment", QT_TRANSLATE_NOOP("choice", "Equipment"), "设备采购"},
        Choice{"research", QT_TRANSLATE_NOOP("choice", "Research and development"), "研发投入"},
        Choice{"capacity", QT_TRANSLATE_NOOP("choice", "More capacity"), "扩大产能"},
        Choice{"refinance", QT_TRANSLATE_NOOP("choice", "Repaying an old loan"), "还旧"},
        Choice{"other", QT_TRANSLATE_NOOP("choice", "Other"), "其他"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<Security>()
{
    static constexpr std::array words{
        Choice{"credit", QT_TRANSLATE_NOOP("choice", "Credit"), "信用"},
        Choice{"guarantee", QT_TRANSLATE_NOOP("choice", "Guarantee"), "保证"},
        Choice{"mortgage", QT_TRANSLATE_NOOP("choice", "Mortgage"), "抵押"},
        Choice{"pledge", QT_TRANSLATE_NOOP("choice", "Pledge"), "质押"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<ApplicationStage>()
{
    static constexpr std::array words{
        Choice{"registered", QT_TRANSLATE_NOOP("choice", "Registered"), "已登记"},
        Choice{"verified", QT_TRANSLATE_NOOP("choice", "Verified"), "已核实"},
        Choice{"recommended", QT_TRANSLATE_NOOP("choice", "Recommended"), "已推荐"},
        Choice{"accepted", QT_TRANSLATE_NOOP("choice", "Accepted by the bank"), "银行受理"},
        Choice{"due_diligence", QT_TRANSLATE_NOOP("choice", "Due diligence"), "尽职调查"},
        Choice{"in_approval", QT_TRANSLATE_NOOP("choice", "In approval"), "审批中"},
        Choice{"granted", QT_TRANSLATE_NOOP("choice", "Credit granted"), "已授信"},
        Choice{"signed", QT_TRANSLATE_NOOP("choice", "Signed"), "已签约"},
        Choice{"partly_paid", QT_TRANSLATE_NOOP("choice", "Partly paid out"), "部分放款"},
        Choice{"paid_out", QT_TRANSLATE_NOOP("choice", "Paid out"), "全部放款"},
        Choice{"repaying", QT_TRANSLATE_NOOP("choice", "Being repaid"), "还款中"},
        Choice{"settled", QT_TRANSLATE_NOOP("choice", "Settled"), "已结清"},
        Choice{"returned", QT_TRANSLATE_NOOP("choice", "Returned for papers"), "退回补正"},
        Choice{"declined", QT_TRANSLATE_NOOP("choice", "Declined by the bank"), "银行婉拒"},
        Choice{"withdrawn", QT_TRANSLATE_NOOP("choice", "Withdrawn"), "企业撤回"},
        Choice{"lapsed", QT_TRANSLATE_NOOP("choice", "Credit lapsed"), "授信失效"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<RefusalReason>()
{
    static constexpr std::array words{
        Choice{"credit_record", QT_TRANSLATE_NOOP("choice", "Credit record"), "征信不良"},
        Choice{"collateral", QT_TRANSLATE_NOOP("choice", "Not enough collateral"), "抵押不足"},
        Choice{"losses", QT_TRANSLATE_NOOP("choice", "Running at a loss"), "经营亏损"},
        Choice{"sector_limit", QT_TRANSLATE_NOOP("choice", "Sector restricted"), "行业限制"},
        Choice{"debt", QT_TRANSLATE_NOOP("choice", "Debt too high"), "负债过高"},
        Choice{"papers", QT_TRANSLATE_NOOP("choice", "Papers incomplete"), "材料不全"},
        Choice{"terms", QT_TRANSLATE_NOOP("choice", "No agreement on terms"), "额度或利率未谈拢"},
        Choice{"postponed", QT_TRANSLATE_NOOP("choice", "Postponed by the enterprise"), "企业暂缓"},
    };
    return words;
}

} // namespace yumiao::records
