// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analytics/analytics_page.h"

#include "models/figures/charts.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_widget.h"
#include "ui/pages/analytics/analytics_bar.h"
#include "ui/pages/analytics/question_list.h"
#include "ui/pages/analytics/value_delegate.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/say.h"
#include "ui/shell/state_panel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_paint.h"
#include "ui/words/label_words.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using figures::ChartData;
using figures::Counted;
using shell::Route;

constexpr int questionsWidth = 260;
constexpr int tableHeadHeight = 27;
const QString ownPlace = QStringLiteral("统计分析");
const QString acrossKey = QStringLiteral("analytics/across");
const QString downKey = QStringLiteral("analytics/down");
const QString codeKey = QStringLiteral("analytics/chart");

} // namespace

AnalyticsPage::AnalyticsPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_questions(new QuestionList)
    , m_bar(new AnalyticsBar)
    , m_chart(new charts::ChartWidget)
    , m_model(new charts::ChartTableModel(this))
    , m_table(new QTableView)
    , m_across(new QSplitter(Qt::Horizontal, this))
    , m_down(new QSplitter(Qt::Vertical))
    , m_stack(new QStackedWidget)
    , m_state(new shell::StatePanel)
    , m_today(m_needs.workspace.clock().today())
    , m_day(m_today)
{
    buildUp();
    m_bar->setToday(m_today);
    m_bar->setDay(m_day);
    retranslate();
    wireUp();
    m_questions->choose(m_needs.settings.value(codeKey).toByteArray());
    if (m_questions->currentCode().isEmpty())
        m_questions->choose(figures::chartCodes().constFirst());
}

void AnalyticsPage::buildUp()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_across);
    m_across->addWidget(m_questions);
    m_across->addWidget(makeRight());
    m_across->setStretchFactor(0, 0);
    m_across->setStretchFactor(1, 1);
    m_across->setChildrenCollapsible(false);
    m_across->setHandleWidth(1);
    m_questions->setMinimumWidth(theme::grown(160));
    dressTable();
    restoreSizes();
}

void AnalyticsPage::dressTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ValueDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->viewport()->setCursor(Qt::PointingHandCursor);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(tableHeadHeight - 3); // the style's own least is higher than a row
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    theme::setFontRole(m_table->horizontalHeader(), theme::FontRole::Small);
    fitRows();
}

void AnalyticsPage::fitRows()
{
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    m_table->horizontalHeader()->setFixedHeight(
        qMax(tableHeadHeight, qRound(widgets::lineHeight(theme::FontRole::Small)) + 10));
}

QWidget *AnalyticsPage::makeRight()
{
    auto *right = new QFrame;
    right->setProperty("pane", true);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    auto *place = new QWidget; // a chart paints to its edges
    auto *margins = new QVBoxLayout(place);
    margins->setContentsMargins(10, 0, 14, 8);
    margins->addWidget(m_chart);
    m_down->addWidget(place);
    m_down->addWidget(m_table);
    m_down->setChildrenCollapsible(false);
    m_down->setHandleWidth(1);
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 2);
    m_stack->addWidget(m_down);
    m_stack->addWidget(m_state);
    column->addWidget(m_stack, 1);
    return right;
}

void AnalyticsPage::restoreSizes()
{
    m_across->setSizes({questionsWidth, 1000});
    m_down->setSizes({600, 400});
    m_across->restoreState(m_needs.settings.value(acrossKey).toByteArray());
    m_down->restoreState(m_needs.settings.value(downKey).toByteArray());
}

void AnalyticsPage::wireUp()
{
    connect(m_questions, &QuestionList::chosen, this, [this](const QByteArray &code) {
        m_needs.settings.setValue(codeKey, code);
        refresh();
        Q_EMIT routeChanged();
    });
    connect(m_bar, &AnalyticsBar::dayChosen, this, &AnalyticsPage::chooseDay);
    connect(m_bar, &AnalyticsBar::pictureCopyRequested, this, [this] {
        m_chart->copyPicture();
        say(tr("The picture is on the clipboard."));
    });
    connect(m_bar, &AnalyticsBar::tableCopyRequested, this, [this] {
        m_chart->copyTable();
        say(tr("The table is on the clipboard."));
    });
    connect(m_bar, &AnalyticsBar::saveRequested, this, &AnalyticsPage::save);
    connect(m_chart, &charts::ChartWidget::opened, this, &AnalyticsPage::openCounted);
    connect(m_chart, &charts::ChartWidget::currentChanged, this, &AnalyticsPage::selectCell);
    connect(m_table, &QAbstractItemView::activated, this, &AnalyticsPage::openCell);
    connect(m_state, &shell::StatePanel::actionActivated, this, &AnalyticsPage::refresh);
    for (QSplitter *splitter : {m_across, m_down})
        connect(splitter, &QSplitter::splitterMoved, this, [this] {
            m_needs.settings.setValue(acrossKey, m_across->saveState());
            m_needs.settings.setValue(downKey, m_down->saveState());
        });
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, [this] { fitRows(); });
    reloadOnCommit(m_needs.workspace, this, [this] {
        m_wanted = !isVisible(); // read when it comes to the front
        if (!m_wanted)
            refresh();
    });
}

void AnalyticsPage::chooseDay(QDate day)
{
    if (day == m_day)
        return;
    m_day = day;
    refresh();
    Q_EMIT routeChanged();
}

void AnalyticsPage::refresh()
{
    m_wanted = false;
    m_chartTicket = m_needs.workspace.readLong(
        this,
        [code = m_questions->currentCode(), day = m_day](
            store::Session &session) { return figures::chart(session, code, day); },
        [this](const Result<ChartData> &chart) { take(chart); });
}

void AnalyticsPage::take(const Result<ChartData> &chart)
{
    if (!chart) {
        m_state->setWords(errorWords(chart.error()));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_chart->setData(*chart);
    m_model->setData(*chart);
    m_stack->setCurrentWidget(m_down);
    showTitle();
    Q_EMIT statusChanged(statusTexts());
}

void AnalyticsPage::showTitle()
{
    const ChartData &chart = m_chart->data();
    const QString note = words::shown(chart.note);
    const QString unit = words::shown(chart.unit);
    m_bar->setTitle(
        words::shown(chart.title), note.isEmpty() ? unit : tr("%1, %2", "what is counted, unit").arg(note, unit));
    m_table->setAccessibleName(tr("Table of: %1").arg(words::shown(chart.title)));
}

void AnalyticsPage::selectCell(int series, int index)
{
    if (series < 0)
        return m_table->clearSelection();
    const QModelIndex cell = m_model->index(index, series + 1);
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell);
}

void AnalyticsPage::openCell(const QModelIndex &index)
{
    openCounted(m_model->counted(index));
}

QString AnalyticsPage::title() const
{
    return tr("Analytics");
}

void AnalyticsPage::open(const Route &route)
{
    const QDate day = QDate::fromString(route.filter, Qt::ISODate);
    const QDate wanted = day.isValid() && day <= m_today ? day : m_today;
    if (!route.key.isEmpty() || day.isValid()) {
        m_bar->setDay(wanted);
        chooseDay(wanted);
        m_questions->choose(route.key.toLatin1());
    }
    m_questions->setFocus();
}

Route AnalyticsPage::route() const
{
    return {ownPlace, QString::fromLatin1(m_questions->currentCode()),
        m_day == m_today ? QString() : m_day.toString(Qt::ISODate)};
}

QStringList AnalyticsPage::statusTexts() const
{
    return {tr("As of %1").arg(m_day.toString(Qt::ISODate)), tr("%1 rows behind the chart").arg(m_model->rowCount())};
}

void AnalyticsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    const QDate today = m_needs.workspace.clock().today();
    if (today != m_today) { // the program stayed open overnight
        const bool followed = m_day == m_today;
        m_today = today;
        m_bar->setToday(today);
        if (followed) {
            m_bar->setDay(today);
            m_day = today;
            m_wanted = true;
        }
    }
    if (m_wanted)
        refresh();
}

void AnalyticsPage::retranslate()
{
    m_questions->retranslate();
    m_bar->retranslate();
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, qMax(0, m_model->columnCount() - 1));
    showTitle();
    if (m_stack->currentWidget() == m_state)
        refresh();
}

} // namespace yumiao::ui::pages
