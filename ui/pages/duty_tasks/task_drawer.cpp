// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duty_tasks/task_drawer.h"

#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/course_overview.h"
#include "ui/pages/common/fact_lines.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/common/say.h"
#include "ui/pages/duty_tasks/task_course_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lamp_label.h"
#include "ui/widgets/stage_track.h"
#include "ui/words/label_words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;
using records::TaskStage;

const QByteArray TaskTab = "task";
constexpr int MostTaskSteps = 12;
constexpr int MostTaskFacts = 12;

/// The chain that officers know; what lies between two of them counts to the later one.
constexpr std::array TaskWay{TaskStage::Issued, TaskStage::Accepted, TaskStage::Handling, TaskStage::Reported,
    TaskStage::Reviewed, TaskStage::Closed};

/// The node under which a stage stands.
size_t taskNodeOf(TaskStage stage)
{
    switch (stage) {
    case TaskStage::Accepted:
        return 1;
    case TaskStage::Handling:
        return 2;
    case TaskStage::Reported:
        return 3;
    case TaskStage::Reviewed:
        return 4;
    case TaskStage::Closed:
    case TaskStage::Cleared:
        return 5;
    default:
        return 0;
    }
}

bool concernsTask(const changes::ChangeSet &set)
{
    return touches(set, {RecordKind::Task, RecordKind::TaskStep, RecordKind::Enterprise, RecordKind::Bureau});
}

/// When the task first stood at a node since it last went back before it.
QDate taskReachedOn(const tasks::TaskCourse &course, size_t node)
{
    QDate day;
    for (const tasks::NamedTaskStep &it : course.steps) {
        if (!it.step.stage || isEvent(*it.step.stage))
            continue;
        const size_t at = taskNodeOf(*it.step.stage);
        if (at == node && !day.isValid())
            day = it.step.date;
        else if (at < node)
            day = {};
    }
    return day;
}

} // namespace

TaskDrawer::TaskDrawer(PageNeeds needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(std::move(needs))
    , m_course(m_needs.workspace)
    , m_drawer(new widgets::Drawer(this))
    , m_step(new QPushButton(this))
    , m_slip(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_enterprise(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_drawer);
    m_drawer->setTabs({{TaskTab, {}, {}, [this](QWidget *in) { return makeOverview(in); }}});
    theme::setButtonIcon(m_edit, "square-pen");
    theme::setButtonIcon(m_slip, "printer");
    theme::setButtonIcon(m_enterprise, "building-2");
    theme::setStyleProperty(m_step, "role", QStringLiteral("primary"));
    theme::setButtonIcon(m_step, "arrow-right", "onacc");
    for (QPushButton *button : {m_step, m_slip, m_edit, m_enterprise})
        m_drawer->addFootWidget(button);
    connect(m_step, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(m_id); });
    connect(m_slip, &QPushButton::clicked, this, [this] { Q_EMIT slipWanted(m_id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_id); });
    connect(m_enterprise, &QPushButton::clicked, this, [this] {
        if (m_course.value())
            m_needs.navigator.go(routeTo(RecordKind::Enterprise, m_course.value()->task.enterprise.id));
    });
    connect(m_drawer, &widgets::Drawer::openRequested, this, [this] { Q_EMIT editWanted(m_id); });
    connect(m_drawer, &widgets::Drawer::closeRequested, this, &TaskDrawer::closeRequested);
    m_course.onValue(this, [this](const Result<tasks::TaskCourse> &course) { take(course); });
    m_course.followCommits(concernsTask);
    retranslate();
}

TaskDrawer::~TaskDrawer() = default;

QWidget *TaskDrawer::makeOverview(QWidget *parent)
{
    m_overview = new CourseOverview(parent);
    retranslate();
    return m_overview;
}

void TaskDrawer::retranslate()
{
    m_drawer->setTabWords(TaskTab, tr("Course"), {});
    m_step->setText(tr("Register a step"));
    m_slip->setText(tr("Supervision slip"));
    m_edit->setText(tr("Edit"));
    m_enterprise->setText(tr("Enterprise"));
    if (m_overview) {
        m_overview->track()->setAccessibleName(tr("Way of the task"));
        m_overview->facts()->setAccessibleName(tr("About the task"));
        m_overview->setStepsTitle(tr("Steps"));
    }
    if (m_course.value())
        fill(*m_course.value());
}

void TaskDrawer::show(RecordId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_course.ask([id, on = m_needs.workspace.clock().today()](
                     store::Session &session) { return tasks::taskCourseOf(session, id, on); });
}

void TaskDrawer::take(const Result<tasks::TaskCourse> &course)
{
    if (course)
        return fill(*course);
    if (course.error().fault == Fault::Cancelled)
        return;
    if (course.error().what == QLatin1String("record.missing")) {
        m_id = {};
        return Q_EMIT closeRequested();
    }
    sayError(m_needs, course.error());
}

void TaskDrawer::fill(const tasks::TaskCourse &course)
{
    m_drawer->setTitle(course.task.title);
    QStringList meta{course.bureau, course.enterprise};
    meta.removeAll(QString());
    m_drawer->setMeta(meta.join(QStringLiteral("・")));
    const QString stage = course.standing.stage ? taskStageWords(*course.standing.stage)
        : course.isOpen()                       ? tr("Open, without steps")
                                                : tr("Done, without steps");
    m_drawer->setTags({{stage, course.isOpen() ? "acc" : "gry"}});
    m_step->setEnabled(!course.next.empty());
    m_slip->setEnabled(course.standing.slips > 0);
    m_slip->setToolTip(course.standing.slips > 0 ? QString() : tr("No supervision slip was issued yet"));
    m_enterprise->setVisible(!course.task.enterprise.id.isNull());
    if (!m_overview)
        return;
    const auto late = course.daysLate();
    m_overview->lamp()->setVisible(late.has_value());
    if (late)
        m_overview->lamp()->setLamp(
            glyphOf(rules::Lamp::Red), tr("%n day(s) past its term", nullptr, static_cast<int>(*late)));
    m_overview->track()->setVisible(!course.steps.empty());
    fillTrack(course);
    fillFacts(course);
    fillSteps(course);
}

void TaskDrawer::fillTrack(const tasks::TaskCourse &course)
{
    const size_t here = course.standing.stage ? taskNodeOf(*course.standing.stage) : 0;
    QList<widgets::StageNode> nodes;
    for (size_t i = 0; i < TaskWay.size(); ++i) {
        const QDate reached = taskReachedOn(course, i);
        widgets::StageNode node;
        node.id = records::choicesOf<TaskStage>()[static_cast<size_t>(TaskWay[i])].code;
        node.name = taskStageWords(TaskWay[i]);
        node.date = reached.isValid() ? reached.toString(QStringLiteral("MM-dd")) : QStringLiteral("—");
        if (i < here || (i == here && !course.isOpen()))
            node.state = widgets::StageState::Done;
        else if (i == here && course.standing.stage)
            node.state = course.daysLate() ? widgets::StageState::Stuck : widgets::StageState::Current;
        node.sentence = reached.isValid() ? tr("%1: reached on %2").arg(node.name, reached.toString(Qt::ISODate))
                                          : tr("%1: not reached").arg(node.name);
        nodes.append(node);
    }
    m_overview->track()->setNodes(nodes);
}

void TaskDrawer::fillFacts(const tasks::TaskCourse &course)
{
    std::vector<FactLine> lines;
    const auto add = [&](const QString &what, const QString &text) {
        if (!text.isEmpty())
            lines.push_back({{}, what, text, {}, {}});
    };
    add(tr("In charge"), course.bureau);
    add(tr("Asked, not accepted yet"), course.asked);
    add(tr("Supporting"), course.supporting);
    add(tr("Leader"), course.task.leader);
    add(tr("Person"), course.standing.person.isEmpty() ? course.task.contact : course.standing.person);
    add(tr("Term"), course.standing.due.toString(Qt::ISODate));
    if (course.standing.extensions > 0)
        add(tr("First term"), course.firstDue.toString(Qt::ISODate));
    if (course.task.source)
        add(tr("Source"), taskChoiceWords(*course.task.source));
    add(tr("Document"), course.task.document);
    add(tr("Measure"), course.measure);
    add(tr("Request"), course.request);
    add(tr("Target"), course.task.target);
    if (course.task.closesOn)
        add(tr("Done when there is"), taskChoiceWords(*course.task.closesOn));
    if (course.standing.level)
        add(tr("Supervised"),
            tr("%n time(s), last: %1", nullptr, course.standing.slips).arg(taskChoiceWords(*course.standing.level)));
    if (course.standing.answerBy.isValid())
        add(tr("Slip to be answered by"), course.standing.answerBy.toString(Qt::ISODate));
    add(tr("Outcome"), course.task.outcome);
    m_overview->facts()->setLines(std::move(lines));
    m_overview->facts()->fitHeight(MostTaskFacts);
}

/// Newest first.
void TaskDrawer::fillSteps(const tasks::TaskCourse &course)
{
    std::vector<FactLine> lines;
    for (auto it = course.steps.rbegin(); it != course.steps.rend(); ++it) {
        const records::TaskStep &step = it->step;
        QStringList parts{it->bureau, step.by, step.level ? taskChoiceWords(*step.level) : QString(), step.number,
            step.due.isValid() ? tr("until %1").arg(step.due.toString(Qt::ISODate)) : QString(),
            step.dueBefore.isValid() ? tr("before: %1").arg(step.dueBefore.toString(Qt::ISODate)) : QString(),
            step.cause ? taskChoiceWords(*step.cause) : QString(), step.note,
            it->responsible.isEmpty() || it->responsible == it->bureau ? QString()
                                                                       : tr("in charge: %1").arg(it->responsible)};
        parts.removeAll(QString());
        lines.push_back({{}, step.stage ? taskStageWords(*step.stage) : QString(), parts.join(QStringLiteral("・")),
            step.date.toString(Qt::ISODate), {}});
    }
    m_overview->steps()->setLines(std::move(lines));
    m_overview->steps()->fitHeight(MostTaskSteps);
}

} // namespace yumiao::ui::pages
