// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/saved_views.h"

#include "models/store/query.h"
#include "ui/pages/common/say.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;
using records::SavedView;

const QString NameKey = QStringLiteral("name");
const QString DefinitionKey = QStringLiteral("definition");

RecordId newViewId()
{
    static RecordIdSource source;
    return source.next();
}

Result<std::vector<SavedView>> readShared(const store::Session &session, const QString &place)
{
    store::Query query;
    query.filter = store::Filter::condition(QStringLiteral("place"), store::Comparison::Equal, {place});
    query.sort = {{QStringLiteral("position"), false}, {QStringLiteral("name"), false}};
    query.on = QDate(2000, 1, 1); // no derived field is asked for
    return store::load<SavedView>(session, query);
}

} // namespace

SavedViews::SavedViews(PageNeeds needs, QString place, QObject *parent)
    : QObject(parent)
    , m_needs(std::move(needs))
    , m_place(std::move(place))
{
    connect(&m_needs.workspace, &store::Workspace::committed, this, [this](const changes::ChangeSet &set) {
        if (std::any_of(set.changes.begin(), set.changes.end(),
                [](const changes::RecordChange &it) { return it.kind == RecordKind::SavedView; }))
            read();
    });
    m_views = privateViews();
    read();
}

QString SavedViews::settingsKey() const
{
    return QStringLiteral("views/%1").arg(m_place);
}

void SavedViews::setPlace(const QString &place)
{
    if (place == m_place)
        return;
    m_place = place;
    m_shared.clear();
    m_views = privateViews();
    read();
    Q_EMIT changed();
}

QList<NamedView> SavedViews::privateViews() const
{
    QList<NamedView> views;
    for (const QVariant &kept : m_needs.settings.value(settingsKey()).toList()) {
        const QVariantMap map = kept.toMap();
        if (const QString name = map.value(NameKey).toString(); !name.isEmpty())
            views.append({name, map.value(DefinitionKey).toString(), {}});
    }
    return views;
}

void SavedViews::keepPrivate(const QList<NamedView> &views)
{
    QVariantList kept;
    for (const NamedView &view : views)
        if (!view.isShared())
            kept.append(QVariantMap{{NameKey, view.name}, {DefinitionKey, view.definition}});
    m_needs.settings.setValue(settingsKey(), kept);
    m_views = privateViews();
    for (const SavedView &view : m_shared)
        m_views.append({view.name, view.definition, view.id});
    Q_EMIT changed();
}

void SavedViews::read()
{
    m_ticket = m_needs.workspace.read(
        this, [place = m_place](const store::Session &session) { return readShared(session, place); },
        [this](Result<std::vector<SavedView>> shared) {
            if (!shared)
                return sayError(m_needs, shared.error());
            m_shared = *std::move(shared);
            QList<NamedView> views = privateViews();
            for (const SavedView &view : m_shared)
                views.append({view.name, view.definition, view.id});
            if (views == m_views)
                return;
            m_views = views;
            Q_EMIT changed();
        });
}

const NamedView *SavedViews::find(const QString &name) const
{
    const auto it
        = std::find_if(m_views.begin(), m_views.end(), [&](const NamedView &view) { return view.name == name; });
    return it == m_views.end() ? nullptr : &*it;
}

SavedView SavedViews::recordOf(const NamedView &view, qint64 position) const
{
    return {view.id, m_place, view.name, view.definition, position};
}

void SavedViews::writeShared(std::vector<changes::RecordChange> changes, const QString &said)
{
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.source = QStringLiteral("window");
    set.changes = std::move(changes);
    m_needs.workspace.write(this, std::move(set), store::OnConflict::Refuse,
        [this, said](const Result<store::Receipt> &receipt) { sayWritten(m_needs, this, receipt, said); });
}

void SavedViews::save(const QString &name, const QString &definition, bool shared)
{
    const auto held
        = std::find_if(m_shared.begin(), m_shared.end(), [&](const SavedView &it) { return it.name == name; });
    if (shared && held != m_shared.end()) {
        SavedView after = *held;
        after.definition = definition;
        return writeShared(
            {changes::difference(RecordKind::SavedView, held->id, records::valuesOf(*held), records::valuesOf(after))},
            tr("View saved: %1").arg(name));
    }
    if (shared) {
        const qint64 last = m_shared.empty() ? 0 : m_shared.back().position.value_or(0);
        return writeShared({changes::creation(recordOf({name, definition, newViewId()}, last + 1))},
            tr("Shared view saved: %1").arg(name));
    }
    QList<NamedView> views = m_views;
    const auto own = std::find_if(
        views.begin(), views.end(), [&](const NamedView &it) { return it.name == name && !it.isShared(); });
    if (own != views.end())
        own->definition = definition;
    else
        views.append({name, definition, {}});
    keepPrivate(views);
}

void SavedViews::rename(const QString &name, const QString &newName)
{
    QList<NamedView> views = m_views;
    const auto own = std::find_if(views.begin(), views.end(), [&](const NamedView &it) { return it.name == name; });
    if (own == views.end())
        return;
    own->name = newName;
    if (!own->isShared())
        return keepPrivate(views);
    const auto held
        = std::find_if(m_shared.begin(), m_shared.end(), [&](const SavedView &it) { return it.id == own->id; });
    SavedView after = *held;
    after.name = newName;
    writeShared(
        {changes::difference(RecordKind::SavedView, held->id, records::valuesOf(*held), records::valuesOf(after))},
        tr("View renamed: %1").arg(newName));
}

/// The place of the view beside it of the same sort; -1: there is none.
qsizetype SavedViews::neighbour(const QString &name, int step) const
{
    const NamedView *found = find(name);
    const qsizetype beside = found ? found - m_views.constData() + step : -1;
    const bool isThere = beside >= 0 && beside < m_views.size() && m_views[beside].isShared() == found->isShared();
    return isThere ? beside : -1;
}

bool SavedViews::canMove(const QString &name, int step) const
{
    return neighbour(name, step) >= 0;
}

void SavedViews::move(const QString &name, int step)
{
    const qsizetype to = neighbour(name, step);
    if (to < 0)
        return;
    if (!m_views[to].isShared()) {
        QList<NamedView> views = m_views;
        views.swapItemsAt(to, to - step);
        return keepPrivate(views);
    }
    const auto before = static_cast<size_t>(m_views.size()) - m_shared.size(); // the private ones stand first
    moveShared(static_cast<size_t>(to - step) - before, static_cast<size_t>(to) - before);
}

/// As one step, which other officers see too; views of one position get their own.
void SavedViews::moveShared(size_t from, size_t to)
{
    std::vector<SavedView> after = m_shared;
    std::swap(after[from], after[to]);
    std::vector<changes::RecordChange> moved;
    for (size_t i = 0; i < after.size(); ++i) {
        const records::Values stood = records::valuesOf(after[i]);
        after[i].position = static_cast<qint64>(i) + 1;
        auto change = changes::difference(RecordKind::SavedView, after[i].id, stood, records::valuesOf(after[i]));
        if (!change.fields.empty())
            moved.push_back(std::move(change));
    }
    writeShared(std::move(moved), tr("View moved: %1").arg(after[to].name));
}

void SavedViews::remove(const QString &name)
{
    const NamedView *found = find(name);
    if (!found)
        return;
    const QString said = tr("View removed: %1").arg(name);
    if (found->isShared()) {
        return writeShared({changes::removal(RecordKind::SavedView, found->id, tr("View removed"))}, said);
    }
    const QList<NamedView> before = m_views;
    QList<NamedView> left = m_views;
    left.removeIf([&](const NamedView &it) { return it.name == name && !it.isShared(); });
    keepPrivate(left);
    if (m_needs.announce)
        m_needs.announce(said, [views = QPointer<SavedViews>(this), before] {
            if (views)
                views->keepPrivate(before);
        });
}

} // namespace yumiao::ui::pages
