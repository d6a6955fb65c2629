// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cultivation/members_pane.h"

#include "models/figures/counted.h"
#include "models/items/enterprise_rows.h"
#include "models/items/shown_number.h"
#include "models/items/window_model.h"
#include "ui/pages/common/counted_link.h"
#include "ui/pages/common/record_marks.h"
#include "ui/tables/record_table.h"
#include "ui/widgets/panel_frame.h"
#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

constexpr int NameWidth = 240;
constexpr int TierWidth = 190; // the longest rung in full, with its bars

/// Who is listed: of the 专精特新 ladder by the tier that the register derives, so that other lists find the same; of
/// the others exactly those that were counted.
store::Filter membersFilter(const LadderFacts *facts, const QString &tier)
{
    if (!facts || facts->isByFigures()) {
        std::vector<rules::Rung> rungs;
        const auto words = records::choicesOf<rules::Rung>();
        for (size_t i = 0; i < words.size(); ++i)
            if (tier.isEmpty() || tier == QLatin1String(words[i].code))
                rungs.push_back(static_cast<rules::Rung>(i));
        return figures::onRungs(rungs);
    }
    std::vector<RecordId> members;
    for (const cultivation::TierStair &it : facts->stairs.tiers)
        if (tier.isEmpty() || it.tier->code == tier)
            members.insert(members.end(), it.members.begin(), it.members.end());
    if (members.empty())
        members.push_back(RecordId()); // nobody
    const auto filter = store::parseFilter(figures::countedRecords(records::RecordKind::Enterprise, members).filter);
    return filter.value_or(store::Filter());
}

const cultivation::TierStair *stairCalled(const LadderFacts *facts, const QString &tier)
{
    if (!facts)
        return nullptr;
    const auto at = std::find_if(facts->stairs.tiers.begin(), facts->stairs.tiers.end(),
        [&](const cultivation::TierStair &it) { return it.tier->code == tier; });
    return at == facts->stairs.tiers.end() ? nullptr : &*at;
}

} // namespace

MembersPane::MembersPane(PageNeeds needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(std::move(needs))
    , m_panel(new widgets::PanelFrame(this))
    , m_certificates(new CountedLink(m_needs.navigator, m_panel))
    , m_register(new CountedLink(m_needs.navigator, m_panel))
    , m_table(new tables::RecordTable(m_panel))
{
    m_model = std::make_unique<items::WindowModel>(
        std::make_unique<items::EnterpriseRows>(
            m_needs.workspace, *m_needs.shelf, items::EnterpriseRows::usualColumns(), words::translated),
        items::DisplayText(words::translated));
    m_panel->addHeadWidget(m_certificates);
    m_panel->addHeadWidget(m_register);
    m_table->setModel(m_model.get());
    m_table->setLook(QStringLiteral("name"), tables::CellLook::Name);
    m_table->setLook(QStringLiteral("tier"), tables::CellLook::Rung, rungMarks);
    m_table->setDefaultWidth(QStringLiteral("name"), NameWidth);
    m_table->setDefaultWidth(QStringLiteral("tier"), TierWidth);
    m_table->remember(m_needs.settings, QStringLiteral("cultivation"));
    m_panel->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_panel, &widgets::PanelFrame::linkActivated, this, &MembersPane::allWanted);
    connect(m_table, &tables::RecordTable::clearFilterRequested, this, &MembersPane::allWanted);
    connect(m_table, &tables::RecordTable::currentChanged, this, &MembersPane::currentChanged);
    connect(m_table, &tables::RecordTable::activated, this, &MembersPane::activated);
    connect(m_model.get(), &items::WindowModel::settled, this, [this] {
        showTitle();
        Q_EMIT changed();
    });
    retranslate();
}

MembersPane::~MembersPane() = default;

void MembersPane::show(const QString &tier, QDate on, const LadderFacts *facts)
{
    m_tier = tier;
    m_on = on;
    const auto *stair = stairCalled(facts, tier);
    if (stair)
        m_tierName = words::inLanguage(nameOn(*stair->tier, on));
    items::ListQuestion question;
    question.on = on;
    question.filter = membersFilter(facts, tier);
    question.sort = {{QStringLiteral("tier"), true}};
    m_table->setSort(question.sort);
    m_table->setFiltered(!tier.isEmpty());
    m_model->setQuestion(question);
    showTitle();
    showLinks(facts);
}

void MembersPane::showTitle()
{
    m_panel->setTitle(m_tier.isEmpty() ? tr("All rungs") : m_tierName);
    m_panel->setNote(tr("%1 enterprises").arg(items::shownCount(m_model->rowCount())));
    m_panel->setLink(m_tier.isEmpty() ? QString() : tr("All rungs"));
}

/// Other pages look at today, so only today's numbers can be opened there.
void MembersPane::showLinks(const LadderFacts *facts)
{
    const auto *stair = stairCalled(facts, m_tier);
    const bool shown
        = stair && facts->isByFigures() && facts->stairs.on == m_on && m_on == m_needs.workspace.clock().today();
    const auto set = [&](CountedLink &link, const QByteArray &suffix, const QString &text) {
        const figures::Figure *figure = shown ? facts->district.find("ladder." + m_tier.toLatin1() + suffix) : nullptr;
        link.setCounted(text, figure ? figure->counted : figures::Counted());
        link.setVisible(link.isEnabled());
    };
    const qint64 expiring = shown ? stair->expiring : 0;
    set(*m_certificates, ".expiring", tr("Certificates ending: %1 ›").arg(items::shownCount(expiring)));
    m_certificates->setVisible(m_certificates->isEnabled() && expiring > 0);
    set(*m_register, {}, tr("In the register ›"));
}

void MembersPane::retranslate()
{
    m_model->setDisplay(items::DisplayText(words::translated));
    m_table->setSpokenName(tr("Enterprises on the ladder"));
    m_table->setWords(
        {{"search-x", tr("No enterprise stands on this rung on this day"), {}, {tr("All rungs")}, false, false},
            {"sprout", tr("No enterprise stands on the ladder yet"),
                tr("Certificates that are entered or imported put enterprises on their rungs"), {}, false, false}});
    showTitle();
}

} // namespace yumiao::ui::pages
