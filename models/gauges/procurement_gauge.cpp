// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gauges/procurement_gauge.h"

#include "models/store/query.h"

#include <QMap>

#include <algorithm>

namespace yumiao::gauges {
namespace {

using records::ProcurementBudget;
using records::ProcurementContract;
using records::RecordKind;
using store::Comparison;
using store::Filter;

struct DepartmentRecords {
    std::vector<ProcurementBudget> budgets;
    std::vector<ProcurementContract> contracts;
};

Result<std::vector<ProcurementBudget>> budgetsOf(const store::Session &session, int year, QDate on)
{
    const Filter filter = Filter::condition(QStringLiteral("year"), Comparison::Equal, {QString::number(year)});
    return store::load<ProcurementBudget>(session, {RecordKind::ProcurementBudget, filter, {}, on});
}

Result<std::vector<ProcurementContract>> contractsOf(const store::Session &session, int year, QDate on)
{
    const auto bound = [](Comparison comparison, QDate day) {
        return Filter::condition(QStringLiteral("signed_on"), comparison, {day.toString(Qt::ISODate)});
    };
    const Filter filter = Filter::all({bound(Comparison::GreaterEqual, QDate(year, 1, 1)),
        bound(Comparison::LessEqual, std::min(on, QDate(year, 12, 31)))});
    return store::load<ProcurementContract>(session, {RecordKind::ProcurementContract, filter, {}, on});
}

std::optional<Quantity> lineIn(const rules::Thresholds &inForce, const char *code)
{
    const auto line = inForce.get(QLatin1String(code));
    return line ? std::optional(*line) : std::nullopt;
}

DepartmentProcurement procurementOf(const DepartmentRecords &of, const rules::Thresholds &inForce)
{
    DepartmentProcurement line;
    line.budgets = std::ssize(of.budgets);
    line.contracts = std::ssize(of.contracts);
    line.planned = sharesOf(of.budgets, inForce);
    line.given = sharesOf(of.contracts);
    return line;
}

} // namespace

Result<ProcurementGauge> procurementGauge(const store::Session &session, int year, QDate on)
{
    auto budgets = budgetsOf(session, year, on);
    if (!budgets)
        return failure(budgets.error());
    auto contracts = contractsOf(session, year, on);
    if (!contracts)
        return failure(contracts.error());
    const auto thresholds = store::loadAll<records::Threshold>(session);
    if (!thresholds)
        return failure(thresholds.error());
    const rules::Thresholds inForce(*thresholds, std::min(on, QDate(year, 12, 31)));
    QHash<RecordId, DepartmentRecords> byDepartment;
    for (const ProcurementBudget &it : *budgets)
        byDepartment[it.department.id].budgets.push_back(it);
    for (const ProcurementContract &it : *contracts)
        byDepartment[it.department.id].contracts.push_back(it);
    const QList<RecordId> ids = byDepartment.keys();
    const auto names = store::labels(session, RecordKind::Bureau, {ids.begin(), ids.end()});
    if (!names)
        return failure(names.error());
    ProcurementGauge gauge;
    gauge.year = year;
    gauge.on = on;
    gauge.goodsLine = lineIn(inForce, "procurement.mof46.goods_line");
    gauge.worksLine = lineIn(inForce, "procurement.mof46.works_line");
    gauge.all = procurementOf({*std::move(budgets), *std::move(contracts)}, inForce);
    for (auto it = byDepartment.cbegin(); it != byDepartment.cend(); ++it) {
        DepartmentProcurement line = procurementOf(it.value(), inForce);
        line.department = it.key();
        line.name = names->value(it.key());
        gauge.departments.push_back(std::move(line));
    }
    std::sort(gauge.departments.begin(), gauge.departments.end(),
        [](const DepartmentProcurement &a, const DepartmentProcurement &b) { return a.name < b.name; });
    return gauge;
}

} // namespace yumiao::gauges
