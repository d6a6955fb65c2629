// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gauges/eia_days.h"

namespace yumiao::gauges {
namespace {

using records::EiaCase;
using records::EiaKind;

std::optional<int> legalDays(const EiaCase &of, const rules::Thresholds &inForce)
{
    if (of.kind == EiaKind::Registration)
        return std::nullopt; // put on record, not approved
    if (of.legalDays)
        return static_cast<int>(*of.legalDays);
    const auto days = inForce.days(
        of.kind == EiaKind::Report ? QStringLiteral("eia.report.legal_days") : QStringLiteral("eia.form.legal_days"));
    return days ? std::optional(*days) : std::nullopt;
}

/// Half of 15 days is 7 whole days.
std::optional<int> aimOf(std::optional<int> legal, const rules::Thresholds &inForce)
{
    const auto share = inForce.get(QStringLiteral("eia.plan.share"));
    if (!legal || !share)
        return std::nullopt;
    return static_cast<int>(*legal * share->scaled() / Quantity::fromWhole(100).scaled());
}

std::optional<QDate> dueAfter(QDate accepted, std::optional<int> limit, int stopped, const rules::WorkingDays &days)
{
    if (!limit)
        return std::nullopt;
    const int n = *limit + stopped;
    return n < 1 ? accepted : days.after(accepted, n).day;
}

rules::Lamp lampOf(const EiaTerm &term)
{
    if (!term.used || !term.legal || !term.aim)
        return rules::Lamp::NotStarted;
    if (!term.withinLegal)
        return rules::Lamp::Red;
    if (!term.withinAim)
        return rules::Lamp::Amber;
    return term.decided ? rules::Lamp::Done : rules::Lamp::Green;
}

} // namespace

EiaTerm eiaTerm(const EiaCase &of, const rules::Thresholds &inForce, const rules::WorkingDays &days, QDate on)
{
    EiaTerm term;
    term.decided = of.decided.isValid() && of.decided <= on;
    const QDate last = term.decided ? of.decided : on;
    const int stopped = static_cast<int>(of.stoppedDays.value_or(0));
    term.legal = legalDays(of, inForce);
    term.aim = aimOf(term.legal, inForce);
    term.calendar = static_cast<int>(std::max<qint64>(0, of.accepted.daysTo(last)));
    term.unarranged = days.unarrangedIn(of.accepted, last);
    const int passed = days.between(of.accepted.addDays(1), last);
    if (passed >= stopped)
        term.used = passed - stopped;
    term.withinAim = term.used && term.aim && *term.used <= *term.aim;
    term.withinLegal = term.used && term.legal && *term.used <= *term.legal;
    if (!term.decided) {
        term.aimDue = dueAfter(of.accepted, term.aim, stopped, days);
        term.legalDue = dueAfter(of.accepted, term.legal, stopped, days);
    }
    term.lamp = lampOf(term);
    return term;
}

} // namespace yumiao::gauges
