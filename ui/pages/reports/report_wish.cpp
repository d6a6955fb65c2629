// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/report_wish.h"

#include "models/figures/summary_facts.h"

#include <QUrlQuery>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using namespace Qt::StringLiterals;

const QString paperLanguage = u"zh_CN"_s; // an official paper, whatever the language of the window

} // namespace

QDate usualDay(const Period &period, QDate today)
{
    return std::min(period.last, today);
}

Period usualPeriod(QDate today)
{
    return Period::monthOf(today.addMonths(-1));
}

QString filterOf(const ReportWish &wish, QDate today)
{
    QUrlQuery query;
    query.addQueryItem(u"period"_s, wish.period.toText());
    if (wish.on != usualDay(wish.period, today))
        query.addQueryItem(u"on"_s, wish.on.toString(Qt::ISODate));
    return query.toString();
}

ReportWish wishFrom(const QString &filter, ReportWish wish, QDate today)
{
    const QUrlQuery query(filter);
    if (const auto period = Period::parse(query.queryItemValue(u"period"_s))) {
        wish.period = *period;
        wish.on = usualDay(*period, today);
    }
    if (const QDate on = QDate::fromString(query.queryItemValue(u"on"_s), Qt::ISODate); on.isValid())
        wish.on = on;
    return wish;
}

Result<WrittenReport> writtenReport(const store::Session &session, const ReportWish &wish)
{
    const auto wording = reports::ReportWording::bundled(reports::kProgressWording, paperLanguage);
    if (!wording)
        return failure(wording.error());
    const auto facts = figures::summaryFacts(session, wish.period, wish.on);
    if (!facts)
        return failure(facts.error());
    auto document = reports::progressSummary(*facts, wish.content, *wording);
    if (!document)
        return failure(document.error());
    WrittenReport report{*std::move(document), {}};
    for (const figures::BureauLoad &load : facts->district.plan.bureaus)
        report.issuers.append(load.name);
    return report;
}

} // namespace yumiao::ui::pages
