// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/attachment_choices.h"

#include <QtGlobal>

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<AttachmentType>()
{
    static constexpr std::array words{
        Choice{"audit_report", QT_TRANSLATE_NOOP("choice", "Audit report"), "审计报告"},
        Choice{"annual_report", QT_TRANSLATE_NOOP("choice", "Annual report"), "年度报告"},
        Choice{"tax_receipt", QT_TRANSLATE_NOOP("choice", "Proof of tax paid"), "纳税证明"},
        Choice{"licence", QT_TRANSLATE_NOOP("choice", "Business licence"), "营业执照"},
        Choice{"certificate", QT_TRANSLATE_NOOP("choice", "Certificate or recognition"), "证书认定"},
        Choice{"application", QT_TRANSLATE_NOOP("choice", "Application papers"), "申报材料"},
        Choice{"contract", QT_TRANSLATE_NOOP("choice", "Contract"), "合同协议"},
        Choice{"patent", QT_TRANSLATE_NOOP("choice", "Proof of intellectual property"), "知识产权证明"},
        Choice{"payroll", QT_TRANSLATE_NOOP("choice", "Social insurance or payroll"), "社保用工"},
        Choice{"photograph", QT_TRANSLATE_NOOP("choice", "Photograph"), "照片"},
        Choice{"minutes", QT_TRANSLATE_NOOP("choice", "Minutes or visit notes"), "会议走访记录"},
        Choice{"other", QT_TRANSLATE_NOOP("choice", "Other"), "其他"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<AttachmentProof>()
{
    static constexpr std::array words{
        Choice{"revenue", QT_TRANSLATE_NOOP("choice", "Revenue"), "营业收入"},
        Choice{"rd_expense", QT_TRANSLATE_NOOP("choice", "R&D expense"), "研发费用"},
        Choice{"employees", QT_TRANSLATE_NOOP("choice", "Employees"), "从业人数"},
        Choice{"tax", QT_TRANSLATE_NOOP("choice", "Tax"), "纳税"},
        Choice{"ownership", QT_TRANSLATE_NOOP("choice", "Ownership"), "股权结构"},
        Choice{"qualification", QT_TRANSLATE_NOOP("choice", "Qualification"), "资质认定"},
        Choice{"property", QT_TRANSLATE_NOOP("choice", "Intellectual property"), "知识产权"},
        Choice{"financing", QT_TRANSLATE_NOOP("choice", "Financing"), "融资"},
        Choice{"visit", QT_TRANSLATE_NOOP("choice", "Visit"), "走访"},
        Choice{"progress", QT_TRANSLATE_NOOP("choice", "Progress of work"), "工作进展"},
        Choice{"other", QT_TRANSLATE_NOOP("choice", "Other"), "其他"},
    };
    return words;
}

} // namespace yumiao::records
