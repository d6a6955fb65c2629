// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/window_plan.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<cultivation::WindowStep>()
{
    static constexpr std::array words{
        Choice{"apply", QT_TRANSLATE_NOOP("choice", "Enterprises hand in"), "企业申报"},
        Choice{"paper_file", QT_TRANSLATE_NOOP("choice", "Paper file"), "书面材料审核"},
        Choice{"site_check", QT_TRANSLATE_NOOP("choice", "Site check"), "实地核查"},
        Choice{"publicity", QT_TRANSLATE_NOOP("choice", "Publicity"), "公示"},
        Choice{"recommend", QT_TRANSLATE_NOOP("choice", "Recommended by the county"), "县级推荐上报"},
        Choice{"city", QT_TRANSLATE_NOOP("choice", "Recommended by the city"), "市级推荐上报"},
        Choice{"province", QT_TRANSLATE_NOOP("choice", "Recommended by the province"), "省级推荐上报"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::cultivation {
namespace {

/// Puts steps before one another, from the last to the first.
class CountingBack {
public:
    CountingBack(const rules::WorkingDays &days, QDate deadline)
        : m_days(days)
    {
        const auto last = m_days.onOrBefore(deadline);
        m_unarranged = last.unarranged + m_days.unarrangedIn(deadline, deadline);
        m_begins = last.day;
        steps.push_back({WindowStep::Recommend, last.day, last.day, 0});
    }
    void put(WindowStep step, qint64 workingDays)
    {
        if (workingDays <= 0)
            return;
        const auto last = m_days.before(m_begins, 1);
        const auto first = workingDays == 1 ? last : m_days.before(last.day, static_cast<int>(workingDays) - 1);
        m_unarranged += last.unarranged + first.unarranged;
        steps.push_back({step, first.day, last.day, static_cast<int>(workingDays)});
        m_begins = first.day;
    }
    /// The last working day before everything else.
    QDate lastDay()
    {
        if (steps.size() == 1)
            return m_begins;
        const auto last = m_days.before(m_begins, 1);
        m_unarranged += last.unarranged;
        return last.day;
    }
    [[nodiscard]] const QSet<int> &unarranged() const { return m_unarranged; }
    std::vector<PlannedStep> steps;

private:
    const rules::WorkingDays &m_days;
    QDate m_begins;
    QSet<int> m_unarranged;
};

tl::unexpected<Error> reversedWindow(QDate from, QDate to)
{
    return failure(Fault::Invalid, QStringLiteral("window.reversed"),
        {{QStringLiteral("from"), from}, {QStringLiteral("to"), to}});
}

} // namespace

const PlannedStep *WindowPlan::find(WindowStep step) const
{
    const auto it
        = std::find_if(steps.begin(), steps.end(), [step](const PlannedStep &planned) { return planned.step == step; });
    return it == steps.end() ? nullptr : &*it;
}

Result<WindowPlan> planWindow(const records::ApplicationWindow &window, const rules::WorkingDays &days)
{
    if (!window.closes.isValid())
        return failure(Fault::Invalid, QStringLiteral("window.no_closing"));
    if (window.opens.isValid() && window.closes < window.opens)
        return reversedWindow(window.opens, window.closes);
    const QDate deadline = window.countyDeadline.isValid() ? window.countyDeadline : window.closes;
    if (window.opens.isValid() && deadline < window.opens)
        return reversedWindow(window.opens, deadline);
    CountingBack counting(days, deadline);
    counting.put(WindowStep::Publicity, window.publicityDays.value_or(0));
    counting.put(WindowStep::SiteCheck, window.siteCheckDays.value_or(0));
    counting.put(WindowStep::PaperFile, window.paperFileDays.value_or(0));
    WindowPlan plan;
    plan.lastDay = std::min(counting.lastDay(), window.closes); // the platform takes nothing after it closes
    plan.tooShort = window.opens.isValid() && plan.lastDay < window.opens;
    plan.unarranged = counting.unarranged();
    plan.steps = std::move(counting.steps);
    plan.steps.push_back({WindowStep::Apply, plan.tooShort ? plan.lastDay : window.opens, plan.lastDay, 0});
    std::reverse(plan.steps.begin(), plan.steps.end());
    const std::pair<WindowStep, QDate> later[]{
        {WindowStep::City, window.cityDeadline}, {WindowStep::Province, window.provinceDeadline}};
    for (const auto &[step, day] : later)
        if (day.isValid())
            plan.steps.push_back({step, day, day, 0});
    return plan;
}

std::vector<records::ApplicationWindow> proposedWindows(const eligibility::Ladders &ladders)
{
    std::vector<records::ApplicationWindow> windows;
    for (const eligibility::Ladder &ladder : ladders.ladders)
        for (const eligibility::Tier &tier : ladder.tiers)
            for (const eligibility::TierWindow &it : tier.windows) {
                records::ApplicationWindow window;
                window.title = it.text;
                window.ladder = ladder.code;
                window.tier = tier.code;
                window.opens = it.from;
                window.closes = it.to;
                window.source = it.source;
                window.confidence = it.confidence;
                windows.push_back(std::move(window));
            }
    return windows;
}

} // namespace yumiao::cultivation
