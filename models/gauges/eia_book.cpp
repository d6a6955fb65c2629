// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gauges/eia_book.h"

#include "models/store/query.h"

#include <algorithm>

namespace yumiao::gauges {
namespace {

using records::EiaCase;
using records::EiaKind;
using records::RecordKind;

void addTo(EiaKindTotals &totals, const EiaLine &line, QDate on)
{
    if (!line.term.decided) {
        totals.open.push_back(line.it.id);
        return;
    }
    if (line.it.decided.year() != on.year() || line.it.outcome == records::EiaOutcome::Withdrawn)
        return;
    totals.decided.push_back(line.it.id);
    if (!line.term.used || !line.term.legal)
        return;
    totals.judged.push_back(line.it.id);
    totals.usedDays += *line.term.used;
    totals.legalDays += *line.term.legal;
    if (line.term.withinAim)
        totals.withinAim.push_back(line.it.id);
    if (!line.term.withinLegal)
        totals.late.push_back(line.it.id);
}

} // namespace

std::optional<Quantity> EiaKindTotals::meanDays() const
{
    return judged.empty()
        ? std::nullopt
        : std::optional(Quantity::fromScaled(Quantity::fromWhole(usedDays).scaled() / std::ssize(judged)));
}

std::optional<Quantity> EiaKindTotals::shareOfLegal() const
{
    return percentOf(Money::fromFen(usedDays), Money::fromFen(legalDays));
}

EiaBook bookOf(std::vector<EiaLine> lines, std::optional<Quantity> aimShare, QDate on)
{
    EiaBook book;
    book.on = on;
    book.aimShare = aimShare;
    for (const EiaKind kind : {EiaKind::Report, EiaKind::Form, EiaKind::Registration}) {
        EiaKindTotals totals;
        totals.kind = kind;
        for (const EiaLine &line : lines)
            if (line.it.kind == kind)
                addTo(totals, line, on);
        book.kinds.push_back(std::move(totals));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const EiaLine &a, const EiaLine &b) {
        return a.term.decided != b.term.decided ? b.term.decided : a.it.accepted < b.it.accepted;
    });
    book.lines = std::move(lines);
    return book;
}

Result<EiaBook> eiaBook(const store::Session &session, QDate on)
{
    const auto thresholds = store::loadAll<records::Threshold>(session);
    if (!thresholds)
        return failure(thresholds.error());
    const auto holidays = store::loadAll<records::Holiday>(session);
    if (!holidays)
        return failure(holidays.error());
    const auto acceptedBy = store::Filter::condition(
        QStringLiteral("accepted"), store::Comparison::LessEqual, {on.toString(Qt::ISODate)});
    auto cases = store::load<EiaCase>(session, {RecordKind::EiaCase, acceptedBy, {}, on});
    if (!cases)
        return failure(cases.error());
    std::vector<RecordId> enterprises;
    for (const EiaCase &it : *cases)
        if (!it.enterprise.id.isNull())
            enterprises.push_back(it.enterprise.id);
    const auto names = store::labels(session, RecordKind::Enterprise, enterprises);
    if (!names)
        return failure(names.error());
    const rules::WorkingDays days(*holidays);
    std::vector<EiaLine> lines;
    for (EiaCase &it : *cases) {
        const EiaTerm term = eiaTerm(it, rules::Thresholds(*thresholds, it.accepted), days, on);
        const QString developer = it.enterprise.id.isNull() ? it.developer : names->value(it.enterprise.id);
        lines.push_back({std::move(it), developer, term});
    }
    const auto share = rules::Thresholds(*thresholds, on).get(QStringLiteral("eia.plan.share"));
    return bookOf(std::move(lines), share ? std::optional(*share) : std::nullopt, on);
}

} // namespace yumiao::gauges
