// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_query.h"

#include "ui/shell/command_registry.h"
#include "ui/shell/palette_match.h"

#include <algorithm>

namespace yumiao::ui::shell {

namespace {
constexpr int shownPerGroup = 3;
constexpr int shownAlone = 50; // when the palette is limited to one group
constexpr int usedCommands = 5;

bool matchesBetter(const PaletteItem &a, const PaletteItem &b)
{
    return a.match > b.match;
}
} // namespace

PaletteQuery::PaletteQuery(QString text, QByteArray only)
    : m_text(std::move(text))
    , m_only(std::move(only))
{
}

void PaletteQuery::matchCommands(const CommandRegistry &registry, const Initials &initials)
{
    m_commands.clear();
    if (!asks("command"))
        return;
    if (m_text.isEmpty() && m_only.isEmpty()) {
        const QList<QByteArray> used = registry.mostUsed(usedCommands);
        for (const QByteArray &id : used)
            addCommand(*registry.find(id), PaletteMatch::Subsequence);
        if (!m_commands.isEmpty())
            return;
    }
    for (const Command &command : registry.commands()) {
        QString plain = command.text;
        plain.remove(QLatin1Char('&'));
        const MatchedPart part = matchOf(plain, initials ? initials(plain) : QString(), m_text);
        if (part.match != PaletteMatch::None)
            addCommand(command, part.match);
    }
    std::stable_sort(m_commands.begin(), m_commands.end(), matchesBetter);
}

void PaletteQuery::addCommand(const Command &command, PaletteMatch match)
{
    PaletteItem item;
    item.text = command.text;
    item.text.remove(QLatin1Char('&'));
    item.icon = command.icon.isEmpty() ? QByteArray("chevron-right") : command.icon;
    item.keys = command.keys.toString(QKeySequence::NativeText);
    item.disabledReason = command.whyNot();
    item.match = match;
    item.command = command.id;
    m_commands.push_back(item);
}

PaletteModel::Group PaletteQuery::shortened(PaletteModel::Group group) const
{
    const int room = !m_only.isEmpty() ? shownAlone : m_text.isEmpty() ? usedCommands : shownPerGroup;
    const auto total = static_cast<int>(group.items.size());
    if (total > room) {
        group.note = tr("%1, first %2 shown").arg(total).arg(room);
        group.items = group.items.mid(0, room);
    }
    return group;
}

QList<PaletteModel::Group> PaletteQuery::groups(const QList<PaletteSource> &sources) const
{
    QList<PaletteModel::Group> all{{"command", tr("Commands"), {}, m_commands}};
    for (const PaletteSource &source : sources) {
        if (asks(source.id))
            all.push_back({source.id, source.title ? source.title() : QString(), {}, m_answers.value(source.id)});
    }
    PaletteModel::Group best{"best", tr("Best match"), {}, {}};
    if (!m_text.isEmpty() && m_only.isEmpty()) {
        PaletteModel::Group *from = nullptr;
        for (PaletteModel::Group &group : all) {
            if (group.items.isEmpty() || !group.items.constFirst().disabledReason.isEmpty())
                continue;
            if (!from || matchesBetter(group.items.constFirst(), from->items.constFirst()))
                from = &group;
        }
        if (from)
            best.items.push_back(from->items.takeFirst());
    }
    all.push_front(best);
    for (PaletteModel::Group &group : all)
        group = shortened(std::move(group));
    return all;
}

} // namespace yumiao::ui::shell
