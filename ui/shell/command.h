// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QKeySequence>
#include <QString>

#include <functional>

namespace yumiao::ui::shell {

/// The menus, in their order: 文件 编辑 查看 业务 外业 报表 工具 帮助. None: only in the palette.
enum class Menu { File, Edit, View, Business, Field, Report, Tools, Help, None };

/// Something that can be done. Menus, palette, shortcuts and tests are made from the one list of these values.
struct Command {
    QByteArray id; ///< "enterprise.promote": stable, for settings, tests and the usage count
    QString text;  ///< verb first; … only when it asks for more before acting
    Menu menu = Menu::None;
    QKeySequence keys{};
    QByteArray icon{};
    /// Why it cannot be done now, in words for the officer; empty: it can. Without a function it always can.
    std::function<QString()> disabledReason{};
    std::function<void()> run{};
    int section = 0;                 ///< commands of one menu with different sections are parted by a line
    std::function<bool()> checked{}; ///< for commands that switch something on: whether it is on
    /// Words of this moment ("Undo: employees of X"), asked for when a menu opens; without it `text` stands.
    std::function<QString()> words{};

    [[nodiscard]] QString whyNot() const { return disabledReason ? disabledReason() : QString(); }
};

} // namespace yumiao::ui::shell
