// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/tasks_page.h"

#include "models/store/query.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/common/say.h"
#include "ui/pages/tasks/measure_detail.h"
#include "ui/tables/cell_delegates.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_buttons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;
using tables::CellDelegate;
using tables::CellLook;

const QString TasksPlace = QStringLiteral("任务");
const QString MeasurePlace = QStringLiteral("措施");
constexpr int BureauWidth = 270;
constexpr int DetailWidth = 404;
constexpr int CountColumn = 52;

const QList<rules::Lamp> ShownLamps{
    rules::Lamp::Red, rules::Lamp::Amber, rules::Lamp::Green, rules::Lamp::Done, rules::Lamp::NotStarted};

QByteArray segmentId(rules::Lamp lamp)
{
    return rules::lampCode(lamp).latin1();
}

bool concernsPlan(const changes::ChangeSet &set)
{
    return touches(set,
        {RecordKind::Measure, RecordKind::MeasureReport, RecordKind::Duty, RecordKind::Clause, RecordKind::Chapter,
            RecordKind::Plan, RecordKind::Bureau, RecordKind::Threshold});
}

} // namespace

TasksPage::TasksPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_progress(m_needs.workspace, AsyncValue<std::shared_ptr<const figures::PlanProgress>>::On::Long)
{
    buildUp();
    wireUp();
    retranslate();
    m_progress.onValue(this, [this](const auto &progress) { accept(progress); });
    m_progress.followCommits(concernsPlan);
    ask();
}

TasksPage::~TasksPage() = default;

QWidget *TasksPage::makeTree()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 5, 8, 5);
    m_search = new QLineEdit(pane);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(200);
    m_lamps = new widgets::SegmentedButtons(pane);
    m_lamps->setSmall(true);
    bar->addWidget(m_search);
    bar->addWidget(m_lamps);
    bar->addStretch(1);
    column->addLayout(bar);
    m_treeView = new QTreeView(pane);
    m_treeView->setModel(&m_tree);
    m_treeView->setFrameShape(QFrame::NoFrame);
    m_treeView->setUniformRowHeights(true);
    m_treeView->setIndentation(18);
    m_treeView->setItemDelegate(new CellDelegate(CellLook::Text, m_treeView));
    m_treeView->setItemDelegateForColumn(PlanTreeModel::DoneColumn, new CellDelegate(CellLook::Percent, m_treeView));
    m_treeView->setItemDelegateForColumn(PlanTreeModel::LampColumn, new CellDelegate(CellLook::Lamp, m_treeView));
    m_treeView->setItemDelegateForColumn(PlanTreeModel::DueColumn, new CellDelegate(CellLook::Date, m_treeView));
    auto *head = m_treeView->header();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(PlanTreeModel::TitleColumn, QHeaderView::Stretch);
    head->resizeSection(PlanTreeModel::LeadColumn, 110);
    head->resizeSection(PlanTreeModel::DoneColumn, 104);
    head->resizeSection(PlanTreeModel::LampColumn, 150);
    head->resizeSection(PlanTreeModel::DueColumn, 92);
    column->addWidget(m_treeView, 1);
    return pane;
}

void TasksPage::buildUp()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_panes = new QSplitter(Qt::Horizontal, this);
    m_panes->setChildrenCollapsible(false);
    m_bureauView = new QTableView(m_panes);
    m_bureauView->setModel(&m_bureaus);
    m_bureauView->setShowGrid(false);
    m_bureauView->setFrameShape(QFrame::NoFrame);
    m_bureauView->setTabKeyNavigation(false);
    m_bureauView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_bureauView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_bureauView->verticalHeader()->hide();
    m_bureauView->verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    m_bureauView->setItemDelegate(new CellDelegate(CellLook::Text, m_bureauView));
    for (const int column : {BureauModel::LeadColumn, BureauModel::SupportColumn})
        m_bureauView->setItemDelegateForColumn(column, new CellDelegate(CellLook::Number, m_bureauView));
    m_bureauView->setItemDelegateForColumn(BureauModel::LampColumn, new CellDelegate(CellLook::Lamp, m_bureauView));
    auto *head = m_bureauView->horizontalHeader();
    head->setSectionResizeMode(BureauModel::NameColumn, QHeaderView::Stretch);
    for (const int column : {BureauModel::LeadColumn, BureauModel::SupportColumn, BureauModel::LampColumn})
        head->resizeSection(column, CountColumn);
    m_panes->addWidget(m_bureauView);
    m_panes->addWidget(makeTree());
    m_detail = new MeasureDetail(m_needs, m_panes);
    m_detail->hide();
    m_panes->addWidget(m_detail);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({BureauWidth, 700, DetailWidth});
    row->addWidget(m_panes);
}

void TasksPage::wireUp()
{
    connect(m_search, &QLineEdit::textChanged, this, &TasksPage::choose);
    connect(m_lamps, &widgets::SegmentedButtons::chosen, this, &TasksPage::choose);
    connect(m_bureauView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TasksPage::choose);
    connect(m_treeView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showMeasure(current); });
}

QWidget *TasksPage::headActions()
{
    if (m_actions)
        return m_actions;
    m_actions = new QWidget(this);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    auto *report = new QPushButton(theme::icon("square-pen"), tr("Report progress"), m_actions);
    theme::setStyleProperty(report, "role", QStringLiteral("primary"));
    report->setObjectName(QStringLiteral("report"));
    row->addWidget(report);
    connect(report, &QPushButton::clicked, m_detail, &MeasureDetail::report);
    return m_actions;
}

void TasksPage::retranslate()
{
    m_search->setPlaceholderText(tr("Clause, measure, word"));
    m_search->setAccessibleName(tr("Search the plan"));
    m_treeView->setAccessibleName(tr("The plan"));
    m_bureauView->setAccessibleName(tr("Bureaus"));
    if (m_actions)
        m_actions->findChild<QPushButton *>(QStringLiteral("report"))->setText(tr("Report progress"));
    setLampSegments();
    m_tree.retranslate();
    m_bureaus.retranslate();
    m_detail->retranslate();
    expandAll(false);
}

void TasksPage::setLampSegments()
{
    const auto &progress = m_progress.value();
    QList<widgets::Segment> segments{{"all", tr("All %1").arg(progress ? (*progress)->measures : 0), {}, {}}};
    for (const rules::Lamp lamp : ShownLamps) {
        const qint64 count = progress ? (*progress)->lamps[static_cast<size_t>(lamp)] : 0;
        segments.append({segmentId(lamp), QString::number(count), {}, glyphOf(lamp)});
    }
    m_lamps->setSegments(segments);
}

void TasksPage::ask()
{
    const QDate today = m_needs.workspace.clock().today();
    m_progress.ask([today](store::Session &session) {
        return figures::planProgress(session, today).map([](figures::PlanProgress progress) {
            return std::shared_ptr<const figures::PlanProgress>(
                std::make_shared<figures::PlanProgress>(std::move(progress)));
        });
    });
}

void TasksPage::accept(const Result<std::shared_ptr<const figures::PlanProgress>> &progress)
{
    if (!progress) {
        if (progress.error().fault != Fault::Cancelled)
            sayError(m_needs, progress.error());
        return;
    }
    const QString shown = m_treeView->currentIndex().data(PlanTreeModel::CodeRole).toString();
    m_tree.setProgress(*progress);
    m_bureaus.setProgress(*progress);
    setLampSegments();
    expandAll(false);
    if (!m_wanted.isEmpty())
        openRouteKey();
    else if (!shown.isEmpty())
        goTo(m_tree.indexOfMeasure(shown));
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
}

void TasksPage::expandAll(bool measures)
{
    if (measures)
        m_treeView->expandAll();
    else
        m_treeView->expandToDepth(0);
}

void TasksPage::choose()
{
    PlanChoice choice;
    choice.text = m_search->text().trimmed();
    for (const rules::Lamp lamp : ShownLamps)
        if (m_lamps->current() == segmentId(lamp))
            choice.lamp = lamp;
    const int row = m_bureauView->currentIndex().row();
    choice.bureau = m_bureaus.bureauAt(row);
    choice.unassigned = m_bureaus.isUnassigned(row);
    m_tree.setChoice(choice);
    expandAll(!choice.text.isEmpty() || choice.lamp.has_value());
    Q_EMIT headChanged();
    Q_EMIT routeChanged();
}

void TasksPage::showMeasure(const QModelIndex &index)
{
    const RecordId measure(index.data(PlanTreeModel::MeasureRole).toLongLong());
    m_detail->setVisible(!measure.isNull());
    if (!measure.isNull() && m_progress.value())
        m_detail->show(*m_progress.value(), measure);
    Q_EMIT routeChanged();
}

void TasksPage::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_treeView->setCurrentIndex(index);
    m_treeView->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

QString TasksPage::countText() const
{
    const auto &progress = m_progress.value();
    return progress ? tr("%1 clauses, %2 measures").arg((*progress)->clauses).arg(m_tree.shownMeasures()) : QString();
}

QStringList TasksPage::statusTexts() const
{
    const auto &progress = m_progress.value();
    if (!progress)
        return {};
    QStringList texts{tr("%1 measures").arg((*progress)->measures)};
    for (const rules::Lamp lamp : ShownLamps)
        texts.append(QStringLiteral("%1 %2").arg(lampWord(lamp)).arg((*progress)->lamps[static_cast<size_t>(lamp)]));
    return texts;
}

QList<shell::Command> TasksPage::commands()
{
    const auto noMeasure = [this] { return m_detail->measure().isNull() ? tr("Choose a measure first") : QString(); };
    return {{"tasks.report", tr("Report progress…"), shell::Menu::Business, QKeySequence(Qt::CTRL | Qt::Key_N),
                "square-pen", noMeasure, [this] { m_detail->report(); }},
        {"tasks.edit", tr("Deadline and completion…"), shell::Menu::Business, {}, "pencil", noMeasure,
            [this] { m_detail->edit(); }},
        {"tasks.expand", tr("Expand to the measures"), shell::Menu::View, {}, "list-tree", {},
            [this] { expandAll(true); }}};
}

void TasksPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

shell::Route TasksPage::route() const
{
    const QString code = m_treeView->currentIndex().data(PlanTreeModel::CodeRole).toString();
    return code.isEmpty() ? shell::Route{TasksPlace, {}, {}} : shell::Route{MeasurePlace, code, {}};
}

void TasksPage::open(const shell::Route &route)
{
    m_wanted = route.key;
    if (route.place == QStringLiteral("条款"))
        m_wanted.prepend(QLatin1Char('#'));
    if (m_progress.value())
        openRouteKey();
}

void TasksPage::openRouteKey()
{
    if (m_wanted.startsWith(QLatin1Char('#'))) {
        const QModelIndex clause = m_tree.indexOfClause(m_wanted.mid(1).toLongLong());
        m_treeView->expand(clause);
        goTo(clause);
    } else if (!m_wanted.isEmpty()) {
        goTo(m_tree.indexOfMeasure(m_wanted));
    }
    m_wanted.clear();
}

} // namespace yumiao::ui::pages
