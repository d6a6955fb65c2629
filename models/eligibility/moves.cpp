// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/moves.h"

#include <algorithm>

namespace yumiao::eligibility {
namespace {

constexpr qsizetype MostSets = 24;

/// Moves of every kind of criterion that fails now.
class Mover {
public:
    Mover(const Facts &facts, const Question &question)
        : m_facts(facts)
        , m_question(question)
    {
    }
    [[nodiscard]] std::vector<Changes> of(const Criterion &criterion, const Finding &finding) const;

private:
    [[nodiscard]] std::vector<Changes> threshold(const Criterion &criterion, const Finding &finding) const;
    [[nodiscard]] std::vector<Changes> whole(const Criterion &criterion) const;
    [[nodiscard]] std::vector<Changes> certificates(const Criterion &criterion) const;
    [[nodiscard]] std::vector<Changes> aboveLine(const Criterion &criterion) const;
    [[nodiscard]] std::vector<Changes> severalOf(const Finding &finding, int number) const;
    [[nodiscard]] std::vector<Changes> bands(const Criterion &criterion, const Finding &finding) const;

    const Facts &m_facts;
    const Question &m_question;
};

std::vector<Changes> Mover::threshold(const Criterion &criterion, const Finding &finding) const
{
    std::vector<std::vector<Changes>> years;
    const int last = criterion.shifts.empty() ? 0 : criterion.shifts.back();
    for (size_t i = 0; i < finding.years.size(); ++i) {
        if (finding.years[i].verdict != Verdict::NotMet)
            continue;
        const int shift = criterion.shifts[i];
        years.push_back(lineMoves(criterion.measure, criterion.line, shift, m_facts, m_question));
        if (shift == 0)
            continue;
        // The books of an older year are closed: it only waits until that year is asked no more.
        for (Changes &set : years.back())
            for (Change &change : set)
                change.waitUntil = QDate(m_question.on.year() + last - shift + 1, 1, 1);
    }
    if (criterion.years == Years::Each)
        return combined(years, m_facts, MostSets);
    std::vector<Changes> any;
    for (const std::vector<Changes> &year : years)
        any.insert(any.end(), year.begin(), year.end());
    return any;
}

/// What is had or not had: a flag, a level, an award of this very day.
std::vector<Changes> Mover::whole(const Criterion &criterion) const
{
    const FactKind &kind = m_facts.catalogue().at(criterion.fact);
    const bool raises = criterion.kind == CriterionKind::Flag || criterion.kind == CriterionKind::Level
        || criterion.kind == CriterionKind::Event;
    const bool may = kind.movable == Movable::Both || kind.movable == (raises ? Movable::Up : Movable::Down);
    const FactRef ref{criterion.fact, kind.yearly ? m_question.on.year() - 1 : 0};
    const Fact *fact = m_facts.find(ref);
    if (!may || !fact || criterion.kind == CriterionKind::NoEvent)
        return {};
    records::Value to = qint64{criterion.kind == CriterionKind::Flag ? 1 : 0};
    if (criterion.kind == CriterionKind::Level)
        to = criterion.word;
    if (criterion.kind == CriterionKind::Event)
        to = m_question.on.toString(Qt::ISODate);
    return {{Change{ref, std::nullopt, fact->value, to, {}}}};
}

std::vector<Changes> Mover::certificates(const Criterion &criterion) const
{
    std::vector<Changes> found;
    for (const records::CertificateKind kind : criterion.certificates) {
        Change change{{}, kind, {}, qint64{1}, {}};
        if (!criterion.levels.empty())
            change.level = criterion.levels.front();
        found.push_back({change});
    }
    return found;
}

/// The line of a sector is drawn elsewhere; a criterion on the revenue finds its way there.
std::vector<Changes> Mover::aboveLine(const Criterion &criterion) const
{
    std::vector<Changes> found;
    for (const char *code : {"main_revenue", "revenue", "construction_qualification"}) {
        const auto place = m_facts.catalogue().find(QLatin1String(code));
        if (!place)
            continue;
        const FactKind &kind = m_facts.catalogue().at(*place);
        const FactRef ref{*place, kind.yearly ? m_question.on.year() - 1 : 0};
        const Fact *fact = m_facts.find(ref);
        if (!fact)
            continue;
        const auto holds = [&](qint64 to) {
            const Facts after = changed(m_facts, {Change{ref, std::nullopt, fact->value, to, {}}}, m_question);
            return judged(criterion, after, m_question).verdict == Verdict::Met;
        };
        if (kind.type == FactType::Flag && holds(1)) {
            found.push_back({Change{ref, std::nullopt, fact->value, qint64{1}, {}}});
        } else if (kind.type == FactType::Money && holds(*kind.most)) {
            const qint64 from = records::numberIn(fact->value);
            qint64 fails = 0;
            qint64 works = (*kind.most - from) / kind.step;
            while (works - fails > 1) {
                const qint64 middle = fails + (works - fails) / 2;
                (holds(stepped(kind, from, middle)) ? works : fails) = middle;
            }
            found.push_back({Change{ref, std::nullopt, fact->value, stepped(kind, from, works), {}}});
        }
    }
    return found;
}

/// Every choice of as many failing members as are needed.
std::vector<Changes> Mover::severalOf(const Finding &finding, int number) const
{
    std::vector<std::vector<Changes>> movable;
    int standing = 0;
    for (const Finding &member : finding.members) {
        if (member.verdict != Verdict::NotMet)
            ++standing;
        else if (auto moves = of(*member.criterion, member); !moves.empty())
            movable.push_back(std::move(moves));
    }
    const int needed = number - standing;
    const int count = static_cast<int>(movable.size());
    std::vector<Changes> found;
    if (needed <= 0 || needed > count)
        return needed <= 0 ? std::vector<Changes>{{}} : found;
    std::vector<bool> chosen(movable.size(), false);
    std::fill_n(chosen.begin(), needed, true);
    do {
        std::vector<std::vector<Changes>> parts;
        for (size_t i = 0; i < movable.size(); ++i)
            if (chosen[i])
                parts.push_back(movable[i]);
        const auto sets = combined(parts, m_facts, MostSets);
        found.insert(found.end(), sets.begin(), sets.end());
    } while (std::prev_permutation(chosen.begin(), chosen.end()));
    keepCheapest(found, m_facts, MostSets);
    return found;
}

/// Within the band that counts, or up into a higher one.
std::vector<Changes> Mover::bands(const Criterion &criterion, const Finding &finding) const
{
    std::vector<Changes> found;
    if (!finding.band) { // the band is not known, but none of them is met: each has its own way
        for (const Criterion &member : criterion.members)
            for (const Changes &one : movesFor(member, m_facts, m_question))
                if (judged(criterion, changed(m_facts, one, m_question), m_question).verdict != Verdict::NotMet)
                    found.push_back(one);
        return found;
    }
    const size_t now = static_cast<size_t>(*finding.band);
    found = of(criterion.members[now], finding.members[now]);
    for (size_t i = now + 1; i < criterion.bands.size(); ++i) {
        const Line line{criterion.toIncluded ? Comparison::Above : Comparison::AtLeast, *criterion.bands[i].from, {}};
        for (const Changes &up : lineMoves(criterion.measure, line, 0, m_facts, m_question)) {
            const Facts after = changed(m_facts, up, m_question);
            for (const Changes &more : movesFor(criterion.members[i], after, m_question))
                found.push_back(merged(up, more, m_facts));
        }
    }
    return found;
}

std::vector<Changes> Mover::of(const Criterion &criterion, const Finding &finding) const
{
    if (finding.verdict != Verdict::NotMet)
        return {{}};
    switch (criterion.kind) {
    case CriterionKind::Threshold:
        return threshold(criterion, finding);
    case CriterionKind::Flag:
    case CriterionKind::Exclusion:
    case CriterionKind::Level:
    case CriterionKind::Event:
    case CriterionKind::NoEvent:
        return whole(criterion);
    case CriterionKind::Holds:
        return certificates(criterion);
    case CriterionKind::AboveLine:
        return aboveLine(criterion);
    case CriterionKind::AllOf:
        return severalOf(finding, static_cast<int>(finding.members.size()));
    case CriterionKind::AnyOf:
        return severalOf(finding, 1);
    case CriterionKind::NumberOf:
        return severalOf(finding, criterion.number);
    case CriterionKind::Bands:
        return bands(criterion, finding);
    case CriterionKind::Score:
        return scoreMoves(criterion, finding, m_facts, m_question);
    case CriterionKind::NotLarge:
    case CriterionKind::Open:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Changes> movesFor(const Criterion &criterion, const Facts &facts, const Question &question)
{
    std::vector<Changes> sets = Mover(facts, question).of(criterion, judged(criterion, facts, question));
    keepCheapest(sets, facts, MostSets);
    return sets;
}

} // namespace yumiao::eligibility
