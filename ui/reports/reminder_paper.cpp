// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reminder_paper.h"

#include "ui/reports/official_text.h"
#include "ui/reports/paper_cells.h"

namespace yumiao::ui::reports {
namespace {

using financing::DecisionDue;
using financing::Reminder;
using print::CellAlign;

constexpr double ReminderPoints = 10.5;

/// Where it stands: who waits for the decision of an institution was recommended and is not granted yet.
const char *termOfStage(const financing::CaseStanding &standing)
{
    switch (standing.group.value_or(rules::StageGroup::Recommended)) {
    case rules::StageGroup::Accepted:
        return "stage.accepted";
    case rules::StageGroup::Approved:
        return "stage.approved";
    default:
        return "stage.recommended";
    }
}

print::Table overdueTable(const Reminder &reminder, OfficialText &text)
{
    const auto heading = [&](const char *key) { return text.text("headings", key); };
    print::Table table
        = tableWith({{heading("number"), 0.7, CellAlign::Centre}, {heading("enterprise"), 3.4},
                        {heading("application"), 1.7, CellAlign::Centre}, {heading("amount"), 1.2, CellAlign::Right},
                        {heading("stage"), 1.4}, {heading("asked"), 1.6, CellAlign::Centre},
                        {heading("due"), 1.6, CellAlign::Centre}, {heading("late"), 0.9, CellAlign::Right}},
            ReminderPoints);
    table.caption = heading("table");
    table.lastRowIsSum = true;
    int number = 0;
    for (const DecisionDue &it : reminder.cases)
        addTextRow(table,
            {QString::number(++number), it.enterprise, it.application.number,
                it.application.amount ? text.tableMoney(*it.application.amount) : text.text("formats", "unknown"),
                text.text("terms", termOfStage(it.standing)), dayCell(it.standing.asked), dayCell(it.standing.due),
                QString::number(-it.standing.daysLeft)});
    QStringList sum(table.header.size(), QString());
    sum[1] = heading("total");
    sum[3] = text.tableMoney(reminder.all.amount);
    addTextRow(table, sum);
    return table;
}

} // namespace

Result<print::Document> reminderPaper(const Reminder &reminder, const ReportWording &wording)
{
    if (reminder.cases.empty())
        return failure(Fault::NotFound, QStringLiteral("reminder.nothing_overdue"),
            {{QStringLiteral("institution"), reminder.name}});
    OfficialText text(wording);
    const QString day = text.day(reminder.on);
    print::Document paper{text.sentence("name", {{"institution", reminder.name}, {"day", day}}), {}};
    paper.blocks.push_back(print::Title{text.sentence("title"), {}, {}});
    paper.blocks.push_back(
        print::Paragraph{text.text("formats", "addressee", {{"institution", reminder.name}}), {}, true});
    paper.blocks.push_back(print::Paragraph{
        text.sentence("intro",
            {{"days", text.counted("day", qint64{reminder.days})}, {"day", day},
                {"n", text.counted("application", reminder.all.count())}, {"amount", text.money(reminder.all.amount)}}),
        {}});
    paper.blocks.push_back(overdueTable(reminder, text));
    paper.blocks.push_back(print::Paragraph{text.sentence("request"), {}});
    paper.blocks.push_back(print::Paragraph{text.sentence("closing"), {}});
    paper.blocks.push_back(
        print::Signature{reminder.office.isEmpty() ? text.text("formats", "unknown") : reminder.office, day});
    if (const Done &done = text.done(); !done)
        return failure(done.error());
    return paper;
}

} // namespace yumiao::ui::reports
