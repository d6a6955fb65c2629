// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompt.h"

namespace yumiao::tests {

/// Answers prepared, questions remembered: nothing modal stands in a test.
class ScriptedPrompt final : public ui::shell::Prompt {
public:
    [[nodiscard]] bool confirm(const ui::shell::Question &question) override
    {
        asked << question.text;
        return answer;
    }
    [[nodiscard]] std::optional<QString> askText(const QString &question, const QString &) override
    {
        asked << question;
        return text;
    }
    [[nodiscard]] std::optional<QString> fileToOpen(const ui::shell::FileQuestion &question) override
    {
        asked << question.title;
        return file;
    }
    [[nodiscard]] std::optional<QString> fileToSave(const ui::shell::FileQuestion &question) override
    {
        asked << question.title;
        return file;
    }
    [[nodiscard]] std::optional<QString> folder(const QString &title) override
    {
        asked << title;
        return file;
    }
    void tell(const QString &words, const QString &) override { told << words; }

    QStringList asked;
    QStringList told;
    bool answer = true;
    std::optional<QString> text;
    std::optional<QString> file;
};

} // namespace yumiao::tests
