// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace yumiao::ui::shell {

/// Only for what cannot be undone (ui.md 11): question with the object, consequence, the verb of the button.
struct Question {
    QString text;        ///< 作废外业簿“丹山镇第 02 号”？
    QString consequence; ///< what will be so afterwards, and what stays
    QString action;      ///< 作废
};

struct FileQuestion {
    QString title;
    QString suggestedName; ///< file name or path to begin with
    QStringList filters;   ///< CSV (*.csv)
    QString suffix;        ///< added to a name to save that has none, without the dot
};

/// The only door to message boxes and file dialogs, so that nothing modal stands in a test. All texts are plain.
class Prompt {
public:
    Prompt() = default;
    Prompt(const Prompt &) = delete;
    Prompt &operator=(const Prompt &) = delete;
    virtual ~Prompt() = default;
    [[nodiscard]] virtual bool confirm(const Question &question) = 0;
    /// A reason or name; nothing when the officer cancels or leaves it empty.
    [[nodiscard]] virtual std::optional<QString> askText(const QString &question, const QString &initial) = 0;
    [[nodiscard]] virtual std::optional<QString> fileToOpen(const FileQuestion &question) = 0;
    [[nodiscard]] virtual std::optional<QString> fileToSave(const FileQuestion &question) = 0;
    [[nodiscard]] virtual std::optional<QString> folder(const QString &title) = 0;
    /// What happened and what is unharmed; one button.
    virtual void tell(const QString &text, const QString &detail) = 0;
};

} // namespace yumiao::ui::shell
