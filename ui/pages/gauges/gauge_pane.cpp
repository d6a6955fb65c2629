// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gauges/gauge_pane.h"

#include "models/store/query.h"
#include "ui/pages/common/say.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using records::ArrearStep;
using records::RecordKind;

constexpr int MostGaugeLines = 14;
constexpr int MostGaugeSteps = 10;

QLabel *gaugeLabel(QWidget *parent, theme::FontRole role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setFontRole(label, role);
    return label;
}

Result<GaugeAnswer> gaugeOf(store::Session &session, RecordKind kind, int year, QDate on)
{
    if (kind == RecordKind::Arrear)
        return gauges::arrearsLedger(session, on).map([](const auto &it) { return GaugeAnswer(it); });
    if (kind == RecordKind::EiaCase)
        return gauges::eiaBook(session, on).map([](const auto &it) { return GaugeAnswer(it); });
    return gauges::procurementGauge(session, year, on).map([](const auto &it) { return GaugeAnswer(it); });
}

Result<std::vector<ArrearStep>> stepsOf(store::Session &session, RecordId arrear, QDate on)
{
    const auto filter
        = store::Filter::condition(QStringLiteral("arrear.id"), store::Comparison::Equal, {arrear.toText()});
    return store::load<ArrearStep>(
        session, {RecordKind::ArrearStep, filter, {{QStringLiteral("date"), true}, {QStringLiteral("id"), true}}, on});
}

bool concernsGauges(const changes::ChangeSet &set)
{
    return touches(set,
        {RecordKind::ProcurementBudget, RecordKind::ProcurementContract, RecordKind::Arrear, RecordKind::ArrearStep,
            RecordKind::EiaCase, RecordKind::Threshold, RecordKind::Holiday, RecordKind::Bureau,
            RecordKind::Enterprise});
}

} // namespace

GaugePane::GaugePane(PageNeeds needs, RecordKind kind, QWidget *parent)
    : QWidget(parent)
    , m_needs(std::move(needs))
    , m_kind(kind)
    , m_year(m_needs.workspace.clock().today().year())
    , m_answer(m_needs.workspace, AsyncValue<GaugeAnswer>::On::Long)
    , m_read(m_needs.workspace)
{
    build();
    m_answer.onValue(this, [this](const Result<GaugeAnswer> &answer) {
        if (answer)
            return fill();
        if (answer.error().fault != Fault::Cancelled)
            sayError(m_needs, answer.error());
    });
    m_answer.followCommits(concernsGauges);
    m_read.onValue(this, [this](const Result<std::vector<ArrearStep>> &steps) {
        if (steps)
            return fillChosen();
        if (steps.error().fault != Fault::Cancelled)
            sayError(m_needs, steps.error());
    });
    m_read.followCommits([](const changes::ChangeSet &set) { return touches(set, {RecordKind::ArrearStep}); });
    retranslate();
    ask();
}

GaugePane::~GaugePane() = default;

void GaugePane::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has it
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(area);
    body->setObjectName(QStringLiteral("scrollBody"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    m_title = gaugeLabel(body, theme::FontRole::H3);
    column->addWidget(m_title);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i] = new widgets::KpiCard(body);
        m_cards[i]->hide();
        column->addWidget(m_cards[i]);
        connect(m_cards[i], &widgets::KpiCard::activated, this, [this, i] {
            if (!m_routes[i].place.isEmpty())
                m_needs.navigator.go(m_routes[i]);
        });
    }
    m_note = gaugeLabel(body, theme::FontRole::Small);
    m_linesTitle = gaugeLabel(body, theme::FontRole::H3);
    m_lines = new FactLineView(body);
    m_chosenTitle = gaugeLabel(body, theme::FontRole::H3);
    m_facts = new FactLineView(body);
    m_stepsTitle = gaugeLabel(body, theme::FontRole::H3);
    m_steps = new FactLineView(body);
    m_step = new QPushButton(body);
    theme::setButtonIcon(m_step, "plus");
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_note, m_linesTitle, m_lines, m_chosenTitle, m_facts, m_stepsTitle, m_steps, m_step})
        column->addWidget(part);
    column->addStretch(1);
    area->setWidget(body);
    outer->addWidget(area);
    for (const FactLineView *view : {m_lines, m_facts, m_steps})
        connect(view, &FactLineView::opened, this, [this](const shell::Route &to) { m_needs.navigator.go(to); });
    connect(m_step, &QPushButton::clicked, this, &GaugePane::stepWanted);
    fillChosen();
}

void GaugePane::ask()
{
    m_answer.ask([kind = m_kind, year = m_year, on = m_needs.workspace.clock().today()](
                     store::Session &session) { return gaugeOf(session, kind, year, on); });
}

void GaugePane::setYear(int year)
{
    if (year == m_year)
        return;
    m_year = year;
    ask();
}

void GaugePane::choose(RecordId id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    if (m_kind == RecordKind::Arrear && !id.isNull())
        m_read.ask(
            [id, on = m_needs.workspace.clock().today()](store::Session &session) { return stepsOf(session, id, on); });
    fillChosen();
}

void GaugePane::fill()
{
    if (!m_answer.value())
        return;
    GaugeSight sight = sightOf(*m_answer.value());
    m_title->setText(sight.title);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        m_cards[i]->setVisible(place < sight.cards.size());
        if (place >= sight.cards.size())
            continue;
        m_cards[i]->setData(sight.cards.at(place).data);
        m_routes[i] = sight.cards.at(place).route;
    }
    m_note->setText(sight.note);
    m_note->setVisible(!sight.note.isEmpty());
    m_linesTitle->setText(sight.linesTitle);
    m_lines->setAccessibleName(sight.linesTitle);
    const bool some = !sight.lines.empty();
    m_linesTitle->setVisible(some);
    m_lines->setVisible(some);
    m_lines->setLines(std::move(sight.lines));
    m_lines->fitHeight(MostGaugeLines);
    fillChosen();
}

void GaugePane::fillChosen()
{
    std::vector<FactLine> facts = m_answer.value() ? factsOf(*m_answer.value(), m_chosen) : std::vector<FactLine>();
    const bool some = !facts.empty();
    m_chosenTitle->setVisible(some);
    m_facts->setVisible(some);
    m_facts->setLines(std::move(facts));
    m_facts->fitHeight(MostGaugeLines);
    std::vector<FactLine> steps;
    if (m_read.value() && !m_read.value()->empty() && m_read.value()->front().arrear.id == m_chosen)
        steps = stepLines(*m_read.value());
    m_stepsTitle->setVisible(!steps.empty());
    m_steps->setVisible(!steps.empty());
    m_steps->setLines(std::move(steps));
    m_steps->fitHeight(MostGaugeSteps);
    m_step->setVisible(m_kind == RecordKind::Arrear && !m_chosen.isNull());
}

void GaugePane::retranslate()
{
    m_chosenTitle->setText(tr("The one that is chosen"));
    m_facts->setAccessibleName(m_chosenTitle->text());
    m_stepsTitle->setText(tr("Promises, payments and disputes"));
    m_steps->setAccessibleName(m_stepsTitle->text());
    m_lines->setAccessibleName(tr("What the gauge counts"));
    m_step->setText(tr("Register a step…"));
    fill();
}

} // namespace yumiao::ui::pages
