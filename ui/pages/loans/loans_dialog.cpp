// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/loans/loans_dialog.h"

#include "models/figures/counted.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/counted_link.h"
#include "ui/pages/common/list_export.h"
#include "ui/pages/common/say.h"
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
#include <QSortFilterProxyModel>
#include <QTableView>

namespace yumiao::ui::pages {
namespace {

constexpr int LoansWidth = 1080;
constexpr int LoansHeight = 580;

} // namespace

LoansDialog::LoansDialog(PageNeeds needs, Show show, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_show(show)
    , m_model(new LoanListModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_facts(m_needs.workspace, AsyncValue<Facts>::On::Long)
    , m_title(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_state(new QLabel(this))
    , m_unassigned(new CountedLink(m_needs.navigator, this))
    , m_settle(new QPushButton(this))
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
    for (QPushButton *button : {m_settle, m_export})
        button->setAutoDefault(false);
    m_settle->setProperty("role", QStringLiteral("primary"));
    m_settle->setVisible(m_show == Show::Troubled);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_search);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_unassigned);
    foot->addWidget(m_export);
    foot->addWidget(m_settle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text.trimmed());
        showState();
    });
    connect(m_settle, &QPushButton::clicked, this, &LoansDialog::enterSettlement);
    connect(m_export, &QPushButton::clicked, this, &LoansDialog::exportList);
    connect(m_table, &QTableView::activated, this, &LoansDialog::enterSettlement);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showState(); });
}

void LoansDialog::setWords()
{
    setWindowTitle(m_show == Show::Calendar ? tr("Refinancing calendar") : tr("Overdue and problem loans"));
    m_title->setText(windowTitle());
    m_search->setPlaceholderText(tr("Search by enterprise, institution, town"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_table->setAccessibleName(windowTitle());
    m_settle->setText(tr("Enter a settlement…"));
    m_export->setText(tr("Export…"));
    m_model->retranslate();
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

void LoansDialog::showState()
{
    showUnassigned();
    m_settle->setEnabled(m_table->currentIndex().isValid());
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
                                     .arg(m_model->countWithin(m_model->days().urgent))
                                     .arg(m_model->days().urgent)
                                     .arg(m_model->countWithin(m_model->days().near))
                                     .arg(m_model->days().near)));
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

void LoansDialog::exportList()
{
    exportSheet(m_needs, tr("Export the list"), shownSheet(*m_sorted, windowTitle()));
}

void LoansDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

} // namespace yumiao::ui::pages
