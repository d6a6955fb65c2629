// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace yumiao::records {

/// What is bought (采购项目类别): the lines of small projects differ by it.
enum class ProcurementKind {
    Goods,    ///< 货物
    Services, ///< 服务
    Works,    ///< 工程
};
template <>
std::span<const Choice> choicesOf<ProcurementKind>();

/// How a share is kept for small and medium enterprises (预留方式, 财库〔2020〕46号).
enum class ReserveWay {
    Whole,       ///< 采购项目整体预留
    Part,        ///< 设置专门采购包
    Consortium,  ///< 要求以联合体形式参加
    Subcontract, ///< 要求分包
    Open,        ///< 未预留
};
template <>
std::span<const Choice> choicesOf<ReserveWay>();

/// Who owes (债务单位性质).
enum class DebtorKind {
    Government,      ///< 机关
    PublicBody,      ///< 事业单位
    StateEnterprise, ///< 国有企业
    LargeEnterprise, ///< 大型企业
    OtherEnterprise, ///< 其他企业
};
template <>
std::span<const Choice> choicesOf<DebtorKind>();

/// What is owed (款项类别).
enum class ArrearKind {
    Works,    ///< 工程款
    Goods,    ///< 货款
    Services, ///< 服务款
    Deposit,  ///< 保证金
    Other,    ///< 其他
};
template <>
std::span<const Choice> choicesOf<ArrearKind>();

/// What happened to an amount in arrears.
enum class ArrearStepKind {
    Promise,        ///< 承诺: to pay by a day
    Payment,        ///< 偿付
    Urged,          ///< 催办
    Dispute,        ///< 有争议
    DisputeSettled, ///< 争议解决
};
template <>
std::span<const Choice> choicesOf<ArrearStepKind>();

/// What is judged of the environment (环评类别).
enum class EiaKind {
    Report,       ///< 报告书
    Form,         ///< 报告表
    Registration, ///< 登记表: put on record, no approval
};
template <>
std::span<const Choice> choicesOf<EiaKind>();

/// How it was decided (审批结果).
enum class EiaOutcome {
    Approved,  ///< 批准
    Refused,   ///< 不予批准
    Withdrawn, ///< 撤回
};
template <>
std::span<const Choice> choicesOf<EiaOutcome>();

} // namespace yumiao::records
