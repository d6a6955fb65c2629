// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policyfit/financing_policy.h"

#include "models/eligibility/criterion_reader.h"

#include <algorithm>

namespace yumiao::policyfit {
namespace {

using eligibility::CriterionReader;
using eligibility::Exact;
using eligibility::FactCatalogue;
using eligibility::FactType;
using rules::RuleReader;

constexpr int MostClause = 25;

std::optional<Exact> shareFrom(const RuleReader &at, const char *key)
{
    if (!at.has(key))
        return std::nullopt;
    eligibility::Measure percent;
    percent.dimension = eligibility::Dimension::Rate;
    percent.unit = QStringLiteral("%");
    const auto share = eligibility::numberWithUnit(percent, at.text(key));
    if (!share)
        at.refuse(key, QStringLiteral("unit"));
    return share;
}

PolicyFigure figureFrom(const RuleReader &at, const FactCatalogue &catalogue)
{
    at.only("code title terms over least most");
    PolicyFigure it{at.text("code"), eligibility::bilingual(at, "title"), {}, {}, {}, {}};
    for (const RuleReader &one : at.objects("terms")) {
        one.only("fact times");
        PolicyFigure::Term term;
        if (one.has("fact"))
            term.fact = eligibility::factFrom(one, "fact", catalogue, {FactType::Rate});
        term.times = shareFrom(one, "times").value_or(Exact());
        if (!one.has("times"))
            one.refuse("times", QStringLiteral("text"));
        it.terms.push_back(term);
    }
    if (at.has("over"))
        it.over = eligibility::factFrom(at, "over", catalogue, {FactType::Rate});
    it.least = shareFrom(at, "least");
    it.most = shareFrom(at, "most");
    return it;
}

PolicyRules periodFrom(const RuleReader &at, const FactCatalogue &catalogue)
{
    at.only("title title_en document_number issuer clause note note_en source confidence from to days_confidence "
            "criteria figures");
    PolicyRules it;
    it.documentNumber = at.mayText("document_number");
    it.issuer = at.text("issuer");
    it.source = at.text("source");
    it.confidence = at.word<records::Confidence>("confidence");
    it.rules.title = at.text("title");
    it.rules.clause = at.text("clause");
    it.rules.note = at.mayText("note");
    it.rules.titleEn = at.mayText("title_en");
    it.rules.noteEn = at.mayText("note_en");
    eligibility::InForce days{eligibility::Procedure::New, at.mayDate("from"), at.mayDate("to"),
        at.word<records::Confidence>("days_confidence")};
    if (days.from.isValid() && days.to.isValid() && days.to < days.from)
        at.refuse("to", QStringLiteral("order"));
    it.rules.inForce.push_back(days);
    CriterionReader reader(catalogue);
    for (const RuleReader &one : at.objects("criteria"))
        it.rules.criteria.push_back(reader.read(one));
    if (it.rules.criteria.empty())
        at.refuse("criteria", QStringLiteral("list"));
    if (at.has("figures"))
        for (const RuleReader &one : at.objects("figures"))
            it.figures.push_back(figureFrom(one, catalogue));
    return it;
}

std::vector<std::pair<QString, QString>> pairsFrom(const RuleReader &at, const char *key)
{
    std::vector<std::pair<QString, QString>> pairs;
    if (!at.has(key))
        return pairs;
    const RuleReader inside = at.object(key);
    for (const QString &name : inside.keys())
        pairs.emplace_back(name, inside.text(name.toUtf8().constData()));
    return pairs;
}

PolicyExample exampleOf(const RuleReader &at, const FactCatalogue &catalogue)
{
    at.only("name on instrument facts expect");
    PolicyExample it{at.text("name"), at.mayDate("on"), {}, eligibility::Facts(catalogue), {}, {}, {}};
    if (!it.on.isValid())
        at.refuse("on", QStringLiteral("date"));
    if (at.has("instrument"))
        it.instrument = at.word<records::FinancingInstrument>("instrument");
    const RuleReader facts = at.object("facts");
    for (const QString &key : facts.keys()) {
        const QByteArray name = key.toUtf8();
        const auto place = catalogue.find(key);
        const auto value = place ? eligibility::factFromText(catalogue.at(*place), facts.text(name.constData()))
                                 : Result<records::Value>(failure(Fault::Corrupt, QStringLiteral("rule.damaged")));
        if (!value || !it.facts.put(key, std::nullopt, *value))
            facts.refuse(name.constData(), QStringLiteral("fact"));
    }
    const RuleReader expect = at.object("expect");
    expect.only("result criteria figures");
    it.expected = expect.text("result");
    it.criteria = pairsFrom(expect, "criteria");
    it.figures = pairsFrom(expect, "figures");
    return it;
}

void readScope(Policy &policy, const RuleReader &at, const FactCatalogue &catalogue)
{
    at.only("instruments facts scope");
    if (at.has("scope"))
        policy.scope = at.texts("scope");
    policy.instruments = at.words<records::FinancingInstrument>("instruments");
    for (const QString &code : at.texts("facts")) {
        const auto place = catalogue.find(code);
        if (place && catalogue.at(*place).type == FactType::Flag)
            policy.facts.push_back(*place);
        else
            at.refuse("facts", QStringLiteral("fact"));
    }
    if (policy.instruments.empty() && policy.facts.empty())
        at.refuse("instruments", QStringLiteral("list"));
}

void readHeadOf(Policy &policy, const RuleReader &at)
{
    at.only("format version order code title tag measure clause duty applies_to periods examples");
    policy.version = static_cast<int>(at.number("version"));
    policy.order = static_cast<int>(at.number("order"));
    policy.code = at.text("code");
    policy.title = eligibility::bilingual(at, "title");
    if (at.has("tag"))
        policy.tag = eligibility::bilingual(at, "tag");
    policy.measure = at.text("measure");
    policy.clause = static_cast<int>(at.number("clause"));
    if (policy.clause < 1 || policy.clause > MostClause)
        at.refuse("clause", QStringLiteral("range"));
    policy.isDuty = at.flag("duty");
}

/// Every document has the criteria that tell whom the policy is about.
void checkScope(const Policy &policy, const RuleReader &at)
{
    for (const PolicyRules &period : policy.periods)
        for (const QString &code : policy.scope)
            if (std::none_of(period.rules.criteria.begin(), period.rules.criteria.end(),
                    [&](const eligibility::Criterion &it) { return it.code == code; }))
                at.refuse("applies_to", QStringLiteral("scope"));
}

/// Every document begins after the one before it has ended.
void checkDays(const Policy &policy, const RuleReader &at)
{
    for (size_t i = 1; i < policy.periods.size(); ++i) {
        const QDate end = policy.periods[i - 1].days().to;
        const QDate begin = policy.periods[i].days().from;
        if (!end.isValid() || !begin.isValid() || begin <= end)
            at.refuse("periods", QStringLiteral("order"));
    }
    if (policy.periods.empty())
        at.refuse("periods", QStringLiteral("list"));
}

} // namespace

std::optional<bool> GuarantorWords::isGovernment(const QString &kind) const
{
    const auto has = [&](const QString &word) { return kind.contains(word); };
    if (std::any_of(other.begin(), other.end(), has))
        return false;
    return std::any_of(government.begin(), government.end(), has) ? std::optional(true) : std::nullopt;
}

const Policy *PolicyBook::find(const QString &code) const
{
    const auto at = std::find_if(policies.begin(), policies.end(), [&](const Policy &it) { return it.code == code; });
    return at == policies.end() ? nullptr : &*at;
}

Result<Policy> readPolicy(const QByteArray &json, const FactCatalogue &catalogue)
{
    auto object = rules::ruleObject(json, QStringLiteral("yumiao.financing_policy"));
    if (!object)
        return failure(object.error());
    Done fault;
    const RuleReader at(*std::move(object), QStringLiteral("policy"), fault);
    Policy policy;
    readHeadOf(policy, at);
    readScope(policy, at.object("applies_to"), catalogue);
    for (const RuleReader &one : at.objects("periods"))
        policy.periods.push_back(periodFrom(one, catalogue));
    checkDays(policy, at);
    checkScope(policy, at);
    for (const RuleReader &one : at.objects("examples"))
        policy.examples.push_back(exampleOf(one, catalogue));
    return fault.map([&] { return std::move(policy); });
}

} // namespace yumiao::policyfit
