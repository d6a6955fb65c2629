// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cultivation/candidates_pane.h"

#include "models/items/shown_number.h"
#include "ui/pages/common/record_marks.h"
#include "ui/pages/common/say.h"
#include "ui/pages/cultivation/candidate_rows.h"
#include "ui/tables/record_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lamp_label.h"
#include "ui/widgets/panel_frame.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using cultivation::Candidacy;
using eligibility::Nearness;

constexpr auto NearSegment = "near";
constexpr auto TwoSegment = "two";
constexpr auto AllSegment = "all";
constexpr auto BelowSegment = "below";
constexpr auto EveryoneSegment = "everyone";

qint64 countIn(const cultivation::NearnessCounts &counts, const std::vector<Nearness> &wanted)
{
    qint64 sum = 0;
    for (size_t i = 0; i < counts.size(); ++i)
        if (wanted.empty() || std::find(wanted.begin(), wanted.end(), static_cast<Nearness>(i)) != wanted.end())
            sum += counts[i];
    return sum;
}

} // namespace

CandidatesPane::CandidatesPane(PageNeeds needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(std::move(needs))
{
    m_model = std::make_unique<items::WindowModel>(
        std::make_unique<CandidateRows>(m_needs.workspace, *m_needs.standings), items::DisplayText(words::translated));
    m_wish.nearness = wantedNearness(AllSegment);
    buildUp();
    connect(m_near, &widgets::SegmentedButtons::chosen, this, [this](const QByteArray &id) {
        m_wish.nearness = wantedNearness(id);
        ask();
    });
    connect(m_scope, &widgets::SegmentedButtons::chosen, this, [this](const QByteArray &id) {
        m_wish.candidacy = id == EveryoneSegment ? Candidacy::Everyone : Candidacy::TierBelow;
        ask();
    });
    connect(m_table, &tables::RecordTable::currentChanged, this, &CandidatesPane::currentChanged);
    connect(m_table, &tables::RecordTable::activated, this, &CandidatesPane::activated);
    connect(m_table, &tables::RecordTable::clearFilterRequested, this, [this] {
        m_near->setCurrent(AllSegment);
        m_wish.nearness = wantedNearness(AllSegment);
        ask();
    });
    connect(m_model.get(), &items::WindowModel::settled, this, [this] {
        showState();
        Q_EMIT changed();
    });
    connect(m_tasks, &QPushButton::clicked, this, &CandidatesPane::tasksWanted);
    connect(m_stop, &QPushButton::clicked, m_needs.standings, &items::StandingsShelf::stop);
    items::StandingsShelf *standings = m_needs.standings;
    connect(standings, &items::StandingsShelf::changed, this, &CandidatesPane::showCounts);
    connect(standings, &items::StandingsShelf::progressed, this, &CandidatesPane::showState);
    connect(standings, &items::StandingsShelf::judging, this, &CandidatesPane::showState);
    connect(standings, &items::StandingsShelf::failed, this, [this](const Error &error) { sayError(m_needs, error); });
    retranslate();
}

CandidatesPane::~CandidatesPane() = default;

void CandidatesPane::buildUp()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new widgets::PanelFrame(this);
    m_scope = new widgets::SegmentedButtons(m_panel);
    m_near = new widgets::SegmentedButtons(m_panel);
    for (widgets::SegmentedButtons *it : {m_scope, m_near})
        it->setSmall(true);
    m_panel->addHeadWidget(m_near);
    m_table = new tables::RecordTable(m_panel);
    m_table->setModel(m_model.get());
    m_table->setLook(QStringLiteral("name"), tables::CellLook::Name);
    m_table->setLook(QLatin1String(CandidateRows::Conditions), tables::CellLook::Conditions, squareMarks);
    m_table->remember(m_needs.settings, QStringLiteral("candidates"));
    m_panel->body()->addWidget(m_table, 1);
    m_panel->body()->addWidget(makeFoot());
    column->addWidget(m_panel);
}

QWidget *CandidatesPane::makeFoot()
{
    auto *foot = new QWidget(m_panel);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(12);
    m_met = new widgets::LampLabel(foot);
    m_unmet = new widgets::LampLabel(foot);
    m_unknown = new widgets::LampLabel(foot);
    m_state = new QLabel(foot);
    m_state->setTextFormat(Qt::PlainText);
    theme::setTone(m_state, "t3");
    m_stop = new QPushButton(foot);
    m_tasks = new QPushButton(foot);
    theme::setStyleProperty(m_tasks, "role", QStringLiteral("link"));
    for (QWidget *it : std::initializer_list<QWidget *>{m_met, m_unmet, m_unknown})
        row->addWidget(it);
    row->addStretch(1);
    row->addWidget(m_state);
    row->addWidget(m_stop);
    row->addWidget(m_tasks);
    return foot;
}

/// Who stands below is asked first where the rules want a step at a time and somebody stands there; else everyone is.
void CandidatesPane::setTier(const QString &ladder, const QString &tier)
{
    if (m_wish.ladder == ladder && m_wish.tier == tier)
        return;
    m_wish.ladder = ladder;
    m_wish.tier = tier;
    m_wish.candidacy = Candidacy::TierBelow;
    const auto &standings = m_needs.standings->standings();
    const auto place = standings ? standings->placeOf(ladder, tier) : std::nullopt;
    if (place && countIn(standings->counts(*place, Candidacy::TierBelow), {}) == 0
        && !standings->tiers()[*place].tier->stepwise)
        m_wish.candidacy = Candidacy::Everyone;
    m_scope->setCurrent(m_wish.candidacy == Candidacy::Everyone ? EveryoneSegment : BelowSegment);
    ask();
}

QWidget *CandidatesPane::scopeSwitch() const
{
    return m_scope;
}

const cultivation::JudgedTier *CandidatesPane::judgedTier() const
{
    const auto &standings = m_needs.standings->standings();
    const auto place = standings ? standings->placeOf(m_wish.ladder, m_wish.tier) : std::nullopt;
    return place ? &standings->tiers()[*place] : nullptr;
}

std::optional<CandidateSum> CandidatesPane::sum() const
{
    const auto &standings = m_needs.standings->standings();
    const auto place = standings ? standings->placeOf(m_wish.ladder, m_wish.tier) : std::nullopt;
    if (!place)
        return std::nullopt;
    return CandidateSum{standings->counts(*place, m_wish.candidacy), documentsOf(standings->tiers()[*place].rules)};
}

std::vector<RecordId> CandidatesPane::chosen() const
{
    auto selected = m_table->selectedIds();
    return selected.size() > 1 ? selected : m_model->spine().ids;
}

std::vector<Nearness> CandidatesPane::wantedNearness(const QByteArray &segment) const
{
    if (segment == NearSegment)
        return {Nearness::Reached, Nearness::Unproven, Nearness::ShortByOne};
    if (segment == TwoSegment)
        return {Nearness::ShortByTwo};
    return {};
}

void CandidatesPane::ask()
{
    m_table->setFiltered(!m_wish.nearness.empty());
    auto question = questionOf(m_wish, m_needs.workspace.clock().today());
    question.sort = m_table->sort();
    m_model->setQuestion(question);
    showCounts();
}

void CandidatesPane::showCounts()
{
    const auto sums = sum();
    const auto counted = [&](const QString &text, const char *segment) {
        return sums
            ? QStringLiteral("%1 %2").arg(text, items::shownCount(countIn(sums->counts, wantedNearness(segment))))
            : text;
    };
    m_near->setSegments({{NearSegment, counted(tr("One or evidence missing"), NearSegment)},
        {TwoSegment, counted(tr("Two missing"), TwoSegment)}, {AllSegment, counted(tr("All"), AllSegment)}});
    m_near->setCurrent(m_wish.nearness.empty() ? AllSegment : m_wish.nearness.size() == 1 ? TwoSegment : NearSegment);
    m_scope->setSegments({{BelowSegment, tr("Tier below")}, {EveryoneSegment, tr("Whole register")}});
    const auto *tier = judgedTier();
    m_panel->setNote(
        tier ? tr("to %1").arg(words::inLanguage(nameOn(*tier->tier, m_model->question().on))) : QString());
    const bool judged = m_needs.standings->standings() != nullptr;
    m_table->setWords({{"search-x", tr("No candidate stands so near"), {}, {tr("All candidates")}, false, false},
        judged && !tier ? shell::StateWords{"scroll-text", tr("No rules are known for this tier on this day"),
            tr("Its members are told by certificates alone"), {}, false, false}
                        : shell::StateWords{"sprout", tr("Nobody stands below this tier"),
                            tr("“Whole register” lists every enterprise by its distance"), {}, false, false}});
    showState();
    Q_EMIT changed();
}

void CandidatesPane::showState()
{
    const items::StandingsShelf &standings = *m_needs.standings;
    m_stop->setVisible(standings.isJudging());
    const Progress progress = standings.progress();
    m_state->setText(!standings.isJudging() ? QString()
            : progress.total > 0
            ? tr("Judging %1 of %2").arg(items::shownCount(progress.done), items::shownCount(progress.total))
            : tr("Judging…"));
    m_table->setLoading(standings.isJudging() && !standings.standings());
    m_tasks->setEnabled(m_model->rowCount() > 0);
}

void CandidatesPane::retranslate()
{
    m_model->setDisplay(items::DisplayText(words::translated));
    m_panel->setTitle(tr("Candidates"));
    m_table->setSpokenName(tr("Candidates"));
    m_met->setLamp(theme::Glyph::SquareMet, tr("met"));
    m_unmet->setLamp(theme::Glyph::SquareUnmet, tr("not met"));
    m_unknown->setLamp(theme::Glyph::SquareUnknown, tr("to verify (evidence missing)"));
    m_stop->setText(tr("Stop"));
    m_tasks->setText(tr("Make coaching tasks…"));
    m_scope->setAccessibleName(tr("Whose candidates"));
    m_near->setAccessibleName(tr("How near"));
    showCounts();
}

} // namespace yumiao::ui::pages
