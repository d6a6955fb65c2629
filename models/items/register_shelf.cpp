// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/register_shelf.h"

#include <QTimer>

namespace yumiao::items {
namespace {

/// Milliseconds. Reading the register keeps a processor busy that the first screen needs: a list asks for it as soon as
/// it has its first rows (ensure()), and where there is no list it comes a moment later.
constexpr int LoadingPause = 500;

} // namespace

using store::RegisterIndex;

Result<std::shared_ptr<const RegisterIndex>> RegisterShelf::Reader::current(const store::Session &session) const
{
    const auto known = last();
    if (!known)
        return known;
    auto now = known->patched(session);
    if (!now)
        return now;
    const std::scoped_lock lock(m_state->mutex);
    if (m_state->index == known) // else a newer one was put there meanwhile
        m_state->index = *now;
    return now;
}

std::shared_ptr<const RegisterIndex> RegisterShelf::Reader::last() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->index;
}

RegisterShelf::RegisterShelf(store::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &store::Workspace::committed, this, [this](const changes::ChangeSet &set) {
        for (const changes::RecordChange &change : set.changes)
            if (change.kind == records::RecordKind::Threshold)
                return load(); // other numbers of days: others need attention
    });
    QTimer::singleShot(LoadingPause, this, &RegisterShelf::ensure);
}

void RegisterShelf::ensure()
{
    const auto known = index();
    if (m_loading)
        return;
    if (!known || known->on() != m_workspace.clock().today() || known->isPatchedALot())
        load();
}

/// Withdraws the reading that is under way, if one is: it may be of an older state.
void RegisterShelf::load()
{
    m_loading = true;
    m_ticket = m_workspace.readLong(
        this,
        [on = m_workspace.clock().today()](store::Session &session) {
            return store::registerThresholds(session, on).and_then([&](const store::RegisterThresholds &thresholds) {
                return RegisterIndex::load(session, on, thresholds);
            });
        },
        [this](Result<std::shared_ptr<const RegisterIndex>> index) {
            m_loading = false;
            if (!index) {
                Q_EMIT failed(index.error());
                return;
            }
            {
                const std::scoped_lock lock(m_reader.m_state->mutex);
                m_reader.m_state->index = *std::move(index);
            }
            Q_EMIT loaded();
        });
}

} // namespace yumiao::items
