// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/tasks_page.h"

#include "models/figures/limits.h"
#include "models/items/shown_number.h"
#include "ui/pages/common/clause_mark.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/common/say.h"
#include "ui/pages/duty_tasks/new_task.h"
#include "ui/pages/plan_edit/plan_edit_dialog.h"
#include "ui/pages/plans/plan_read_dialog.h"
#include "ui/pages/tasks/bureau_pane.h"
#include "ui/pages/tasks/measure_detail.h"
#include "ui/pages/tasks/plan_pane.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

namespace yumiao::ui::pages {
namespace {

using items::shownCount;
using records::RecordKind;

const QString TasksPlace = QStringLiteral("任务");
const QString MeasurePlace = QStringLiteral("措施");
const QString ClausePlace = QStringLiteral("条款");

bool concernsPlan(const changes::ChangeSet &set)
{
    return touches(set,
        {RecordKind::Measure, RecordKind::MeasureReport, RecordKind::Duty, RecordKind::Clause, RecordKind::Chapter,
            RecordKind::Plan, RecordKind::Bureau, RecordKind::Threshold});
}

/// 9, 九 and （九） all name the ninth clause; 0 when it is no number.
qint64 clauseNumber(QString key)
{
    key.remove(QChar(0xFF08)).remove(QChar(0xFF09));
    for (qint64 number = 1; number < 100; ++number)
        if (key == clauseMark(number))
            return number;
    return key.toLongLong();
}

} // namespace

TasksPage::TasksPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_facts(m_needs.workspace, AsyncValue<Facts>::On::Long)
{
    buildUp();
    wireUp();
    m_facts.onValue(this, [this](const Result<Facts> &facts) { accept(facts); });
    m_facts.followCommits(concernsPlan);
    ask();
}

TasksPage::~TasksPage() = default;

void TasksPage::buildUp()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_panes = new QSplitter(Qt::Horizontal, this);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_bureaus = new BureauPane(m_panes);
    m_plan = new PlanPane(m_panes);
    m_detail = new MeasureDetail(m_needs, m_panes);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    m_panes->setStretchFactor(2, 0);
    row->addWidget(m_panes);
}

void TasksPage::wireUp()
{
    connect(m_bureaus, &BureauPane::chosen, this,
        [this] { m_plan->setBureau(m_bureaus->bureau(), m_bureaus->isUnassigned()); });
    connect(m_plan, &PlanPane::currentChanged, this, &TasksPage::showMeasure);
    connect(m_plan, &PlanPane::choiceChanged, this, &TasksPage::headChanged);
    connect(m_plan, &PlanPane::measureActivated, m_detail, &MeasureDetail::takeFocus);
    connect(m_detail, &MeasureDetail::left, this, [this] { m_plan->view().setFocus(Qt::OtherFocusReason); });
}

QWidget *TasksPage::headActions()
{
    if (m_actions)
        return m_actions;
    m_actions = new QWidget(this);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    m_report = new QPushButton(m_actions);
    theme::setStyleProperty(m_report, "role", QStringLiteral("primary"));
    theme::setButtonIcon(m_report, "square-pen", "onacc");
    row->addWidget(m_report);
    connect(m_report, &QPushButton::clicked, m_detail, &MeasureDetail::report);
    setReportButton();
    return m_actions;
}

void TasksPage::setReportButton()
{
    if (!m_report)
        return;
    m_report->setText(tr("Report progress"));
    m_report->setEnabled(noMeasure().isEmpty());
    m_report->setToolTip(noMeasure());
}

void TasksPage::retranslate()
{
    setReportButton();
    m_bureaus->retranslate();
    m_plan->retranslate();
    m_detail->retranslate();
}

void TasksPage::ask()
{
    m_facts.ask([on = m_needs.workspace.clock().today()](store::Session &session) -> Result<Facts> {
        auto limits = figures::lampLimitsOn(session, on);
        if (!limits)
            return failure(limits.error());
        auto progress = figures::planProgress(session, on);
        if (!progress)
            return failure(progress.error());
        return Facts{std::make_shared<const figures::PlanProgress>(*std::move(progress)), *limits};
    });
}

void TasksPage::accept(const Result<Facts> &facts)
{
    if (!facts) {
        if (facts.error().fault != Fault::Cancelled)
            sayError(m_needs, facts.error());
        return;
    }
    const bool first = m_plan->model().rowCount() == 0;
    m_plan->setProgress(facts->progress);
    m_bureaus->setProgress(facts->progress, facts->limits);
    showMeasure(m_plan->current());
    if (first)
        m_panes->setSizes({m_bureaus->sizeHint().width(), width(), m_detail->sizeHint().width()});
    openWanted();
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
}

void TasksPage::showMeasure(const QModelIndex &index)
{
    if (m_facts.value())
        m_detail->setMeasure(m_facts.value()->progress, RecordId(index.data(PlanTreeModel::MeasureRole).toLongLong()));
    setReportButton();
    Q_EMIT routeChanged();
}

QString TasksPage::countText() const
{
    if (!m_facts.value())
        return {};
    const figures::PlanProgress &progress = *m_facts.value()->progress;
    const int shown = m_plan->model().shownMeasures();
    return shown == progress.measures
        ? tr("%1 clauses, %2 measures").arg(shownCount(progress.clauses), shownCount(shown))
        : tr("%1 of %2 measures").arg(shownCount(shown), shownCount(progress.measures));
}

QStringList TasksPage::statusTexts() const
{
    if (!m_facts.value())
        return {};
    const figures::PlanProgress &progress = *m_facts.value()->progress;
    QStringList texts{tr("%1 measures").arg(shownCount(progress.measures))};
    for (size_t i = 0; i < progress.lamps.size(); ++i)
        if (progress.lamps[i] > 0)
            texts.append(
                QStringLiteral("%1 %2").arg(lampWord(static_cast<rules::Lamp>(i)), shownCount(progress.lamps[i])));
    return texts;
}

QString TasksPage::noMeasure() const
{
    return m_detail->measure().isNull() ? tr("Choose a measure first") : QString();
}

QList<shell::Command> TasksPage::commands()
{
    const auto chosen = [this] { return noMeasure(); };
    return QList<shell::Command>{
               {"tasks.report", tr("Report progress…"), shell::Menu::Business, QKeySequence(Qt::CTRL | Qt::Key_N),
                   "square-pen", chosen, [this] { m_detail->report(); }},
               {"tasks.edit", tr("Deadline and completion…"), shell::Menu::Business, {}, "pencil", chosen,
                   [this] { m_detail->edit(); }},
               newTaskCommand(
                   m_needs, RecordKind::Measure, [this] { return m_detail->measure(); }, this),
               planEditCommand(
                   m_needs, [this] { return m_detail->measure(); }, this),
               {"tasks.bureau_tasks", tr("Tasks of bureaus"), shell::Menu::View, {}, "list-checks", {},
                   [this] {
                       m_needs.navigator.go({QStringLiteral("交办"), {}, {}});
                   }},
               {"tasks.trace", tr("From the clause to the proof…"), shell::Menu::Business, {}, "list-tree", chosen,
                   [this] { m_detail->trace(); }},
               {"tasks.expand", tr("Expand to the measures"), shell::Menu::View, {}, "list-tree", {},
                   [this] { m_plan->expandAll(); }},
               {"tasks.clear", tr("Show the whole plan"), shell::Menu::View,
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), "list-filter", {},
                   [this] {
                       m_bureaus->chooseAll();
                       m_plan->showAll();
                   }}}
    + planReadCommands(m_needs, this);
}

void TasksPage::focusSearch()
{
    m_plan->focusSearch();
}

shell::Route TasksPage::route() const
{
    const QString code = m_plan->current().data(PlanTreeModel::CodeRole).toString();
    return code.isEmpty() ? shell::Route{TasksPlace, {}, {}} : shell::Route{MeasurePlace, code, {}};
}

void TasksPage::open(const shell::Route &route)
{
    m_wanted = route;
    if (m_facts.value())
        openWanted();
}

/// Goes where the route says; search, lamp and bureau give way when they hide it.
void TasksPage::openWanted()
{
    const shell::Route wanted = std::exchange(m_wanted, shell::Route());
    if (wanted.key.isEmpty())
        return;
    const auto find = [&] {
        return wanted.place == ClausePlace ? m_plan->model().indexOfClause(clauseNumber(wanted.key))
                                           : m_plan->model().indexOfMeasure(wanted.key);
    };
    if (!find().isValid()) {
        m_bureaus->chooseAll();
        m_plan->showAll();
    }
    m_plan->goTo(find());
}

} // namespace yumiao::ui::pages
