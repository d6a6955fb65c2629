// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cultivation/cultivation_page.h"

#include "models/items/shown_number.h"
#include "models/items/window_model.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/say.h"
#include "ui/pages/cultivation/candidates_pane.h"
#include "ui/pages/cultivation/ladder_switch.h"
#include "ui/pages/cultivation/members_pane.h"
#include "ui/pages/cultivation/stairs_words.h"
#include "ui/pages/judgement/judgement_pane.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/words/assessment_words.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

const QString CultivationPlace = QStringLiteral("梯度培育");
constexpr int ListShare = 64; // ui.md 4.3: the list 640 wide, the judgement beside it
constexpr int JudgementShare = 58;
constexpr auto CandidatesFace = "candidates";
constexpr auto MembersFace = "members";

/// The ladders that the program knows; their titles do not change with what an office adds to the rules.
const std::vector<eligibility::Ladder> &knownLadders()
{
    static const std::vector<eligibility::Ladder> none;
    const auto &all = eligibility::ladders();
    return all ? all->ladders : none;
}

const eligibility::Ladder *ladderCalled(const QString &code)
{
    for (const eligibility::Ladder &it : knownLadders())
        if (it.code == code)
            return &it;
    return nullptr;
}

} // namespace

CultivationPage::CultivationPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_on(m_needs.workspace.clock().today())
    , m_ladder(QLatin1String(SpecialisedLadder))
    , m_facts(m_needs.workspace, AsyncValue<LadderFacts>::On::Long)
{
    buildUp();
    wireUp();
    m_needs.standings->ensure();
    ask();
    showLists();
}

CultivationPage::~CultivationPage() = default;

void CultivationPage::buildUp()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    column->addWidget(makeStairs());
    column->addWidget(makeLists(), 1);
    retranslate();
}

QWidget *CultivationPage::makeStairs()
{
    auto *panel = new QFrame(this);
    panel->setProperty("panel", true);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    m_stairs = new widgets::Stairs(panel);
    inside->addWidget(m_stairs);
    return panel;
}

QWidget *CultivationPage::makeLists()
{
    m_panes = new QSplitter(Qt::Horizontal, this);
    auto *left = new QWidget(m_panes);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_faces = new widgets::SegmentedButtons(left);
    m_faces->setSmall(true);
    m_lists = new QStackedWidget(left);
    m_candidates = new CandidatesPane(m_needs, m_lists);
    m_members = new MembersPane(m_needs, m_lists);
    m_lists->addWidget(m_candidates);
    m_lists->addWidget(m_members);
    auto *head = new QHBoxLayout;
    head->addWidget(m_faces);
    head->addStretch(1);
    head->addWidget(m_candidates->scopeSwitch());
    column->addLayout(head);
    column->addWidget(m_lists, 1);
    m_panes->addWidget(left);
    m_judgement = new JudgementPane(m_needs, m_panes);
    m_panes->addWidget(m_judgement);
    m_panes->setStretchFactor(0, ListShare);
    m_panes->setStretchFactor(1, JudgementShare);
    m_panes->setSizes({ListShare * 10, JudgementShare * 10});
    m_panes->setChildrenCollapsible(false);
    return m_panes;
}

void CultivationPage::wireUp()
{
    m_facts.onValue(this, [this](const Result<LadderFacts> &facts) { take(facts); });
    m_facts.followCommits();
    connect(m_stairs, &widgets::Stairs::activated, this, [this](const QByteArray &id) {
        const QString tier = QString::fromLatin1(id);
        chooseTier(tier == m_tier ? QString() : tier); // the same rung again: all of them
    });
    connect(m_faces, &widgets::SegmentedButtons::chosen, this,
        [this](const QByteArray &id) { setFace(id == MembersFace ? Face::Members : Face::Candidates); });
    const auto openEnterprise
        = [this](RecordId id) { m_needs.navigator.go(routeTo(records::RecordKind::Enterprise, id)); };
    connect(m_members, &MembersPane::activated, this, openEnterprise);
    connect(m_candidates, &CandidatesPane::activated, this, openEnterprise);
    connect(m_members, &MembersPane::currentChanged, this, &CultivationPage::judgeCurrent);
    connect(m_candidates, &CandidatesPane::currentChanged, this, &CultivationPage::judgeCurrent);
    connect(m_members, &MembersPane::allWanted, this, [this] { chooseTier({}); });
    const auto tell = [this] {
        Q_EMIT headChanged();
        Q_EMIT statusChanged(statusTexts());
    };
    connect(m_members, &MembersPane::changed, this, tell);
    connect(m_candidates, &CandidatesPane::changed, this, tell);
    // Later: while the list tells of its answer, the table still keeps the selection of the one before.
    connect(&m_candidates->model(), &items::WindowModel::settled, this, &CultivationPage::chooseNearest,
        Qt::QueuedConnection);
    connect(m_candidates, &CandidatesPane::tasksWanted, this, &CultivationPage::makeTasks);
    connect(m_needs.standings, &items::StandingsShelf::changed, this, [this] {
        showLists(); // the usual tier is known only now
        showStairs();
        showJudged();
    });
    connect(m_needs.standings, &items::StandingsShelf::judging, this, &CultivationPage::showJudged);
}

QWidget *CultivationPage::headSwitches()
{
    if (m_ladders)
        return m_ladders;
    m_ladders = new LadderSwitch(this);
    connect(
        m_ladders, &LadderSwitch::chosen, this, [this](const QByteArray &id) { setLadder(QString::fromLatin1(id)); });
    showLadders();
    return m_ladders;
}

QWidget *CultivationPage::headActions()
{
    if (m_actions)
        return m_actions;
    m_actions = new QWidget(this);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    m_judged = new QLabel(m_actions);
    m_judged->setTextFormat(Qt::PlainText);
    theme::setTone(m_judged, "t3");
    m_dateLabel = new QLabel(m_actions);
    m_dateLabel->setTextFormat(Qt::PlainText);
    m_date = new QDateEdit(m_on, m_actions);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    m_date->setKeyboardTracking(false); // a day half typed is no question
    m_dateLabel->setBuddy(m_date);
    m_today = new QPushButton(m_actions);
    m_again = new QPushButton(m_actions);
    m_promote = new QPushButton(m_actions);
    theme::setStyleProperty(m_promote, "role", QStringLiteral("primary"));
    theme::setButtonIcon(m_again, "refresh-cw");
    theme::setButtonIcon(m_promote, "arrow-up-right", "onacc");
    connect(m_promote, &QPushButton::clicked, this, [this] {
        const shell::Command command = promotion();
        if (const QString why = command.whyNot(); !why.isEmpty())
            return m_needs.announce(why, {});
        command.run();
    });
    for (QWidget *it : std::initializer_list<QWidget *>{m_judged, m_dateLabel, m_date, m_today, m_again, m_promote})
        row->addWidget(it);
    connect(m_date, &QDateEdit::dateChanged, this, &CultivationPage::setOn);
    connect(m_today, &QPushButton::clicked, this, [this] { setOn(today()); });
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &CultivationPage::fitHead);
    fitHead();
    connect(m_again, &QPushButton::clicked, m_needs.standings, &items::StandingsShelf::judgeAgain);
    retranslate();
    return m_actions;
}

void CultivationPage::retranslate()
{
    m_candidates->retranslate();
    m_members->retranslate();
    m_faces->setAccessibleName(tr("What is listed"));
    m_faces->setSegments({{CandidatesFace, tr("Candidates")}, {MembersFace, tr("On the ladder")}});
    m_faces->setCurrent(m_face == Face::Members ? MembersFace : CandidatesFace);
    if (m_ladders)
        showLadders();
    if (m_dateLabel) {
        m_dateLabel->setText(tr("As of"));
        m_date->setAccessibleName(tr("Day on which the ladder is looked at"));
        m_today->setText(tr("Today"));
        m_again->setText(tr("Judge again"));
        m_promote->setText(tr("Promote"));
    }
    showJudged();
    showStairs();
    showLists();
}

/// With large text only what is needed most stays; the rest are commands of the menus (F5).
void CultivationPage::fitHead()
{
    for (QWidget *it : std::initializer_list<QWidget *>{m_judged, m_today, m_again})
        it->setVisible(!headIsNarrow());
}

void CultivationPage::showLadders()
{
    QList<widgets::Segment> segments;
    for (const eligibility::Ladder &it : knownLadders())
        segments.append({it.code.toLatin1(), words::inLanguage(it.title)});
    m_ladders->setSpokenName(tr("Ladder"));
    m_ladders->setLadders(segments);
    m_ladders->setCurrent(m_ladder.toLatin1());
}

void CultivationPage::showJudged()
{
    if (!m_judged)
        return;
    const QDateTime at = m_needs.standings->judgedAt();
    m_judged->setText(
        at.isValid() ? tr("Judged %1").arg(at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))) : QString());
    m_again->setEnabled(!m_needs.standings->isJudging());
}

QDate CultivationPage::today() const
{
    return m_needs.workspace.clock().today();
}

/// The facts as far as they are of the ladder and the day that are looked at.
const LadderFacts *CultivationPage::facts() const
{
    const auto &value = m_facts.value();
    return value && !m_error && value->stairs.ladder->code == m_ladder ? &*value : nullptr;
}

void CultivationPage::setOn(QDate day)
{
    if (!day.isValid() || day == m_on)
        return;
    m_on = day;
    if (m_date)
        m_date->setDate(day);
    ask();
    if (m_on != today())
        setFace(Face::Members); // candidates are those of today
    showLists();
    Q_EMIT routeChanged();
}

void CultivationPage::setLadder(const QString &code)
{
    if (code == m_ladder || !ladderCalled(code))
        return;
    m_ladder = code;
    m_tier.clear();
    if (m_ladders)
        m_ladders->setCurrent(code.toLatin1());
    m_error.reset();
    ask();
    showStairs();
    showLists();
    Q_EMIT routeChanged();
}

void CultivationPage::chooseTier(const QString &code)
{
    const auto *ladder = ladderCalled(m_ladder);
    m_tier = ladder && ladder->find(code) ? code : QString();
    m_stairs->setSelected(m_tier.toLatin1());
    showStairs();
    showLists();
    Q_EMIT routeChanged();
}

void CultivationPage::setFace(Face face)
{
    m_face = face;
    m_faces->setCurrent(face == Face::Members ? MembersFace : CandidatesFace);
    showLists();
}

void CultivationPage::ask()
{
    m_facts.ask([ladder = m_ladder, on = m_on](store::Session &session) { return ladderFacts(session, ladder, on); });
}

void CultivationPage::take(const Result<LadderFacts> &facts)
{
    if (!facts && facts.error().fault == Fault::Cancelled)
        return;
    m_error = facts ? std::nullopt : std::optional(facts.error());
    showStairs();
    showLists();
    if (m_error)
        sayError(m_needs, *m_error);
}

/// The tier whose candidates are listed: the chosen one, else that of the plan's target, else the lowest with rules.
QString CultivationPage::candidateTier() const
{
    if (!m_tier.isEmpty())
        return m_tier;
    const auto &standings = m_needs.standings->standings();
    const QString target = m_ladder == QLatin1String(SpecialisedLadder) ? QStringLiteral("specialised") : QString();
    if (!standings || standings->placeOf(m_ladder, target))
        return target;
    for (const cultivation::JudgedTier &it : standings->tiers())
        if (it.ladder->code == m_ladder)
            return it.tier->code;
    return target;
}

void CultivationPage::showStairs()
{
    if (m_error) {
        m_stairs->setData(stairsWithout(*m_error));
    } else if (const LadderFacts *shown = facts()) {
        m_stairs->setData(stairsOf(*shown, shown->stairs.on == today() ? m_candidates->sum() : std::nullopt));
        m_stairs->setSelected(m_tier.toLatin1());
    }
    Q_EMIT headChanged();
}

void CultivationPage::showLists()
{
    m_candidates->scopeSwitch()->setVisible(m_face == Face::Candidates);
    m_lists->setCurrentWidget(m_face == Face::Members ? static_cast<QWidget *>(m_members) : m_candidates);
    m_candidates->setTier(m_ladder, candidateTier());
    m_members->show(m_tier, m_on, facts());
    judgeCurrent();
    Q_EMIT statusChanged(statusTexts());
}

/// Whoever opens the page sees the nearest candidate judged.
void CultivationPage::chooseNearest()
{
    if (m_candidates->table().currentId().isNull() && m_candidates->model().rowCount() > 0)
        m_candidates->table().setCurrentId(m_candidates->model().idAt(0));
    judgeCurrent();
}

/// A candidate is judged for the tier it is a candidate for, a member for the next one, each on the day looked at.
void CultivationPage::judgeCurrent()
{
    const bool isMember = m_face == Face::Members;
    const RecordId current = currentEnterprise();
    if (current.isNull())
        return m_judgement->clear();
    cultivation::AssessmentWish wish;
    wish.ladder = m_ladder;
    wish.tier = isMember ? QString() : m_candidates->wish().tier;
    wish.question.on = isMember ? m_on : today();
    m_judgement->setReadOnly(wish.question.on != today());
    m_judgement->ask(current, wish);
}

QString CultivationPage::countText() const
{
    const LadderFacts *shown = facts();
    return shown ? tr("%1 on the ladder").arg(items::shownCount(shown->onLadder())) : QString();
}

QStringList CultivationPage::statusTexts() const
{
    if (m_face == Face::Members)
        return {tr("%1 listed").arg(items::shownCount(m_members->model().rowCount()))};
    QStringList texts{tr("%1 candidates").arg(items::shownCount(m_candidates->model().rowCount()))};
    if (const auto sum = m_candidates->sum())
        texts.append(tr("%1 short by one or evidence missing").arg(items::shownCount(nearOnes(sum->counts))));
    return texts;
}

/// 梯度培育/reserve, 梯度培育/technology.high_tech; the day where it is not today.
shell::Route CultivationPage::route() const
{
    const bool usual = m_ladder == QLatin1String(SpecialisedLadder);
    const QString key = usual ? m_tier : QStringLiteral("%1.%2").arg(m_ladder, m_tier);
    return {CultivationPlace, key, m_on == today() ? QString() : m_on.toString(Qt::ISODate)};
}

void CultivationPage::open(const shell::Route &route)
{
    const QDate day = QDate::fromString(route.filter, Qt::ISODate);
    const QString ladder = route.key.section(QLatin1Char('.'), 0, 0);
    const bool named = route.key.contains(QLatin1Char('.')) && ladderCalled(ladder);
    setLadder(named ? ladder : QLatin1String(SpecialisedLadder));
    setOn(day.isValid() ? day : today());
    chooseTier(named ? route.key.section(QLatin1Char('.'), 1) : route.key);
    if (!m_tier.isEmpty() && !named)
        setFace(Face::Members); // a count was opened: those that it counts
}

} // namespace yumiao::ui::pages
