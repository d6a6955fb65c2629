// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace yumiao::ui::shell {

class CommandRegistry;

/// In a line of text the keys of commands are the commands', but for those that edit the text: some systems give
/// Ctrl+E and others a meaning of their own there (the end of the line), and the export did nothing. Install it on the
/// application.
class CommandKeys final : public QObject {
    Q_OBJECT
public:
    /// The registry outlives it.
    explicit CommandKeys(const CommandRegistry &registry, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool belongsToCommand(const QKeyEvent &key) const;
    const CommandRegistry &m_registry;
};

} // namespace yumiao::ui::shell
