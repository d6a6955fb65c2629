// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/judgement/judgement_pane.h"

#include "ui/pages/common/say.h"
#include "ui/pages/judgement/clause_dialog.h"
#include "ui/pages/judgement/criteria_view.h"
#include "ui/pages/judgement/judgement_words.h"
#include "ui/pages/judgement/short_table.h"
#include "ui/pages/judgement/verdict_marks.h"
#include "ui/pages/judgement/what_if_pane.h"
#include "ui/shell/state_panel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/panel_frame.h"
#include "ui/widgets/wrapped_label.h"
#include "ui/words/assessment_words.h"
#include "ui/words/criterion_lines.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace yumiao::ui::pages {
namespace {

constexpr int ChipGlyph = 14;
constexpr int SideMargin = 12;

/// The same facts judged by the same rules: nothing in the pane would be another.
bool saysTheSame(const SharedAnswer &a, const SharedAnswer &b)
{
    const auto &rulesA = a->judgement().rules;
    const auto &rulesB = b->judgement().rules;
    return rulesA && rulesB && rulesA->rules == rulesB->rules && rulesA->inForce == rulesB->inForce
        && a->judged.known.enterprise.id == b->judged.known.enterprise.id
        && a->judged.known.enterprise.name == b->judged.known.enterprise.name
        && a->inquiry.question.on == b->inquiry.question.on
        && a->inquiry.question.procedure == b->inquiry.question.procedure
        && a->judgement().standing.tier == b->judgement().standing.tier && a->facts() == b->facts();
}

} // namespace

JudgementPane::JudgementPane(PageNeeds needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(std::move(needs))
    , m_asked(m_needs.workspace)
    , m_frame(new widgets::PanelFrame(this))
{
    buildUp();
    wireUp();
    retranslate();
    m_asked.onValue(this, [this](const Result<SharedAnswer> &answer) { take(answer); });
    reloadOnCommit(
        m_needs.workspace, this,
        [this] {
            if (!m_enterprise.isNull())
                ask(m_enterprise, m_wish);
        },
        [](const changes::ChangeSet &set) { return !set.changes.empty(); });
    clear();
}

JudgementPane::~JudgementPane() = default;

void JudgementPane::buildUp()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    addHead();
    m_place = new QStackedWidget(m_frame);
    m_state = new shell::StatePanel(m_place);
    m_scroll = new QScrollArea(m_place);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeBody());
    m_place->addWidget(m_state);
    m_place->addWidget(m_scroll);
    m_frame->body()->addWidget(m_place, 1);
    m_frame->body()->addWidget(makeFoot());
}

void JudgementPane::addHead()
{
    m_chipSign = new QLabel(m_frame);
    m_chip = new QLabel(m_frame);
    m_chip->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_chip, theme::FontRole::Small);
    m_sheet = new QPushButton(m_frame);
    m_sheet->setProperty("size", QStringLiteral("small"));
    m_sheet->setAutoDefault(false);
    theme::setButtonIcon(m_sheet, "printer");
    m_frame->addHeadWidget(m_chipSign);
    m_frame->addHeadWidget(m_chip);
    m_frame->addHeadWidget(m_sheet);
}

QLabel *JudgementPane::addHeading(QVBoxLayout *column, widgets::ElidedLabel **note, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(SideMargin, 8, SideMargin, 2);
    row->setSpacing(8);
    auto *title = new QLabel(this);
    title->setTextFormat(Qt::PlainText);
    theme::setFontRole(title, theme::FontRole::H3);
    *note = new widgets::ElidedLabel(this);
    theme::setTone(*note, "t3");
    theme::setFontRole(*note, theme::FontRole::Small);
    row->addWidget(title);
    row->addWidget(*note, 1);
    if (right)
        row->addWidget(right);
    column->addLayout(row);
    return title;
}

QWidget *JudgementPane::makeBody()
{
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("scrollBody"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    m_view = new CriteriaView(m_criteria, body);
    column->addWidget(m_view);
    m_enter = new QPushButton(body);
    m_enter->setProperty("role", QStringLiteral("link"));
    m_enter->setAutoDefault(false);
    m_missingTitle = addHeading(column, &m_missingNote, m_enter);
    m_missingView = new ShortTable(body);
    m_missingView->setModel(&m_missing);
    column->addWidget(m_missingView);
    m_waysTitle = addHeading(column, &m_waysNote);
    m_waysView = new ShortTable(body);
    m_waysView->setModel(&m_ways);
    column->addWidget(m_waysView);
    m_blocked = new widgets::WrappedLabel(body);
    m_blocked->setContentsMargins(SideMargin, 2, SideMargin, 2);
    theme::setTone(m_blocked, "t2");
    column->addWidget(m_blocked);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(SideMargin, 10, SideMargin, 0);
    m_whatIf = new WhatIfPane(body);
    inset->addWidget(m_whatIf);
    column->addLayout(inset);
    column->addStretch(1);
    return body;
}

QWidget *JudgementPane::makeFoot()
{
    m_foot = new QFrame(m_frame);
    m_foot->setProperty("foot", true);
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(SideMargin, 5, SideMargin, 6);
    column->setSpacing(1);
    m_footNote = new widgets::WrappedLabel(m_foot);
    m_document = new widgets::ElidedLabel(m_foot);
    m_signs = new QLabel(m_foot);
    m_signs->setTextFormat(Qt::PlainText);
    for (QLabel *label : {static_cast<QLabel *>(m_footNote), static_cast<QLabel *>(m_document), m_signs}) {
        theme::setTone(label, "t3");
        theme::setFontRole(label, theme::FontRole::Small);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_document, 1);
    row->addWidget(m_signs);
    column->addWidget(m_footNote);
    column->addLayout(row);
    return m_foot;
}

void JudgementPane::wireUp()
{
    connect(m_sheet, &QPushButton::clicked, this, &JudgementPane::openSheet);
    connect(m_enter, &QPushButton::clicked, this, [this] { enterEvidence({}); });
    connect(m_view, &CriteriaView::clauseWanted, this, &JudgementPane::openClause);
    connect(m_view, &CriteriaView::currentLineChanged, this, [this](int line) {
        if (line >= 0 && static_cast<size_t>(line) < m_criteria.lines().size())
            m_whatIf->setCriterion(m_criteria.lines()[static_cast<size_t>(line)].criterion);
    });
    connect(m_view, &CriteriaView::rowShown, this, [this](const QRect &row) { reveal(m_view, row); });
    connect(m_missingView, &ShortTable::rowShown, this, [this](const QRect &row) { reveal(m_missingView, row); });
    connect(m_waysView, &ShortTable::rowShown, this, [this](const QRect &row) { reveal(m_waysView, row); });
    connect(m_missingView, &ShortTable::cellActivated, this, &JudgementPane::missingActivated);
    connect(m_waysView, &ShortTable::cellActivated, this, [this](const QModelIndex &index) {
        m_whatIf->load(m_ways.wayAt(index.row()));
        m_scroll->ensureWidgetVisible(m_whatIf, 0, 8);
    });
    connect(m_state, &shell::StatePanel::actionActivated, this, [this] { ask(m_enterprise, m_wish); });
}

void JudgementPane::reveal(QWidget *of, const QRect &part)
{
    const QPoint at = of->mapTo(m_scroll->widget(), part.center());
    m_scroll->ensureVisible(m_scroll->horizontalScrollBar()->value(), at.y(), 0, part.height());
}

void JudgementPane::retranslate()
{
    m_sheet->setText(tr("Judgement sheet"));
    m_sheet->setToolTip(tr("One page for paper"));
    m_enter->setText(tr("Enter evidence…"));
    m_view->setAccessibleName(tr("Conditions"));
    m_missingTitle->setText(tr("Missing evidence"));
    m_missingView->setAccessibleName(tr("Missing evidence"));
    m_waysTitle->setText(tr("Ways"));
    m_waysView->setAccessibleName(tr("Ways to the tier, the nearest first"));
    m_footNote->setText(tr("Judged for internal guidance; what the authority decides counts."));
    m_signs->setText(tr("△ to be confirmed  ○ secondary source"));
    m_whatIf->retranslate();
    m_criteria.retranslate();
    if (m_answer)
        showAnswer();
    else if (m_enterprise.isNull())
        clear();
}

void JudgementPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JudgementPane::setNamed(bool named)
{
    m_named = named;
    if (m_answer)
        showHead();
}

void JudgementPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_enter->setVisible(!readOnly);
    m_missingView->setColumnHidden(MissingModel::EnterColumn, readOnly);
    m_missingView->setColumnHidden(MissingModel::AttachColumn, readOnly);
}

void JudgementPane::ask(RecordId enterprise, const cultivation::AssessmentWish &wish)
{
    if (enterprise.isNull())
        return clear();
    const bool another = enterprise != m_enterprise;
    m_enterprise = enterprise;
    m_wish = wish;
    if (another && m_answer) // what another enterprise lacks is not this one's
        m_scroll->setEnabled(false);
    m_asked.ask([enterprise, wish](store::Session &session) { return judgedAnswer(session, enterprise, wish); });
}

void JudgementPane::clear()
{
    m_asked.drop();
    const bool had = m_answer != nullptr;
    m_enterprise = {};
    m_answer.reset();
    showState(tr("Choose an enterprise to judge it"), {}, false);
    if (had)
        Q_EMIT answered();
}

void JudgementPane::take(const Result<SharedAnswer> &answer)
{
    if (!answer && answer.error().fault == Fault::Cancelled)
        return;
    m_scroll->setEnabled(true);
    if (!answer) {
        m_answer.reset();
        showState({}, {}, true);
        m_state->setWords(errorWords(answer.error()));
        return Q_EMIT answered();
    }
    if (m_answer && m_answer->judgement().assessment && (*answer)->judgement().assessment
        && saysTheSame(m_answer, *answer) && m_place->currentWidget() == m_scroll)
        return Q_EMIT answered(); // an expanded tree and tried values stay as they are
    m_answer = *answer;
    showAnswer();
    Q_EMIT answered();
}

void JudgementPane::showAnswer()
{
    showHead();
    if (m_answer->judgement().silence)
        return showSilence();
    const eligibility::Assessment &assessment = *m_answer->judgement().assessment;
    m_criteria.setLines(words::criterionLines(assessment, m_answer->catalogue()));
    showLists();
    m_whatIf->setAnswer(m_answer);
    m_view->showLines();
    m_foot->show();
    m_place->setCurrentWidget(m_scroll);
    m_scroll->verticalScrollBar()->setValue(0);
}

void JudgementPane::showHead()
{
    const QString step = stepText(*m_answer);
    m_frame->setTitle(m_named ? m_answer->judged.known.enterprise.name : step);
    m_frame->setNote(m_named ? step : QString());
    const auto &assessment = m_answer->judgement().assessment;
    m_chip->setVisible(assessment.has_value());
    m_chipSign->setVisible(assessment.has_value());
    m_sheet->setEnabled(assessment.has_value());
    m_sheet->show();
    const auto &rules = m_answer->judgement().rules;
    m_document->setWhole(
        rules ? tr("%1, %2", "document, version").arg(words::documentName(*rules->pack), packText(*rules)) : QString());
    if (!assessment)
        return;
    const eligibility::Verdict verdict = assessment->verdict;
    theme::setStyleProperty(m_chip, "tag", toneOf(verdict));
    QEvent restyled(QEvent::StyleChange); // its padding counts from now on
    QCoreApplication::sendEvent(m_chip, &restyled);
    m_chip->setText(words::verdictTitle(verdict));
    m_chip->setAccessibleName(tr("Result: %1").arg(m_chip->text()));
    m_chip->setMinimumWidth(0); // else its own width would be asked for again
    m_chip->setMinimumWidth(m_chip->sizeHint().width());
    m_chipSign->setPixmap(theme::glyphPixmap(glyphOf(verdict), theme::grown(ChipGlyph), devicePixelRatioF()));
}

void JudgementPane::showLists()
{
    m_missing.setAnswer(m_answer);
    m_ways.setAnswer(m_answer);
    const int missing = m_missing.rowCount();
    m_missingNote->setWhole(
        missing > 0 ? tr("%n fact(s); judged again by itself", nullptr, missing) : tr("Nothing is missing"));
    m_missingView->setVisible(missing > 0);
    m_missingView->fit(
        MissingModel::FactColumn, {MissingModel::EnterColumn, MissingModel::AttachColumn}, MissingModel::ProofColumn);
    const int ways = m_ways.rowCount();
    const bool fails = m_answer->judgement().assessment->count(eligibility::Verdict::NotMet) > 0;
    m_waysTitle->setVisible(fails);
    m_waysNote->setVisible(fails);
    m_waysNote->setWhole(ways > 0 ? tr("the nearest first") : tr("none that could be computed"));
    m_waysView->setVisible(ways > 0);
    m_waysView->fit(WaysModel::WayColumn, {WaysModel::TryColumn});
    QStringList blocked;
    for (const QString &code : m_answer->judgement().distance.blocked)
        if (const eligibility::Finding *finding = m_answer->judgement().assessment->find(code))
            blocked.append(finding->criterion->title);
    m_blocked->setVisible(!blocked.isEmpty());
    m_blocked->setText(tr("Nothing that is recorded can change: %1").arg(blocked.join(tr("; ", "between conditions"))));
}

void JudgementPane::showSilence()
{
    m_criteria.setLines({});
    m_missing.setAnswer({});
    m_ways.setAnswer({});
    m_whatIf->setAnswer({});
    m_state->setWords({"info", silenceTitle(*m_answer), silenceDetail(*m_answer), {}, false, false});
    m_place->setCurrentWidget(m_state);
    m_foot->setVisible(m_answer->judgement().rules.has_value());
}

void JudgementPane::showState(const QString &title, const QString &line, bool warning)
{
    m_criteria.setLines({});
    m_missing.setAnswer({});
    m_ways.setAnswer({});
    m_whatIf->setAnswer({});
    m_frame->setTitle(tr("Judgement"));
    m_frame->setNote({});
    m_chip->hide();
    m_chipSign->hide();
    m_sheet->hide();
    m_foot->hide();
    m_state->setWords({warning ? "triangle-alert" : "sprout", title, line, {}, false, warning});
    m_place->setCurrentWidget(m_state);
}

} // namespace yumiao::ui::pages
