// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/enterprise_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// The figures of one enterprise for one fiscal year (年度数据), with where they come from.
struct AnnualFigures {
    RecordId id;
    Ref<RecordKind::Enterprise> enterprise;
    std::optional<qint64> fiscalYear;
    std::optional<Money> revenue;
    std::optional<Money> mainRevenue;
    std::optional<Money> rdExpense;
    std::optional<Money> netProfit;
    std::optional<Money> taxPaid;
    std::optional<Money> totalAssets;
    std::optional<Money> totalLiabilities;
    std::optional<qint64> employees; ///< at the end of the year
    std::optional<qint64> rdStaff;
    QString source; ///< 年报, 审计报告, 税务核对, 企业填报
    QDate sourceDate;
    std::optional<AuditState> auditState;
    QString confirmed; ///< 无误: the differences from the year before that were confirmed (rules/figure_notices.h)
    friend bool operator==(const AnnualFigures &, const AnnualFigures &) = default;
};
template <>
const RecordDescription &description<AnnualFigures>();

} // namespace yumiao::records
