// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/imports_page.h"

#include "ui/pages/imports/field_choice_delegate.h"
#include "ui/pages/imports/import_answers.h"
#include "ui/pages/imports/import_counts.h"
#include "ui/tables/table_header.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel_frame.h"
#include "ui/words/label_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;
using tables::CellLook;

/// The kinds of ledgers that can be read, in the order in which they are offered.
constexpr RecordKind ImportedKinds[]{RecordKind::Enterprise, RecordKind::AnnualFigures, RecordKind::Certificate,
    RecordKind::FinancingNeed, RecordKind::FinancingApplication, RecordKind::Task, RecordKind::MeasureReport,
    RecordKind::Visit, RecordKind::LoanDetail, RecordKind::BankReturn, RecordKind::LoanResolution, RecordKind::CostLine,
    RecordKind::Institution};

QTableView *plainTable(QAbstractItemModel &model, const QList<CellLook> &looks, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(&model);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setMouseTracking(true);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(theme::rowHeight());
    view->verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    auto *head = new tables::TableHeader(view);
    view->setHorizontalHeader(head);
    head->setSectionsClickable(false); // the order is that of the sheet
    head->setStretchLastSection(true);
    for (int column = 0; column < looks.size(); ++column) {
        view->setItemDelegateForColumn(column, new tables::CellDelegate(looks.at(column), view));
        head->setAlignment(column, tables::alignmentOf(looks.at(column)));
    }
    return view;
}

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    theme::setTone(label, "t2");
    return label;
}

} // namespace

ImportsPage::ImportsPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_ids(std::make_shared<RecordIdSource>())
{
    buildUp();
    wireUp();
    retranslate();
    showButtons();
}

ImportsPage::~ImportsPage() = default;

QWidget *ImportsPage::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(12, 10, 12, 0);
    row->setSpacing(8);
    m_choose = new QPushButton(top);
    theme::setButtonIcon(m_choose, "file-spreadsheet");
    m_kind = new QComboBox(top);
    m_strategy = new QComboBox(top);
    for (QComboBox *box : {m_kind, m_strategy})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_takeDoubles = new QCheckBox(top);
    m_source = quietLabel(top);
    m_source->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_source->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_choose);
    row->addWidget(m_kind);
    row->addWidget(m_strategy);
    row->addWidget(m_takeDoubles);
    row->addWidget(m_source, 1);
    return top;
}

QWidget *ImportsPage::makeResults(QWidget *parent)
{
    auto *results = new QWidget(parent);
    auto *column = new QVBoxLayout(results);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_counts = new ImportCounts(results);
    column->addWidget(m_counts);
    auto *panel = new QFrame(results);
    panel->setProperty("panel", true);
    auto *rows = new QVBoxLayout(panel);
    rows->setContentsMargins(1, 4, 1, 1);
    rows->setSpacing(0);
    m_tabs = new QTabBar(panel);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_lists = new QStackedWidget(panel);
    auto *problems
        = plainTable(m_problems, {CellLook::Number, CellLook::Text, CellLook::Text, CellLook::Lamp}, m_lists);
    problems->setColumnWidth(ImportProblemModel::RowColumn, 52);
    problems->setColumnWidth(ImportProblemModel::NameColumn, 140);
    problems->setColumnWidth(ImportProblemModel::ValueColumn, 172);
    m_lists->addWidget(problems);
    for (ImportChangeModel *model : {&m_newRecords, &m_changedRecords}) {
        auto *view = plainTable(*model, {CellLook::Name, CellLook::Text}, m_lists);
        view->setColumnWidth(ImportChangeModel::NameColumn, 230);
        m_lists->addWidget(view);
    }
    for (int tab = 0; tab < m_lists->count(); ++tab)
        m_tabs->addTab(QString());
    rows->addWidget(m_tabs);
    rows->addWidget(m_lists, 1);
    column->addWidget(panel, 1);
    return results;
}

QWidget *ImportsPage::makeBody()
{
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(10);
    m_columnPanel = new widgets::PanelFrame(body);
    m_columnView
        = plainTable(m_columns, {CellLook::Text, CellLook::Text, CellLook::Text, CellLook::Lamp}, m_columnPanel);
    m_columnView->setObjectName(QStringLiteral("importColumns"));
    m_columnView->setItemDelegateForColumn(ImportColumnModel::FieldColumn, new FieldChoiceDelegate(m_columns, this));
    m_columnView->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_columnView->setColumnWidth(ImportColumnModel::LetterColumn, 38);
    m_columnView->setColumnWidth(ImportColumnModel::HeadingColumn, 140);
    m_columnView->setColumnWidth(ImportColumnModel::FieldColumn, 166);
    m_columnPanel->body()->addWidget(m_columnView);
    row->addWidget(m_columnPanel, 4);
    row->addWidget(makeResults(body), 5);
    return body;
}

QWidget *ImportsPage::makeFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("foot", true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    m_sentence = quietLabel(foot);
    m_sentence->setWordWrap(true);
    m_again = new QPushButton(foot);
    theme::setButtonIcon(m_again, "rotate-cw");
    m_write = new QPushButton(foot);
    theme::setStyleProperty(m_write, "role", QStringLiteral("primary"));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_again);
    row->addWidget(m_write);
    return foot;
}

void ImportsPage::buildUp()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    m_answers = new ImportAnswers(this);
    column->addWidget(m_answers);
    m_place = new QStackedWidget(this);
    m_empty = new shell::StatePanel(m_place);
    m_place->addWidget(m_empty);
    m_place->addWidget(makeBody());
    column->addWidget(m_place, 1);
    column->addWidget(makeFoot());
}

void ImportsPage::wireUp()
{
    connect(m_choose, &QPushButton::clicked, this, &ImportsPage::chooseFile);
    connect(m_empty, &shell::StatePanel::actionActivated, this, [this](int action) {
        if (m_error && action == 0)
            tryOut();
        else
            chooseFile();
    });
    connect(m_again, &QPushButton::clicked, this, &ImportsPage::tryOut);
    connect(m_write, &QPushButton::clicked, this, &ImportsPage::write);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_columns.clear(); // the fields are others
        m_answers->setKind(wish().kind);
        showButtons();
        tryOut();
    });
    connect(m_takeDoubles, &QCheckBox::clicked, this, &ImportsPage::tryOut);
    connect(m_answers, &ImportAnswers::answered, this, &ImportsPage::tryOut);
    connect(m_strategy, &QComboBox::activated, this, &ImportsPage::tryOut);
    connect(&m_columns, &ImportColumnModel::mapChanged, this, &ImportsPage::tryOut, Qt::QueuedConnection);
    const auto choose = [this](const QModelIndex &index) {
        m_columnView->edit(index.siblingAtColumn(ImportColumnModel::FieldColumn));
    };
    connect(m_columnView, &QTableView::clicked, this, [choose](const QModelIndex &index) {
        if (index.column() == ImportColumnModel::FieldColumn)
            choose(index);
    });
    connect(m_columnView, &QTableView::activated, this, choose);
    connect(m_tabs, &QTabBar::currentChanged, m_lists, &QStackedWidget::setCurrentIndex);
    connect(&m_needs.workspace, &store::Workspace::committed, this, &ImportsPage::onCommitted);
}

void ImportsPage::retranslate()
{
    m_choose->setText(tr("Choose a file…"));
    m_again->setText(tr("Run again"));
    m_columnPanel->setTitle(tr("Columns"));
    m_columnView->setAccessibleName(tr("Columns"));
    const int kind = std::max(0, m_kind->currentIndex());
    const int strategy = m_strategy->currentIndex() < 0 ? 1 : m_strategy->currentIndex();
    m_kind->clear();
    for (const RecordKind it : ImportedKinds)
        m_kind->addItem(words::recordTitle(records::descriptionOf(it)), static_cast<int>(it));
    m_kind->setCurrentIndex(kind);
    m_kind->setAccessibleName(tr("Kind of record"));
    m_strategy->clear();
    m_strategy->addItems({tr("Fill blanks only"), tr("Replace what the sheet says"), tr("Replace, blanks too")});
    m_strategy->setCurrentIndex(strategy);
    m_strategy->setAccessibleName(tr("What a sheet may change"));
    m_takeDoubles->setText(tr("Also take possible doubles"));
    m_takeDoubles->setToolTip(
        tr("New rows that look like an enterprise of the register are set aside unless this is chosen"));
    m_answers->retranslate();
    m_columns.retranslate();
    m_problems.retranslate();
    m_newRecords.retranslate();
    m_changedRecords.retranslate();
    m_counts->retranslate();
    showEmpty();
    showSource();
    showTabs();
    showButtons();
    showState();
}

QList<shell::Command> ImportsPage::commands()
{
    const auto withoutFile = [this] { return m_path.isEmpty() ? tr("Choose a file first") : QString(); };
    const auto withoutPlan = [this] { return canWrite() ? QString() : tr("There is nothing to write yet"); };
    return {{"import.choose", tr("Choose a ledger…"), shell::Menu::File, QKeySequence(Qt::CTRL | Qt::Key_N),
                "file-spreadsheet", {}, [this] { chooseFile(); }},
        {"import.try", tr("Trial run"), shell::Menu::Tools, QKeySequence(Qt::Key_F5), "rotate-cw", withoutFile,
            [this] { tryOut(); }},
        {"import.write", tr("Write the import"), shell::Menu::File, QKeySequence(Qt::CTRL | Qt::Key_Return), "check",
            withoutPlan, [this] { write(); }}};
}

} // namespace yumiao::ui::pages
