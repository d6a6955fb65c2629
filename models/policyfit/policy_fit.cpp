// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policyfit/policy_fit.h"

#include <algorithm>
#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<policyfit::Standing>()
{
    static constexpr std::array words{
        Choice{"met", QT_TRANSLATE_NOOP("choice", "Met"), "达到"},
        Choice{"not_met", QT_TRANSLATE_NOOP("choice", "Not met"), "未达"},
        Choice{"unknown", QT_TRANSLATE_NOOP("choice", "To be checked"), "待核"},
        Choice{"not_applicable", QT_TRANSLATE_NOOP("choice", "Does not apply"), "不适用"},
        Choice{"not_in_force", QT_TRANSLATE_NOOP("choice", "No document in force"), "当日无现行文件"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::policyfit {
namespace {

using eligibility::Exact;
using eligibility::FactRef;
using eligibility::Facts;

constexpr int ShownPlaces = 2;
constexpr qint64 Percent = 100;

/// Whether a policy is about an application; nothing while its instrument is not known.
std::optional<bool> applies(
    const Policy &policy, const std::optional<records::FinancingInstrument> &instrument, const Facts &facts)
{
    for (const int place : policy.facts)
        if (const eligibility::Fact *fact = facts.find({place, 0}); fact && records::numberIn(fact->value) == 1)
            return true;
    if (policy.instruments.empty())
        return false;
    if (!instrument)
        return std::nullopt;
    return std::find(policy.instruments.begin(), policy.instruments.end(), *instrument) != policy.instruments.end();
}

/// The rate of a fact; what is missing is noted.
std::optional<Exact> rateIn(FigureFinding &finding, const Facts &facts, int place)
{
    const eligibility::Fact *fact = facts.find({place, 0});
    if (!fact) {
        finding.missing.push_back({place, 0});
        return std::nullopt;
    }
    return eligibility::measureOf(eligibility::FactType::Rate, records::numberIn(fact->value));
}

FigureFinding figureOf(const PolicyFigure &figure, const Facts &facts)
{
    FigureFinding finding{&figure, Exact::whole(0), {}};
    for (const PolicyFigure::Term &term : figure.terms) {
        const auto rate = term.fact ? rateIn(finding, facts, *term.fact) : std::optional(Exact::whole(1));
        const auto part = rate ? rate->times(term.times) : std::nullopt;
        finding.value = finding.value && part ? finding.value->plus(*part) : std::nullopt;
    }
    if (figure.over) {
        const auto over = rateIn(finding, facts, *figure.over);
        finding.value = finding.value && over ? finding.value->over(*over) : std::nullopt;
    }
    if (finding.value && figure.least && *finding.value < *figure.least)
        finding.value = figure.least;
    if (finding.value && figure.most && *finding.value > *figure.most)
        finding.value = figure.most;
    return finding;
}

Standing standingOf(eligibility::Verdict verdict)
{
    switch (verdict) {
    case eligibility::Verdict::Met:
        return Standing::Met;
    case eligibility::Verdict::NotMet:
        return Standing::NotMet;
    case eligibility::Verdict::Unknown:
        return Standing::Unknown;
    }
    Q_UNREACHABLE();
}

/// As the verdict, but for those the policy is not about; while that is not known nobody fails it.
Standing standingWithin(const Policy &policy, const eligibility::Assessment &assessment)
{
    Standing standing = standingOf(assessment.verdict);
    for (const QString &code : policy.scope) {
        const eligibility::Finding *finding = assessment.find(code);
        if (finding && finding->verdict == eligibility::Verdict::NotMet)
            return Standing::NotApplicable;
        if (finding && finding->verdict == eligibility::Verdict::Unknown)
            standing = Standing::Unknown;
    }
    return standing;
}

PolicyFit fitOf(const PolicyBook &book, ApplicationFacts known)
{
    const QDate on = known.day.on;
    PolicyFit fit{std::move(known), on, {}};
    for (const Policy &policy : book.policies)
        fit.policies.push_back(policyFinding(policy, fit.known.application.instrument, fit.known.facts, on));
    return fit;
}

Result<PolicyFit> fitOfOne(const store::Session &session, RecordId application, QDate on, QDate today, DayChoice choice)
{
    auto known = factsOfApplications(session, std::array{application}, on, today, choice);
    if (!known)
        return failure(known.error());
    if (known->empty())
        return failure(
            Fault::NotFound, QStringLiteral("record.missing"), {{QStringLiteral("id"), application.toText()}});
    return fitOf(*policyBook(), std::move(known->front()));
}

} // namespace

QString FigureFinding::text() const
{
    const auto percent = value ? value->times(Exact::whole(Percent)) : std::nullopt;
    return percent ? percent->toText(ShownPlaces) + QLatin1Char('%') : QString();
}

const PolicyFinding *PolicyFit::find(const QString &code) const
{
    const auto at = std::find_if(
        policies.begin(), policies.end(), [&](const PolicyFinding &it) { return it.policy->code == code; });
    return at == policies.end() ? nullptr : &*at;
}

PolicyFinding policyFinding(
    const Policy &policy, const std::optional<records::FinancingInstrument> &instrument, const Facts &facts, QDate on)
{
    PolicyFinding finding{&policy, nullptr, Standing::NotApplicable, {}, {}, false};
    const auto isAbout = applies(policy, instrument, facts);
    if (isAbout == false)
        return finding;
    const auto rules = std::find_if(
        policy.periods.begin(), policy.periods.end(), [&](const PolicyRules &it) { return it.days().covers(on); });
    if (rules == policy.periods.end()) {
        finding.standing = Standing::NotInForce;
        return finding;
    }
    finding.rules = &*rules;
    if (!isAbout) {
        finding.standing = Standing::Unknown;
        finding.isInstrumentMissing = true;
        return finding;
    }
    finding.assessment = eligibility::assess(rules->rules, facts, {on, eligibility::Procedure::New});
    finding.standing = standingWithin(policy, *finding.assessment);
    for (const PolicyFigure &it : rules->figures)
        finding.figures.push_back(figureOf(it, facts));
    return finding;
}

Result<PolicyFit> policyFit(const store::Session &session, RecordId application, QDate on, QDate today)
{
    return fitOfOne(session, application, on, today, DayChoice::Asked);
}

Result<PolicyFit> policyFitOfItsDay(const store::Session &session, RecordId application, QDate today)
{
    return fitOfOne(session, application, today, today, DayChoice::Own);
}

Result<QHash<RecordId, std::vector<PolicyTag>>> policyTags(
    const store::Session &session, std::span<const RecordId> applications, QDate on, QDate today)
{
    const auto all = factsOfApplications(session, applications, on, today, DayChoice::Own);
    if (!all)
        return failure(all.error());
    QHash<RecordId, std::vector<PolicyTag>> tags;
    for (const ApplicationFacts &known : *all)
        for (const Policy &policy : policyBook()->policies) {
            if (policy.tag.zh.isEmpty())
                continue;
            const PolicyFinding finding
                = policyFinding(policy, known.application.instrument, known.facts, known.day.on);
            if (finding.standing == Standing::Met)
                tags[known.application.id].push_back({policy.code, policy.tag, policy.clause});
        }
    return tags;
}

} // namespace yumiao::policyfit
