// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/thresholds.h"

namespace yumiao::rules {

Thresholds::Thresholds(const std::vector<records::Threshold> &all, QDate day)
{
    QHash<QString, QDate> since;
    for (const records::Threshold &threshold : all) {
        const bool begun = !threshold.validFrom.isValid() || threshold.validFrom <= day;
        const bool ended = threshold.validTo.isValid() && threshold.validTo < day;
        if (!threshold.value || !begun || ended)
            continue;
        const auto earlier = since.constFind(threshold.code);
        if (earlier != since.constEnd() && (!threshold.validFrom.isValid() || threshold.validFrom < *earlier))
            continue;
        since.insert(threshold.code, threshold.validFrom);
        m_values.insert(threshold.code, *threshold.value);
    }
}

Result<Quantity> Thresholds::get(const QString &code) const
{
    const auto it = m_values.constFind(code);
    if (it == m_values.constEnd())
        return failure(Fault::NotFound, QStringLiteral("threshold.missing"), {{QStringLiteral("code"), code}});
    return *it;
}

Result<int> Thresholds::days(const QString &code) const
{
    return get(code).map([](Quantity value) { return static_cast<int>(value.toDouble()); });
}

} // namespace yumiao::rules
