// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/handover_paper.h"

#include "ui/reports/paper_cells.h"

#include <QCoreApplication>

namespace yumiao::ui::reports {
namespace {

using print::CellAlign;

constexpr double HandoverPoints = 10.5;

struct HandoverWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::reports::HandoverPaper)
};

print::Table handoverTable(const QString &what)
{
    return tableWith(
        {{HandoverWords::tr("No."), 0.6, CellAlign::Centre}, {what, 3.6}, {HandoverWords::tr("Enterprise"), 2.6},
            {HandoverWords::tr("Stands at"), 1.3}, {HandoverWords::tr("Term"), 1.4, CellAlign::Centre},
            {HandoverWords::tr("Taken over by"), 1.8}, {HandoverWords::tr("Signature, day"), 1.8}},
        HandoverPoints);
}

print::Table tasksTable(const tasks::Handover &handover)
{
    print::Table table = handoverTable(HandoverWords::tr("Task"));
    table.caption = HandoverWords::tr("Open tasks");
    int number = 0;
    for (const tasks::HandoverTask &it : handover.tasks) {
        const QString taken = it.takenBy.isEmpty()
            ? QString()
            : HandoverWords::tr("%1, %2", "person, day").arg(it.takenBy, dayCell(it.takenOn));
        addTextRow(table,
            {QString::number(++number), it.task.title, orDash(it.enterprise), orDash(choiceCell(it.stage)),
                orDash(dayCell(it.task.due)), taken, QString()});
    }
    return table;
}

print::Table requestsTable(const tasks::Handover &handover)
{
    print::Table table = handoverTable(HandoverWords::tr("Request"));
    table.caption = HandoverWords::tr("Open requests of enterprises");
    int number = 0;
    for (const tasks::HandoverRequest &it : handover.requests)
        addTextRow(table,
            {QString::number(++number), it.request.title, orDash(it.enterprise), orDash(choiceCell(it.stage)),
                orDash(dayCell(it.due)), QString(), QString()});
    return table;
}

} // namespace

print::Document handoverPaper(const tasks::Handover &handover)
{
    const QString day = handover.on.toString(Qt::ISODate);
    print::Document paper{HandoverWords::tr("Hand-over of %1 on %2").arg(handover.bureau, day), {}};
    paper.blocks.push_back(print::Title{HandoverWords::tr("Hand-over list"),
        handover.person.isEmpty() ? handover.bureau
                                  : HandoverWords::tr("%1, %2", "bureau, person").arg(handover.bureau, handover.person),
        {}});
    paper.blocks.push_back(
        print::Paragraph{HandoverWords::tr("On %1: %2 open tasks, %3 open requests. Each is taken over one by one.")
                             .arg(day)
                             .arg(handover.tasks.size())
                             .arg(handover.requests.size()),
            {}});
    if (!handover.tasks.empty())
        paper.blocks.push_back(tasksTable(handover));
    if (!handover.requests.empty())
        paper.blocks.push_back(requestsTable(handover));
    paper.blocks.push_back(
        print::Paragraph{HandoverWords::tr("Handed over by:              Taken over by:              Witness:"), {}});
    return paper;
}

} // namespace yumiao::ui::reports
