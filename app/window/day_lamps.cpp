// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/day_lamps.h"

#include "models/store/lamp_keeping.h"

namespace yumiao::app::window {
namespace {

constexpr int LooksEvery = 5 * 60 * 1000; // milliseconds

} // namespace

DayLamps::DayLamps(store::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_timer, &QTimer::timeout, this, &DayLamps::record);
    m_timer.start(LooksEvery);
    record();
}

/// What cannot be recorded now is made up for by the next change or the next day.
void DayLamps::record()
{
    const QDate today = m_workspace.clock().today();
    if (today == m_recorded)
        return;
    changes::ChangeSet set;
    set.action = store::LampsAction;
    set.source = QStringLiteral("window");
    m_workspace.write(this, std::move(set), store::OnConflict::Refuse, [this, today](const auto &receipt) {
        if (receipt)
            m_recorded = today;
    });
}

} // namespace yumiao::app::window
