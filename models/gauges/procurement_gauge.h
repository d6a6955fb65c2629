// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gauges/procurement_shares.h"
#include "models/store/session.h"

#include <QDate>

namespace yumiao::gauges {

/// One department's year, or all departments' when the id is null.
struct DepartmentProcurement {
    RecordId department;
    QString name;
    qint64 budgets = 0;
    qint64 contracts = 0;
    BudgetShares planned;
    ContractShares given;
};

/// Government procurement of a year (政府采购预留): the district and its departments in the order of their names. The
/// budgets are those of the year, the contracts those signed in it up to the day.
struct ProcurementGauge {
    int year = 0;
    QDate on;
    DepartmentProcurement all;
    std::vector<DepartmentProcurement> departments;
    std::optional<Quantity> goodsLine; ///< 万元, 财库〔2020〕46号; nothing before it was in force
    std::optional<Quantity> worksLine;
};

/// With the limits in force on the last day of the year, or on the day when that comes first. Errors: cancelled,
/// workspace.*.
[[nodiscard]] Result<ProcurementGauge> procurementGauge(const store::Session &session, int year, QDate on);

} // namespace yumiao::gauges
