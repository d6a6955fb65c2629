// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_query.h"

#include "models/records/threshold.h"

#include <algorithm>
#include <iterator>

namespace yumiao::store {
namespace {

constexpr std::array<const char *, RegisterFacetCount> FacetCodes{
    "tier", "section", "town", "size", "attention", "technology", "listing", "standing"};

} // namespace

QString facetCode(RegisterFacet facet)
{
    return QString::fromLatin1(FacetCodes[static_cast<size_t>(facet)]);
}

std::optional<RegisterFacet> facetOf(QStringView code)
{
    for (size_t i = 0; i < FacetCodes.size(); ++i)
        if (code == QLatin1String(FacetCodes[i]))
            return static_cast<RegisterFacet>(i);
    return std::nullopt;
}

std::optional<RegisterSort> registerSortOf(QStringView field)
{
    struct Word {
        QLatin1String field;
        RegisterSort sort;
    };
    static const Word words[]{{QLatin1String("name"), RegisterSort::Name}, {QLatin1String("town"), RegisterSort::Town},
        {QLatin1String("tier"), RegisterSort::Tier}, {QLatin1String("revenue"), RegisterSort::Revenue},
        {QLatin1String("rd_share"), RegisterSort::RdShare}, {QLatin1String("last_visit"), RegisterSort::LastVisit}};
    const auto it
        = std::find_if(std::begin(words), std::end(words), [&](const Word &word) { return word.field == field; });
    return it == std::end(words) ? std::nullopt : std::optional(it->sort);
}

Result<RegisterThresholds> registerThresholds(const Session &session, QDate on)
{
    const auto stored = loadAll<records::Threshold>(session);
    if (!stored)
        return failure(stored.error());
    RegisterThresholds it;
    for (const records::Threshold &threshold : *stored) {
        const bool inUse = (!threshold.validFrom.isValid() || threshold.validFrom <= on)
            && (!threshold.validTo.isValid() || threshold.validTo >= on);
        if (!inUse || !threshold.value)
            continue;
        const int days = static_cast<int>(threshold.value->toDouble());
        if (threshold.code == QLatin1String("lamp.certificate.listed_days"))
            it.certificateDueDays = days;
        else if (threshold.code == QLatin1String("lamp.financing.amber_days"))
            it.stuckDays = days;
        else if (threshold.code == QLatin1String("visit.overdue_days"))
            it.unvisitedDays = days;
    }
    return it;
}

Result<std::vector<RecordKey>> referringTo(const Session &session, records::RecordKind kind, RecordId id)
{
    std::vector<RecordKey> found;
    for (const auto *description : records::allDescriptions()) {
        for (const records::Field &field : description->fields) {
            if (field.target != kind)
                continue;
            const auto some = session.all(QStringLiteral("SELECT r.id FROM %1 r WHERE r.\"%2\" = ? ORDER BY r.id")
                                              .arg(QLatin1String(description->name), QLatin1String(field.name)),
                {id.value()}, [&](const QSqlQuery &row) {
                    return RecordKey{description->kind, RecordId(row.value(0).toLongLong())};
                });
            if (!some)
                return failure(some.error());
            found.insert(found.end(), some->begin(), some->end());
        }
    }
    return found;
}

} // namespace yumiao::store
