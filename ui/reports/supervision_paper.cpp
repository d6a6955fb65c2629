// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/supervision_paper.h"

#include "ui/reports/paper_cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace yumiao::ui::reports {
namespace {

using records::TaskStage;
using tasks::TaskCourse;

constexpr double SlipPoints = 12.0;

struct SlipWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::reports::SupervisionPaper)
};

QString paperDay(QDate day)
{
    return day.isValid() ? SlipWords::tr("%1-%2-%3", "year, month, day on an official paper")
                               .arg(day.year())
                               .arg(day.month())
                               .arg(day.day())
                         : SlipWords::tr("not set");
}

/// Two columns: what, and the words.
print::Table slipTable(const TaskCourse &course, const records::TaskStep &slip)
{
    print::Table table = tableWith({{SlipWords::tr("Item"), 1.0}, {SlipWords::tr("Content"), 3.2}}, SlipPoints);
    const auto add = [&](const QString &what, const QString &text) { addTextRow(table, {what, orDash(text)}); };
    add(SlipWords::tr("Task"), course.task.title);
    add(SlipWords::tr("Source"),
        course.task.document.isEmpty() ? choiceCell(course.task.source) : course.task.document);
    add(SlipWords::tr("Measure"), course.measure);
    add(SlipWords::tr("Enterprise"), course.enterprise);
    add(SlipWords::tr("Quantified target"), course.task.target);
    add(SlipWords::tr("Bureau in charge"), course.bureau);
    add(SlipWords::tr("Supporting bureau"), course.supporting);
    add(SlipWords::tr("Leader in charge"), course.task.leader);
    add(SlipWords::tr("Person in charge"), course.task.contact);
    add(SlipWords::tr("Assigned on"), dayCell(course.task.assigned));
    add(SlipWords::tr("Term"), dayCell(course.standing.due));
    if (course.standing.extensions > 0)
        add(SlipWords::tr("First term"), dayCell(course.firstDue));
    add(SlipWords::tr("Stands at"), choiceCell(course.standing.stage));
    const qint64 late = course.standing.due.isValid() ? course.standing.due.daysTo(slip.date) : 0;
    add(SlipWords::tr("Days past the term"), late > 0 ? QString::number(late) : QString());
    add(SlipWords::tr("Times supervised"), QString::number(course.standing.slips));
    add(SlipWords::tr("Why, and what is asked"), slip.note);
    add(SlipWords::tr("To be answered by"), dayCell(slip.due));
    add(SlipWords::tr("Answer (measures, term, signature)"), {});
    return table;
}

} // namespace

Result<print::Document> supervisionPaper(const TaskCourse &course)
{
    const auto slip = std::find_if(course.steps.rbegin(), course.steps.rend(),
        [](const tasks::NamedTaskStep &it) { return it.step.stage == TaskStage::Supervised; });
    if (slip == course.steps.rend())
        return failure(Fault::NotFound, QStringLiteral("task.no_slip"), {{QStringLiteral("task"), course.task.title}});
    const records::TaskStep &it = slip->step;
    const QString level = choiceCell(it.level);
    print::Document paper{SlipWords::tr("Supervision slip %1").arg(it.number), {}};
    paper.blocks.push_back(print::Title{SlipWords::tr("Supervision slip (%1)").arg(level), it.number, {}});
    paper.blocks.push_back(print::Paragraph{
        SlipWords::tr("To %1:").arg(course.bureau.isEmpty() ? SlipWords::tr("the bureau in charge") : course.bureau),
        {}, true});
    paper.blocks.push_back(print::Paragraph{
        SlipWords::tr("The following task is put under supervision. Please speed it up and answer in writing by %1.")
            .arg(paperDay(it.due)),
        {}});
    paper.blocks.push_back(slipTable(course, it));
    paper.blocks.push_back(print::Signature{orDash(it.by), paperDay(it.date)});
    return paper;
}

} // namespace yumiao::ui::reports
