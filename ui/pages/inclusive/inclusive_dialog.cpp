// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inclusive/inclusive_dialog.h"

#include "models/records/bank_return.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/list_export.h"
#include "ui/pages/common/paper_dialog.h"
#include "ui/pages/common/say.h"
#include "ui/reports/inclusive_paper.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_list.h"
#include "ui/words/assessment_words.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace yumiao::ui::pages {
namespace {

constexpr int InclusiveWide = 1100;
constexpr int InclusiveTall = 700;
constexpr int InclusiveSettleMs = 150;
constexpr int InclusiveNameWide = 150;

} // namespace

InclusiveDialog::InclusiveDialog(PageNeeds needs, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_model(new InclusiveModel(this))
    , m_title(new QLabel(this))
    , m_definition(new QLabel(this))
    , m_monthName(new QLabel(this))
    , m_month(new QDateEdit(this))
    , m_scopeName(new QLabel(this))
    , m_scope(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_explanation(new QLabel(this))
    , m_loans(new OwnLoansModel(this))
    , m_loansTitle(new QLabel(this))
    , m_loanTable(new QTableView(this))
    , m_enter(new QPushButton(this))
    , m_paper(new QPushButton(this))
    , m_returns(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    for (QLabel *label : {m_title, m_definition, m_monthName, m_scopeName, m_explanation, m_loansTitle})
        label->setTextFormat(Qt::PlainText);
    buildUp();
    setWords();
    connectAll();
    ask();
}

InclusiveDialog::~InclusiveDialog() = default;

void InclusiveDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(InclusiveWide, InclusiveTall);
    theme::setFontRole(m_title, theme::FontRole::H2);
    theme::setTone(m_definition, "t2");
    for (QLabel *label : {m_definition, m_explanation})
        label->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QPushButton *button : {m_enter, m_returns, m_export, m_paper, m_close})
        button->setAutoDefault(false);
    m_month->setDisplayFormat(QStringLiteral("yyyy-MM"));
    m_month->setDate(m_needs.workspace.clock().today().addMonths(-1));
    m_monthName->setBuddy(m_month);
    m_scopeName->setBuddy(m_scope);
    for (const records::Choice &it : records::choicesOf<records::InclusiveScope>())
        m_scope->addItem(words::choiceTitle(it));
    m_table->setModel(m_model);
    widgets::dressAsRowList(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setColumnWidth(InclusiveModel::NameColumn, InclusiveNameWide);
    theme::setFontRole(m_loansTitle, theme::FontRole::H3);
    m_loanTable->setModel(m_loans);
    widgets::dressAsRowList(*m_loanTable);
    m_loanTable->setColumnWidth(OwnLoansModel::NameColumn, 2 * InclusiveNameWide);
    m_loanTable->setColumnWidth(OwnLoansModel::ContractColumn, InclusiveNameWide);
    auto *head = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_monthName, m_month, m_scopeName, m_scope})
        head->addWidget(widget);
    head->addStretch(1);
    head->addWidget(m_enter);
    head->addWidget(m_returns);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_export);
    foot->addWidget(m_paper);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_definition);
    column->addLayout(head);
    column->addWidget(m_table, 3);
    column->addWidget(m_explanation);
    column->addWidget(m_loansTitle);
    column->addWidget(m_loanTable, 2);
    column->addLayout(foot);
}

void InclusiveDialog::connectAll()
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(InclusiveSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &InclusiveDialog::ask);
    connect(&m_needs.workspace, &store::Workspace::committed, &m_settle, qOverload<>(&QTimer::start));
    connect(m_month, &QDateEdit::dateChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(m_scope, &QComboBox::currentIndexChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &InclusiveDialog::showExplanation);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &InclusiveDialog::showLoans);
    connect(m_loanTable, &QTableView::activated, this, &InclusiveDialog::openEnterprise);
    connect(m_enter, &QPushButton::clicked, this, &InclusiveDialog::enterReturn);
    connect(m_paper, &QPushButton::clicked, this, &InclusiveDialog::showPaper);
    connect(m_returns, &QPushButton::clicked, this, [this] {
        m_needs.navigator.go({QStringLiteral("记录"), QStringLiteral("bank_return"), {}});
    });
    connect(m_export, &QPushButton::clicked, this,
        [this] { exportSheet(m_needs, tr("Export the table"), shownSheet(*m_model, windowTitle())); });
    connect(m_close, &QPushButton::clicked, this, &InclusiveDialog::reject);
}

void InclusiveDialog::setWords()
{
    setWindowTitle(tr("Inclusive small-business loans by institution"));
    m_title->setText(windowTitle());
    m_monthName->setText(tr("&Month"));
    m_scopeName->setText(tr("&Scope"));
    m_returns->setText(tr("Monthly returns"));
    m_enter->setText(tr("Enter a return…"));
    m_enter->setToolTip(tr("The monthly return of the chosen institution, by hand"));
    m_export->setText(tr("Export…"));
    m_paper->setText(tr("Print or PDF…"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(windowTitle());
    const auto scopes = records::choicesOf<records::InclusiveScope>();
    for (int i = 0; i < m_scope->count(); ++i)
        m_scope->setItemText(i, words::choiceTitle(scopes[static_cast<size_t>(i)]));
    m_model->retranslate();
    m_loans->retranslate();
    showDefinition();
    showExplanation();
    showLoans();
}

void InclusiveDialog::ask()
{
    const auto scope = static_cast<records::InclusiveScope>(qMax(0, m_scope->currentIndex()));
    m_ticket = m_needs.workspace.readLong(
        this,
        [month = m_month->date(), scope](
            store::Session &session) { return inclusive::inclusiveReport(session, month, scope); },
        [this](Result<inclusive::Report> report) {
            m_fault = report ? std::nullopt : std::optional(report.error());
            m_model->setReport(report ? std::optional(*std::move(report)) : std::nullopt);
            for (int column = 1; column < m_model->columnCount(); ++column)
                m_table->resizeColumnToContents(column);
            showDefinition();
            showExplanation();
            showLoans();
            Q_EMIT answered();
        });
}

void InclusiveDialog::showDefinition()
{
    theme::setTone(m_definition, m_fault ? "red" : "t2");
    const auto &report = m_model->report();
    if (m_fault)
        m_definition->setText(words::sentence(*m_fault));
    else if (!report)
        m_definition->clear();
    else if (!report->definition)
        m_definition->setText(tr("No definition is known for this year."));
    else
        m_definition->setText(tr("%1. %2 Source: %3", "definition, note, source")
                                  .arg(words::inLanguage(report->definition->title), report->definition->note,
                                      report->definition->source));
}

void InclusiveDialog::showExplanation()
{
    const QModelIndex at = m_table->currentIndex();
    m_explanation->setText(at.isValid() ? m_model->explanation(at) : tr("Choose a cell to see how it was computed."));
}

int InclusiveDialog::chosenRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : 0;
}

void InclusiveDialog::showLoans()
{
    const inclusive::Row *row = m_model->row(chosenRow());
    m_loans->setLoans(row ? row->own.differences : std::vector<inclusive::LoanDifference>());
    const QString name = !row ? QString() : row->institution.isNull() ? tr("Whole district") : row->name;
    m_loansTitle->setText(
        tr("%1: %n loan(s) that the bank's list and the own records do not agree about", nullptr, m_loans->rowCount())
            .arg(name));
    m_loanTable->setAccessibleName(m_loansTitle->text());
}

void InclusiveDialog::openEnterprise(const QModelIndex &index)
{
    const RecordId enterprise = m_loans->enterprise(index.row());
    if (!enterprise.isNull())
        m_needs.navigator.go(routeTo(records::RecordKind::Enterprise, enterprise));
}

void InclusiveDialog::enterReturn()
{
    const auto &report = m_model->report();
    const inclusive::Row *row = m_model->row(chosenRow());
    if (!report)
        return;
    const auto scopes = records::choicesOf<records::InclusiveScope>();
    forms::RecordDialog::Presets presets{{QStringLiteral("as_of"), records::Value(report->asOf.toString(Qt::ISODate))},
        {QStringLiteral("scope"),
            records::Value(QString::fromLatin1(scopes[static_cast<size_t>(report->scope)].code))}};
    const bool isOne = row && !row->institution.isNull();
    if (isOne)
        presets.push_back({QStringLiteral("institution"), records::Value(row->institution.value())});
    auto *dialog = isOne && !row->returned.isNull()
        ? new forms::RecordDialog(m_needs.workspace, records::RecordKind::BankReturn, row->returned, this)
        : new forms::RecordDialog(m_needs.workspace, records::RecordKind::BankReturn, presets, this);
    connect(dialog, &forms::RecordDialog::saved, this,
        [this](RecordId, const store::Receipt &receipt) { sayWritten(m_needs, this, receipt, tr("Return written")); });
    dialog->open();
}

void InclusiveDialog::showPaper()
{
    const auto report = m_model->report();
    if (!report)
        return;
    const PaperSource paper{[] { return tr("Inclusive small-business loans by institution"); },
        [report = *report] { return reports::inclusivePaper(report); }, print::landscapeForm()};
    auto *dialog = new PaperDialog(m_needs, paper, this);
    dialog->open();
}

QString InclusiveDialog::explanation() const
{
    return m_explanation->text();
}

void InclusiveDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

bool InclusiveDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

QList<shell::Command> inclusiveCommands(PageNeeds needs, QWidget *parent)
{
    return {{"financing.inclusive", InclusiveDialog::tr("Inclusive small-business loans…"), shell::Menu::Business, {},
                "landmark", {},
                [needs, parent] {
                    auto *dialog = new InclusiveDialog(needs, parent);
                    dialog->show();
                }},
        {"financing.prime_rates", InclusiveDialog::tr("Loan prime rates and benchmarks"), shell::Menu::Business, {},
            "list-checks", {}, [needs] {
                needs.navigator.go(routeTo(
                    figures::Counted{QStringLiteral("threshold"), QStringLiteral("code contains \"financing.\"")}));
            }}};
}

} // namespace yumiao::ui::pages
