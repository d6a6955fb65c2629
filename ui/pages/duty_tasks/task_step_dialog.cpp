// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duty_tasks/task_step_dialog.h"

#include "ui/forms/record_form.h"
#include "ui/pages/duty_tasks/task_course_words.h"
#include "ui/words/error_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace yumiao::ui::pages {
namespace {

using records::TaskStage;
using records::TaskStep;
using rules::TaskNeed;

QStringList taskStepFields()
{
    return {QStringLiteral("date"), QStringLiteral("bureau"), QStringLiteral("by_person"), QStringLiteral("due"),
        QStringLiteral("level"), QStringLiteral("number"), QStringLiteral("note")};
}

} // namespace

TaskStepDialog::TaskStepDialog(PageNeeds needs, RecordId task, QWidget *parent)
    : CourseForm(std::move(needs), records::description<TaskStep>(), taskStepFields(), parent)
    , m_task(task)
    , m_read(this->needs().workspace)
    , m_label(new QLabel(this))
    , m_step(new QComboBox(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_step);
    head().addWidget(m_label, 0, 0);
    head().addWidget(m_step, 0, 1);
    setReady(false);
    TaskStepDialog::setWords();
    connect(m_step, &QComboBox::currentIndexChanged, this, &TaskStepDialog::presetStep);
    m_read.onValue(this, [this](const Result<tasks::TaskCourse> &course) {
        if (!course && course.error().fault == Fault::Cancelled)
            return;
        if (!course)
            return say(words::sentence(course.error()), true);
        m_course = *course;
        fill();
    });
    m_read.ask([task, on = this->needs().workspace.clock().today()](
                   store::Session &session) { return tasks::taskCourseOf(session, task, on); });
}

void TaskStepDialog::fill()
{
    m_known = true;
    {
        const QSignalBlocker quiet(m_step);
        m_step->clear();
        for (const rules::TaskNext &it : m_course.next)
            m_step->addItem(taskStepWords(it));
    }
    TaskStep step;
    step.id = recordId();
    step.task.id = m_task;
    step.stage = TaskStage::Issued; // chosen above; the form asks for one
    form().load(records::valuesOf(step));
    form().preset(QStringLiteral("date"), records::Value(m_course.on.toString(Qt::ISODate)));
    presetStep();
    setReady(next() != nullptr);
    TaskStepDialog::setWords();
    if (m_step->count() == 0)
        say(tr("No further step is possible for this task."), false);
    m_step->setFocus();
}

/// Who accepts it or sends it back is the bureau that was asked; a slip has the level and the days of the rule, and the
/// term granted is the one asked for.
void TaskStepDialog::presetStep()
{
    const rules::TaskNext *step = next();
    if (!step)
        return;
    const auto day = [](QDate it) { return records::FieldTrait<QDate>::toValue(it); };
    const bool slip = step->to == TaskStage::Supervised;
    const auto bureau = step->needing(TaskNeed::AskedBureau) ? m_course.standing.asked : RecordId();
    form().preset(
        QStringLiteral("bureau"), records::FieldTrait<decltype(records::TaskStep::bureau)>::toValue({bureau}));
    form().preset(QStringLiteral("level"),
        slip ? records::FieldTrait<decltype(TaskStep::level)>::toValue(m_course.level) : records::Value());
    form().preset(QStringLiteral("number"), slip ? records::textValue(m_course.nextSlip) : records::Value());
    form().preset(QStringLiteral("due"),
        slip                                          ? day(m_course.answerBy)
            : step->to == TaskStage::ExtensionGranted ? day(askedFor())
                                                      : records::Value());
}

QDate TaskStepDialog::askedFor() const
{
    QDate due;
    for (const tasks::NamedTaskStep &it : m_course.steps)
        if (it.step.stage == TaskStage::ExtensionAsked)
            due = it.step.due;
    return due;
}

void TaskStepDialog::setWords()
{
    CourseForm::setWords();
    setTitle(m_known ? tr("Register a step: %1").arg(m_course.task.title) : tr("Register a step"));
    m_label->setText(tr("Step"));
    m_step->setAccessibleName(m_label->text());
    for (int i = 0; i < m_step->count(); ++i)
        m_step->setItemText(i, taskStepWords(m_course.next[static_cast<size_t>(i)]));
}

const rules::TaskNext *TaskStepDialog::next() const
{
    const int row = m_step->currentIndex();
    return row >= 0 && row < static_cast<int>(m_course.next.size()) ? &m_course.next[static_cast<size_t>(row)]
                                                                    : nullptr;
}

std::vector<TaskStage> TaskStepDialog::offered() const
{
    std::vector<TaskStage> stages;
    for (const rules::TaskNext &it : m_course.next)
        stages.push_back(it.to);
    return stages;
}

bool TaskStepDialog::chooseStep(TaskStage stage)
{
    for (size_t i = 0; i < m_course.next.size(); ++i)
        if (m_course.next[i].to == stage) {
            m_step->setCurrentIndex(static_cast<int>(i));
            return true;
        }
    return false;
}

Result<changes::ChangeSet> TaskStepDialog::wish() const
{
    auto step = records::recordFrom<TaskStep>(recordId(), form().values());
    step.task.id = m_task;
    if (const rules::TaskNext *chosen = next())
        step.stage = chosen->to;
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.changes.push_back(changes::creation(step));
    return set;
}

} // namespace yumiao::ui::pages
