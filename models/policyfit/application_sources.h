// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/annual_figures.h"
#include "models/records/cost_line.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/enterprise.h"
#include "models/records/financing_application.h"
#include "models/records/financing_need.h"
#include "models/records/threshold.h"
#include "models/store/session.h"

#include <QHash>

#include <span>

namespace yumiao::policyfit {

/// The records that the facts of several applications are made of.
struct ApplicationSources {
    std::vector<records::FinancingApplication> applications; ///< those asked for, in their order
    QHash<RecordId, records::Enterprise> enterprises;
    QHash<RecordId, QString> industryCodes;
    QHash<RecordId, records::FinancingNeed> needs;
    QHash<RecordId, RecordId> parents;                                  ///< of institutions that are branches
    QHash<RecordId, QString> kinds;                                     ///< of institutions, as typed
    QHash<RecordId, std::vector<records::AnnualFigures>> figures;       ///< by enterprise, as the next four
    QHash<RecordId, std::vector<records::FinancingApplication>> others; ///< all of the enterprise
    QHash<RecordId, std::vector<records::CreditLine>> creditLines;
    QHash<RecordId, std::vector<records::Drawdown>> drawdowns;
    QHash<RecordId, std::vector<records::CostLine>> costs; ///< by application
    std::vector<records::Threshold> thresholds;            ///< of all days
};

/// `on`: the day they are looked at. Errors: cancelled, workspace.*.
[[nodiscard]] Result<ApplicationSources> applicationSources(
    const store::Session &session, std::span<const RecordId> applications, QDate on);

} // namespace yumiao::policyfit
