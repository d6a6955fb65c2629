// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/enterprises_page.h"

#include "models/items/enterprise_rows.h"
#include "ui/pages/bulk/bulk_edits.h"
#include "ui/pages/common/cell_edits.h"
#include "ui/pages/common/list_export.h"
#include "ui/pages/common/record_marks.h"
#include "ui/pages/common/view_box.h"
#include "ui/pages/enterprises/edit_news.h"
#include "ui/pages/enterprises/enterprise_drawer.h"
#include "ui/pages/enterprises/facet_pane.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip_row.h"
#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

constexpr int TypingPause = 120;   // milliseconds after the last key before the list is asked
constexpr int JudgingPause = 1000; // milliseconds
constexpr int FacetWidth = 188;
constexpr int WidestFacets = 260; // with large text
constexpr int DrawerWidth = 404;
constexpr int NarrowestDrawer = 330; // the buttons of its foot stand in two lines then
constexpr int NarrowestSearch = 130;
constexpr int WidthForFacets = 1180; // of the page; narrower ones have them behind a button
constexpr int WidthForDrawer = 860;
constexpr int ThreePanes = 922; // what the panes need at least, grown with the text
constexpr int ListAndDrawer = 734;

std::vector<items::Column> listedColumns()
{
    std::vector<items::Column> columns = items::EnterpriseRows::usualColumns();
    const auto isListed = [&](const items::Column &wanted) {
        return std::any_of(
            columns.begin(), columns.end(), [&](const items::Column &it) { return it.name() == wanted.name(); });
    };
    columns.insert(columns.end() - 1, items::EnterpriseRows::nextTierColumn()); // ui.md 4.2: before the last visit
    for (items::Column &column : items::allColumns(RecordKind::Enterprise))
        if (!isListed(column))
            columns.push_back(std::move(column));
    return columns;
}

/// All but the usual ones wait in the chooser.
QStringList hiddenColumns()
{
    QStringList hidden;
    const size_t usual = items::EnterpriseRows::usualColumns().size() + 1;
    const auto columns = listedColumns();
    for (size_t i = usual; i < columns.size(); ++i)
        hidden.append(columns[i].name());
    return hidden;
}

} // namespace

EnterprisesPage::EnterprisesPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_news(new EditNews(m_needs, this))
{
    auto rows = std::make_unique<items::EnterpriseRows>(
        m_needs.workspace, *m_needs.shelf, listedColumns(), words::translated);
    rows->useStandings(*m_needs.standings, words::standingText);
    m_model = std::make_unique<items::WindowModel>(std::move(rows), items::DisplayText(words::translated));
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    buildUp();
    m_views = new ViewBox(m_needs,
        {QStringLiteral("企业"), RecordKind::Enterprise, [this] { return presentView(); },
            [this](const items::ViewDefinition &view) { showView(view); }},
        this);
    m_views->hide(); // until the head of the page takes it
    connect(m_views, &ViewBox::commandsChanged, this, &Page::commandsChanged);
    wireUp();
    wireTable();
    wireDrawer();
    retranslate();
    showDrawer(false);
    ask();
    judgeLater();
}

/// The squares of the next tier come after the list itself, which needs the disk first.
void EnterprisesPage::judgeLater()
{
    const auto judge = [this] { QTimer::singleShot(JudgingPause, this, [this] { m_needs.standings->ensure(); }); };
    connect(m_needs.shelf, &items::RegisterShelf::loaded, this, judge);
    if (m_needs.shelf->index())
        judge();
}

EnterprisesPage::~EnterprisesPage() = default;

QWidget *EnterprisesPage::makeBar(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 5, 8, 5);
    row->setSpacing(6);
    m_facetButton = new QPushButton(bar);
    m_facetButton->setObjectName(QStringLiteral("facetButton"));
    theme::setButtonIcon(m_facetButton, "list-filter");
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("enterpriseSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(NarrowestSearch);
    m_search->setMaximumWidth(260);
    m_search->addAction(theme::icon("search"), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_chips = new widgets::ChipRow(bar);
    m_addCondition = new QPushButton(bar);
    m_addCondition->setObjectName(QStringLiteral("addCondition"));
    theme::setStyleProperty(m_addCondition, "role", QStringLiteral("flat"));
    theme::setButtonIcon(m_addCondition, "plus");
    m_chips->setTail(m_addCondition);
    m_columnButton = new QPushButton(bar);
    theme::setStyleProperty(m_columnButton, "role", QStringLiteral("flat"));
    theme::setButtonIcon(m_columnButton, "columns-3");
    row->addWidget(m_facetButton);
    row->addWidget(m_search, 1);
    row->addWidget(m_chips, 1, Qt::AlignVCenter);
    m_rowsButton = new QPushButton(bar);
    theme::setStyleProperty(m_rowsButton, "role", QStringLiteral("flat"));
    theme::setButtonIcon(m_rowsButton, "rows-3");
    auto *heights = new QMenu(m_rowsButton);
    m_rowsButton->setMenu(heights);
    connect(heights, &QMenu::aboutToShow, this, [this, heights] { m_table->fillRowHeights(*heights); });
    row->addWidget(m_columnButton);
    row->addWidget(m_rowsButton);
    return bar;
}

QWidget *EnterprisesPage::makeList()
{
    auto *list = new QFrame(this);
    list->setProperty("pane", true);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar(list));
    m_table = new tables::RecordTable(list);
    m_table->setModel(m_model.get());
    m_table->setLook(QStringLiteral("name"), tables::CellLook::Name);
    m_table->setLook(QStringLiteral("tier"), tables::CellLook::Rung, rungMarks);
    m_table->setLook(QLatin1String(items::NextTierField), tables::CellLook::Conditions, squareMarks);
    m_table->setHiddenByDefault(hiddenColumns());
    m_table->remember(m_needs.settings, QStringLiteral("enterprises"));
    new CellEdits(m_needs, RecordKind::Enterprise, *m_table);
    m_bulk = new BulkEdits(m_needs, RecordKind::Enterprise, *m_table, list);
    column->addWidget(m_bulk);
    column->addWidget(m_table, 1);
    return list;
}

void EnterprisesPage::buildUp()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_panes = new QSplitter(Qt::Horizontal, this);
    m_panes->setChildrenCollapsible(false);
    auto *list = makeList(); // first, so that the page begins with its search
    m_facets = new FacetPane(m_panes);
    m_panes->addWidget(m_facets);
    m_panes->addWidget(list);
    m_drawer = new EnterpriseDrawer(m_needs, m_panes);
    m_panes->addWidget(m_drawer);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    m_panes->setStretchFactor(2, 0);
    m_panes->setHandleWidth(1);
    m_panes->setSizes({qMin(theme::grown(FacetWidth), WidestFacets), 700, theme::grown(DrawerWidth)});
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &EnterprisesPage::place);
    row->addWidget(m_panes);
    setTabOrder(m_rowsButton, m_facets->focusProxy());
}

void EnterprisesPage::wireUp()
{
    connect(&m_typing, &QTimer::timeout, this, &EnterprisesPage::ask);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &EnterprisesPage::enterList);
    connect(&m_facets->model(), &items::FacetModel::chosenChanged, this, &EnterprisesPage::ask);
    connect(m_facetButton, &QPushButton::clicked, this, [this] {
        m_facetsAsked = !m_facets->isVisible();
        place();
    });
    connect(m_columnButton, &QPushButton::clicked, this, [this] { m_table->chooseColumns(m_columnButton); });
    connect(m_addCondition, &QPushButton::clicked, this, [this] { editConditions(); });
    connect(m_chips, &widgets::ChipRow::chipClicked, this, [this](const QByteArray &chip) {
        if (chip.startsWith(FilterChipPrefix))
            editConditions();
    });
    connect(m_chips, &widgets::ChipRow::chipRemoved, this, &EnterprisesPage::removeCondition);
    connect(m_model.get(), &items::WindowModel::settled, this, &EnterprisesPage::settle);
    connect(m_model.get(), &items::WindowModel::editDone, m_news, &EditNews::say);
}

void EnterprisesPage::wireTable()
{
    connect(m_table, &tables::RecordTable::currentChanged, this, &EnterprisesPage::followSelection);
    connect(m_table, &tables::RecordTable::selectionChanged, this, [this] { Q_EMIT statusChanged(statusTexts()); });
    connect(m_table, &tables::RecordTable::previewRequested, this, &EnterprisesPage::preview);
    connect(m_table, &tables::RecordTable::activated, this, [this](RecordId id) {
        preview(id);
        m_drawer->drawer().setFocus();
    });
    for (const auto signal : {&tables::RecordTable::columnsChanged, &tables::RecordTable::rowHeightChanged})
        connect(m_table, signal, this, [this] { m_views->refresh(); });
    connect(m_table, &tables::RecordTable::sortRequested, this, [this] { m_views->refresh(); });
    sayCopies(m_needs, *m_table);
    connect(m_table, &tables::RecordTable::clearFilterRequested, this, &EnterprisesPage::clearFilter);
    connect(m_table, &tables::RecordTable::createRequested, this, &EnterprisesPage::addEnterprise);
    connect(m_table, &tables::RecordTable::removeRequested, this, &EnterprisesPage::removeSelected);
    connect(m_table, &tables::RecordTable::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
}

void EnterprisesPage::wireDrawer()
{
    connect(m_drawer, &EnterpriseDrawer::edited, m_news, &EditNews::say);
    connect(m_drawer, &EnterpriseDrawer::pinToggled, this, &EnterprisesPage::followSelection);
    connect(m_drawer, &EnterpriseDrawer::closeRequested, this, [this] {
        const bool hadFocus = m_drawer->isAncestorOf(focusWidget());
        showDrawer(false);
        if (hadFocus)
            m_table->setFocus();
        Q_EMIT routeChanged();
    });
}

void EnterprisesPage::retranslate()
{
    m_model->setDisplay(items::DisplayText(words::translated));
    m_facets->retranslate();
    m_drawer->retranslate();
    m_facetButton->setText(tr("Filter"));
    m_columnButton->setText(tr("Columns"));
    m_rowsButton->setText(tr("Row height"));
    m_views->retranslate();
    m_bulk->retranslate();
    m_addCondition->setText(tr("Condition"));
    m_addCondition->setToolTip(tr("Add or edit conditions"));
    m_search->setPlaceholderText(tr("Name, code, pinyin"));
    m_search->setAccessibleName(tr("Search enterprises"));
    m_table->setSpokenName(title());
    m_table->setWords(
        {{"search-x", tr("No enterprise meets the conditions"), {}, {tr("Clear the conditions")}, false, false},
            {"building-2", tr("No enterprise yet"), tr("Import a ledger or register the first one"),
                {tr("New enterprise")}, true, false}});
    if (m_new) {
        m_new->setText(tr("New enterprise"));
        m_export->setText(tr("Export"));
    }
    fitColumns();
    showChips();
    showSums();
}

/// Columns are as wide as their heads and their sums in the present language.
void EnterprisesPage::fitColumns()
{
    constexpr int Padding = 18;
    const QFontMetrics metrics(theme::font(theme::FontRole::Small));
    const QFontMetrics sums(theme::font(theme::FontRole::Body));
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const items::Column &it = m_model->columns()[static_cast<size_t>(column)];
        int width = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        if (it.name() == QLatin1String("rd_share"))
            width = std::max(width, sums.horizontalAdvance(medianText(QStringLiteral("88.8"))));
        m_table->setDefaultWidth(it.name(), std::max(it.width, width + Padding));
    }
}

QWidget *EnterprisesPage::headSwitches()
{
    return m_views;
}

QWidget *EnterprisesPage::headActions()
{
    if (m_actions)
        return m_actions;
    m_actions = new QWidget(this);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_export = new QPushButton(tr("Export"), m_actions);
    m_new = new QPushButton(tr("New enterprise"), m_actions);
    theme::setStyleProperty(m_new, "role", QStringLiteral("primary"));
    theme::setButtonIcon(m_export, "download");
    theme::setButtonIcon(m_new, "plus", "onacc");
    row->addWidget(m_export);
    row->addWidget(m_new);
    connect(m_export, &QPushButton::clicked, this, &EnterprisesPage::exportList);
    connect(m_new, &QPushButton::clicked, this, &EnterprisesPage::addEnterprise);
    return m_actions;
}

void EnterprisesPage::showDrawer(bool shown)
{
    m_drawer->setVisible(shown);
    place();
}

void EnterprisesPage::place()
{
    const bool roomy = width() >= qMax(WidthForFacets, theme::grown(ThreePanes));
    const bool facets = roomy || m_facetsAsked;
    m_facetButton->setVisible(!roomy);
    const bool isNarrow = width() < qMax(WidthForDrawer, theme::grown(ListAndDrawer));
    m_drawer->setMinimumWidth(isNarrow ? 0 : theme::grown(NarrowestDrawer));
    const bool drawerAlone = m_drawer->isVisibleTo(this) && isNarrow;
    m_facets->setVisible(facets && !drawerAlone);
    m_panes->widget(1)->setVisible(!drawerAlone);
    m_rowsButton->setVisible(roomy || !m_drawer->isVisibleTo(this)); // the menu has it too
    // What the bar needs has changed, and with it how narrow the pane may be: told at once, not with the next event.
    QWidget *bar = m_rowsButton->parentWidget();
    bar->layout()->activate();
    bar->updateGeometry();
    m_panes->widget(1)->layout()->invalidate();
    m_panes->widget(1)->updateGeometry();
}

void EnterprisesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    place();
}

bool EnterprisesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: // clears, a second one leaves
        if (m_search->text().isEmpty())
            m_table->setFocus();
        else
            m_search->clear();
        return true;
    case Qt::Key_Down:
        enterList();
        return true;
    default:
        return false;
    }
}

void EnterprisesPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// The panes that are shown, from left to right and round.
void EnterprisesPage::stepPane(int by)
{
    QList<QWidget *> panes;
    for (QWidget *pane : {static_cast<QWidget *>(m_facets), static_cast<QWidget *>(m_table),
             static_cast<QWidget *>(&m_drawer->drawer())})
        if (pane->isVisible())
            panes.append(pane);
    qsizetype at = by > 0 ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes.at(i) == focusWidget() || panes.at(i)->isAncestorOf(focusWidget()))
            at = i;
    panes.at((at + by + panes.size()) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

} // namespace yumiao::ui::pages
