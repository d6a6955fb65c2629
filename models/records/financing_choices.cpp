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
        Choice{"central_bank", QT_TRANSLATE_NOOP("choice", "Relending or rediscount support"), "再贷款再贴现支持"},
        Choice{"equity_board", QT_TRANSLATE_NOOP("choice", "Tianfu equity board listing"), "天府股交挂牌"},
        Choice{"convertible", QT_TRANSLATE_NOOP("choice", "Convertible bond"), "可转债"},
        Choice{"loan_insurance", QT_TRANSLATE_NOOP("choice", "Loan guarantee insurance"), "贷款保证保险"},
        Choice{"insurance_direct", QT_TRANSLATE_NOOP("choice", "Direct investment of insurance funds"), "险资直投"},
        Choice{"risk_shared", QT_TRANSLATE_NOOP("choice", "Loan under the risk compensation fund"), "风险补偿金贷款"},
        Choice{"guidance_fund", QT_TRANSLATE_NOOP("choice", "Government guidance fund"), "政府投资引导基金"},
        Choice{"industry_fund", QT_TRANSLATE_NOOP("choice", "Industrial investment fund"), "产业投资基金"},
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
        Choice{"other", QT_TRANSLATE_NOOP("choice", "Other"), "其他"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<RepaymentMethod>()
{
    static constexpr std::array words{
        Choice{"interest_only", QT_TRANSLATE_NOOP("choice", "Interest each period, principal at maturity"),
            "按期付息到期还本"},
        Choice{"equal_instalment", QT_TRANSLATE_NOOP("choice", "Equal instalments"), "等额本息"},
        Choice{"equal_principal", QT_TRANSLATE_NOOP("choice", "Equal principal"), "等额本金"},
        Choice{"at_maturity", QT_TRANSLATE_NOOP("choice", "Principal and interest at maturity"), "到期一次还本付息"},
        Choice{"discounted", QT_TRANSLATE_NOOP("choice", "Discounted in advance"), "贴现"},
        Choice{"irregular", QT_TRANSLATE_NOOP("choice", "As the repayment plan says"), "按还款计划"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<CounterGuarantee>()
{
    static constexpr std::array words{
        Choice{"none", QT_TRANSLATE_NOOP("choice", "None, on credit"), "无反担保"},
        Choice{"weak", QT_TRANSLATE_NOOP("choice", "Weak counter-guarantee"), "弱反担保"},
        Choice{"full", QT_TRANSLATE_NOOP("choice", "Full counter-guarantee"), "足额反担保"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<BatchKind>()
{
    static constexpr std::array words{
        Choice{"declared", QT_TRANSLATE_NOOP("choice", "Declared list"), "申报清单"},
        Choice{"recommended", QT_TRANSLATE_NOOP("choice", "Recommended list"), "推荐清单"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<CostKind>()
{
    static constexpr std::array words{
        Choice{"interest", QT_TRANSLATE_NOOP("choice", "Interest"), "利息"},
        Choice{"guarantee", QT_TRANSLATE_NOOP("choice", "Guarantee fee"), "担保费"},
        Choice{"insurance", QT_TRANSLATE_NOOP("choice", "Guarantee insurance premium"), "保证保险费"},
        Choice{"appraisal", QT_TRANSLATE_NOOP("choice", "Appraisal fee"), "评估费"},
        Choice{"notary", QT_TRANSLATE_NOOP("choice", "Notary fee"), "公证费"},
        Choice{"registration", QT_TRANSLATE_NOOP("choice", "Mortgage or pledge registration fee"), "抵质押登记费"},
        Choice{"audit", QT_TRANSLATE_NOOP("choice", "Audit fee"), "审计费"},
        Choice{"bridge", QT_TRANSLATE_NOOP("choice", "Bridge loan cost"), "过桥费"},
        Choice{"intermediary", QT_TRANSLATE_NOOP("choice", "Intermediary fee"), "中介服务费"},
        Choice{"commitment", QT_TRANSLATE_NOOP("choice", "Account or commitment fee"), "承诺费"},
        Choice{"tied_product", QT_TRANSLATE_NOOP("choice", "Product sold along"), "搭售产品"},
        Choice{"interest_prepaid", QT_TRANSLATE_NOOP("choice", "Interest withheld in advance"), "预扣利息"},
        Choice{"property_insurance", QT_TRANSLATE_NOOP("choice", "Insurance of the collateral"), "抵押物保险费"},
        Choice{"other", QT_TRANSLATE_NOOP("choice", "Other"), "其他"},
        Choice{"interest_subsidy", QT_TRANSLATE_NOOP("choice", "Interest subsidy"), "贴息"},
        Choice{"fee_award", QT_TRANSLATE_NOOP("choice", "Award for fees"), "费用奖补"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<CostTiming>()
{
    static constexpr std::array words{
        Choice{"upfront", QT_TRANSLATE_NOOP("choice", "Once at the start"), "期初一次"},
        Choice{"yearly", QT_TRANSLATE_NOOP("choice", "At the start of each year"), "按年"},
        Choice{"with_interest", QT_TRANSLATE_NOOP("choice", "With each interest payment"), "每期付息时"},
        Choice{"at_maturity", QT_TRANSLATE_NOOP("choice", "Once at maturity"), "到期一次"},
        Choice{"on_date", QT_TRANSLATE_NOOP("choice", "On its date"), "按日期"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<LoanClass>()
{
    static constexpr std::array words{
        Choice{"normal", QT_TRANSLATE_NOOP("choice", "Normal"), "正常"},
        Choice{"special_mention", QT_TRANSLATE_NOOP("choice", "Special mention"), "关注"},
        Choice{"substandard", QT_TRANSLATE_NOOP("choice", "Substandard"), "次级"},
        Choice{"doubtful", QT_TRANSLATE_NOOP("choice", "Doubtful"), "可疑"},
        Choice{"loss", QT_TRANSLATE_NOOP("choice", "Loss"), "损失"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<InclusiveScope>()
{
    static constexpr std::array words{
        Choice{"regulator", QT_TRANSLATE_NOOP("choice", "Regulator (up to 10 million yuan)"), "金融监管口径"},
        Choice{"central_bank", QT_TRANSLATE_NOOP("choice", "Central bank (up to 20 million yuan)"), "人民银行口径"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<LoanTrouble>()
{
    static constexpr std::array words{
        Choice{"overdue", QT_TRANSLATE_NOOP("choice", "Overdue"), "逾期"},
        Choice{"non_performing", QT_TRANSLATE_NOOP("choice", "Non-performing"), "不良"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<RecoveryWay>()
{
    static constexpr std::array words{
        Choice{"cash", QT_TRANSLATE_NOOP("choice", "Recovered in cash"), "现金收回"},
        Choice{"moved_up", QT_TRANSLATE_NOOP("choice", "Handed to head office"), "上划"},
        Choice{"assets_taken", QT_TRANSLATE_NOOP("choice", "Assets taken for debt"), "以资抵债"},
        Choice{"restructured", QT_TRANSLATE_NOOP("choice", "Restructured and upgraded"), "重组上调"},
        Choice{"securitised", QT_TRANSLATE_NOOP("choice", "Securitised"), "资产证券化"},
        Choice{"transferred", QT_TRANSLATE_NOOP("choice", "Transferred"), "转让"},
        Choice{"written_off", QT_TRANSLATE_NOOP("choice", "Written off"), "核销"},
        Choice{"other", QT_TRANSLATE_NOOP("choice", "Other"), "其他"},
    };
    return words;
}

} // namespace yumiao::records
