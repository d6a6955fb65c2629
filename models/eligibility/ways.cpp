// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/ways.h"

#include "models/eligibility/moves.h"

#include <algorithm>

namespace yumiao::eligibility {
namespace {

constexpr qsizetype MostPerCriterion = 12;
constexpr qsizetype MostWeighed = 40;
constexpr int Rounds = 3;

/// Tries changes on the whole tier.
class Trial {
public:
    Trial(const TierRules &rules, const Facts &facts, const Question &question)
        : m_rules(rules)
        , m_facts(facts)
        , m_question(question)
    {
    }
    [[nodiscard]] const QStringList &blocked() const { return m_blocked; }
    /// The sets that come into question; what nothing can move is noted.
    [[nodiscard]] std::vector<Changes> sets();
    /// Makes a set reach the tier, other criteria that it hurt included; nothing when that fails.
    [[nodiscard]] std::optional<Changes> completed(Changes changes) const;
    void tighten(Changes &changes) const;
    [[nodiscard]] Way wayOf(Changes changes) const;

private:
    [[nodiscard]] bool reachesTier(const Changes &changes) const;
    [[nodiscard]] bool keepsBounds(const Facts &after) const;
    bool shorten(Changes &changes, size_t at) const;
    [[nodiscard]] std::vector<Changes> setsFor(const Facts &facts) const;

    const TierRules &m_rules;
    const Facts &m_facts;
    const Question &m_question;
    QStringList m_blocked;
};

std::vector<Changes> Trial::sets()
{
    for (const Finding &it : assess(m_rules, m_facts, m_question).criteria)
        if (it.verdict == Verdict::NotMet && movesFor(*it.criterion, m_facts, m_question).empty())
            m_blocked.append(it.criterion->code);
    return setsFor(m_facts);
}

std::vector<Changes> Trial::setsFor(const Facts &facts) const
{
    std::vector<std::vector<Changes>> parts;
    for (const Finding &it : assess(m_rules, facts, m_question).criteria) {
        if (it.verdict != Verdict::NotMet || m_blocked.contains(it.criterion->code))
            continue;
        parts.push_back(movesFor(*it.criterion, facts, m_question));
        keepCheapest(parts.back(), facts, MostPerCriterion);
    }
    return combined(parts, facts, MostWeighed);
}

/// A part is never made larger than its whole; what the records themselves say is left alone.
bool Trial::keepsBounds(const Facts &after) const
{
    const auto isChanged = [&](const Fact &fact) {
        const Fact *before = m_facts.find({fact.kind, fact.year});
        return !before || before->value != fact.value;
    };
    return std::none_of(after.all().begin(), after.all().end(), [&](const Fact &fact) {
        const FactKind &kind = after.catalogue().at(fact.kind);
        const Fact *above = kind.notAbove ? after.find({*kind.notAbove, fact.year}) : nullptr;
        return above && records::numberIn(fact.value) > records::numberIn(above->value)
            && (isChanged(fact) || isChanged(*above));
    });
}

bool Trial::reachesTier(const Changes &changes) const
{
    const Facts after = changed(m_facts, changes, m_question);
    if (!keepsBounds(after))
        return false;
    const Assessment assessment = assess(m_rules, after, m_question);
    return std::none_of(assessment.criteria.begin(), assessment.criteria.end(),
        [&](const Finding &it) { return it.verdict == Verdict::NotMet && !m_blocked.contains(it.criterion->code); });
}

std::optional<Changes> Trial::completed(Changes changes) const
{
    for (int round = 0; round < Rounds; ++round) {
        if (reachesTier(changes))
            return changes;
        const auto more = setsFor(changed(m_facts, changes, m_question));
        if (more.empty() || more.front().empty())
            return std::nullopt;
        for (Change one : more.front()) {
            const Fact *fact = one.certificate ? nullptr : m_facts.find(one.fact);
            one.from = fact ? fact->value : records::Value();
            changes = merged(changes, {one}, m_facts);
        }
    }
    return reachesTier(changes) ? std::optional(changes) : std::nullopt;
}

/// The fewest steps of one change that still do, the others as they are.
bool Trial::shorten(Changes &changes, size_t at) const
{
    Change &change = changes[at];
    if (change.certificate || records::isUnknown(change.from))
        return false;
    const FactKind &kind = m_facts.catalogue().at(change.fact.kind);
    if (!dimensionOf(kind.type))
        return false;
    const qint64 from = records::numberIn(change.from);
    const qint64 to = records::numberIn(change.to);
    const qint64 direction = to > from ? 1 : -1;
    const auto worksAt = [&](qint64 steps) {
        change.to = stepped(kind, from, direction * steps);
        return reachesTier(changes);
    };
    const qint64 start = stepped(kind, from, direction) - direction * kind.step;
    qint64 fails = 0;
    qint64 works = qAbs(to - start) / kind.step;
    while (works - fails > 1) {
        const qint64 middle = fails + (works - fails) / 2;
        (worksAt(middle) ? works : fails) = middle;
    }
    change.to = works > 0 ? stepped(kind, from, direction * works) : to;
    return records::numberIn(change.to) != to;
}

void Trial::tighten(Changes &changes) const
{
    for (size_t i = changes.size(); i-- > 0;) {
        Changes without = changes;
        without.erase(without.begin() + static_cast<qptrdiff>(i));
        if (reachesTier(without))
            changes = std::move(without);
    }
    for (int round = 0; round < Rounds; ++round) {
        bool shorter = false;
        for (size_t i = 0; i < changes.size(); ++i)
            shorter = shorten(changes, i) || shorter;
        if (!shorter)
            return;
    }
}

Way Trial::wayOf(Changes changes) const
{
    const Assessment after = assess(m_rules, changed(m_facts, changes, m_question), m_question);
    Way way;
    way.cost = costOf(changes, m_facts);
    way.changes = std::move(changes);
    way.after = after.verdict;
    for (const Finding &it : after.criteria)
        if (it.verdict == Verdict::Unknown)
            way.open.push_back(it.criterion->code);
    return way;
}

bool isCheaper(const Way &a, const Way &b)
{
    if (a.cost != b.cost)
        return a.cost < b.cost;
    return a.changes.size() < b.changes.size();
}

/// A way that does all of another and more is no alternative.
bool contains(const Way &larger, const Way &smaller)
{
    return std::all_of(smaller.changes.begin(), smaller.changes.end(), [&](const Change &it) {
        return std::find(larger.changes.begin(), larger.changes.end(), it) != larger.changes.end();
    });
}

} // namespace

Distance distanceTo(const TierRules &rules, const Facts &facts, const Question &question, int most)
{
    Trial trial(rules, facts, question);
    std::vector<Way> ways;
    for (const Changes &set : trial.sets()) {
        if (static_cast<int>(ways.size()) >= most * 3)
            break;
        auto changes = trial.completed(set);
        if (!changes)
            continue;
        trial.tighten(*changes);
        ways.push_back(trial.wayOf(*std::move(changes)));
    }
    std::stable_sort(ways.begin(), ways.end(), isCheaper);
    Distance distance;
    for (const QString &code : trial.blocked())
        distance.blocked.push_back(code);
    for (Way &way : ways) {
        const auto within = [&](const Way &kept) { return contains(way, kept); };
        if (static_cast<int>(distance.ways.size()) < most
            && std::none_of(distance.ways.begin(), distance.ways.end(), within))
            distance.ways.push_back(std::move(way));
    }
    return distance;
}

} // namespace yumiao::eligibility
