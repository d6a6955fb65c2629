// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "ui/shell/state_panel.h"

#include <QStackedWidget>

namespace yumiao::ui::pages {

/// The inside of a panel: its contents, or what stands in their place (ui.md 7.5). An error in one panel leaves the
/// others alone.
class PanelBody final : public QStackedWidget {
    Q_OBJECT
public:
    /// Takes the contents.
    explicit PanelBody(QWidget *contents, QWidget *parent = nullptr);
    void showContents();
    void showEmpty(const shell::StateWords &words);
    /// The error in words, with the offer to try again.
    void showError(const Error &error);
Q_SIGNALS:
    void retryRequested();

private:
    QWidget *m_contents;
    shell::StatePanel *m_state;
};

} // namespace yumiao::ui::pages
