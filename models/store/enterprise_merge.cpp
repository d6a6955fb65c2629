// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/enterprise_merge.h"

#include "models/base/text_folding.h"
#include "models/records/enterprise.h"
#include "models/records/merged_record.h"
#include "models/records/name_period.h"

#include <algorithm>

namespace yumiao::store {
namespace {

using changes::RecordChange;
using records::RecordKind;
using records::Values;

QString textOf(const StoredRow &row, const char *field)
{
    const auto &description = records::description<records::Enterprise>();
    return records::textIn(row.values[static_cast<size_t>(description.indexOf(QLatin1String(field)))]);
}

bool contradict(const records::Value &a, const records::Value &b)
{
    return !records::isUnknown(a) && !records::isUnknown(b) && a != b;
}

/// The values of `first` with what only `second` knows.
Values filled(Values first, const Values &second)
{
    for (size_t i = 0; i < first.size(); ++i)
        if (records::isUnknown(first[i]))
            first[i] = second[i];
    return first;
}

/// Builds the changes one by one and collects what nobody decided.
class MergeSetMaker {
public:
    MergeSetMaker(const MergeGround &ground, const MergeWish &wish)
        : m_ground(ground)
        , m_wish(wish)
    {
    }
    [[nodiscard]] Result<changes::ChangeSet> set(QDate today, RecordIdSource &ids);

private:
    [[nodiscard]] Values keptValues();
    void addChild(const MergeChild &child);
    void addTwins(const MergeChild &child);
    void addOldName(const Values &kept, RecordIdSource &ids);
    void add(RecordChange change);
    [[nodiscard]] RecordChange gone(RecordKind kind, RecordId id) const;

    const MergeGround &m_ground;
    const MergeWish &m_wish;
    std::vector<RecordChange> m_changes;
    QStringList m_undecidedFields;
    QVariantList m_undecidedRecords;
};

RecordChange MergeSetMaker::gone(RecordKind kind, RecordId id) const
{
    return changes::removal(kind, id, m_wish.removal);
}

void MergeSetMaker::add(RecordChange change)
{
    if (change.created || !change.fields.empty())
        m_changes.push_back(std::move(change));
}

Values MergeSetMaker::keptValues()
{
    const auto &description = records::description<records::Enterprise>();
    Values values = m_ground.kept.values;
    for (auto it = m_wish.fields.cbegin(); it != m_wish.fields.cend(); ++it)
        values[static_cast<size_t>(it.key())] = *it;
    for (const MergeDifference &difference : m_ground.differences) {
        const auto index = static_cast<size_t>(difference.field);
        if (m_wish.fields.contains(difference.field))
            continue;
        if (difference.mustBeDecided())
            m_undecidedFields.append(QString::fromLatin1(description.fields[index].name));
        else if (records::isUnknown(difference.kept))
            values[index] = difference.other;
    }
    return values;
}

void MergeSetMaker::addTwins(const MergeChild &child)
{
    const auto decided = m_wish.children.constFind(child.row.id);
    if (decided == m_wish.children.cend() && child.mustBeDecided()) {
        const auto &description = records::descriptionOf(child.kind);
        const records::Value label
            = child.row.values[static_cast<size_t>(description.indexOf(QLatin1String(description.label)))];
        m_undecidedRecords.append(QVariantMap{{QStringLiteral("kind"), QString::fromLatin1(description.name)},
            {QStringLiteral("id"), child.row.id.toText()},
            {QStringLiteral("label"),
                std::holds_alternative<qint64>(label) ? QString::number(records::numberIn(label))
                                                      : records::textIn(label)}});
        return;
    }
    if (decided != m_wish.children.cend() && *decided == MergeSide::Other) {
        add(gone(child.kind, child.twin->id)); // first, so that the key is free
        add(changes::difference(child.kind, child.row.id, child.row.values, child.moved));
        return;
    }
    add(gone(child.kind, child.row.id));
    if (decided == m_wish.children.cend())
        add(changes::difference(
            child.kind, child.twin->id, child.twin->values, filled(child.twin->values, child.moved)));
}

void MergeSetMaker::addChild(const MergeChild &child)
{
    if (child.pointsAtItself)
        add(gone(child.kind, child.row.id));
    else if (child.twin)
        addTwins(child);
    else
        add(changes::difference(child.kind, child.row.id, child.row.values, child.moved));
}

/// Of the two names the one that does not stay is remembered, unless it is a former name already.
void MergeSetMaker::addOldName(const Values &kept, RecordIdSource &ids)
{
    const auto index = static_cast<size_t>(records::description<records::Enterprise>().indexOf(QLatin1String("name")));
    QStringList known = m_ground.formerNames;
    known.append(foldedName(records::textIn(kept[index])));
    for (const StoredRow *row : {&m_ground.kept, &m_ground.other}) {
        const QString name = records::textIn(row->values[index]);
        if (known.contains(foldedName(name)))
            continue;
        known.append(foldedName(name));
        records::NamePeriod period;
        period.id = ids.next();
        period.enterprise = {m_ground.kept.id};
        period.name = name;
        add(changes::creation(period));
    }
}

Result<changes::ChangeSet> MergeSetMaker::set(QDate today, RecordIdSource &ids)
{
    const Values kept = keptValues();
    add(gone(RecordKind::Enterprise, m_ground.other.id)); // first, so that its code is free
    add(changes::difference(RecordKind::Enterprise, m_ground.kept.id, m_ground.kept.values, kept));
    for (const MergeChild &child : m_ground.children)
        addChild(child);
    if (m_ground.hasTwoCodes() && !m_wish.twoCodes)
        return failure(Fault::Refused, QStringLiteral("merge.two_codes"),
            {{QStringLiteral("kept"), textOf(m_ground.kept, "credit_code")},
                {QStringLiteral("other"), textOf(m_ground.other, "credit_code")}});
    if (!m_undecidedFields.isEmpty() || !m_undecidedRecords.isEmpty())
        return failure(Fault::Invalid, QStringLiteral("merge.undecided"),
            {{QStringLiteral("fields"), m_undecidedFields}, {QStringLiteral("records"), m_undecidedRecords}});
    addOldName(kept, ids);
    records::MergedRecord merged;
    merged.id = ids.next();
    merged.enterprise = {m_ground.kept.id};
    merged.mergedId = m_ground.other.id.toText();
    merged.mergedCode = textOf(m_ground.other, "credit_code");
    merged.mergedName = textOf(m_ground.other, "name");
    merged.mergedOn = today;
    merged.reason = m_wish.reason;
    add(changes::creation(merged));
    changes::ChangeSet set;
    set.action = QStringLiteral("merge");
    set.reason = m_wish.reason;
    set.changes = std::move(m_changes);
    return set;
}

/// The live rows of a kind that refer to this enterprise, each once.
Result<std::vector<StoredRow>> rowsOf(
    const Session &session, const records::RecordDescription &description, RecordId enterprise)
{
    QStringList conditions;
    QVariantList values;
    for (const records::Field &field : description.fields)
        if (field.target == RecordKind::Enterprise) {
            conditions.append(QStringLiteral("\"%1\" = ?").arg(QLatin1String(field.name)));
            values.append(enterprise.value());
        }
    if (conditions.isEmpty())
        return std::vector<StoredRow>();
    const QString any = QStringLiteral("(%1)").arg(conditions.join(QLatin1String(" OR ")));
    return session.all(QStringLiteral("SELECT %1 FROM %2 WHERE removed IS NULL AND %3 ORDER BY id")
                           .arg(columnsOf(description), QLatin1String(description.name), any),
        values, [&](const QSqlQuery &query) { return rowFrom(description, query); });
}

Values movedValues(const records::RecordDescription &description, Values values, RecordId from, RecordId to)
{
    for (size_t i = 0; i < values.size(); ++i)
        if (description.fields[i].target == RecordKind::Enterprise && values[i] == records::Value(from.value()))
            values[i] = records::Value(to.value());
    return values;
}

/// Whether two records cannot both live: one of their keys is known and the same.
bool shareKey(const records::RecordDescription &description, const Values &a, const Values &b)
{
    return std::any_of(description.keys.begin(), description.keys.end(), [&](const auto &key) {
        return std::all_of(key.begin(), key.end(), [&](const char *field) {
            const auto index = static_cast<size_t>(description.indexOf(QLatin1String(field)));
            return !records::isUnknown(a[index]) && a[index] == b[index];
        });
    });
}

Done addChildren(const Session &session, const records::RecordDescription &description, MergeGround &ground)
{
    auto children = rowsOf(session, description, ground.other.id);
    if (!children)
        return failure(children.error());
    if (children->empty())
        return {};
    const auto twins = rowsOf(session, description, ground.kept.id);
    if (!twins)
        return failure(twins.error());
    for (StoredRow &row : *children) {
        MergeChild child{description.kind, std::move(row), {}, std::nullopt, false};
        child.moved = movedValues(description, child.row.values, ground.other.id, ground.kept.id);
        child.pointsAtItself = description.kind == RecordKind::EnterpriseRelation && child.moved[0] == child.moved[2];
        for (const StoredRow &twin : *twins)
            if (movedValues(description, twin.values, ground.other.id, ground.kept.id) == twin.values
                && shareKey(description, twin.values, child.moved))
                child.twin = twin;
        ground.children.push_back(std::move(child));
    }
    return {};
}

Done readFormerNames(const Session &session, MergeGround &ground)
{
    const auto names
        = session.all(QStringLiteral("SELECT name FROM name_period WHERE removed IS NULL AND enterprise IN (?, ?)"),
            {ground.kept.id.value(), ground.other.id.value()},
            [](const QSqlQuery &query) { return foldedName(query.value(0).toString()); });
    if (!names)
        return failure(names.error());
    ground.formerNames = QStringList(names->begin(), names->end());
    return {};
}

Result<StoredRow> liveEnterprise(const Session &session, RecordId id)
{
    auto row = findRow(session, RecordKind::Enterprise, id);
    if (!row)
        return failure(row.error());
    if (!*row || !(*row)->removed.isEmpty())
        return failure(Fault::NotFound, QStringLiteral("record.missing"), {{QStringLiteral("id"), id.toText()}});
    return **std::move(row);
}

} // namespace

bool MergeChild::mustBeDecided() const
{
    if (!twin)
        return false;
    for (size_t i = 0; i < moved.size(); ++i)
        if (contradict(moved[i], twin->values[i]))
            return true;
    return false;
}

qsizetype MergeGround::following() const
{
    return std::count_if(
        children.begin(), children.end(), [](const MergeChild &it) { return !it.twin && !it.pointsAtItself; });
}

Result<MergeGround> mergeGround(const Session &session, RecordId kept, RecordId other)
{
    if (kept == other)
        return failure(Fault::Invalid, QStringLiteral("merge.same"));
    auto keptRow = liveEnterprise(session, kept);
    if (!keptRow)
        return failure(keptRow.error());
    auto otherRow = liveEnterprise(session, other);
    if (!otherRow)
        return failure(otherRow.error());
    MergeGround ground{*std::move(keptRow), *std::move(otherRow), {}, {}, {}};
    for (size_t i = 0; i < ground.kept.values.size(); ++i)
        if (ground.kept.values[i] != ground.other.values[i])
            ground.differences.push_back({static_cast<int>(i), ground.kept.values[i], ground.other.values[i]});
    for (const auto *description : records::allDescriptions())
        if (const Done done = addChildren(session, *description, ground); !done)
            return failure(done.error());
    if (const Done done = readFormerNames(session, ground); !done)
        return failure(done.error());
    return ground;
}

bool MergeGround::hasTwoCodes() const
{
    const QString one = textOf(kept, "credit_code");
    const QString two = textOf(other, "credit_code");
    return !one.isEmpty() && !two.isEmpty() && one != two;
}

Result<changes::ChangeSet> mergeSet(const MergeGround &ground, const MergeWish &wish, QDate today, RecordIdSource &ids)
{
    return MergeSetMaker(ground, wish).set(today, ids);
}

} // namespace yumiao::store
