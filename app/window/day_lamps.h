// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspace.h"

#include <QTimer>

namespace yumiao::app::window {

/// Records what the lamps of measures show when a day begins: when the workspace is opened, and when midnight passes
/// while the window stands open.
class DayLamps final : public QObject {
    Q_OBJECT
public:
    explicit DayLamps(store::Workspace &workspace, QObject *parent = nullptr);

private:
    void record();
    store::Workspace &m_workspace;
    QDate m_recorded;
    QTimer m_timer;
};

} // namespace yumiao::app::window
