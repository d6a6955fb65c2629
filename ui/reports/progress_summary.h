// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/summary_facts.h"
#include "ui/print/document.h"
#include "ui/reports/report_wording.h"

namespace yumiao::ui::reports {

/// What the 工作进展摘要 contains (S8, 内容).
struct SummaryChoice {
    bool targets = true;     ///< 目标完成
    bool lamps = true;       ///< 措施亮灯
    bool cultivation = true; ///< 梯度培育
    bool financing = true;   ///< 融资服务
    bool tables = true;      ///< 附表, each with the section it belongs to
    bool chart = true;       ///< 附图
    QString issuer;          ///< 报送单位; empty: usualIssuer()
    friend bool operator==(const SummaryChoice &, const SummaryChoice &) = default;
};

/// The bureau that leads most measures of the plan; empty without a plan.
[[nodiscard]] QString usualIssuer(const figures::SummaryFacts &facts);

/// The report on carrying out the plan, as a document to be laid out: every figure is one of the facts, what is
/// unknown is said to be so. Errors: report.wording_missing (`key`), report.wording_place (`key`, `place`).
[[nodiscard]] Result<print::Document> progressSummary(
    const figures::SummaryFacts &facts, const SummaryChoice &choice, const ReportWording &wording);

/// The name of the wording of this report.
inline const QString kProgressWording = QStringLiteral("progress_summary");

} // namespace yumiao::ui::reports
