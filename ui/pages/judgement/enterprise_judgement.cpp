// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/judgement/enterprise_judgement.h"

#include "models/eligibility/ladders.h"
#include "ui/pages/judgement/judgement_pane.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

/// The names of the four ladders, short enough to stand beside each other.
struct LadderName {
    const char *code;
    const char *title;
};
constexpr LadderName LadderNames[] = {
    {"specialised", QT_TRANSLATE_NOOP("yumiao::ui::pages::EnterpriseJudgement", "Specialised")},
    {"scale", QT_TRANSLATE_NOOP("yumiao::ui::pages::EnterpriseJudgement", "Scale")},
    {"technology", QT_TRANSLATE_NOOP("yumiao::ui::pages::EnterpriseJudgement", "Technology")},
    {"listing", QT_TRANSLATE_NOOP("yumiao::ui::pages::EnterpriseJudgement", "Listing")},
};

} // namespace

EnterpriseJudgement::EnterpriseJudgement(const PageNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_ladders(new widgets::SegmentedButtons(this))
    , m_procedure(new QComboBox(this))
    , m_pane(new JudgementPane(needs, this))
{
    m_pane->setNamed(false);
    m_ladders->setSmall(true);
    m_procedure->setProperty("size", QStringLiteral("small"));
    m_procedure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_procedure->installEventFilter(this);
    auto *choices = new QWidget(this);
    auto *row = new widgets::FlowLayout(choices, 8);
    row->setContentsMargins(8, 6, 8, 4);
    row->addWidget(m_ladders);
    row->addWidget(m_procedure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(choices);
    column->addWidget(m_pane, 1);
    retranslate();
    const auto again = [this] {
        m_stale = true;
        askIfSeen();
    };
    connect(m_ladders, &widgets::SegmentedButtons::chosen, this, again);
    connect(m_procedure, &QComboBox::currentIndexChanged, this, again);
}

void EnterpriseJudgement::setLadders()
{
    QList<widgets::Segment> segments;
    for (const LadderName &it : LadderNames)
        segments.append({it.code, tr(it.title), {}, {}});
    m_ladders->setSegments(segments);
}

void EnterpriseJudgement::retranslate()
{
    setLadders();
    m_ladders->setAccessibleName(tr("Ladder"));
    const QSignalBlocker silent(m_procedure);
    const int chosen = qMax(0, m_procedure->currentIndex());
    m_procedure->clear();
    for (const records::Choice &it : records::choicesOf<eligibility::Procedure>())
        m_procedure->addItem(words::choiceTitle(it));
    m_procedure->setCurrentIndex(chosen);
    m_procedure->setAccessibleName(tr("Procedure"));
}

QString EnterpriseJudgement::ladder() const
{
    return QString::fromLatin1(m_ladders->current());
}

void EnterpriseJudgement::chooseLadder(const QString &code)
{
    m_ladders->setCurrent(code.toLatin1());
    m_stale = true;
    askIfSeen();
}

void EnterpriseJudgement::judge(RecordId enterprise, QDate on)
{
    if (enterprise == m_enterprise && on == m_on)
        return;
    m_enterprise = enterprise;
    m_on = on;
    m_pane->setReadOnly(on.isValid());
    m_stale = true;
    askIfSeen();
}

void EnterpriseJudgement::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askIfSeen();
}

/// The wheel scrolls the page around it, it asks nothing else.
bool EnterpriseJudgement::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void EnterpriseJudgement::askIfSeen()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    cultivation::AssessmentWish wish;
    wish.ladder = ladder();
    wish.question.on = m_on.isValid() ? m_on : m_needs.workspace.clock().today();
    wish.question.procedure = static_cast<eligibility::Procedure>(qMax(0, m_procedure->currentIndex()));
    m_pane->ask(m_enterprise, wish);
}

} // namespace yumiao::ui::pages
