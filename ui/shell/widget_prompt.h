// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompt.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace yumiao::ui::shell {

/// Asks with dialogs over the window given.
class WidgetPrompt final : public Prompt {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::shell::WidgetPrompt)
public:
    explicit WidgetPrompt(QWidget *window = nullptr);
    void setWindow(QWidget *window) { m_window = window; }
    [[nodiscard]] bool confirm(const Question &question) override;
    [[nodiscard]] std::optional<QString> askText(const QString &question, const QString &initial) override;
    [[nodiscard]] std::optional<QString> fileToOpen(const FileQuestion &question) override;
    [[nodiscard]] std::optional<QString> fileToSave(const FileQuestion &question) override;
    [[nodiscard]] std::optional<QString> folder(const QString &title) override;
    void tell(const QString &text, const QString &detail) override;

private:
    /// What a question stands over: the dialog that asks, else the window. Over the window while a dialog is open, the
    /// window would have the keys afterwards and the dialog would be deaf to them.
    [[nodiscard]] QWidget *front() const;

    QPointer<QWidget> m_window;
};

} // namespace yumiao::ui::shell
