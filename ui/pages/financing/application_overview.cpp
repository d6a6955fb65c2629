// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/application_overview.h"

#include "models/items/shown_number.h"
#include "ui/pages/common/fact_lines.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/financing/funnel_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lamp_label.h"
#include "ui/widgets/stage_track.h"
#include "ui/words/label_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

constexpr size_t MostStepsShown = 8;

QString stageWord(std::optional<records::ApplicationStage> stage)
{
    return stage ? words::choiceTitle(records::choicesOf<records::ApplicationStage>()[static_cast<size_t>(*stage)])
                 : QString();
}

QLabel *plainLabel(QWidget *parent, theme::FontRole role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    theme::setFontRole(label, role);
    return label;
}

} // namespace

ApplicationOverview::ApplicationOverview(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what is in it has it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setObjectName(QStringLiteral("scrollBody")); // the ground of the drawer shows through
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(14, 8, 14, 10);
    m_column->setSpacing(6);
    auto *head = new QHBoxLayout;
    m_amount = plainLabel(m_body, theme::FontRole::Amount);
    m_unit = plainLabel(m_body, theme::FontRole::Body);
    m_lamp = new widgets::LampLabel(m_body);
    head->addWidget(m_amount, 0, Qt::AlignBaseline);
    head->addWidget(m_unit, 0, Qt::AlignBaseline);
    head->addStretch(1);
    head->addWidget(m_lamp);
    m_column->addLayout(head);
    m_track = new widgets::StageTrack(m_body);
    m_column->addWidget(m_track);
    m_panes = new QVBoxLayout;
    m_panes->setSpacing(8);
    m_column->addLayout(m_panes);
    m_stepsTitle = plainLabel(m_body, theme::FontRole::H3);
    m_steps = new FactLineView(m_body);
    m_column->addWidget(m_stepsTitle);
    m_column->addWidget(m_steps);
    m_column->addStretch(1);
    setWidget(m_body);
    retranslate();
}

void ApplicationOverview::addPane(QWidget *pane)
{
    m_panes->addWidget(pane);
}

void ApplicationOverview::retranslate()
{
    m_unit->setText(tr("×10,000 yuan"));
    m_stepsTitle->setText(tr("Latest steps"));
    m_steps->setAccessibleName(m_stepsTitle->text());
    m_track->setAccessibleName(tr("Way through the stages"));
    if (m_card)
        show(ApplicationCard(*m_card));
}

void ApplicationOverview::show(const ApplicationCard &card)
{
    m_card = card;
    showHead(card);
    showTrack(card);
    showSteps(card);
}

void ApplicationOverview::showHead(const ApplicationCard &card)
{
    const auto &amount = card.application().amount;
    m_amount->setText(amount ? items::shownWan(amount->fen()) : QStringLiteral("—"));
    const financing::CaseStanding &standing = card.course.standing;
    m_lamp->setVisible(standing.lamp.has_value());
    if (!standing.lamp)
        return;
    const QString words = standing.lamp->cause == rules::LampCause::PastDue
        ? tr("%n day(s) past due", nullptr, static_cast<int>(-standing.daysLeft))
        : tr("Stuck, %n day(s) in this stage", nullptr, static_cast<int>(standing.days));
    m_lamp->setLamp(glyphOf(standing.lamp->lamp), words);
}

void ApplicationOverview::showTrack(const ApplicationCard &card)
{
    const auto stops = trackOf(card.course);
    const financing::CaseStanding &standing = card.course.standing;
    const bool left = standing.group == rules::StageGroup::Left;
    QList<widgets::StageNode> nodes;
    for (size_t i = 0; i < stops.size(); ++i) {
        const TrackStop &stop = stops[i];
        const auto group = static_cast<rules::StageGroup>(i);
        widgets::StageNode node;
        node.id = stageCode(group);
        node.name = stageTitle(group);
        node.date = stop.reached.isValid() ? stop.reached.toString(QStringLiteral("MM-dd")) : QStringLiteral("—");
        if (stop.isDone)
            node.state = widgets::StageState::Done;
        else if (stop.isHere)
            node.state = left || standing.lamp ? widgets::StageState::Stuck : widgets::StageState::Current;
        if (stop.isHere && left)
            node.date = stageWord(standing.stage);
        else if (stop.isHere && standing.underWay)
            node.date = tr("%1, %2 d here", "date; days").arg(node.date).arg(standing.days);
        const QString reached = stop.reached.toString(Qt::ISODate);
        node.sentence = reached.isEmpty() ? tr("%1: not reached").arg(node.name)
                                          : tr("%1: reached on %2").arg(node.name, reached);
        nodes.append(node);
    }
    m_track->setNodes(nodes);
}

/// Newest first.
void ApplicationOverview::showSteps(const ApplicationCard &card)
{
    std::vector<FactLine> lines;
    const auto &steps = card.course.facts.steps;
    for (auto it = steps.rbegin(); it != steps.rend() && lines.size() < MostStepsShown; ++it) {
        if (it->date > card.course.on)
            continue;
        FactLine line;
        line.sign = stageWord(it->stage);
        line.text = it->note.isEmpty() ? it->handledBy : it->note;
        if (it->id.isNull())
            line.text = tr("No earlier step is on record");
        line.day = it->date.toString(Qt::ISODate);
        lines.push_back(line);
    }
    m_steps->setLines(std::move(lines));
    m_steps->fitHeight(static_cast<int>(MostStepsShown));
}

} // namespace yumiao::ui::pages
