// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command.h"
#include "ui/shell/palette_item.h"
#include "ui/shell/palette_model.h"

#include <QCoreApplication>
#include <QHash>

namespace yumiao::ui::shell {

class CommandRegistry;

/// One question to the palette: gathers the commands that match and the answers of the sources into groups, in the
/// order best match, commands, sources. Values only; the palette asks and shows.
class PaletteQuery {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::shell::PaletteQuery)
public:
    using Initials = std::function<QString(const QString &)>;

    /// `only` limits to one group ("command" or a source's id); empty: all.
    PaletteQuery(QString text, QByteArray only);
    PaletteQuery() = default;
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool asks(const QByteArray &group) const { return m_only.isEmpty() || m_only == group; }
    [[nodiscard]] const QByteArray &only() const { return m_only; }
    void matchCommands(const CommandRegistry &registry, const Initials &initials);
    void take(const QByteArray &source, const QList<PaletteItem> &items) { m_answers.insert(source, items); }
    [[nodiscard]] QList<PaletteModel::Group> groups(const QList<PaletteSource> &sources) const;

private:
    void addCommand(const Command &command, PaletteMatch match);
    [[nodiscard]] PaletteModel::Group shortened(PaletteModel::Group group) const;

    QString m_text;
    QByteArray m_only;
    QList<PaletteItem> m_commands;
    QHash<QByteArray, QList<PaletteItem>> m_answers;
};

} // namespace yumiao::ui::shell
