// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyphs.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace yumiao::ui::shell {

/// How well an item answers the query, the better the higher (ui.md 5).
enum class PaletteMatch { None, Subsequence, Initials, Substring, Prefix, Exact };

/// A row of the command palette. Texts are plain.
struct PaletteItem {
    QString text;
    QString lead{};   ///< the verb before it: 转到, 打印
    QString detail{}; ///< at the right: 176 户, 松涛镇
    QByteArray icon{};
    std::optional<theme::Glyph> glyph{}; ///< before the detail
    QString keys{};                      ///< the shortcut, shown as a key cap
    QString disabledReason{};            ///< not empty: listed with the reason, cannot be opened
    PaletteMatch match = PaletteMatch::Substring;
    std::function<void()> open{};
    std::function<void()> preview{}; ///< Ctrl+Enter; empty: like open
    QByteArray command{};            ///< the id, when the row is a command; set by the palette itself
};

/// Where rows come from besides the commands. It may answer at once or later, from the UI thread; an answer to a
/// query that is no longer asked is dropped. For an empty query it may give what was used last.
struct PaletteSource {
    QByteArray id;
    std::function<QString()> title; ///< in the present language: 企业
    QChar prefix{};                 ///< @ limits the palette to this source; null for none
    std::function<void(const QString &text, const std::function<void(const QList<PaletteItem> &)> &answer)> ask{};
};

} // namespace yumiao::ui::shell
