// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_index.h"

#include "models/store/enterprise_news.h"
#include "models/store/register_index_parts.h"
#include "models/store/register_reading.h"
#include "models/store/transaction.h"

#include <algorithm>
#include <numeric>

namespace yumiao::store {
namespace {

constexpr size_t ManyPatches = 512;

/// Kinds that the index looks at through their enterprise.
bool belongsToEnterprise(records::RecordKind kind)
{
    using records::RecordKind;
    return kind == RecordKind::AnnualFigures || kind == RecordKind::Certificate || kind == RecordKind::Visit
        || kind == RecordKind::FinancingApplication || kind == RecordKind::Task || kind == RecordKind::NamePeriod;
}

/// Kinds whose names and numbers the index keeps apart from the enterprises.
bool changesTheWords(records::RecordKind kind)
{
    return kind == records::RecordKind::Town || kind == records::RecordKind::Industry;
}

std::vector<quint32> everyRow(const RegisterTable &table)
{
    std::vector<quint32> rows(table.rows());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

std::vector<quint32> rowsById(const RegisterTable &table)
{
    std::vector<quint32> rows = everyRow(table);
    std::sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) { return table.ids[a] < table.ids[b]; });
    return rows;
}

/// The live enterprise just before a name that the base still shows where it stands; null when there is none.
Result<RecordId> neighbourBefore(const Session &session, const KeyedRow &row, const QSet<RecordId> &changed)
{
    auto query = session.run(
        QStringLiteral("SELECT s.id FROM enterprise_search s JOIN enterprise r ON r.id = s.id WHERE (s.name_key, s.id) "
                       "< (?, ?) AND r.removed IS NULL ORDER BY s.name_key DESC, s.id DESC"),
        {QString::fromUtf8(row.nameKey), row.row.id.value()});
    if (!query)
        return failure(query.error());
    while (query->next())
        if (const RecordId id(query->value(0).toLongLong()); !changed.contains(id))
            return id;
    if (const Done end = session.ended(*query); !end)
        return failure(end.error());
    return RecordId();
}

/// The changed rows as they stand now, each at its place among the unchanged ones.
Result<std::vector<RegisterOverlay::Row>> placedRows(const Session &session, const RegisterBase &base,
    const std::vector<RecordId> &changed, const QSet<RecordId> &allChanged)
{
    auto fresh = readRegisterRows(session, base.words, base.on, changed);
    if (!fresh)
        return failure(fresh.error());
    std::vector<RegisterOverlay::Row> placed;
    for (KeyedRow &row : *fresh) {
        const auto neighbour = neighbourBefore(session, row, allChanged);
        if (!neighbour)
            return failure(neighbour.error());
        const auto before = base.rowOf(*neighbour);
        const quint32 place = before ? *before + 1 : 0;
        placed.push_back({std::move(row.row), std::move(row.nameKey), place});
    }
    return placed;
}

bool standsBefore(const RegisterOverlay::Row &a, const RegisterOverlay::Row &b)
{
    return std::tie(a.place, a.nameKey, a.row.id) < std::tie(b.place, b.nameKey, b.row.id);
}

/// What follows from the rows and the hidden ones: the table and the counts.
void complete(RegisterOverlay &overlay, const RegisterBase &base)
{
    std::sort(overlay.rows.begin(), overlay.rows.end(), standsBefore);
    std::sort(overlay.hidden.begin(), overlay.hidden.end());
    for (const auto &row : overlay.rows)
        overlay.table.append(row.row);
    overlay.table.seal();
    overlay.counts = base.counts;
    countRows(base.table, base.words, overlay.hidden, -1, overlay.counts);
    countRows(overlay.table, base.words, everyRow(overlay.table), 1, overlay.counts);
}

} // namespace

std::optional<quint32> RegisterBase::rowOf(RecordId id) const
{
    const auto it = std::lower_bound(
        byId.begin(), byId.end(), id, [this](quint32 row, RecordId wanted) { return table.ids[row] < wanted; });
    if (it == byId.end() || table.ids[*it] != id)
        return std::nullopt;
    return *it;
}

RegisterIndex::RegisterIndex(std::shared_ptr<const RegisterBase> base, std::shared_ptr<const RegisterOverlay> overlay)
    : m_base(std::move(base))
    , m_overlay(std::move(overlay))
{
}

Result<std::shared_ptr<const RegisterIndex>> RegisterIndex::load(
    const Session &session, QDate on, const RegisterThresholds &thresholds)
{
    Transaction oneView(session);
    if (const Done done = oneView.begin(Transaction::Kind::Reading); !done)
        return failure(done.error());
    auto overlay = std::make_shared<RegisterOverlay>();
    const auto last = lastChangeSet(session);
    if (!last)
        return failure(last.error());
    overlay->upTo = *last;
    auto words = loadRegisterWords(session, thresholds, on);
    if (!words)
        return failure(words.error());
    auto base = std::make_shared<RegisterBase>();
    base->on = on;
    base->words = *std::move(words);
    auto table = readRegisterTable(session, base->words, on);
    if (!table)
        return failure(table.error());
    base->table = *std::move(table);
    base->byId = rowsById(base->table);
    session.forgetPages();
    countRows(base->table, base->words, everyRow(base->table), 1, base->counts);
    complete(*overlay, *base);
    return std::shared_ptr<const RegisterIndex>(new RegisterIndex(std::move(base), std::move(overlay)));
}

Result<std::shared_ptr<const RegisterIndex>> RegisterIndex::patched(const Session &session) const
{
    Transaction oneView(session);
    if (const Done done = oneView.begin(Transaction::Kind::Reading); !done)
        return failure(done.error());
    const auto last = lastChangeSet(session);
    if (!last)
        return failure(last.error());
    if (*last == m_overlay->upTo)
        return std::shared_ptr<const RegisterIndex>(new RegisterIndex(m_base, m_overlay));
    const auto news = enterpriseNewsSince(session, m_overlay->upTo, {belongsToEnterprise, changesTheWords});
    if (!news)
        return failure(news.error());
    if (news->tooMuch)
        return std::shared_ptr<const RegisterIndex>();
    return overlaid(session, news->enterprises, *last);
}

Result<std::shared_ptr<const RegisterIndex>> RegisterIndex::overlaid(
    const Session &session, const std::vector<RecordId> &changed, RecordId upTo) const
{
    auto overlay = std::make_shared<RegisterOverlay>();
    overlay->upTo = upTo;
    overlay->changed = m_overlay->changed;
    overlay->hidden = m_overlay->hidden;
    QSet<RecordId> now(changed.begin(), changed.end());
    std::copy_if(m_overlay->rows.begin(), m_overlay->rows.end(), std::back_inserter(overlay->rows),
        [&](const RegisterOverlay::Row &row) { return !now.contains(row.row.id); });
    overlay->changed.unite(now);
    for (const RecordId id : m_overlay->changed)
        now.remove(id); // those are hidden already
    for (const RecordId id : now)
        if (const auto row = m_base->rowOf(id))
            overlay->hidden.push_back(*row);
    auto fresh = placedRows(session, *m_base, changed, overlay->changed);
    if (!fresh)
        return failure(fresh.error());
    std::move(fresh->begin(), fresh->end(), std::back_inserter(overlay->rows));
    complete(*overlay, *m_base);
    return std::shared_ptr<const RegisterIndex>(new RegisterIndex(m_base, std::move(overlay)));
}

bool RegisterIndex::isPatchedALot() const
{
    return m_overlay->rows.size() + m_overlay->hidden.size() > ManyPatches;
}

QDate RegisterIndex::on() const
{
    return m_base->on;
}

qint64 RegisterIndex::size() const
{
    return static_cast<qint64>(m_base->table.rows() - m_overlay->hidden.size() + m_overlay->rows.size());
}

} // namespace yumiao::store
