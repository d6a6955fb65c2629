// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace yumiao::records {

/// What kind of money is sought: the instruments named in clauses 7 to 14 and 20 of the plan of 2020.
enum class FinancingInstrument {
    WorkingCapital,  ///< 流动资金贷款
    LongTerm,        ///< 中长期贷款
    Renewal,         ///< 续贷产品
    BillDiscount,    ///< 票据贴现
    ExportInsurance, ///< 出口信用保险保单融资
    TaxRefundPledge, ///< 出口退税账户质押融资
    IpPledge,        ///< 知识产权质押融资
    SupplyChain,     ///< 供应链融资
    Factoring,       ///< 保理
    Leasing,         ///< 租赁
    Bond,            ///< 债券
    Equity,          ///< 股权融资
    GuaranteedLoan,  ///< 政府性融资担保贷款
    StartupLoan,     ///< 创业担保贷款
    ProcurementLoan, ///< 政采贷
    CreditLoan,      ///< 信易贷
    Other,           ///< 其他
};
template <>
std::span<const Choice> choicesOf<FinancingInstrument>();

/// What the money is for (融资用途).
enum class FinancingPurpose {
    Working,   ///< 流动资金
    Equipment, ///< 设备采购
    Research,  ///< 研发投入
    Capacity,  ///< 扩大产能
    Refinance, ///< 还旧
    Other,     ///< 其他
};
template <>
std::span<const Choice> choicesOf<FinancingPurpose>();

/// How a loan is secured (担保方式).
enum class Security {
    Credit,    ///< 信用
    Guarantee, ///< 保证
    Mortgage,  ///< 抵押
    Pledge,    ///< 质押
};
template <>
std::span<const Choice> choicesOf<Security>();

/// The detailed course of a financing application (policy file 5.2); the last four are side exits.
enum class ApplicationStage {
    Registered,   ///< 已登记
    Verified,     ///< 已核实
    Recommended,  ///< 已推荐
    Accepted,     ///< 银行受理
    DueDiligence, ///< 尽职调查
    InApproval,   ///< 审批中
    Granted,      ///< 已授信
    Signed,       ///< 已签约
    PartlyPaid,   ///< 部分放款
    PaidOut,      ///< 全部放款
    Repaying,     ///< 还款中
    Settled,      ///< 已结清
    Returned,     ///< 退回补正
    Declined,     ///< 银行婉拒
    Withdrawn,    ///< 企业撤回
    Lapsed,       ///< 授信失效
};
template <>
std::span<const Choice> choicesOf<ApplicationStage>();

/// Why an application was declined or withdrawn (未成原因).
enum class RefusalReason {
    CreditRecord, ///< 征信不良
    Collateral,   ///< 抵押不足
    Losses,       ///< 经营亏损
    SectorLimit,  ///< 行业限制
    Debt,         ///< 负债过高
    Papers,       ///< 材料不全
    Terms,        ///< 额度或利率未谈拢
    Postponed,    ///< 企业暂缓
};
template <>
std::span<const Choice> choicesOf<RefusalReason>();

} // namespace yumiao::records
