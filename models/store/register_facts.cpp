// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/enterprise_choices.h"
#include "models/rules/ladder.h"
#include "models/store/register_index.h"
#include "models/store/register_index_parts.h"

#include <algorithm>

namespace yumiao::store {
namespace {

using records::Value;

Value tierValue(quint8 tier)
{
    return tier == 0 ? Value() : Value(QString::fromLatin1(records::choicesOf<rules::Rung>()[tier - 1U].code));
}

/// Whether a number at the end of what a column can hold may stand for one beyond it.
bool isCut(const RegisterTable &table, size_t row)
{
    constexpr quint16 FirstDay = 1;
    const qint32 share = table.rdShare[row];
    const quint16 day = table.lastVisit[row];
    return share == RegisterRow::NoShare + 1 || share == std::numeric_limits<qint32>::max() || day == FirstDay
        || day == std::numeric_limits<quint16>::max();
}

std::optional<RegisterFacts> factsIn(const RegisterTable &table, size_t row)
{
    if (isCut(table, row))
        return std::nullopt;
    RegisterFacts facts;
    facts.tier = tierValue(table.tier[row]);
    if (table.revenue[row] != RegisterRow::NoRevenue)
        facts.revenue = table.revenue[row];
    if (table.rdShare[row] != RegisterRow::NoShare)
        facts.rdShare = qint64(table.rdShare[row]);
    if (table.lastVisit[row] != 0)
        facts.lastVisit = RegisterRow::dayOf(table.lastVisit[row]).toString(Qt::ISODate);
    return facts;
}

std::optional<RegisterFacts> factsOfOne(const RegisterBase &base, const RegisterOverlay &overlay, RecordId id)
{
    if (overlay.changed.contains(id)) {
        const auto &ids = overlay.table.ids;
        const auto it = std::find(ids.begin(), ids.end(), id);
        return it == ids.end() ? std::nullopt : factsIn(overlay.table, static_cast<size_t>(it - ids.begin()));
    }
    const auto row = base.rowOf(id);
    return row ? factsIn(base.table, *row) : std::nullopt;
}

} // namespace

const Value *RegisterFacts::find(QStringView field) const
{
    if (field == QLatin1String("tier"))
        return &tier;
    if (field == QLatin1String("revenue"))
        return &revenue;
    if (field == QLatin1String("rd_share"))
        return &rdShare;
    return field == QLatin1String("last_visit") ? &lastVisit : nullptr;
}

std::optional<std::vector<RegisterFacts>> RegisterIndex::factsOf(std::span<const RecordId> wanted) const
{
    std::vector<RegisterFacts> all;
    all.reserve(wanted.size());
    for (const RecordId id : wanted) {
        auto facts = factsOfOne(*m_base, *m_overlay, id);
        if (!facts)
            return std::nullopt;
        all.push_back(*std::move(facts));
    }
    return all;
}

} // namespace yumiao::store
