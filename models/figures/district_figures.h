// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/period.h"
#include "models/figures/financing_figures.h"
#include "models/figures/ladder_figures.h"
#include "models/figures/service_figures.h"
#include "models/figures/target_figures.h"

namespace yumiao::figures {

/// A ratio that a measure of the plan states (14-6, 14-7): from the procurement budgets of the year, as far as any
/// tells it, else as its newest report gives it.
struct RatioFigures {
    std::optional<Quantity> value; ///< percent
    std::optional<Quantity> floor; ///< percent
    std::optional<rules::LampAnswer> lamp;
    records::RecordKind toldBy = records::RecordKind::MeasureReport; ///< or by procurement budgets
    std::vector<RecordId> records;                                   ///< none when nothing tells it
};

/// Every figure of the dashboards and the summary, for a period and on a day: the typed parts for cards and stairs,
/// and the flat list for the command line. What is counted "within the period" ends on the day at the latest.
struct DistrictFigures {
    Period period;
    QDate on;
    rules::LampLimits limits;
    PlanProgress plan;
    TargetFigures enterprises;
    TargetFigures specialised;
    LadderFigures ladder;
    CertificateFigures certificates;
    RatioFigures reserved; ///< 14-6
    RatioFigures small;    ///< 14-7
    FinancingFigures financing;
    ServiceFigures service;
    std::vector<Figure> figures;

    /// Nullptr when there is no figure of that code.
    [[nodiscard]] const Figure *find(QByteArrayView code) const;
};

/// On the session's thread. Errors: threshold.missing, cancelled, workspace.*.
[[nodiscard]] Result<DistrictFigures> districtFigures(const store::Session &session, const Period &period, QDate on);

} // namespace yumiao::figures
