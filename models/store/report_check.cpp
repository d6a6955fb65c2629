// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/report_check.h"

#include "models/store/duty_reading.h"
#include "models/store/ledger_problem.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::store {
namespace {

using records::MeasureReport;
using records::RecordKind;

bool isUnexplained(const MeasureReport &before, const MeasureReport &after)
{
    return *after.cumulative < *before.cumulative && after.lowerReason.trimmed().isEmpty();
}

QVariantMap reportProblem(
    const MeasureReport &at, const char *field, const char *what, const char *other, const MeasureReport &than)
{
    const auto &description = records::description<MeasureReport>();
    return problemDetail(description, at.id,
        {description.indexOf(QLatin1String(field)), QLatin1String(what),
            {{QLatin1String(other), than.cumulative->toText()},
                {QStringLiteral("day"), than.asOf.toString(Qt::ISODate)}}});
}

/// `reports` stand in the order of their days.
QVariantList problemsOfMeasure(std::vector<MeasureReport> reports, const QSet<RecordId> &touched)
{
    std::erase_if(reports, [](const MeasureReport &it) { return !it.cumulative; });
    QVariantList problems;
    for (size_t i = 1; i < reports.size(); ++i) {
        if (!isUnexplained(reports[i - 1], reports[i]))
            continue;
        if (touched.contains(reports[i].id))
            problems.append(reportProblem(reports[i], "lower_reason", "report.lower", "before", reports[i - 1]));
        else if (touched.contains(reports[i - 1].id))
            problems.append(reportProblem(reports[i - 1], "cumulative", "report.above_next", "after", reports[i]));
    }
    return problems;
}

} // namespace

Result<QVariantList> unexplainedReports(const Session &session, const std::vector<changes::RecordChange> &applied)
{
    QSet<RecordId> touched;
    for (const changes::RecordChange &change : applied)
        if (change.kind == RecordKind::MeasureReport)
            touched.insert(change.id);
    if (touched.isEmpty())
        return QVariantList();
    const auto reports = rows(session, RecordKind::MeasureReport, {touched.begin(), touched.end()});
    if (!reports)
        return failure(reports.error());
    QSet<RecordId> owners;
    for (const StoredRow &row : *reports)
        owners.insert(records::recordFrom<MeasureReport>(row.id, row.values).measure.id);
    const std::vector<RecordId> measures(owners.begin(), owners.end());
    auto all = reportsOfMeasures(session, measures);
    if (!all)
        return failure(all.error());
    QVariantList problems;
    for (const RecordId measure : measures)
        problems += problemsOfMeasure(all->take(measure), touched);
    return problems;
}

} // namespace yumiao::store
