// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing_course/lists_dialog.h"

#include "models/items/shown_number.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/list_export.h"
#include "ui/pages/common/paper_dialog.h"
#include "ui/pages/common/say.h"
#include "ui/pages/financing_course/course_words.h"
#include "ui/pages/financing_course/list_dialog.h"
#include "ui/pages/financing_course/reminder_opener.h"
#include "ui/reports/list_paper.h"
#include "ui/reports/paper_cells.h"
#include "ui/shell/navigator.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_list.h"
#include "ui/words/error_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <limits>

namespace yumiao::ui::pages {
namespace {

constexpr int ListsWidth = 1120;
constexpr int ListsHeight = 680;
using records::BatchKind;
using records::RecordKind;
using reports::choiceCell;
using reports::dayCell;
using reports::orDash;
using Cell = CellTableModel::Cell;

Cell countCell(qint64 number)
{
    return {items::shownCount(number), number};
}

Cell amountCell(Money amount)
{
    return {items::shownWan(amount.fen()), amount.fen()};
}

Cell dateCell(QDate day)
{
    return {orDash(dayCell(day)), day};
}

} // namespace

ListsDialog::ListsDialog(PageNeeds needs, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_read(m_needs.workspace, AsyncValue<Facts>::On::Long)
    , m_readSheet(m_needs.workspace, AsyncValue<figures::ListSheet>::On::Long)
    , m_reminder(new ReminderOpener(m_needs, this))
    , m_listRows(new CellTableModel(this))
    , m_caseRows(new CellTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_title(new QLabel(this))
    , m_lists(new QTableView(this))
    , m_chosen(new QLabel(this))
    , m_cases(new QTableView(this))
    , m_state(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_remind(new QPushButton(this))
    , m_takeOff(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_putOn(new QPushButton(this))
{
    buildUp();
    wire();
    setWords();
    const auto concerns = [](const changes::ChangeSet &set) {
        return touches(set,
            {RecordKind::FinancingBatch, RecordKind::FinancingApplication, RecordKind::ApplicationStep,
                RecordKind::FinancingNeed, RecordKind::CreditLine, RecordKind::Drawdown, RecordKind::Institution,
                RecordKind::Enterprise, RecordKind::Threshold});
    };
    m_read.onValue(this, [this](const Result<Facts> &facts) { takeFacts(facts); });
    m_readSheet.onValue(this, [this](const Result<figures::ListSheet> &sheet) { takeSheet(sheet); });
    m_read.followCommits(concerns);
    m_read.ask([on = m_needs.workspace.clock().today()](store::Session &session) -> Result<Facts> {
        Facts facts;
        auto lists = financing::listsOn(session, on);
        if (!lists)
            return failure(lists.error());
        facts.lists = *std::move(lists);
        for (size_t i = 0; i < Kinds; ++i) {
            auto proposed = financing::proposedFor(session, static_cast<BatchKind>(i), on);
            if (!proposed)
                return failure(proposed.error());
            facts.proposed[i] = *std::move(proposed);
        }
        return facts;
    });
}

ListsDialog::~ListsDialog() = default;

void ListsDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme::grown(ListsWidth), theme::grown(ListsHeight));
    for (QLabel *label : {m_title, m_chosen, m_state})
        label->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H2);
    theme::setFontRole(m_chosen, theme::FontRole::H3);
    m_lists->setModel(m_listRows);
    m_sorted->setSourceModel(m_caseRows);
    m_sorted->setSortRole(CellTableModel::SortRole);
    m_cases->setModel(m_sorted);
    for (QTableView *table : {m_lists, m_cases}) {
        widgets::dressAsRowList(*table);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    }
    m_cases->setSortingEnabled(true);
    m_cases->sortByColumn(-1, Qt::AscendingOrder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_lists, 2);
    column->addWidget(m_chosen);
    column->addWidget(m_cases, 3);
    column->addLayout(buildFoot());
}

QLayout *ListsDialog::buildFoot()
{
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    m_putOn->setProperty("role", QStringLiteral("primary"));
    for (QPushButton *button : {m_open, m_remind, m_takeOff, m_export, m_print, m_putOn}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    return foot;
}

void ListsDialog::wire()
{
    connect(m_lists->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListsDialog::askSheet);
    connect(m_cases->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListsDialog::showState);
    connect(m_cases, &QTableView::activated, this, &ListsDialog::openApplication);
    connect(m_open, &QPushButton::clicked, this, &ListsDialog::openApplication);
    connect(m_remind, &QPushButton::clicked, this, &ListsDialog::remind);
    connect(m_takeOff, &QPushButton::clicked, this, &ListsDialog::takeOff);
    connect(m_export, &QPushButton::clicked, this, &ListsDialog::exportList);
    connect(m_print, &QPushButton::clicked, this, &ListsDialog::showPaper);
    connect(m_putOn, &QPushButton::clicked, this, &ListsDialog::putOnList);
}

void ListsDialog::takeFacts(const Result<Facts> &facts)
{
    if (!facts && facts.error().fault == Fault::Cancelled)
        return;
    m_known = true;
    m_fault = facts ? std::nullopt : std::optional(facts.error());
    if (facts) {
        m_facts = *facts;
        fillLists();
    }
    showState();
}

/// The rows anew; the list that was chosen stays so, and is read anew with them.
void ListsDialog::fillLists()
{
    const RecordId kept = m_sheet ? m_sheet->list.id : RecordId();
    int chosen = m_lists->currentIndex().row();
    std::vector<CellTableModel::Row> rows;
    for (size_t i = 0; i < Kinds; ++i) {
        const financing::CountedCases &of = m_facts.proposed[i];
        const Cell none{orDash({})};
        rows.push_back({{choiceCell(std::optional(static_cast<BatchKind>(i)))}, {tr("Proposed for the next one")}, none,
            none, countCell(of.count()), amountCell(of.amount), none, none, none, none, none});
    }
    for (const financing::ListStanding &it : m_facts.lists) {
        if (it.list.id == kept)
            chosen = static_cast<int>(rows.size());
        rows.push_back({{choiceCell(it.list.kind)}, {it.list.number}, dateCell(it.list.date),
            {it.institution.isEmpty() ? tr("Several") : it.institution}, countCell(it.all.count()),
            amountCell(it.all.amount), countCell(it.waiting.count()), countCell(it.granted.count()),
            countCell(it.refused.count()), countCell(it.overdue.count()), dateCell(it.due)});
    }
    const int last = static_cast<int>(rows.size()) - 1;
    m_listRows->setTable(
        {tr("Kind of list"), tr("Number"), tr("Date"), tr("Sent to"), tr("Applications"), tr("Amount (10,000 yuan)"),
            tr("No decision yet"), tr("Granted"), tr("Not successful"), tr("Past the day"), tr("Decide by")},
        std::move(rows));
    const int newest = static_cast<int>(Kinds);
    m_lists->setCurrentIndex(m_listRows->index(std::min(chosen < 0 ? newest : chosen, last), 0));
}

void ListsDialog::askSheet()
{
    const int row = m_lists->currentIndex().row();
    if (row < 0)
        return;
    const QDate on = m_needs.workspace.clock().today();
    const auto at = static_cast<size_t>(row);
    if (at < Kinds)
        m_readSheet.ask([kind = static_cast<BatchKind>(at), on](
                            store::Session &session) { return figures::proposedSheet(session, kind, on); });
    else
        m_readSheet.ask([id = m_facts.lists[at - Kinds].list.id, on](
                            store::Session &session) { return figures::listSheet(session, id, on); });
    showState();
}

void ListsDialog::takeSheet(const Result<figures::ListSheet> &sheet)
{
    if (!sheet && sheet.error().fault == Fault::Cancelled)
        return;
    m_fault = sheet ? std::nullopt : std::optional(sheet.error());
    m_sheet = sheet ? std::optional(*sheet) : std::nullopt;
    fillCases();
    showState();
}

void ListsDialog::fillCases()
{
    std::vector<CellTableModel::Row> rows;
    if (m_sheet)
        for (const figures::ListedCase &it : m_sheet->cases) {
            const bool waits = it.outcome == financing::ListOutcome::Pending && it.standing.due.isValid();
            const Cell left = waits ? Cell{QString::number(it.standing.daysLeft), it.standing.daysLeft}
                                    : Cell{orDash({}), QVariant::fromValue(std::numeric_limits<qint64>::max())};
            rows.push_back({{it.enterprise.name}, {orDash(it.application.number)}, {orDash(it.institution)},
                amountCell(it.application.amount.value_or(Money())), {choiceCell(it.standing.stage)},
                {it.step.isNull() ? tr("Proposed") : choiceCell(std::optional(it.outcome))},
                {orDash(choiceCell(it.reason))}, dateCell(it.standing.since), left, {orDash(gapWords(it.gaps))}});
        }
    m_caseRows->setTable(
        {tr("Enterprise"), tr("Application"), tr("Institution"), tr("Amount (10,000 yuan)"), tr("Stage"),
            tr("What became of it"), tr("Why not successful"), tr("Since"), tr("Days to decide"), tr("Not on record")},
        std::move(rows));
    m_cases->setCurrentIndex(m_sorted->index(0, 0));
    if (!m_sheet)
        m_chosen->setText({});
    else if (m_sheet->list.id.isNull())
        m_chosen->setText(tr("%1: proposed for the next list", "kind of list").arg(choiceCell(m_sheet->list.kind)));
    else
        m_chosen->setText(reports::listName(m_sheet->list));
}

void ListsDialog::setWords()
{
    setWindowTitle(tr("Declared and recommended lists"));
    m_title->setText(windowTitle());
    m_lists->setAccessibleName(windowTitle());
    m_cases->setAccessibleName(tr("Applications of the list"));
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open the application"));
    m_remind->setText(tr("Reminder letter…"));
    m_takeOff->setText(tr("Take off the list…"));
    m_export->setText(tr("Export…"));
    m_print->setText(tr("Print…"));
    m_putOn->setText(tr("Put on a list…"));
    if (m_known)
        fillLists();
    fillCases();
    showState();
}

const figures::ListedCase *ListsDialog::chosenCase() const
{
    const int row = m_sorted->mapToSource(m_cases->currentIndex()).row();
    return m_sheet && row >= 0 && row < static_cast<int>(m_sheet->cases.size())
        ? &m_sheet->cases[static_cast<size_t>(row)]
        : nullptr;
}

void ListsDialog::showState()
{
    const figures::ListedCase *chosen = chosenCase();
    const bool proposed = m_sheet && m_sheet->list.id.isNull();
    const bool some = m_sheet && !m_sheet->cases.empty();
    m_open->setEnabled(chosen);
    m_remind->setEnabled(chosen && !chosen->application.institution.id.isNull());
    m_takeOff->setEnabled(chosen && !proposed);
    m_export->setEnabled(some);
    m_print->setEnabled(some);
    m_putOn->setEnabled(some && proposed);
    theme::setTone(m_state, m_fault ? "red" : "t2");
    if (m_fault)
        m_state->setText(words::sentence(*m_fault));
    else if (!m_known || (!m_sheet && m_readSheet.isAsking()))
        m_state->setText(tr("Reading the applications"));
    else if (!some)
        m_state->setText(proposed ? tr("No verified application waits for this list") : tr("Nobody stands on it"));
    else
        m_state->setText(tr("%n application(s), %1 × 10,000 yuan", nullptr, static_cast<int>(m_sheet->cases.size()))
                             .arg(items::shownWan(m_sheet->all.amount.fen())));
}

void ListsDialog::putOnList()
{
    if (!m_sheet || !m_sheet->list.id.isNull() || m_sheet->cases.empty())
        return;
    auto *dialog = new ListDialog(m_needs, m_sheet->all.ids, this);
    dialog->propose(m_sheet->list);
    connect(dialog, &CourseForm::written, this,
        [this](const store::Receipt &receipt) { sayWritten(m_needs, this, receipt, tr("List made")); });
    dialog->open();
}

void ListsDialog::takeOff()
{
    const figures::ListedCase *it = chosenCase();
    if (!it || it->step.isNull())
        return;
    removeRecords(m_needs, this, RecordKind::ApplicationStep, {it->step},
        tr("Take %1 off the list %2? Why?").arg(it->enterprise.name, m_sheet->list.number));
}

void ListsDialog::remind()
{
    if (const figures::ListedCase *it = chosenCase())
        m_reminder->open(it->application.id);
}

void ListsDialog::openApplication()
{
    const figures::ListedCase *it = chosenCase();
    if (!it)
        return;
    m_needs.navigator.go(routeTo(RecordKind::FinancingApplication, it->application.id));
    close();
}

void ListsDialog::showPaper()
{
    if (!m_sheet || m_sheet->cases.empty())
        return;
    const PaperSource paper{[list = m_sheet->list] { return reports::listName(list); },
        [sheet = *m_sheet] { return reports::listPaper(sheet); }, print::landscapeForm()};
    (new PaperDialog(m_needs, paper, this))->show();
}

void ListsDialog::exportList()
{
    if (m_sheet && !m_sheet->cases.empty())
        exportSheet(m_needs, tr("Export the list"), reports::listLedger(*m_sheet));
}

void ListsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

bool ListsDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
