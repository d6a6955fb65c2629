// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompt.h"

namespace yumiao::app::bench {

/// Nobody is there to be asked: every question is answered as if the officer had cancelled.
class SilentPrompt final : public ui::shell::Prompt {
public:
    [[nodiscard]] bool confirm(const ui::shell::Question &) override { return false; }
    [[nodiscard]] std::optional<QString> askText(const QString &, const QString &) override { return {}; }
    [[nodiscard]] std::optional<QString> fileToOpen(const ui::shell::FileQuestion &) override { return {}; }
    [[nodiscard]] std::optional<QString> fileToSave(const ui::shell::FileQuestion &) override { return {}; }
    [[nodiscard]] std::optional<QString> folder(const QString &) override { return {}; }
    void tell(const QString &, const QString &) override { }
};

} // namespace yumiao::app::bench
