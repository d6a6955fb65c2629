// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/history_words.h"

#include "models/items/timeline_model.h"
#include "ui/forms/display.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::HistoryWords)
};

} // namespace

QString actionWord(const QString &action)
{
    if (action == QLatin1String("edit"))
        return HistoryWords::tr("Edited");
    if (action == QLatin1String("remove"))
        return HistoryWords::tr("Removed");
    if (action == QLatin1String("import"))
        return HistoryWords::tr("Imported");
    if (action == QLatin1String("new"))
        return HistoryWords::tr("Set up");
    if (action == QLatin1String("undo"))
        return HistoryWords::tr("Undone");
    if (action == QLatin1String("restore"))
        return HistoryWords::tr("Reinstated");
    if (action == QLatin1String("redo"))
        return HistoryWords::tr("Brought back");
    if (action == QLatin1String("merge"))
        return HistoryWords::tr("Merged");
    if (action == QLatin1String("bulk_edit"))
        return HistoryWords::tr("Bulk edit");
    if (action == QLatin1String("paste"))
        return HistoryWords::tr("Pasted");
    if (action == QLatin1String("attach"))
        return HistoryWords::tr("Files attached");
    if (action == QLatin1String("lamps"))
        return HistoryWords::tr("Lamps of the day");
    if (action == QLatin1String("correction"))
        return HistoryWords::tr("Name corrected");
    return action;
}

QString sourceWord(const QString &source)
{
    return items::shownSource(source, forms::display());
}

QString setTitle(const changes::ChangeSet &head)
{
    return HistoryWords::tr("%1, %2, %3", "what was done, when, by whom")
        .arg(actionWord(head.action), forms::display().instant(head.at), head.author);
}

QStringList heldLines(const store::Receipt &receipt)
{
    const items::DisplayText texts = forms::display();
    QStringList lines;
    for (const store::HeldField &held : receipt.held) {
        const QString kind = texts.kindTitle(held.kind);
        if (held.field == changes::RemovedMark) {
            lines.append(HistoryWords::tr("%1 %2 stays: it was used or edited later").arg(kind, held.id.toText()));
            continue;
        }
        const records::Field &field = records::descriptionOf(held.kind).fields[static_cast<size_t>(held.field)];
        lines.append(HistoryWords::tr("%1 %2, %3: stays %4")
                         .arg(kind, held.id.toText(), texts.title(field), texts.shown(field, held.found)));
    }
    return lines;
}

} // namespace yumiao::ui::pages
