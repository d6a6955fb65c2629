// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/financing_page.h"

#include "models/items/record_rows.h"
#include "models/items/shown_number.h"
#include "models/items/window_model.h"
#include "models/records/financing_application.h"
#include "ui/pages/common/cell_edits.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/common/list_export.h"
#include "ui/pages/common/record_marks.h"
#include "ui/pages/common/say.h"
#include "ui/pages/financing/application_cells.h"
#include "ui/pages/financing/application_drawer.h"
#include "ui/pages/financing/funnel_pane.h"
#include "ui/pages/financing/funnel_words.h"
#include "ui/pages/financing/ledger_opener.h"
#include "ui/pages/financing_course/board_pane.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/words/label_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using items::shownCount;
using records::RecordKind;

constexpr auto ListFace = "list";
constexpr auto BoardFace = "board";
constexpr int SearchWidth = 240;
constexpr int NarrowestSearch = 130;
constexpr int DrawerWidth = 418;
constexpr int NarrowestDrawer = 350;
constexpr int WidthForDrawer = 860; // of the page; a narrower one shows the list or the drawer
constexpr int ListAndDrawer = 760;  // what both need at least, grown with the text

/// As S4 has them; all other fields wait in the chooser.
const QStringList &usualFields()
{
    static const QStringList fields{QStringLiteral("enterprise"), QStringLiteral("amount"),
        QStringLiteral("instrument"), QStringLiteral("institution"), QStringLiteral("stage_group"),
        QStringLiteral("days_in_stage")};
    return fields;
}

std::vector<items::Column> listedColumns()
{
    std::vector<items::Column> columns = items::columnsOf(RecordKind::FinancingApplication, usualFields());
    columns.push_back(costColumn());
    columns.push_back(policyColumn());
    for (items::Column &column : items::allColumns(RecordKind::FinancingApplication))
        if (!usualFields().contains(column.name()))
            columns.push_back(std::move(column));
    return columns;
}

QStringList hiddenColumns()
{
    QStringList hidden;
    for (const items::Column &column : listedColumns())
        if (!column.isTold && !usualFields().contains(column.name()))
            hidden.append(column.name());
    return hidden;
}

QFrame *ruleIn(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setProperty("rule", true);
    return rule;
}

} // namespace

FinancingPage::FinancingPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_listed(today())
    , m_figures(m_needs.workspace, AsyncValue<figures::DistrictFigures>::On::Long)
    , m_book(m_needs.workspace, AsyncValue<financing::FunnelBook>::On::Long)
    , m_sums(m_needs.workspace, AsyncValue<ListSums>::On::Long)
    , m_ledger(new LedgerOpener(m_needs, this))
{
    items::RecordRows::Options options{
        RecordKind::FinancingApplication, listedColumns(), {}, {QStringLiteral("amount")}, tellApplications(today())};
    m_model = std::make_unique<items::WindowModel>(
        std::make_unique<items::RecordRows>(m_needs.workspace, std::move(options), words::translated),
        items::DisplayText(words::translated));
    buildUp();
    m_figures.onValue(this, [this](const Result<figures::DistrictFigures> &district) { showFigures(district); });
    m_figures.followCommits();
    m_book.onValue(this, [this](const Result<financing::FunnelBook> &book) { showFunnel(book); });
    m_book.followCommits([](const changes::ChangeSet &set) {
        return touches(set,
            {RecordKind::FinancingApplication, RecordKind::ApplicationStep, RecordKind::Institution,
                RecordKind::Threshold});
    });
    m_sums.onValue(this, [this](const Result<ListSums> &) { showSums(); });
    ask();
    list(m_listed);
}

FinancingPage::~FinancingPage() = default;

QDate FinancingPage::today() const
{
    return m_needs.workspace.clock().today();
}

void FinancingPage::buildUp()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_panes = new QSplitter(Qt::Horizontal, this);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->addWidget(makeLeft());
    m_drawer = new ApplicationDrawer(m_needs, m_panes);
    m_panes->addWidget(m_drawer);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 0);
    m_panes->setSizes({860, theme::grown(DrawerWidth)});
    row->addWidget(m_panes);
    wireUp();
    setWords();
    showDrawer(false);
}

QWidget *FinancingPage::makeLeft()
{
    auto *left = new QFrame(this);
    left->setProperty("pane", true);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_funnel = new FunnelPane(m_needs.navigator, left);
    column->addWidget(m_funnel);
    column->addWidget(ruleIn(left));
    column->addWidget(makeBar(left));
    m_faces = new QStackedWidget(left);
    makeTable(m_faces);
    m_board = new BoardPane(m_needs, m_faces);
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_board);
    column->addWidget(m_faces, 1);
    return left;
}

QWidget *FinancingPage::makeBar(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 5, 8, 5);
    row->setSpacing(8);
    m_search = new QLineEdit(bar);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(NarrowestSearch);
    m_search->setMaximumWidth(SearchWidth);
    m_search->addAction(theme::icon("search", "t3"), QLineEdit::LeadingPosition);
    m_chips = new widgets::ChipRow(bar);
    m_addCondition = new QPushButton(bar);
    m_addCondition->setObjectName(QStringLiteral("addCondition"));
    theme::setStyleProperty(m_addCondition, "role", QStringLiteral("flat"));
    theme::setButtonIcon(m_addCondition, "plus");
    m_chips->setTail(m_addCondition);
    m_columns = new QPushButton(bar);
    theme::setStyleProperty(m_columns, "role", QStringLiteral("flat"));
    theme::setButtonIcon(m_columns, "columns-3");
    row->addWidget(m_search, 1);
    row->addWidget(m_chips, 2, Qt::AlignVCenter);
    row->addWidget(m_columns);
    return bar;
}

void FinancingPage::makeTable(QWidget *parent)
{
    m_table = new tables::RecordTable(parent);
    m_table->setModel(m_model.get());
    m_table->setLook(QStringLiteral("enterprise"), tables::CellLook::Name);
    m_table->setLook(QStringLiteral("stage_group"), tables::CellLook::Stages, stageMarks);
    m_table->setLook(QStringLiteral("days_in_stage"), tables::CellLook::Lamp,
        [this](const QModelIndex &index) { return stuckMarks(index); });
    m_table->setDefaultWidth(QStringLiteral("enterprise"), 170);
    m_table->setDefaultWidth(QStringLiteral("amount"), 108);
    m_table->setDefaultWidth(QStringLiteral("instrument"), 100);
    m_table->setDefaultWidth(QStringLiteral("institution"), 92);
    m_table->setDefaultWidth(QStringLiteral("stage_group"), 94);
    m_table->setDefaultWidth(QStringLiteral("days_in_stage"), 116);
    m_table->setDefaultWidth(QString::fromLatin1(CostColumn), 90);
    m_table->setDefaultWidth(QString::fromLatin1(PolicyColumn), 82);
    m_table->setHiddenByDefault(hiddenColumns());
    m_table->remember(m_needs.settings, QStringLiteral("financing"));
    new CellEdits(m_needs, RecordKind::FinancingApplication, *m_table);
    sayCopies(m_needs, *m_table);
}

void FinancingPage::wireUp()
{
    connect(m_funnel, &FunnelPane::chosen, this, &FinancingPage::choose);
    connect(m_funnel, &FunnelPane::institutionChosen, this, &FinancingPage::narrowFunnel);
    connect(m_model.get(), &items::WindowModel::settled, this, &FinancingPage::settle);
    connect(m_search, &QLineEdit::textChanged, this, &FinancingPage::askList);
    connect(m_chips, &widgets::ChipRow::chipRemoved, this, &FinancingPage::removeChip);
    connect(m_chips, &widgets::ChipRow::chipClicked, this, [this](const QByteArray &) { editConditions(); });
    connect(m_addCondition, &QPushButton::clicked, this, &FinancingPage::editConditions);
    connect(m_columns, &QPushButton::clicked, this, [this] { m_table->chooseColumns(m_columns); });
    connect(m_table, &tables::RecordTable::clearFilterRequested, this, &FinancingPage::clearFilter);
    connect(m_table, &tables::RecordTable::createRequested, this, &FinancingPage::addApplication);
    connect(m_table, &tables::RecordTable::removeRequested, this, &FinancingPage::removeSelected);
    connect(m_table, &tables::RecordTable::currentChanged, this, &FinancingPage::followSelection);
    connect(m_table, &tables::RecordTable::previewRequested, this, &FinancingPage::preview);
    connect(m_table, &tables::RecordTable::activated, this, [this](RecordId id) {
        preview(id);
        m_drawer->drawer().setFocus();
    });
    connect(m_table, &tables::RecordTable::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    connect(m_board, &BoardPane::applicationActivated, this, [this](RecordId id) {
        preview(id);
        m_drawer->drawer().setFocus();
    });
    connect(m_drawer, &ApplicationDrawer::stepWanted, this, &FinancingPage::registerStep);
    connect(m_drawer, &ApplicationDrawer::editWanted, this, &FinancingPage::editApplication);
    connect(m_drawer, &ApplicationDrawer::pinToggled, this, &FinancingPage::followSelection);
    connect(m_drawer, &ApplicationDrawer::closeRequested, this, [this] {
        const bool hadFocus = m_drawer->isAncestorOf(focusWidget());
        showDrawer(false);
        if (hadFocus)
            m_table->setFocus();
    });
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &FinancingPage::place);
}

/// Narrow, the page shows the list or the drawer (ui.md 3.1).
void FinancingPage::place()
{
    const bool isNarrow = width() < qMax(WidthForDrawer, theme::grown(ListAndDrawer));
    const bool drawerAlone = m_drawer->isVisibleTo(this) && isNarrow;
    m_drawer->setMinimumWidth(isNarrow ? 0 : theme::grown(NarrowestDrawer));
    m_panes->widget(0)->setVisible(!drawerAlone);
}

void FinancingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    place();
}

void FinancingPage::showDrawer(bool shown)
{
    m_drawer->setVisible(shown);
    place();
}

bool FinancingPage::isBoard() const
{
    return m_faces->currentWidget() == m_board;
}

void FinancingPage::showBoard(bool shown)
{
    if (shown)
        m_board->setFilter(m_listed.filter());
    m_faces->setCurrentWidget(shown ? static_cast<QWidget *>(m_board) : m_table);
    m_columns->setEnabled(!shown);
    if (m_switch)
        m_switch->setCurrent(shown ? BoardFace : ListFace);
}

QWidget *FinancingPage::headSwitches()
{
    if (m_switch)
        return m_switch;
    m_switch = new widgets::SegmentedButtons(this);
    connect(m_switch, &widgets::SegmentedButtons::chosen, this,
        [this](const QByteArray &id) { showBoard(id == BoardFace); });
    setWords();
    return m_switch;
}

void FinancingPage::preview(RecordId id)
{
    m_drawer->show(id);
    showDrawer(true);
}

void FinancingPage::followSelection()
{
    const RecordId id = m_table->currentId();
    if (!id.isNull())
        m_wanted = {}; // somebody has chosen
    if (!id.isNull() && m_drawer->isVisibleTo(this) && !m_drawer->isPinned())
        m_drawer->show(id);
}

void FinancingPage::retranslate()
{
    m_model->setDisplay(items::DisplayText(words::translated));
    m_funnel->retranslate();
    m_drawer->retranslate();
    setWords();
    list(m_listed);
    showSums();
}

void FinancingPage::setWords()
{
    m_search->setPlaceholderText(tr("Enterprise, code, pinyin"));
    m_search->setAccessibleName(tr("Search applications"));
    m_columns->setText(tr("Columns"));
    m_addCondition->setText(tr("Condition"));
    m_addCondition->setToolTip(tr("Add or edit conditions"));
    m_table->setSpokenName(title());
    m_table->setWords(
        {{"search-x", tr("No application meets the conditions"), {}, {tr("Clear the conditions")}, false, false},
            {"hand-coins", tr("No financing application yet"), tr("Applications that are registered are followed here"),
                {tr("New application")}, true, false}});
    if (m_switch) {
        m_switch->setAccessibleName(tr("How applications are shown"));
        m_switch->setSegments({{ListFace, tr("List"), "rows-3", {}}, {BoardFace, tr("Board"), "columns-3", {}}});
        m_switch->setCurrent(isBoard() ? BoardFace : ListFace);
    }
    if (m_new) {
        m_new->setText(tr("New application"));
        m_export->setText(tr("Export"));
        m_print->setText(tr("Print"));
        m_print->setToolTip(tr("Financing ledger"));
    }
}

QWidget *FinancingPage::headActions()
{
    if (m_actions)
        return m_actions;
    m_actions = new QWidget(this);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_export = new QPushButton(m_actions);
    m_print = new QPushButton(m_actions);
    m_print->setObjectName(QStringLiteral("printLedger"));
    m_new = new QPushButton(m_actions);
    m_new->setObjectName(QStringLiteral("newApplication"));
    theme::setStyleProperty(m_new, "role", QStringLiteral("primary"));
    theme::setButtonIcon(m_export, "download");
    theme::setButtonIcon(m_print, "printer");
    theme::setButtonIcon(m_new, "plus", "onacc");
    for (QPushButton *button : {m_export, m_print, m_new})
        row->addWidget(button);
    connect(m_print, &QPushButton::clicked, m_ledger, &LedgerOpener::open);
    connect(m_export, &QPushButton::clicked, this, &FinancingPage::exportList);
    connect(m_new, &QPushButton::clicked, this, &FinancingPage::addApplication);
    setWords();
    return m_actions;
}

void FinancingPage::ask()
{
    m_figures.ask(
        [on = today()](store::Session &session) { return figures::districtFigures(session, Period::yearOf(on), on); });
    m_book.ask(
        [on = today()](store::Session &session) { return financing::funnelFacts(session, Period::yearOf(on), on); });
}

void FinancingPage::showFunnel(const Result<financing::FunnelBook> &book)
{
    if (!book && book.error().fault == Fault::Cancelled)
        return;
    if (book)
        m_funnel->setBook(*book, Period::yearOf(today()), today());
    else
        m_funnel->setError(book.error());
    showChips(); // an institution has its name now
}

void FinancingPage::showFigures(const Result<figures::DistrictFigures> &district)
{
    if (!district && district.error().fault == Fault::Cancelled)
        return;
    m_funnel->setDistrict(district ? std::optional(*district) : std::nullopt);
    if (!district)
        sayError(m_needs, district.error());
    m_table->update(); // the limits of its lamps are there now
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
}

/// 停滞: a lamp only where an application under way has been too long in its stage.
tables::CellMarks FinancingPage::stuckMarks(const QModelIndex &index) const
{
    tables::CellMarks marks;
    const QVariant days = index.data(items::WindowModel::ValueRole);
    const int column = m_model->columnOfField(u"stage_group");
    const auto stage = stageNamed(index.siblingAtColumn(column).data(items::WindowModel::ValueRole).toString());
    if (!m_figures.value() || !days.isValid() || !stage || *stage == rules::StageGroup::Paid
        || *stage == rules::StageGroup::Left)
        return marks;
    const rules::LampLimits &limits = m_figures.value()->limits;
    if (days.toLongLong() <= limits.financingAmberDays)
        return marks;
    const auto lamp = days.toLongLong() > limits.financingRedDays ? rules::Lamp::Red : rules::Lamp::Amber;
    marks.lamp = glyphOf(lamp);
    marks.tone = toneOf(lamp);
    return marks;
}

QString FinancingPage::countText() const
{
    if (!m_figures.value())
        return {};
    const figures::AmountOf &underWay = m_figures.value()->financing.underWay;
    return tr("%1 under way, %2", "count, amount").arg(shownCount(underWay.count), headlineAmount(underWay.amount));
}

QStringList FinancingPage::statusTexts() const
{
    QStringList texts{tr("%1 listed").arg(shownCount(m_model->rowCount()))};
    if (m_figures.value()) {
        const auto &financing = m_figures.value()->financing;
        texts.append(tr("%1 under way").arg(shownCount(financing.underWay.count)));
        texts.append(tr("%1 stuck").arg(shownCount(financing.stuck.count)));
    }
    return texts;
}

void FinancingPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace yumiao::ui::pages
