// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/loans/loans_dialog.h"

#include "models/figures/counted.h"
#include "models/items/shown_number.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/counted_link.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/list_export.h"
#include "ui/pages/common/paper_dialog.h"
#include "ui/pages/common/say.h"
#include "ui/pages/loans/loan_filter.h"
#include "ui/reports/maturities_paper.h"
#include "ui/reports/troubled_ledger.h"
#include "ui/shell/navigator.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_list.h"
#include "ui/words/error_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace yumiao::ui::pages {
namespace {

constexpr int LoansWidth = 1080;
constexpr int LoansHeight = 580;
constexpr int MonthsWidth = 290;

} // namespace

LoansDialog::LoansDialog(PageNeeds needs, Show show, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_show(show)
    , m_model(new LoanListModel(this))
    , m_sorted(new LoanFilter(this))
    , m_monthRows(new CellTableModel(this))
    , m_facts(m_needs.workspace, AsyncValue<Facts>::On::Long)
    , m_title(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_months(new QTableView(this))
    , m_table(new QTableView(this))
    , m_state(new QLabel(this))
    , m_unassigned(new CountedLink(m_needs.navigator, this))
    , m_open(new QPushButton(this))
    , m_settle(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_export(new QPushButton(this))
{
    buildUp();
    setWords();
    m_facts.onValue(this, [this](const Result<Facts> &facts) { take(facts); });
    using records::RecordKind;
    m_facts.followCommits([](const changes::ChangeSet &set) {
        return touches(set,
            {RecordKind::LoanDetail, RecordKind::LoanResolution, RecordKind::Drawdown, RecordKind::Repayment,
                RecordKind::FinancingApplication, RecordKind::CostLine, RecordKind::InstrumentOption,
                RecordKind::Institution, RecordKind::Enterprise, RecordKind::Threshold});
    });
    const bool calendar = m_show == Show::Calendar;
    m_facts.ask([calendar, on = m_needs.workspace.clock().today()](store::Session &session) -> Result<Facts> {
        Facts facts;
        if (calendar) {
            auto found = loans::maturities(session, on);
            if (!found)
                return failure(found.error());
            facts.maturities = *std::move(found);
        } else {
            auto found = loans::troubledLoans(session, on);
            if (!found)
                return failure(found.error());
            facts.troubled = *std::move(found);
            auto unassigned = loans::unassignedResolutions(session, on);
            if (!unassigned)
                return failure(unassigned.error());
            facts.unassigned = *std::move(unassigned);
        }
        return facts;
    });
}

LoansDialog::~LoansDialog() = default;

void LoansDialog::take(const Result<Facts> &facts)
{
    if (!facts && facts.error().fault == Fault::Cancelled)
        return;
    m_fault = facts ? std::nullopt : std::optional(facts.error());
    m_known = true;
    if (facts && m_show == Show::Calendar)
        m_model->setMaturities(facts->maturities);
    else if (facts)
        m_model->setTroubled(facts->troubled);
    if (facts)
        m_withoutLoan = facts->unassigned;
    fillMonths();
    chooseOne();
}

/// Where the chosen loan is shown no more, the first one is chosen.
void LoansDialog::chooseOne()
{
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    showState();
}

void LoansDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme::grown(LoansWidth), theme::grown(LoansHeight));
    for (QLabel *label : {m_title, m_state})
        label->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H2);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(LoanListModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    widgets::dressAsRowList(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they come: the earliest, or the worst, first
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(theme::grown(240));
    m_months->setModel(m_monthRows);
    widgets::dressAsRowList(*m_months);
    m_months->setFixedWidth(theme::grown(MonthsWidth));
    m_months->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_months->setVisible(m_show == Show::Calendar);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_search);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(m_months);
    middle->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(middle, 1);
    column->addLayout(buildFoot());
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text.trimmed());
        chooseOne();
    });
    connect(m_table, &QTableView::activated, this, &LoansDialog::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showState(); });
    connect(m_months->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &at) {
        m_sorted->setMonth(at.row() > 0 ? at.siblingAtColumn(0).data().toString() : QString());
        chooseOne();
    });
}

QLayout *LoansDialog::buildFoot()
{
    const bool calendar = m_show == Show::Calendar;
    for (QPushButton *button : {m_open, m_settle, m_print, m_export})
        button->setAutoDefault(false);
    for (QPushButton *button : {m_settle, m_open})
        button->setProperty("role", QStringLiteral("primary"));
    m_settle->setVisible(!calendar);
    m_open->setVisible(calendar);
    m_print->setVisible(calendar);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_unassigned);
    for (QPushButton *button : {m_export, m_print, m_settle, m_open})
        foot->addWidget(button);
    connect(m_open, &QPushButton::clicked, this, &LoansDialog::openLoan);
    connect(m_settle, &QPushButton::clicked, this, &LoansDialog::enterSettlement);
    connect(m_print, &QPushButton::clicked, this, &LoansDialog::showPaper);
    connect(m_export, &QPushButton::clicked, this, &LoansDialog::exportList);
    return foot;
}

void LoansDialog::setWords()
{
    setWindowTitle(m_show == Show::Calendar ? tr("Refinancing calendar") : tr("Overdue and problem loans"));
    m_title->setText(windowTitle());
    m_search->setPlaceholderText(tr("Search by enterprise, institution, town"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_table->setAccessibleName(windowTitle());
    m_months->setAccessibleName(tr("Loans by month"));
    m_open->setText(tr("Open the loan"));
    m_print->setText(tr("Print…"));
    m_settle->setText(tr("Enter a settlement…"));
    m_export->setText(tr("Export…"));
    m_model->retranslate();
    fillMonths();
    showState();
}

void LoansDialog::showUnassigned()
{
    Money settled;
    std::vector<RecordId> ids;
    for (const records::LoanResolution &it : m_withoutLoan) {
        settled += it.resolved.value_or(Money());
        ids.push_back(it.id);
    }
    m_unassigned->setVisible(!ids.empty());
    m_unassigned->setCounted(
        tr("%n settlement(s) of no loan of this list, %1 万元", nullptr, static_cast<int>(ids.size()))
            .arg(settled.toWanText()),
        figures::countedRecords(records::RecordKind::LoanResolution, ids));
    m_unassigned->setToolTip(
        tr("Their contract number is of none of these loans; or they give none, and none or several loans fit"));
}

void LoansDialog::fillMonths()
{
    const QString kept = m_sorted->month();
    const auto row = [](const QString &month, size_t count, Money amount) {
        const auto number = static_cast<qint64>(count);
        return CellTableModel::Row{{month}, {items::shownCount(number), number}, {amount.toWanText(), amount.fen()}};
    };
    std::vector<CellTableModel::Row> rows{row(tr("All months"), m_model->maturities().loans.size(), m_model->total())};
    int chosen = 0;
    for (const loans::MaturityMonth &it : loans::byMonth(m_model->maturities().loans)) {
        const QString month = it.first.toString(QStringLiteral("yyyy-MM"));
        if (month == kept)
            chosen = static_cast<int>(rows.size());
        rows.push_back(row(month, it.loans.size(), it.amount));
    }
    m_monthRows->setTable({tr("Month"), tr("Loans"), tr("Amount owed (万元)")}, std::move(rows));
    m_months->setCurrentIndex(m_monthRows->index(chosen, 0));
}

void LoansDialog::showState()
{
    showUnassigned();
    m_settle->setEnabled(m_table->currentIndex().isValid());
    m_open->setEnabled(m_table->currentIndex().isValid());
    m_print->setEnabled(m_sorted->rowCount() > 0);
    m_export->setEnabled(m_sorted->rowCount() > 0);
    theme::setTone(m_state, m_fault ? "red" : "t2");
    if (m_fault)
        m_state->setText(words::sentence(*m_fault));
    else if (!m_known)
        m_state->setText(tr("Reading the loans"));
    else if (m_sorted->rowCount() == 0 && m_model->rowCount() > 0)
        m_state->setText(tr("No line holds the text that is searched for"));
    else if (m_show == Show::Troubled)
        m_state->setText(m_model->rowCount() == 0
                ? tr("No loan of the latest bank ledgers is overdue or in trouble")
                : tr("%n loan(s), %1 万元", nullptr, m_model->rowCount()).arg(m_model->total().toWanText()));
    else if (m_model->rowCount() == 0)
        m_state->setText(tr("No loan falls due"));
    else
        m_state->setText(tr("%1 loans fall due, %2 万元: %3", "number, amount, within days")
                             .arg(QString::number(m_model->rowCount()), m_model->total().toWanText(),
                                 tr("%1 within %2 days, %3 within %4 days")
                                     .arg(m_model->countWithin(m_model->maturities().days.urgent))
                                     .arg(m_model->maturities().days.urgent)
                                     .arg(m_model->countWithin(m_model->maturities().days.near))
                                     .arg(m_model->maturities().days.near)));
}

void LoansDialog::enterSettlement()
{
    const loans::TroubledLoan *loan = m_model->troubledAt(m_sorted->mapToSource(m_table->currentIndex()));
    if (!loan)
        return;
    using records::Value;
    forms::RecordDialog::Presets presets{{QStringLiteral("enterprise"), Value(loan->detail.enterprise.id.value())},
        {QStringLiteral("institution"), Value(loan->detail.institution.id.value())},
        {QStringLiteral("contract_number"), Value(loan->detail.contractNumber)},
        {QStringLiteral("trouble"),
            Value(loan->nonPerforming ? QStringLiteral("non_performing") : QStringLiteral("overdue"))},
        {QStringLiteral("resolved_on"), Value(m_needs.workspace.clock().today().toString(Qt::ISODate))}};
    if (loan->detail.balance)
        presets.emplace_back(QStringLiteral("amount"), Value(loan->detail.balance->fen()));
    auto *dialog = new forms::RecordDialog(m_needs.workspace, records::RecordKind::LoanResolution, presets, this);
    connect(dialog, &forms::RecordDialog::saved, this, [this](RecordId, const store::Receipt &receipt) {
        sayWritten(m_needs, this, receipt, tr("Settlement entered"));
    });
    dialog->open();
}

void LoansDialog::activate()
{
    m_show == Show::Calendar ? openLoan() : enterSettlement();
}

void LoansDialog::openLoan()
{
    const loans::Maturity *loan = m_model->maturityAt(m_sorted->mapToSource(m_table->currentIndex()));
    if (!loan)
        return;
    m_needs.navigator.go(routeTo(loan->kind, loan->id));
    close();
}

loans::Maturities LoansDialog::shownMaturities() const
{
    loans::Maturities shown = m_model->maturities();
    shown.loans.clear();
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        if (const auto *loan = m_model->maturityAt(m_sorted->mapToSource(m_sorted->index(row, 0))))
            shown.loans.push_back(*loan);
    return shown;
}

void LoansDialog::showPaper()
{
    const PaperSource paper{[] { return tr("Refinancing calendar"); },
        [shown = shownMaturities()] { return reports::maturitiesPaper(shown); }, print::landscapeForm()};
    (new PaperDialog(m_needs, paper, this))->show();
}

/// What is shown: the calendar with the sums of its months, loans in trouble in the columns of the banks' ledgers.
void LoansDialog::exportList()
{
    if (m_show == Show::Calendar)
        return exportSheet(m_needs, tr("Export the list"), reports::maturitiesSheet(shownMaturities()));
    std::vector<loans::TroubledLoan> shown;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        shown.push_back(*m_model->troubledAt(m_sorted->mapToSource(m_sorted->index(row, 0))));
    exportSheet(m_needs, tr("Export the list"), reports::troubledLedger(shown));
}

void LoansDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

} // namespace yumiao::ui::pages
