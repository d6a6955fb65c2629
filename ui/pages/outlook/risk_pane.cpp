// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outlook/risk_pane.h"
#include "ui/pages/common/list_export.h"

#include "models/cultivation/yearly_updates.h"
#include "models/items/shown_number.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/outlook/long_question.h"
#include "ui/pages/outlook/outlook_words.h"
#include "ui/pages/outlook/risk_model.h"
#include "ui/widgets/row_list.h"
#include "ui/words/assessment_words.h"
#include "ui/words/error_words.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace yumiao::ui::pages {
namespace {

constexpr int LinesOfCauses = 5;

} // namespace

RiskPane::RiskPane(PageNeeds needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(std::move(needs))
    , m_model(new RiskModel(this))
    , m_onLabel(new QLabel(this))
    , m_on(new QDateEdit(m_needs.workspace.clock().today(), this))
    , m_question(new LongQuestion(this))
    , m_table(new QTableView(this))
    , m_why(new QPlainTextEdit(this))
    , m_open(new QPushButton(this))
    , m_export(new QPushButton(this))
{
    buildUp();
    retranslate();
}

RiskPane::~RiskPane() = default;

void RiskPane::buildUp()
{
    m_onLabel->setTextFormat(Qt::PlainText);
    m_onLabel->setBuddy(m_on);
    m_on->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_on->setCalendarPopup(true);
    m_on->setKeyboardTracking(false); // a day half typed is no question
    m_table->setModel(m_model);
    widgets::dressAsRowList(*m_table);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(RiskModel::WhyColumn, QHeaderView::Stretch);
    header->resizeSection(RiskModel::UrgencyColumn, 80);
    header->resizeSection(RiskModel::NameColumn, 230);
    header->resizeSection(RiskModel::TierColumn, 150);
    header->resizeSection(RiskModel::EndColumn, 100);
    header->resizeSection(RiskModel::DaysColumn, 60);
    m_why->setReadOnly(true);
    m_why->setTabChangesFocus(true);
    m_why->setFixedHeight(m_why->fontMetrics().lineSpacing() * LinesOfCauses + 10);
    auto *head = new QHBoxLayout;
    head->addWidget(m_onLabel);
    head->addWidget(m_on);
    head->addStretch(1);
    auto *foot = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_export})
        button->setAutoDefault(false);
    foot->addStretch(1);
    foot->addWidget(m_export);
    foot->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_question);
    column->addWidget(m_table, 1);
    column->addWidget(m_why);
    column->addLayout(foot);
    connect(m_on, &QDateEdit::dateChanged, this, &RiskPane::look);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showReason(); });
    connect(m_table, &QTableView::activated, this, &RiskPane::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &RiskPane::openCurrent);
    connect(m_export, &QPushButton::clicked, this,
        [this] { exportSheet(m_needs, tr("Export the list"), shownSheet(*m_model, tr("Tiers at risk"))); });
    connect(m_question, &LongQuestion::stopped, this, [this] {
        m_ticket = {};
        m_question->end(tr("Stopped. What is shown is the list before."), "t2");
    });
}

void RiskPane::retranslate()
{
    m_onLabel->setText(tr("As of"));
    m_on->setAccessibleName(tr("Day on which the tiers are looked at"));
    m_open->setText(tr("Open the enterprise"));
    m_export->setText(tr("Export…"));
    m_table->setAccessibleName(tr("Tiers at risk"));
    m_why->setAccessibleName(tr("Why"));
    m_question->setWords(tr("Looking through the tiers"), tr("Stop"));
    m_model->retranslate();
    if (!m_question->isUnderWay() && m_model->picture().on.isValid())
        m_question->end(pictureText(), "t2");
    showReason();
}

void RiskPane::setBook(std::shared_ptr<const cultivation::RuleBook> book)
{
    m_book = std::move(book);
    look();
}

void RiskPane::setOn(QDate day)
{
    m_on->setDate(day);
}

/// What the list holds, and what it cannot hold.
QString RiskPane::pictureText() const
{
    const cultivation::RiskPicture &it = m_model->picture();
    QStringList said{tr("%1 of the tiers that %2 enterprises hold are at risk.")
                         .arg(items::shownCount(static_cast<qint64>(it.risks.size())), items::shownCount(it.members))};
    if (it.reviewUnknown > 0)
        said.append(tr("Of %1 the review cannot be told for want of facts.").arg(items::shownCount(it.reviewUnknown)));
    QStringList without;
    for (const eligibility::Bilingual &name : it.withoutRulesNames)
        without.append(words::inLanguage(name));
    if (!without.isEmpty())
        said.append(tr("No rules of review are known for: %1.").arg(without.join(tr(", ", "between tiers"))));
    if (!it.updatesKnown)
        said.append(tr("Yearly updates are not recorded and not listed."));
    if (!it.marginKnown)
        said.append(tr("What is near to a line is not listed: the threshold risk.margin_percent is not set."));
    return said.join(u' ');
}

void RiskPane::look()
{
    if (!m_book)
        return;
    const ReportProgress report = m_question->begin(tr("Looking through the tiers"));
    m_ticket = m_needs.workspace.readLong(
        this,
        [on = m_on->date(), report, book = m_book](store::Session &session) {
            return cultivation::recordedUpdates(session, *book, on)
                .and_then([&](const cultivation::YearlyUpdateKnown &updates) {
                    return cultivation::tiersAtRisk(session, *book, on, toldFinding, updates, session.stop(), report);
                });
        },
        [this](Result<cultivation::RiskPicture> picture) {
            if (!picture) {
                m_question->end(words::sentence(picture.error()), "red");
                return;
            }
            m_model->setPicture(*std::move(picture));
            m_question->end(pictureText(), "t2");
            if (m_model->rowCount() > 0)
                m_table->setCurrentIndex(m_model->index(0, 0));
            showReason();
        });
}

void RiskPane::showReason()
{
    const cultivation::TierRisk *risk = m_model->riskAt(m_table->currentIndex().row());
    m_why->setPlainText(risk ? causeLines(*risk).join(u'\n') : QString());
    m_open->setEnabled(risk);
    m_export->setEnabled(m_model->rowCount() > 0);
}

void RiskPane::openCurrent()
{
    if (const cultivation::TierRisk *risk = m_model->riskAt(m_table->currentIndex().row()))
        m_needs.navigator.go(routeTo(records::RecordKind::Enterprise, risk->enterprise));
}

} // namespace yumiao::ui::pages
