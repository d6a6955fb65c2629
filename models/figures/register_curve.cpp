// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/register_curve.h"

#include <algorithm>

namespace yumiao::figures {
namespace {

QDate dateIn(const records::Value &value)
{
    return QDate::fromString(records::textIn(value), Qt::ISODate);
}

} // namespace

Result<RegisterCurve> RegisterCurve::read(const store::Session &session)
{
    store::Query query;
    query.kind = records::RecordKind::Enterprise;
    query.on = QDate(2000, 1, 1); // no derived field is asked for
    const auto groups = store::grouped(session, query, {QStringLiteral("established"), QStringLiteral("deregistered")});
    if (!groups)
        return failure(groups.error());
    const QDate always(1, 1, 1);
    RegisterCurve curve;
    std::map<QDate, qint64> changes;
    for (const store::Group &group : *groups) {
        const QDate established = dateIn(group.keys[0]);
        const QDate gone = dateIn(group.keys[1]);
        const QDate from = established.isValid() ? established : always;
        changes[from] += group.count;
        curve.m_established[from] += group.count;
        if (!gone.isValid())
            continue;
        changes[std::max(from, gone)] -= group.count;
        curve.m_gone[gone] += group.count;
    }
    qint64 count = 0;
    for (const auto &[day, change] : changes)
        curve.m_steps.push_back({day, count += change});
    return curve;
}

qint64 RegisterCurve::on(QDate day) const
{
    const auto later = std::upper_bound(
        m_steps.begin(), m_steps.end(), day, [](QDate wanted, const Step &step) { return wanted < step.from; });
    return later == m_steps.begin() ? 0 : std::prev(later)->count;
}

qint64 RegisterCurve::within(const std::map<QDate, qint64> &days, QDate first, QDate last)
{
    qint64 count = 0;
    for (auto day = days.lower_bound(first); day != days.end() && day->first <= last; ++day)
        count += day->second;
    return count;
}

} // namespace yumiao::figures
