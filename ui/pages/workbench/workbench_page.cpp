// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench/workbench_page.h"

#include "models/items/shown_number.h"
#include "ui/charts/chart_widget.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/workbench/card_rows.h"
#include "ui/pages/workbench/chart_panel.h"
#include "ui/pages/workbench/task_steps.h"
#include "ui/pages/workbench/todo_panel.h"
#include "ui/pages/workbench/todo_view.h"
#include "ui/pages/workbench/workbench_head.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QHBoxLayout>

namespace yumiao::ui::pages {
namespace {

using figures::ChartData;
using shell::Route;

constexpr int gapOfPanels = 10;
constexpr int sideMargin = 12;
constexpr int rowsWhenStacked = 9;
constexpr int wideWindow = 1440;
constexpr int rightWide = 414;
constexpr int rightNarrow = 380;
constexpr int narrowestTodo = 480; // at 100 %; where less is left for it, the charts stand below
constexpr int unitFrom = 700;      // the width of the list from which the column of bureaus is shown
constexpr int chartStretch[] = {24, 16, 20};
const QString analyticsPlace = QStringLiteral("统计分析");

} // namespace

WorkbenchPage::WorkbenchPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_steps(new TaskSteps(m_needs.workspace, this))
    , m_cardFacts(emptyKpiCards())
    , m_todo(new TodoPanel)
    , m_right(new QWidget)
{
    buildUp();
    wireUp();
    showCards();
    fitWidth();
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &WorkbenchPage::fitWidth);
    refresh();
}

void WorkbenchPage::buildUp()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(sideMargin, gapOfPanels, sideMargin, gapOfPanels);
    all->setSpacing(gapOfPanels);
    m_cardGrid = new QGridLayout;
    m_cardGrid->setSpacing(gapOfPanels);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i] = new widgets::KpiCard(this);
        m_cards[i]->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    all->addLayout(m_cardGrid);
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    m_below->setSpacing(gapOfPanels);
    m_below->addWidget(m_todo, 1);
    m_below->addWidget(m_right);
    all->addLayout(m_below, 1);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapOfPanels);
    for (const int stretch : chartStretch) {
        auto *panel = new ChartPanel;
        panel->chart()->setMinimumHeight(84); // three of them stand in the smallest window
        m_charts.append(panel);
        column->addWidget(panel, stretch);
    }
}

void WorkbenchPage::wireUp()
{
    for (size_t i = 0; i < m_cards.size(); ++i)
        connect(m_cards[i], &widgets::KpiCard::activated, this, [this, i] { openCard(i); });
    connect(m_todo, &TodoPanel::openRequested, this, &WorkbenchPage::go);
    connect(m_todo, &TodoPanel::snoozeRequested, this, &WorkbenchPage::snooze);
    connect(m_todo, &TodoPanel::doneRequested, this, &WorkbenchPage::complete);
    connect(m_todo, &TodoPanel::retryRequested, this, &WorkbenchPage::refresh);
    for (ChartPanel *panel : std::as_const(m_charts)) {
        connect(panel, &ChartPanel::opened, this, [this](const figures::Counted &counted) { go(routeTo(counted)); });
        connect(panel, &ChartPanel::wholeRequested, this, [this, panel] {
            go({analyticsPlace, QString::fromLatin1(panel->chart()->data().code), {}});
        });
        connect(panel, &ChartPanel::retryRequested, this, &WorkbenchPage::refresh);
    }
    reloadOnCommit(m_needs.workspace, this, [this] { refresh(); });
}

void WorkbenchPage::refresh()
{
    m_on = m_needs.workspace.clock().today();
    m_factsTicket = m_needs.workspace.readLong(
        this,
        [on = m_on, office = m_needs.workspace.author()](
            store::Session &session) { return workbenchFacts(session, office, on); },
        [this](const Result<WorkbenchFacts> &facts) { take(facts); });
    m_chartsTicket = m_needs.workspace.readLong(
        this, [on = m_on](store::Session &session) { return workbenchCharts(session, on); },
        [this](const Result<QList<ChartData>> &charts) { takeCharts(charts); });
}

void WorkbenchPage::take(const Result<WorkbenchFacts> &facts)
{
    if (!facts) {
        m_todo->showError(facts.error());
        return;
    }
    m_facts = *facts;
    m_cardFacts = kpiCards(m_facts->district);
    showCards();
    m_todo->setTodo(m_facts->todo, m_facts->ownBureau);
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
}

void WorkbenchPage::takeCharts(const Result<QList<ChartData>> &charts)
{
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        if (!charts) {
            m_charts.at(i)->showError(charts.error());
            continue;
        }
        m_charts.at(i)->setChart(charts->at(i));
    }
}

void WorkbenchPage::showCards()
{
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setData(m_cardFacts[i].data);
        qDeleteAll(m_cards[i]->actions());
        for (const CardLink &link : m_cardFacts[i].links) {
            auto *action = new QAction(link.text, m_cards[i]);
            action->setEnabled(!link.counted.kind.isEmpty());
            connect(action, &QAction::triggered, this, [this, link] { go(routeTo(link.counted)); });
            m_cards[i]->addAction(action);
        }
    }
}

void WorkbenchPage::openCard(size_t card)
{
    go(routeTo(m_cardFacts[card].counted));
}

void WorkbenchPage::go(const Route &route)
{
    if (!route.isEmpty())
        m_needs.navigator.go(route);
}

void WorkbenchPage::fitWidth()
{
    const bool narrow = window()->width() < wideWindow;
    const int usual = narrow ? rightNarrow : rightWide;
    const int right = (usual + theme::grown(usual)) / 2; // charts need half of what their titles need
    const int all = width() - 2 * sideMargin;
    const int left = all - right - gapOfPanels;
    const bool stacked = left < theme::grown(narrowestTodo);
    m_below->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_right->setMinimumWidth(stacked ? 0 : right);
    m_right->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : right);
    m_todo->setMinimumHeight(stacked ? rowsWhenStacked * theme::rowHeight() : 0);
    m_todo->setNarrow(narrow || (stacked ? all : left) < theme::grown(unitFrom));
    if (const int perRow = cardsPerRow(all); perRow != m_cardsPerRow)
        placeCards(*m_cardGrid, m_cards, m_cardsPerRow = perRow);
}

void WorkbenchPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitWidth();
}

void WorkbenchPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_on != m_needs.workspace.clock().today()) // the program stayed open overnight
        refresh();
}

QString WorkbenchPage::title() const
{
    return tr("Workbench");
}

QString WorkbenchPage::countText() const
{
    const QString days[]
        = {tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"), tr("Sunday")};
    return tr("%1 %2", "date, day of the week").arg(m_on.toString(Qt::ISODate), days[m_on.dayOfWeek() - 1]);
}

Route WorkbenchPage::route() const
{
    return {QStringLiteral("工作台"), {}, {}};
}

void WorkbenchPage::open(const Route &)
{
    m_todo->view()->setFocus();
}

QStringList WorkbenchPage::statusTexts() const
{
    if (!m_facts)
        return {};
    using figures::TodoGroup;
    const figures::Todo &todo = m_facts->todo;
    const auto shown = [&todo](TodoGroup group) { return items::shownCount(todo.count(group)); };
    return {tr("To do: %1").arg(items::shownCount(static_cast<qint64>(todo.items.size()))),
        tr("Overdue: %1").arg(shown(TodoGroup::MeasuresOverdue)),
        tr("Certificates that end soon: %1").arg(shown(TodoGroup::CertificatesExpiring)),
        tr("Financing stuck: %1").arg(shown(TodoGroup::FinancingStuck))};
}

QWidget *WorkbenchPage::headActions()
{
    m_head = new WorkbenchHead;
    connect(m_head, &WorkbenchHead::printRequested, this, [this] {
        go({QStringLiteral("报表"), QStringLiteral("progress"), {}});
    });
    connect(m_head, &WorkbenchHead::newRequested, this, &WorkbenchPage::showNewMenu);
    return m_head;
}

void WorkbenchPage::retranslate()
{
    if (m_head)
        m_head->retranslate();
    m_cardFacts = m_facts ? kpiCards(m_facts->district) : emptyKpiCards();
    showCards();
    m_todo->retranslate();
    for (ChartPanel *panel : std::as_const(m_charts))
        panel->retranslate();
}

} // namespace yumiao::ui::pages
