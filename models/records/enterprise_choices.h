// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace yumiao::records {

/// Whether an enterprise still does business (经营状态).
enum class EnterpriseStatus {
    InBusiness,   ///< 在业
    Suspended,    ///< 停业
    Deregistered, ///< 注销
    Revoked,      ///< 吊销
    MovedOut,     ///< 迁出
};
template <>
std::span<const Choice> choicesOf<EnterpriseStatus>();

/// Size class (划型) as it stands in a register; the class by rule is computed, never typed here.
enum class SizeClass {
    Large,  ///< 大型
    Medium, ///< 中型
    Small,  ///< 小型
    Micro,  ///< 微型
};
template <>
std::span<const Choice> choicesOf<SizeClass>();

/// How far a yearly figure has been checked (审计状态).
enum class AuditState {
    Reported,     ///< 企业填报
    TaxChecked,   ///< 税务核对
    Audited,      ///< 审计报告
    SpecialAudit, ///< 研发专项审计
};
template <>
std::span<const Choice> choicesOf<AuditState>();

} // namespace yumiao::records
