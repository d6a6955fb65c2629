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
    CentralBank,     ///< 再贷款、再贴现支持
    EquityBoard,     ///< 天府股交挂牌
    Convertible,     ///< 可转债
    LoanInsurance,   ///< 贷款保证保险
    InsuranceDirect, ///< 险资直投
    RiskShared,      ///< 乡村振兴农业产业发展贷款风险补偿金贷款
    GuidanceFund,    ///< 政府投资引导基金
    IndustryFund,    ///< 产业投资基金
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
    Other,        ///< 其他
};
template <>
std::span<const Choice> choicesOf<RefusalReason>();

/// How a loan is paid back (还款方式).
enum class RepaymentMethod {
    InterestOnly,    ///< 按期付息、到期还本
    EqualInstalment, ///< 等额本息
    EqualPrincipal,  ///< 等额本金
    AtMaturity,      ///< 到期一次还本付息
    Discounted,      ///< 贴现: the interest is taken off what is paid out
    Irregular,       ///< 不规则: as its repayment plan says
};
template <>
std::span<const Choice> choicesOf<RepaymentMethod>();

/// What a guarantor asks of the borrower (反担保).
enum class CounterGuarantee {
    None, ///< 纯信用
    Weak, ///< 弱反担保
    Full, ///< 足额反担保
};
template <>
std::span<const Choice> choicesOf<CounterGuarantee>();

/// A list by which needs and applications move on together (清单批次; 金发〔2024〕32号).
enum class BatchKind {
    Declared,    ///< 申报清单
    Recommended, ///< 推荐清单
};
template <>
std::span<const Choice> choicesOf<BatchKind>();

/// What a loan costs beside its interest, and what comes back (policy file 5.8).
enum class CostKind {
    Interest,          ///< 利息: only where it does not follow from the rate
    Guarantee,         ///< 担保费
    Insurance,         ///< 保证保险费
    Appraisal,         ///< 评估费
    Notary,            ///< 公证费
    Registration,      ///< 抵质押登记费
    Audit,             ///< 审计费
    Bridge,            ///< 过桥（转贷）费
    Intermediary,      ///< 中介服务费
    Commitment,        ///< 账户、承诺费
    TiedProduct,       ///< 搭售产品
    InterestPrepaid,   ///< 预扣利息
    PropertyInsurance, ///< 抵押物保险费
    Other,             ///< 其他
    InterestSubsidy,   ///< 贴息
    FeeAward,          ///< 费用奖补
};
template <>
std::span<const Choice> choicesOf<CostKind>();

/// When a line of the cost is paid (支付时点、周期).
enum class CostTiming {
    Upfront,      ///< 期初一次
    Yearly,       ///< 按年: at the start of each year
    WithInterest, ///< 每期付息时
    AtMaturity,   ///< 到期一次
    OnDate,       ///< 按日期
};
template <>
std::span<const Choice> choicesOf<CostTiming>();

/// The five classes of a loan (五级分类).
enum class LoanClass {
    Normal,         ///< 正常
    SpecialMention, ///< 关注
    Substandard,    ///< 次级
    Doubtful,       ///< 可疑
    Loss,           ///< 损失
};
template <>
std::span<const Choice> choicesOf<LoanClass>();

/// Which loans a bank's return counts as inclusive (普惠小微口径; policy file 5.5).
enum class InclusiveScope {
    Regulator,   ///< 金融监管口径: single-household credit up to 1,000 万元
    CentralBank, ///< 人民银行口径: up to 2,000 万元
};
template <>
std::span<const Choice> choicesOf<InclusiveScope>();

/// What became of an overdue or bad loan (逾期化解、不良处置; policy file 8.1).
enum class LoanTrouble {
    Overdue,       ///< 逾期
    NonPerforming, ///< 不良
};
template <>
std::span<const Choice> choicesOf<LoanTrouble>();
enum class RecoveryWay {
    Cash,         ///< 现金收回
    MovedUp,      ///< 上划
    AssetsTaken,  ///< 以资抵债
    Restructured, ///< 重组上调
    Securitised,  ///< 资产证券化
    Transferred,  ///< 转让
    WrittenOff,   ///< 核销
    Other,        ///< 其他
};
template <>
std::span<const Choice> choicesOf<RecoveryWay>();

} // namespace yumiao::records
