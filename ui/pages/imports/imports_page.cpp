// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/imports_page.h"

#include "ui/pages/common/say.h"
#include "ui/pages/imports/field_choice_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

/// The kinds of ledgers that can be read, in the order in which they are offered.
constexpr RecordKind ImportedKinds[]{RecordKind::Enterprise, RecordKind::AnnualFigures, RecordKind::Certificate,
    RecordKind::FinancingNeed, RecordKind::FinancingApplication, RecordKind::Task, RecordKind::MeasureReport,
    RecordKind::Visit};

QTableView *plainTable(QAbstractItemModel &model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(&model);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setTabKeyNavigation(false);
    return view;
}

QLabel *plainLabel(QWidget *parent, theme::FontRole role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    theme::setFontRole(label, role);
    return label;
}

} // namespace

ImportsPage::ImportsPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_ids(std::make_shared<RecordIdSource>())
{
    buildUp();
    retranslate();
    connect(m_choose, &QPushButton::clicked, this, &ImportsPage::chooseFile);
    connect(m_write, &QPushButton::clicked, this, &ImportsPage::write);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_columns.clear();
        tryOut();
    });
    connect(m_strategy, &QComboBox::activated, this, &ImportsPage::tryOut);
    connect(&m_columns, &ImportColumnModel::mapChanged, this, &ImportsPage::tryOut, Qt::QueuedConnection);
}

QWidget *ImportsPage::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    m_choose = new QPushButton(top);
    m_file = plainLabel(top, theme::FontRole::Body);
    m_kind = new QComboBox(top);
    m_strategy = new QComboBox(top);
    m_write = new QPushButton(top);
    m_write->setEnabled(false);
    theme::setStyleProperty(m_write, "role", QStringLiteral("primary"));
    row->addWidget(m_choose);
    row->addWidget(m_kind);
    row->addWidget(m_strategy);
    row->addWidget(m_file, 1);
    row->addWidget(m_write);
    return top;
}

void ImportsPage::buildUp()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    column->addWidget(makeTop());
    m_state = plainLabel(this, theme::FontRole::H3);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    auto *panes = new QSplitter(Qt::Vertical, this);
    panes->setChildrenCollapsible(false);
    m_columnView = plainTable(m_columns, this);
    m_columnView->setItemDelegateForColumn(ImportColumnModel::FieldColumn, new FieldChoiceDelegate(m_columns, this));
    m_columnView->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_problemView = plainTable(m_problems, this);
    for (auto [title, view] : {std::pair{&m_columnsTitle, m_columnView}, std::pair{&m_problemsTitle, m_problemView}}) {
        auto *pane = new QWidget(panes);
        auto *rows = new QVBoxLayout(pane);
        rows->setContentsMargins(0, 0, 0, 0);
        *title = plainLabel(pane, theme::FontRole::H3);
        rows->addWidget(*title);
        rows->addWidget(view, 1);
        panes->addWidget(pane);
    }
    m_columnView->setColumnWidth(ImportColumnModel::HeadingColumn, 260);
    m_columnView->setColumnWidth(ImportColumnModel::FieldColumn, 220);
    m_problemView->setColumnWidth(ImportProblemModel::NameColumn, 220);
    m_problemView->setColumnWidth(ImportProblemModel::ValueColumn, 260);
    column->addWidget(panes, 1);
}

void ImportsPage::retranslate()
{
    m_choose->setText(tr("Choose a file…"));
    m_columnsTitle->setText(tr("Columns"));
    m_problemsTitle->setText(tr("Rows set aside"));
    m_columnView->setAccessibleName(tr("Columns"));
    m_problemView->setAccessibleName(tr("Rows set aside"));
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
    showPlan();
}

QString ImportsPage::countText() const
{
    return m_path.isEmpty() ? QString() : QFileInfo(m_path).fileName();
}

QList<shell::Command> ImportsPage::commands()
{
    const auto withoutFile = [this] { return m_path.isEmpty() ? tr("Choose a file first") : QString(); };
    const auto withoutPlan = [this] { return m_write->isEnabled() ? QString() : tr("There is nothing to write yet"); };
    return {{"import.choose", tr("Choose a ledger…"), shell::Menu::File, QKeySequence(Qt::CTRL | Qt::Key_N),
                "file-spreadsheet", {}, [this] { chooseFile(); }},
        {"import.try", tr("Trial run"), shell::Menu::Tools, QKeySequence(Qt::Key_F5), "refresh-cw", withoutFile,
            [this] { tryOut(); }},
        {"import.write", tr("Write the import"), shell::Menu::File, QKeySequence(Qt::CTRL | Qt::Key_Return), "check",
            withoutPlan, [this] { write(); }}};
}

void ImportsPage::open(const shell::Route &) { }

QStringList ImportsPage::statusTexts() const
{
    if (!m_plan)
        return {};
    return {tr("%1 rows read").arg(m_plan->rowsRead), tr("%1 set aside").arg(m_plan->refused)};
}

void ImportsPage::chooseFile()
{
    const auto path = m_needs.prompt.fileToOpen(
        {tr("Choose a ledger"), {}, {tr("Ledgers (*.xlsx *.csv *.tsv *.txt)"), tr("All files (*)")}, {}});
    if (path)
        openFile(*path);
}

void ImportsPage::openFile(const QString &path)
{
    m_path = path;
    m_columns.clear();
    Q_EMIT headChanged();
    tryOut();
}

exchange::ImportWish ImportsPage::wish() const
{
    exchange::ImportWish wish;
    wish.path = m_path;
    wish.kind = static_cast<RecordKind>(m_kind->currentData().toInt());
    wish.map = m_columns.map();
    wish.strategy = static_cast<exchange::ImportStrategy>(m_strategy->currentIndex());
    for (const records::Field &field : records::descriptionOf(wish.kind).fields)
        wish.titles.push_back({words::fieldTitle(field)});
    return wish;
}

void ImportsPage::tryOut()
{
    if (m_path.isEmpty())
        return;
    m_plan.reset();
    m_write->setEnabled(false);
    showState(tr("Reading the sheet…"), "t2");
    m_ticket = m_needs.workspace.readLong(
        this,
        [wish = wish(), ids = m_ids](store::Session &session) {
            return exchange::planImport(session, wish, *ids, session.stop()).map([](exchange::ImportPlan plan) {
                return std::make_shared<exchange::ImportPlan>(std::move(plan));
            });
        },
        [this](Result<std::shared_ptr<exchange::ImportPlan>> plan) { accept(std::move(plan)); });
}

void ImportsPage::accept(Result<std::shared_ptr<exchange::ImportPlan>> plan)
{
    if (plan) {
        m_plan = *std::move(plan);
        const exchange::ColumnMap chosen = m_columns.map();
        m_columns.setPlan(*m_plan, wish().kind);
        m_columns.setMap(chosen);
        m_problems.setProblems(m_plan->problems);
        showPlan();
    } else {
        m_problems.setProblems({});
        showState(words::sentence(plan.error()), "red");
    }
    Q_EMIT statusChanged(statusTexts());
    Q_EMIT planned(m_write->isEnabled());
}

void ImportsPage::showState(const QString &sentence, const char *tone)
{
    m_state->setText(sentence);
    theme::setTone(m_state, tone);
}

void ImportsPage::showPlan()
{
    m_file->setText(m_path);
    if (!m_plan) {
        m_write->setText(tr("Write"));
        if (m_path.isEmpty())
            showState(tr("Choose a ledger (xlsx or csv). A trial run shows what would be written; nothing is written "
                         "before."),
                "t2");
        return;
    }
    const qint64 rows = m_plan->created + m_plan->changed;
    m_write->setText(tr("Write %n row(s)", nullptr, static_cast<int>(rows)));
    m_write->setEnabled(rows > 0);
    showState(
        tr("%1 rows read: %2 new, %3 to change, %4 unchanged, %5 set aside.")
            .arg(QString::number(m_plan->rowsRead), QString::number(m_plan->created), QString::number(m_plan->changed),
                QString::number(m_plan->unchanged), QString::number(m_plan->refused)),
        m_plan->refused > 0 ? "amb" : "t1");
}

void ImportsPage::write()
{
    if (!m_plan || !m_write->isEnabled())
        return;
    m_write->setEnabled(false);
    changes::ChangeSet set = std::move(m_plan->set);
    m_plan.reset();
    showState(tr("Writing…"), "t2");
    m_needs.workspace.write(
        this, std::move(set), store::OnConflict::Refuse, [this](const Result<store::Receipt> &receipt) {
            if (receipt)
                showState(
                    tr("%n record(s) written. The import can be undone as one.", nullptr, receipt->applied), "grn");
            else
                showState(words::sentence(receipt.error()), "red");
            sayWritten(m_needs, this, receipt, tr("Ledger imported"));
        });
}

} // namespace yumiao::ui::pages
