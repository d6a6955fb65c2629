// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace yumiao::records {

/// What kind of paper an attachment is (附件类型).
enum class AttachmentType {
    AuditReport,  ///< 审计报告
    AnnualReport, ///< 年度报告
    TaxReceipt,   ///< 纳税证明
    Licence,      ///< 营业执照
    Certificate,  ///< 证书、认定文件
    Application,  ///< 申报材料
    Contract,     ///< 合同、协议
    Patent,       ///< 知识产权证明
    Payroll,      ///< 社保、用工名册
    Photograph,   ///< 照片
    Minutes,      ///< 会议、走访记录
    Other,        ///< 其他
};
template <>
std::span<const Choice> choicesOf<AttachmentType>();

/// What an attachment is evidence of (证明事项).
enum class AttachmentProof {
    Revenue,       ///< 营业收入
    RdExpense,     ///< 研发费用
    Employees,     ///< 从业人数
    Tax,           ///< 纳税
    Ownership,     ///< 股权结构
    Qualification, ///< 资质认定
    Property,      ///< 知识产权
    Financing,     ///< 融资
    Visit,         ///< 走访
    Progress,      ///< 工作进展
    Other,         ///< 其他
};
template <>
std::span<const Choice> choicesOf<AttachmentProof>();

} // namespace yumiao::records
