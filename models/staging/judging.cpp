// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/judging.h"

#include "models/records/validity.h"
#include "models/staging/key_holders.h"
#include "models/store/query.h"
#include "models/store/retired.h"

#include <algorithm>

namespace yumiao::staging {
namespace {

using records::RecordKind;
using records::Value;

constexpr size_t RecordsAtOnce = 500;

/// The wishes for one record.
struct RecordWishes {
    RecordId id;
    std::vector<size_t> places;
};

std::vector<RecordWishes> byRecord(const std::vector<CellWish> &wishes)
{
    std::vector<RecordWishes> grouped;
    QHash<RecordId, size_t> known;
    for (size_t i = 0; i < wishes.size(); ++i) {
        const auto it = known.constFind(wishes[i].id);
        if (it == known.constEnd()) {
            known.insert(wishes[i].id, grouped.size());
            grouped.push_back({wishes[i].id, {i}});
        } else {
            grouped[*it].places.push_back(i);
        }
    }
    return grouped;
}

void refuse(JudgedCell &cell, Error error)
{
    cell.verdict = Verdict::Refused;
    cell.error = std::move(error);
}

/// One judgement under way.
class Judge {
public:
    Judge(const store::Session &session, RecordKind kind, const std::vector<CellWish> &wishes, const Reading &reading)
        : m_session(session)
        , m_description(records::descriptionOf(kind))
        , m_wishes(wishes)
        , m_reading(reading)
        , m_cells(wishes.size())
        , m_nameField(m_description.indexOf(QLatin1String(m_description.label)))
        , m_ownerField(m_description.indexOf(QLatin1String("enterprise")))
    {
    }
    [[nodiscard]] Done judgeAll(const ReportProgress &report);
    [[nodiscard]] std::vector<JudgedCell> cells() && { return std::move(m_cells); }

private:
    [[nodiscard]] Done judgeSome(const RecordWishes *first, size_t count);
    [[nodiscard]] Done judgeRecord(const RecordWishes &wishes, const store::StoredRow *row);
    [[nodiscard]] Result<Value> wished(const records::Field &field, const CellWish &wish, const JudgedCell &cell);
    [[nodiscard]] Result<Value> reference(const records::Field &field, const QString &text);
    void checkRecord(const RecordWishes &wishes, const records::Values &before, const records::Values &after);
    void decide(const CellWish &wish, JudgedCell &cell) const;
    [[nodiscard]] QString nameOf(RecordId id, const store::LabelsByKind &labels) const;
    [[nodiscard]] Done labelSome(const RecordWishes *first, size_t count);
    [[nodiscard]] Done refuseRetired(const RecordWishes *first, size_t count);
    [[nodiscard]] Done refuseTakenKeys();

    const store::Session &m_session;
    const records::RecordDescription &m_description;
    const std::vector<CellWish> &m_wishes;
    const Reading &m_reading;
    std::vector<JudgedCell> m_cells;
    int m_nameField;
    int m_ownerField;                           ///< the enterprise that it belongs to, or -1
    QHash<RecordId, records::Values> m_named;   ///< the records at hand
    QHash<QString, Result<Value>> m_references; ///< by field and text
    std::vector<KeyedRecord> m_keyed;           ///< records that get another key
};

Done Judge::judgeAll(const ReportProgress &report)
{
    const std::vector<RecordWishes> grouped = byRecord(m_wishes);
    for (size_t i = 0; i < grouped.size(); i += RecordsAtOnce) {
        if (m_session.stop().stop_requested())
            return failure(Fault::Cancelled, QStringLiteral("cancelled"));
        if (const Done done = judgeSome(&grouped[i], std::min(RecordsAtOnce, grouped.size() - i)); !done)
            return done;
        if (report)
            report({static_cast<qint64>(i + RecordsAtOnce), static_cast<qint64>(grouped.size())});
    }
    return refuseTakenKeys();
}

Done Judge::judgeSome(const RecordWishes *first, size_t count)
{
    std::vector<RecordId> ids;
    for (size_t i = 0; i < count; ++i)
        ids.push_back(first[i].id);
    const auto rows = store::rows(m_session, m_description.kind, ids);
    if (!rows)
        return failure(rows.error());
    QHash<RecordId, const store::StoredRow *> found;
    for (const store::StoredRow &row : *rows)
        found.insert(row.id, &row);
    for (size_t i = 0; i < count; ++i)
        if (const Done done = judgeRecord(first[i], found.value(first[i].id, nullptr)); !done)
            return done;
    if (const Done done = labelSome(first, count); !done)
        return done;
    return refuseRetired(first, count);
}

Done Judge::judgeRecord(const RecordWishes &wishes, const store::StoredRow *row)
{
    const bool lives = row && row->removed.isEmpty();
    records::Values after = lives ? row->values : records::Values(m_description.fields.size());
    for (const size_t place : wishes.places) {
        const CellWish &wish = m_wishes[place];
        JudgedCell &cell = m_cells[place];
        cell.line = wish.line;
        cell.id = wish.id;
        cell.field = wish.wish.field;
        cell.seen = wish.seen;
        cell.typed = wish.wish.kind == WishKind::Typed ? wish.wish.text : QString();
        if (!lives) {
            refuse(cell, {Fault::NotFound, QStringLiteral("record.gone"), {}});
            continue;
        }
        const auto at = static_cast<size_t>(cell.field);
        const records::Field &field = m_description.fields[at];
        cell.before = row->values[at];
        m_named.insert(wishes.id, row->values);
        auto value = wished(field, wish, cell);
        if (!value) {
            if (value.error().fault == Fault::Cancelled)
                return failure(value.error());
            refuse(cell, value.error());
            continue;
        }
        cell.after = *std::move(value);
        after[at] = cell.after;
    }
    if (lives)
        checkRecord(wishes, row->values, after);
    return {};
}

Result<Value> Judge::wished(const records::Field &field, const CellWish &wish, const JudgedCell &cell)
{
    if (wish.wish.kind == WishKind::Typed) {
        // What was copied out of the list and pasted back is no change, though the list shows less than is stored.
        const QString text = wish.wish.text.trimmed();
        if (!records::isUnknown(cell.before) && field.type != records::FieldType::Reference
            && text == m_reading.display.shown(field, cell.before))
            return cell.before;
        if (field.type == records::FieldType::Reference)
            return reference(field, text);
    }
    return wishedValue(field, cell.before, wish.wish, m_reading.today,
        [this](const char *context, const char *source) { return m_reading.display.word(context, source); });
}

Result<Value> Judge::reference(const records::Field &field, const QString &text)
{
    if (text.isEmpty())
        return Value();
    const QString key = QLatin1String(field.name) + QLatin1Char('/') + text;
    if (const auto it = m_references.constFind(key); it != m_references.constEnd())
        return *it;
    const auto named = [&](const char *what, Fault fault) {
        return failure(fault, QLatin1String(what),
            {{QStringLiteral("field"), QString::fromLatin1(field.name)}, {QStringLiteral("value"), text}});
    };
    const auto found = store::resolve(m_session, *field.target, text);
    if (!found && found.error().fault != Fault::Invalid)
        return failure(found.error());
    Result<Value> answer = Value();
    if (!found)
        answer = named("reference.ambiguous", Fault::Invalid);
    else if (!*found)
        answer = named("reference.unknown", Fault::NotFound);
    else
        answer = Value((*found)->value());
    m_references.insert(key, answer);
    return answer;
}

/// What must hold of the whole record is judged with all its wishes; a problem that names none of them concerns all.
void Judge::checkRecord(const RecordWishes &wishes, const records::Values &before, const records::Values &after)
{
    if (after != before) {
        for (const records::Problem &problem : records::problemsOf(m_description, after)) {
            const auto changes = [&](size_t place) {
                const JudgedCell &cell = m_cells[place];
                return cell.verdict == Verdict::Changes && cell.after != cell.before;
            };
            const bool isNamed = std::any_of(wishes.places.begin(), wishes.places.end(),
                [&](size_t place) { return changes(place) && m_cells[place].field == problem.field; });
            for (const size_t place : wishes.places)
                if (changes(place) && (!isNamed || m_cells[place].field == problem.field))
                    refuse(m_cells[place], {Fault::Refused, problem.what, problem.detail});
        }
    }
    records::Values written = before;
    for (const size_t place : wishes.places) {
        decide(m_wishes[place], m_cells[place]);
        if (m_cells[place].canBeChosen())
            written[static_cast<size_t>(m_cells[place].field)] = m_cells[place].after;
    }
    if (changesKey(m_description, before, written))
        m_keyed.push_back({wishes.id, written, wishes.places});
}

void Judge::decide(const CellWish &wish, JudgedCell &cell) const
{
    if (cell.verdict == Verdict::Refused)
        return;
    if (cell.after == cell.before)
        cell.verdict = Verdict::Equal;
    else if (wish.seen && *wish.seen != cell.before)
        cell.verdict = Verdict::ChangedSince;
    cell.chosen = cell.verdict == Verdict::Changes;
}

/// What people call a record; of one that belongs to an enterprise, with its name: 某某有限公司 2021.
QString Judge::nameOf(RecordId id, const store::LabelsByKind &labels) const
{
    const auto values = m_named.constFind(id);
    if (values == m_named.constEnd())
        return {};
    const auto at = static_cast<size_t>(m_nameField);
    const QString own = m_reading.display.shown(m_description.fields[at], (*values)[at]);
    if (m_ownerField < 0)
        return own;
    const RecordId owner(records::numberIn((*values)[static_cast<size_t>(m_ownerField)]));
    return QStringLiteral("%1 %2").arg(labels.value(RecordKind::Enterprise).value(owner), own).trimmed();
}

Done Judge::labelSome(const RecordWishes *first, size_t count)
{
    QHash<RecordKind, QSet<RecordId>> wanted;
    if (m_ownerField >= 0)
        for (const records::Values &values : std::as_const(m_named))
            wanted[RecordKind::Enterprise].insert(
                RecordId(records::numberIn(values[static_cast<size_t>(m_ownerField)])));
    const auto each = [&](const auto &visit) {
        for (size_t i = 0; i < count; ++i)
            for (const size_t place : first[i].places)
                if (const auto target = m_description.fields[static_cast<size_t>(m_cells[place].field)].target)
                    visit(m_cells[place], *target);
    };
    each([&](const JudgedCell &cell, RecordKind target) {
        for (const Value &value : {cell.before, cell.after, cell.seen.value_or(Value())})
            if (!records::isUnknown(value))
                wanted[target].insert(RecordId(records::numberIn(value)));
    });
    const auto labels = store::labelsByKind(m_session, wanted);
    if (!labels)
        return failure(labels.error());
    for (size_t i = 0; i < count; ++i)
        for (const size_t place : first[i].places)
            m_cells[place].record = nameOf(first[i].id, *labels);
    m_named.clear();
    each([&](JudgedCell &cell, RecordKind target) {
        const auto labelOf
            = [&](const Value &value) { return labels->value(target).value(RecordId(records::numberIn(value))); };
        cell.beforeLabel = labelOf(cell.before);
        cell.afterLabel = labelOf(cell.after);
        cell.seenLabel = labelOf(cell.seen.value_or(Value()));
        const bool known = records::isUnknown(cell.after) || !cell.afterLabel.isEmpty();
        if (!known && cell.canBeChosen()) // it was chosen when it was staged, and is gone since
            refuse(cell,
                {Fault::NotFound, QStringLiteral("reference.unknown"),
                    {{QStringLiteral("value"), RecordId(records::numberIn(cell.after)).toText()}}});
    });
    return {};
}

/// What is out of use stays where it stands and is put nowhere else.
Done Judge::refuseRetired(const RecordWishes *first, size_t count)
{
    QHash<RecordKind, QSet<RecordId>> named;
    const auto each = [&](const auto &visit) {
        for (size_t i = 0; i < count; ++i)
            for (const size_t place : first[i].places) {
                JudgedCell &cell = m_cells[place];
                const records::Field &field = m_description.fields[static_cast<size_t>(cell.field)];
                if (records::namesWhatIsInUse(m_description.kind, field) && cell.canBeChosen()
                    && cell.after != cell.before && !records::isUnknown(cell.after))
                    visit(cell, *field.target);
            }
    };
    each([&](const JudgedCell &cell, RecordKind target) {
        named[target].insert(RecordId(records::numberIn(cell.after)));
    });
    QSet<RecordId> retired;
    for (auto it = named.cbegin(); it != named.cend(); ++it) {
        const auto among = store::retiredAmong(m_session, it.key(), {it->begin(), it->end()}, m_reading.today);
        if (!among)
            return failure(among.error());
        retired += *among;
    }
    if (retired.isEmpty())
        return {};
    each([&](JudgedCell &cell, RecordKind) {
        if (retired.contains(RecordId(records::numberIn(cell.after))))
            refuse(cell,
                {Fault::Refused, QStringLiteral("reference.retired"), {{QStringLiteral("value"), cell.afterLabel}}});
    });
    return {};
}

Done Judge::refuseTakenKeys()
{
    if (m_keyed.empty())
        return {};
    const auto taken = takenKeys(m_session, m_description, m_keyed);
    if (!taken)
        return failure(taken.error());
    for (const TakenKey &it : *taken)
        for (const size_t place : m_keyed[it.record].places)
            if (m_cells[place].field == it.field && m_cells[place].canBeChosen())
                refuse(m_cells[place],
                    {Fault::Conflict, QStringLiteral("key.taken"), {{QStringLiteral("value"), it.value}}});
    return {};
}

} // namespace

Result<std::vector<JudgedCell>> judge(const store::Session &session, RecordKind kind,
    const std::vector<CellWish> &wishes, const Reading &reading, const ReportProgress &report)
{
    Judge it(session, kind, wishes, reading);
    if (const Done done = it.judgeAll(report); !done)
        return failure(done.error());
    return std::move(it).cells();
}

} // namespace yumiao::staging
