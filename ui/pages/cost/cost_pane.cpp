// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/cost_pane.h"

#include "ui/pages/cost/cost_bar.h"
#include "ui/pages/cost/cost_lines_dialog.h"
#include "ui/pages/cost/cost_parts_model.h"
#include "ui/pages/cost/cost_words.h"
#include "ui/pages/cost/loan_paper_source.h"
#include "ui/pages/cost/offers_dialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/wrapped_label.h"
#include "ui/words/error_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

bool concernsCost(const changes::ChangeSet &set)
{
    return touches(set,
        {RecordKind::FinancingApplication, RecordKind::CreditLine, RecordKind::Drawdown, RecordKind::Repayment,
            RecordKind::CostLine, RecordKind::Threshold});
}

QLabel *plainLabel(QWidget *parent, const char *tone = nullptr)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    if (tone)
        theme::setTone(label, tone);
    return label;
}

} // namespace

CostPane::CostPane(PageNeeds needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(std::move(needs))
    , m_reading(m_needs.workspace)
    , m_average(m_needs.workspace, AsyncValue<cost::AverageCost>::On::Long)
    , m_model(new CostPartsModel(this))
{
    buildUp();
    setWords();
    m_reading.onValue(this, [this](const Result<Reading> &it) { take(it); });
    m_average.onValue(this, [this](const Result<cost::AverageCost> &) { showCost(); });
    m_average.setJob([on = m_needs.workspace.clock().today()](
                         store::Session &session) { return cost::districtAverage(session, on.year(), on); });
    reloadOnCommit(
        m_needs.workspace, this, [this] { ask(); }, concernsCost);
}

CostPane::~CostPane() = default;

void CostPane::buildUp()
{
    m_title = plainLabel(this);
    theme::setFontRole(m_title, theme::FontRole::H3);
    m_method = plainLabel(this, "t2");
    m_flow = plainLabel(this, "t2");
    m_headline = plainLabel(this);
    theme::setFontRole(m_headline, theme::FontRole::H2);
    m_bar = new CostBar(this);
    m_message = new widgets::WrappedLabel(this);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    widgets::dressAsRowList(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QPushButton **button : {&m_edit, &m_compare, &m_paper})
        *button = new QPushButton(this);
    theme::setButtonIcon(m_paper, "printer");
    connect(m_edit, &QPushButton::clicked, this, &CostPane::editLines);
    connect(m_compare, &QPushButton::clicked, this, &CostPane::compareOffers);
    connect(m_paper, &QPushButton::clicked, this, &CostPane::showPaper);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_flow);
    head->addWidget(m_headline);
    auto *foot = new widgets::FlowLayout;
    for (QPushButton *button : {m_edit, m_compare, m_paper})
        foot->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_method);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(m_table);
    column->addLayout(foot);
}

void CostPane::setApplication(RecordId application)
{
    if (application == m_application)
        return;
    m_application = application;
    m_shown.reset();
    m_fault.reset();
    showCost();
    ask();
}

void CostPane::ask()
{
    if (m_application.isNull()) {
        m_reading.drop();
        return;
    }
    m_reading.ask([id = m_application, on = m_needs.workspace.clock().today()](store::Session &session) {
        const auto answer = cost::costOf(session, id, on);
        if (!answer)
            return Result<Reading>(failure(answer.error()));
        return cost::primeRateOn(session, on).map([&](std::optional<Rate> rate) { return Reading{*answer, rate}; });
    });
    m_average.ask();
}

void CostPane::take(const Result<Reading> &reading)
{
    m_shown.reset();
    m_fault.reset();
    if (reading) {
        m_shown = reading->answer;
        m_primeRate = reading->primeRate;
    } else {
        m_fault = reading.error();
    }
    showCost();
    Q_EMIT shown();
}

void CostPane::showCost()
{
    const bool known = m_shown && m_shown->cost;
    for (QWidget *part : QList<QWidget *>{m_bar, m_table, m_flow, m_headline})
        part->setVisible(known);
    m_message->setVisible(!known && (m_shown || m_fault));
    m_message->setText(m_fault ? words::sentence(*m_fault) : m_shown && !known ? whyNoCost(*m_shown) : QString());
    theme::setTone(m_message, m_fault || (m_shown && m_shown->refused) ? "red" : "t2");
    m_method->setText(known ? methodLine() : QString());
    m_edit->setEnabled(m_shown.has_value());
    m_compare->setEnabled(m_shown && !m_shown->application.need.id.isNull());
    m_paper->setEnabled(m_shown.has_value());
    if (!known) {
        m_model->setCost({});
        return;
    }
    const cost::AllInCost &it = *m_shown->cost;
    m_headline->setText(yearlyText(it.gross.headline()));
    m_flow->setText(it.gross.simple ? tr("Cash flows %1").arg(yearlyText(it.gross.nominal))
                                    : tr("Cash flows, effective %1").arg(yearlyText(it.gross.effective)));
    CostBarData shownBar;
    for (const cost::CostPart &part : it.parts)
        if (part.counted && !cost::isSubsidy(part.kind))
            shownBar.parts.append({kindToken(part.kind), part.share,
                tr("%1 %2", "cost, share").arg(kindTitle(part.kind), yearlyText(part.share))});
    if (m_primeRate)
        shownBar.primeRate = static_cast<double>(m_primeRate->millionths()) / 1'000'000.0;
    if (m_average.value())
        shownBar.average = m_average.value()->headline();
    if (it.subsidies > Money())
        shownBar.net = it.net.headline();
    shownBar.sentence = spoken(shownBar);
    m_bar->setData(shownBar);
    m_model->setCost(it);
    fitTable();
}

/// How it was worked out; the mark that the bar cannot have is told of.
QString CostPane::methodLine() const
{
    const QString method = pages::methodLine(*m_shown);
    if (m_primeRate)
        return method;
    return tr("%1; no LPR on record holds on %2 (entered under Records, Thresholds)", "method, day")
        .arg(method, m_needs.workspace.clock().today().toString(Qt::ISODate));
}

/// The table is as high as its rows: the pane scrolls with what stands around it.
void CostPane::fitTable()
{
    m_table->resizeColumnsToContents();
    int high = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        high += m_table->rowHeight(row);
    m_table->setFixedHeight(high + 2);
}

QString CostPane::spoken(const CostBarData &shownBar) const
{
    QStringList said;
    const cost::AllInCost &it = *m_shown->cost;
    for (const CostBarPart &part : shownBar.parts)
        said.append(part.label);
    said.append(tr("together %1").arg(yearlyText(it.gross.headline())));
    if (shownBar.net)
        said.append(tr("After subsidies %1").arg(yearlyText(*shownBar.net)));
    if (shownBar.primeRate)
        said.append(tr("One-year LPR %1").arg(yearlyText(*shownBar.primeRate)));
    if (shownBar.average)
        said.append(tr("District average %1").arg(yearlyText(*shownBar.average)));
    return said.join(tr(", ", "between names"));
}

QString CostPane::headline() const
{
    return m_shown && m_shown->cost ? m_headline->text() : QString();
}

QString CostPane::message() const
{
    return m_message->text();
}

void CostPane::editLines()
{
    if (m_shown)
        (new CostLinesDialog(m_needs, m_application, this))->show();
}

void CostPane::compareOffers()
{
    if (m_shown && !m_shown->application.need.id.isNull())
        (new OffersDialog(m_needs, m_shown->application.need.id, this))->show();
}

void CostPane::showPaper()
{
    if (m_shown)
        (new PaperDialog(m_needs, loanPaperSource(*m_shown, m_needs.workspace.clock().today()), this))->show();
}

void CostPane::setWords()
{
    m_title->setText(tr("All-in cost of financing"));
    m_edit->setText(tr("Costs and repayment plan…"));
    m_compare->setText(tr("Compare offers…"));
    m_paper->setText(tr("Cost sheet…"));
    m_table->setAccessibleName(tr("What the financing costs, line by line"));
    m_model->retranslate();
    showCost();
}

void CostPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QWidget::changeEvent(event);
}

} // namespace yumiao::ui::pages
