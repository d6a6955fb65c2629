// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/judgement/tried_facts.h"

#include "models/eligibility/number_text.h"
#include "ui/words/assessment_words.h"
#include "ui/words/criterion_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using eligibility::Assessment;
using eligibility::Change;
using eligibility::Criterion;
using eligibility::CriterionKind;
using eligibility::FactKind;
using eligibility::FactRef;
using eligibility::FactType;
using eligibility::Finding;
using eligibility::Verdict;

constexpr size_t MostActs = 2;

struct TryWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::WhatIfPane)
};

class TriableMaker {
public:
    TriableMaker(const JudgedAnswer &answer, int mostFacts)
        : m_answer(answer)
        , m_most(static_cast<size_t>(mostFacts))
    {
    }
    void addFact(FactRef ref)
    {
        const FactKind &kind = m_answer.catalogue().at(ref.kind);
        if (kind.minuend) {
            addFact({*kind.minuend, ref.year});
            return addFact({*kind.less, ref.year});
        }
        auto &facts = m_it.facts;
        if (canBeTyped(kind) && facts.size() < m_most && std::find(facts.begin(), facts.end(), ref) == facts.end())
            facts.push_back(ref);
    }
    void addChange(const Change &change)
    {
        const bool typed = !change.certificate && !change.waitUntil.isValid()
            && canBeTyped(m_answer.catalogue().at(change.fact.kind));
        if (typed)
            return addFact(change.fact);
        if (m_it.acts.size() < MostActs && std::find(m_it.acts.begin(), m_it.acts.end(), change) == m_it.acts.end())
            m_it.acts.push_back(change);
    }
    /// What the failing leaves of a criterion stand on.
    void addFailing(const Finding &finding)
    {
        if (finding.verdict != Verdict::NotMet)
            return;
        for (const Finding &member : finding.members)
            addFailing(member);
        if (finding.members.empty() && !finding.score)
            for (const eligibility::UsedFact &used : finding.used)
                addFact(used.ref);
    }
    [[nodiscard]] Triable take() { return std::move(m_it); }

private:
    const JudgedAnswer &m_answer;
    size_t m_most;
    Triable m_it;
};

const Finding *findingOf(const std::vector<Finding> &among, const Criterion *criterion)
{
    for (const Finding &it : among) {
        if (it.criterion == criterion)
            return &it;
        if (const Finding *deeper = findingOf(it.members, criterion))
            return deeper;
    }
    return nullptr;
}

/// The year that decides: the first that is not met.
const eligibility::YearFinding *decidingYear(const Finding &finding)
{
    for (const eligibility::YearFinding &it : finding.years)
        if (it.verdict != Verdict::Met)
            return &it;
    return finding.years.empty() ? nullptr : &finding.years.front();
}

std::optional<double> lengthOf(const eligibility::Measure &measure, const eligibility::Measured &it)
{
    bool isNumber = false;
    const double length = shownValue(measure, it).toDouble(&isNumber);
    return isNumber ? std::optional(length) : std::nullopt;
}

bool hasBar(const Finding &finding)
{
    return finding.score || (finding.criterion->kind == CriterionKind::Threshold && decidingYear(finding));
}

const Criterion *firstFailing(const std::vector<Finding> &among)
{
    for (const Finding &it : among) {
        if (it.verdict == Verdict::Met)
            continue;
        if (hasBar(it) && it.verdict == Verdict::NotMet)
            return it.criterion;
        if (const Criterion *deeper = firstFailing(it.members))
            return deeper;
    }
    return nullptr;
}

/// The value of a criterion, as long as its bar and in words.
std::optional<BarValue> measuredBar(const Finding &finding)
{
    if (finding.score) {
        const auto &points = finding.score->points;
        return BarValue{
            static_cast<double>(points.least) / static_cast<double>(eligibility::OnePoint), words::pointsText(points)};
    }
    const eligibility::YearFinding *year = decidingYear(finding);
    const auto length = year ? lengthOf(finding.criterion->measure, year->measured) : std::nullopt;
    if (!length)
        return std::nullopt;
    return BarValue{
        *length, words::measuredText(finding.criterion->measure, year->measured, finding.criterion->line.value)};
}

BarValue requiredBar(const Criterion &criterion)
{
    if (criterion.score) {
        const auto least = criterion.score->line.least;
        return {static_cast<double>(least) / static_cast<double>(eligibility::OnePoint),
            TryWords::tr("required %1").arg(eligibility::shownPoints(least))};
    }
    eligibility::Measured line;
    line.value = criterion.line.value;
    return {lengthOf(criterion.measure, line).value_or(0.0),
        TryWords::tr("required %1").arg(words::lineText(criterion.line))};
}

} // namespace

bool canBeTyped(const FactKind &kind)
{
    return eligibility::dimensionOf(kind.type).has_value() || kind.type == FactType::Flag
        || kind.type == FactType::Word;
}

Triable triableOf(const JudgedAnswer &answer, int mostFacts)
{
    if (!answer.judgement().assessment)
        return {};
    const Assessment &assessment = *answer.judgement().assessment;
    TriableMaker maker(answer, mostFacts);
    const auto &ways = answer.judgement().distance.ways;
    if (!ways.empty())
        for (const Change &change : ways.front().changes)
            maker.addChange(change);
    for (const Finding &it : assessment.criteria)
        maker.addFailing(it);
    for (const eligibility::Way &way : ways)
        for (const Change &change : way.changes)
            maker.addChange(change);
    if (assessment.count(Verdict::NotMet) == 0) // where something fails, that is what is tried
        for (const FactRef &ref : assessment.missing())
            maker.addFact(ref);
    return maker.take();
}

QString triedText(const eligibility::FactCatalogue &catalogue, const Change &change)
{
    const bool plain = change.certificate || change.waitUntil.isValid();
    const FactKind *kind = plain ? nullptr : &catalogue.at(change.fact.kind);
    const bool counted = kind && eligibility::dimensionOf(kind->type) && !records::isUnknown(change.from)
        && !records::isUnknown(change.to);
    if (!counted)
        return words::changeText(catalogue, change);
    const qint64 more = records::numberIn(change.to) - records::numberIn(change.from);
    const QString size = words::factValue(*kind, records::Value(qAbs(more)));
    return more < 0 ? TryWords::tr("%1 −%2", "fact, how much less").arg(words::factTitle(catalogue, change.fact), size)
                    : TryWords::tr("%1 +%2", "fact, how much more").arg(words::factTitle(catalogue, change.fact), size);
}

QString outcomeText(const Assessment &after)
{
    const int failing = after.count(Verdict::NotMet);
    const int open = after.count(Verdict::Unknown);
    if (failing == 0 && open == 0)
        return TryWords::tr("all conditions are met");
    if (failing == 0)
        return TryWords::tr("no condition fails, %n to be verified", nullptr, open);
    const QString fails = TryWords::tr("%n condition(s) still fail", nullptr, failing);
    return open == 0 ? fails : TryWords::tr("%1, %2 to be verified", "what still fails").arg(fails).arg(open);
}

const Criterion *barCriterion(const Assessment &assessment, const Criterion *wanted)
{
    const Finding *finding = wanted ? findingOf(assessment.criteria, wanted) : nullptr;
    return finding && hasBar(*finding) ? wanted : firstFailing(assessment.criteria);
}

std::optional<TryBarData> barOf(const Criterion &criterion, const Assessment &before, const Assessment *after)
{
    const Finding *present = findingOf(before.criteria, &criterion);
    if (!present)
        return std::nullopt;
    TryBarData data;
    data.title = words::inLanguage(criterion.title, criterion.titleEn);
    data.required = requiredBar(criterion);
    if (auto value = measuredBar(*present)) {
        value->text = TryWords::tr("now %1").arg(value->text);
        data.present = value;
    }
    const Finding *tried = after ? findingOf(after->criteria, &criterion) : nullptr;
    if (auto value = tried ? measuredBar(*tried) : std::nullopt) {
        value->text = TryWords::tr("tried %1").arg(value->text);
        data.tried = value;
        data.reached = tried->verdict == Verdict::Met;
    }
    return data;
}

} // namespace yumiao::ui::pages
