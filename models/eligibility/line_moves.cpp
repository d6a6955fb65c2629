// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/moves.h"

#include <algorithm>
#include <functional>

namespace yumiao::eligibility {
namespace {

using Predicate = std::function<bool(const Facts &)>;

records::Value valueIn(const Facts &facts, FactRef ref)
{
    const Fact *fact = facts.find(ref);
    return fact ? fact->value : records::Value();
}

/// A fact at a value, and with it what it may not be above; nothing when that cannot follow.
std::optional<Changes> withBounds(const Facts &facts, FactRef ref, qint64 to)
{
    Changes changes{{ref, std::nullopt, valueIn(facts, ref), to, {}}};
    const FactKind &kind = facts.catalogue().at(ref.kind);
    if (!kind.notAbove)
        return changes;
    const FactKind &bound = facts.catalogue().at(*kind.notAbove);
    const Fact *above = facts.find({*kind.notAbove, bound.yearly ? ref.year : 0});
    if (!above || records::numberIn(above->value) >= to)
        return changes;
    if (bound.movable != Movable::Up && bound.movable != Movable::Both)
        return std::nullopt;
    const auto follows = withBounds(facts, {above->kind, above->year}, to);
    if (!follows)
        return std::nullopt;
    changes.insert(changes.end(), follows->begin(), follows->end());
    return changes;
}

/// The fewest steps in one direction that hold, by halving: the wish must hold at the far end.
std::optional<Changes> fewestSteps(
    const Facts &facts, const Question &question, FactRef ref, int direction, const Predicate &holds)
{
    const FactKind &kind = facts.catalogue().at(ref.kind);
    const qint64 from = records::numberIn(valueIn(facts, ref));
    const qint64 end = direction > 0 ? *kind.most : *kind.least;
    const auto holdsAt = [&](qint64 steps) {
        const auto set = withBounds(facts, ref, stepped(kind, from, direction * steps));
        return set && holds(changed(facts, *set, question));
    };
    qint64 fails = 0;
    qint64 works = 1;
    const qint64 limit = qAbs(end - from) / kind.step;
    while (works < limit && !holdsAt(works)) {
        fails = works;
        works = qMin(works * 2, limit);
    }
    if (limit < 1 || !holdsAt(works))
        return std::nullopt;
    while (works - fails > 1) {
        const qint64 middle = fails + (works - fails) / 2;
        (holdsAt(middle) ? works : fails) = middle;
    }
    return withBounds(facts, ref, stepped(kind, from, direction * works));
}

/// A start that lies too late: the day it would have to be, and when waiting will have been enough.
std::vector<Changes> waitingMoves(
    const Measure &measure, const Line &line, const Facts &facts, const Question &question)
{
    const FactRef ref{measure.fact, 0};
    const QDate since = QDate::fromString(records::textIn(valueIn(facts, ref)), Qt::ISODate);
    if (!since.isValid() || line.comparison != Comparison::AtLeast)
        return {};
    const int years = static_cast<int>(line.value.floor());
    const bool untilYearEnd = measure.until == Until::LastYearEnd;
    const QDate end = fullDay(measure, question.on);
    const QDate full = since.addYears(years);
    Change change{ref, std::nullopt, valueIn(facts, ref), end.addYears(-years).toString(Qt::ISODate), {}};
    const bool isYearsFirst = full.month() == 1 && full.day() == 1;
    change.waitUntil = untilYearEnd && !isYearsFirst ? QDate(full.year() + 1, 1, 1) : full;
    return {{change}};
}

} // namespace

std::vector<Changes> lineMoves(
    const Measure &measure, const Line &line, int shift, const Facts &facts, const Question &question)
{
    if (measure.kind == MeasureKind::YearsSince)
        return waitingMoves(measure, line, facts, question);
    const auto holds
        = [&](const Facts &it) { return reaches(measured(measure, it, question.on, shift), line) == Verdict::Met; };
    std::vector<Changes> found;
    for (const FactRef &ref : factsOf(measure, facts, question.on, shift)) {
        const FactKind &kind = facts.catalogue().at(ref.kind);
        // Of a span only its last year moves: nobody can earn more in a year that was closed long ago.
        // A fact that is not known moves only where a whole that is known shows it to be too small.
        const bool known = facts.find(ref) || boundsOf(measure, facts, question.on, shift).most.has_value();
        if (!known || (kind.yearly && ref.year != question.on.year() - measure.ago - shift))
            continue;
        for (const int direction : {1, -1}) {
            const bool may
                = kind.movable == Movable::Both || kind.movable == (direction > 0 ? Movable::Up : Movable::Down);
            if (auto moves = may ? fewestSteps(facts, question, ref, direction, holds) : std::nullopt)
                found.push_back(*std::move(moves));
        }
    }
    return found;
}

} // namespace yumiao::eligibility
