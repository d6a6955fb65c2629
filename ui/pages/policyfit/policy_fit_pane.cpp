// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policyfit/policy_fit_pane.h"

#include "ui/pages/policyfit/fit_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_list.h"
#include "ui/words/error_words.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

constexpr int FitSettleMs = 150;
constexpr int FitClauseWide = 64;

QString judgedWords(const policyfit::JudgedDay &day)
{
    using policyfit::DayBasis;
    const QString on = day.on.toString(Qt::ISODate);
    switch (day.basis) {
    case DayBasis::Drawn:
        return PolicyFitPane::tr("Judged by the clauses of the plan as of %1, when it was first paid out").arg(on);
    case DayBasis::Granted:
        return PolicyFitPane::tr("Judged by the clauses of the plan as of %1, when it was granted").arg(on);
    case DayBasis::Decided:
        return PolicyFitPane::tr("Judged by the clauses of the plan as of %1, when it reached its stage").arg(on);
    case DayBasis::Asked:
        return PolicyFitPane::tr("Judged by the clauses of the plan as of today, %1").arg(on);
    }
    Q_UNREACHABLE();
}

} // namespace

PolicyFitPane::PolicyFitPane(PageNeeds needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(std::move(needs))
    , m_model(new FitModel(this))
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_table(new QTableView(this))
{
    for (QLabel *label : {m_title, m_note})
        label->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    theme::setFontRole(m_title, theme::FontRole::H2);
    theme::setTone(m_note, "t2");
    m_table->setModel(m_model);
    widgets::dressAsRowList(*m_table);
    m_table->horizontalHeader()->hide();
    m_table->setColumnWidth(FitModel::ClauseColumn, FitClauseWide);
    m_table->horizontalHeader()->setSectionResizeMode(FitModel::TextColumn, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_table);
    m_settle.setSingleShot(true);
    m_settle.setInterval(FitSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &PolicyFitPane::ask);
    connect(&m_needs.workspace, &store::Workspace::committed, &m_settle, qOverload<>(&QTimer::start));
    connect(m_table, &QTableView::activated, this, &PolicyFitPane::open);
    setWords();
}

PolicyFitPane::~PolicyFitPane() = default;

void PolicyFitPane::setApplication(RecordId application)
{
    if (application == m_application)
        return;
    m_application = application;
    m_model->setFit(std::nullopt);
    m_note->clear();
    ask();
}

void PolicyFitPane::setWords()
{
    m_title->setText(tr("Policies that apply"));
    showDay();
    m_table->setAccessibleName(m_title->text());
    m_model->retranslate();
}

void PolicyFitPane::ask()
{
    if (m_application.isNull()) {
        m_ticket = {};
        return;
    }
    const QDate today = m_needs.workspace.clock().today();
    m_ticket = m_needs.workspace.read(
        this,
        [id = m_application, today](
            store::Session &session) { return policyfit::policyFitOfItsDay(session, id, today); },
        [this](Result<policyfit::PolicyFit> fit) {
            theme::setTone(m_note, fit ? "t2" : "red");
            if (!fit)
                m_note->setText(words::sentence(fit.error()));
            m_model->setFit(fit ? std::optional(*std::move(fit)) : std::nullopt);
            showDay();
            fitHeight();
            Q_EMIT answered();
        });
}

/// The documents, rates and figures are those of one day: which, and why.
void PolicyFitPane::showDay()
{
    if (m_model->fit())
        m_note->setText(judgedWords(m_model->fit()->known.day));
}

/// The list stands in a pane that scrolls: it is as high as its lines.
void PolicyFitPane::fitHeight()
{
    m_table->resizeColumnToContents(FitModel::SignColumn);
    int height = 2 * m_table->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

void PolicyFitPane::open(const QModelIndex &index)
{
    const policyfit::PolicyFinding *finding = m_model->finding(index.row());
    if (!finding)
        return;
    if (index.column() == FitModel::ClauseColumn) {
        Q_EMIT clauseChosen(finding->policy->clause);
        return;
    }
    auto *dialog = new FitDialog(*m_model->fit(), finding->policy->code, this);
    dialog->show();
}

void PolicyFitPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QWidget::changeEvent(event);
}

} // namespace yumiao::ui::pages
