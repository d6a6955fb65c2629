// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/assessment.h"

#include "models/eligibility/ladders.h"
#include "models/eligibility/score_judgement.h"
#include "models/rules/scale_line.h"
#include "models/rules/size_class.h"

#include <algorithm>
#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<eligibility::Verdict>()
{
    static constexpr std::array words{
        Choice{"met", QT_TRANSLATE_NOOP("choice", "Met"), "达到"},
        Choice{"not_met", QT_TRANSLATE_NOOP("choice", "Not met"), "未达到"},
        Choice{"unknown", QT_TRANSLATE_NOOP("choice", "To be verified"), "待核"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::eligibility {
namespace {

/// Judges one criterion after another for one enterprise on one day.
class Judge {
public:
    Judge(const Facts &facts, const Question &question)
        : m_facts(facts)
        , m_question(question)
    {
    }
    [[nodiscard]] Finding judge(const Criterion &criterion) const;

private:
    void threshold(Finding &it) const;
    void byBounds(YearFinding &it, const Criterion &criterion, int shift) const;
    void factual(Finding &it) const;
    void event(Finding &it, const Fact &fact) const;
    void holds(Finding &it) const;
    void notLarge(Finding &it) const;
    void aboveLine(Finding &it) const;
    void members(Finding &it, int number) const;
    void bands(Finding &it) const;
    void score(Finding &it) const;
    [[nodiscard]] std::optional<qint64> lastYear(Finding &it, const char *code, bool mustBe = true) const;

    const Facts &m_facts;
    const Question &m_question;
};

bool isAsked(const Criterion &criterion, Procedure procedure)
{
    return !criterion.only || *criterion.only == procedure;
}

void addOnce(std::vector<FactRef> &to, const std::vector<FactRef> &refs)
{
    for (const FactRef &ref : refs)
        if (std::find(to.begin(), to.end(), ref) == to.end())
            to.push_back(ref);
}

Verdict verdictOf(bool met)
{
    return met ? Verdict::Met : Verdict::NotMet;
}

/// A part can be told too small by its whole, a whole large enough by its part, though it is not known itself.
void Judge::byBounds(YearFinding &it, const Criterion &criterion, int shift) const
{
    const Bounds bounds = boundsOf(criterion.measure, m_facts, m_question.on, shift);
    const bool wantsMuch
        = criterion.line.comparison == Comparison::AtLeast || criterion.line.comparison == Comparison::Above;
    const auto verdictAt = [&](const std::optional<Exact> &value) {
        Measured bound;
        bound.value = value;
        return value ? reaches(bound, criterion.line) : Verdict::Unknown;
    };
    const auto decide = [&](Verdict verdict, const std::vector<UsedFact> &used) {
        it.verdict = verdict;
        it.measured.used = used;
        it.measured.missing.clear();
    };
    if (verdictAt(bounds.most) == (wantsMuch ? Verdict::NotMet : Verdict::Met))
        decide(wantsMuch ? Verdict::NotMet : Verdict::Met, bounds.usedMost);
    else if (verdictAt(bounds.least) == (wantsMuch ? Verdict::Met : Verdict::NotMet))
        decide(wantsMuch ? Verdict::Met : Verdict::NotMet, bounds.usedLeast);
}

void Judge::threshold(Finding &it) const
{
    const Criterion &criterion = *it.criterion;
    const bool yearly = m_facts.catalogue().at(criterion.measure.fact).yearly;
    std::vector<Verdict> verdicts;
    for (const int shift : criterion.shifts) {
        YearFinding one;
        one.measured = measured(criterion.measure, m_facts, m_question.on, shift);
        one.year = yearly ? m_question.on.year() - criterion.measure.ago - shift : 0;
        one.verdict = reaches(one.measured, criterion.line);
        if (one.verdict == Verdict::Unknown)
            byBounds(one, criterion, shift);
        verdicts.push_back(one.verdict);
        for (const UsedFact &used : one.measured.used)
            if (std::find(it.used.begin(), it.used.end(), used) == it.used.end())
                it.used.push_back(used);
        it.years.push_back(std::move(one));
    }
    it.verdict = atLeastMet(verdicts, criterion.years == Years::Each ? static_cast<int>(verdicts.size()) : 1);
    if (it.verdict != Verdict::Unknown)
        return;
    for (const YearFinding &one : it.years) {
        if (one.verdict != Verdict::Unknown)
            continue;
        addOnce(it.missing, one.measured.missing);
        if (!it.why)
            it.why = one.measured.why.value_or(Why::TooLarge);
    }
}

/// Flags, levels and events: one fact that has no year.
void Judge::factual(Finding &it) const
{
    const FactKind &kind = m_facts.catalogue().at(it.criterion->fact);
    const FactRef ref{it.criterion->fact, kind.yearly ? m_question.on.year() - 1 : 0};
    const Fact *fact = m_facts.find(ref);
    if (!fact) {
        it.why = Why::FactMissing;
        it.missing = {ref};
        return;
    }
    it.used.push_back({ref, fact->value, fact->source});
    const auto rankOf = [&](const QString &code) {
        return std::find_if(
            kind.words.begin(), kind.words.end(), [&](const FactWord &word) { return word.code == code; });
    };
    if (it.criterion->kind == CriterionKind::Level)
        it.verdict = verdictOf(rankOf(records::textIn(fact->value)) >= rankOf(it.criterion->word));
    else if (it.criterion->kind == CriterionKind::Flag || it.criterion->kind == CriterionKind::Exclusion)
        it.verdict = verdictOf((records::numberIn(fact->value) != 0) == (it.criterion->kind == CriterionKind::Flag));
    else
        event(it, *fact);
}

/// The current year and so many before count; what is dated after the day asked for had not happened yet.
void Judge::event(Finding &it, const Fact &fact) const
{
    const QDate day = QDate::fromString(records::textIn(fact.value), Qt::ISODate);
    const bool lately
        = day.isValid() && day <= m_question.on && day.year() >= m_question.on.year() - it.criterion->withinYears;
    if (day.isValid() && day > m_question.on) {
        it.why = Why::FactMissing; // of the days up to then nothing is told
        it.missing = {{fact.kind, fact.year}};
        return;
    }
    // "Never" and an old day are known up to the day somebody looked; later years are not told by them.
    if (!lately && fact.source.date.isValid() && fact.source.date.year() < m_question.on.year()) {
        it.why = Why::Outdated;
        it.missing = {{fact.kind, fact.year}};
        return;
    }
    it.verdict = verdictOf(lately == (it.criterion->kind == CriterionKind::Event));
}

void Judge::holds(Finding &it) const
{
    const auto isOne = [](const auto &list, const auto &value) {
        return value && std::find(list.begin(), list.end(), *value) != list.end();
    };
    std::optional<Why> open;
    for (const records::Certificate &one : m_facts.certificates) {
        if (!isOne(it.criterion->certificates, one.kind))
            continue;
        const bool ofLevel = it.criterion->levels.empty() || isOne(it.criterion->levels, one.level);
        const auto holding = knownToHold(one, m_question.on);
        if (!holding.value_or(true) || (!ofLevel && one.level))
            continue;
        if (!holding)
            open = Why::Outdated;
        else if (!ofLevel)
            open = open.value_or(Why::FactMissing);
        else
            it.certificate = one.id;
    }
    if (it.certificate || !open)
        it.verdict = verdictOf(it.certificate.has_value());
    else
        it.why = open;
}

/// The stored number of last year's fact, noted as used or missing.
std::optional<qint64> Judge::lastYear(Finding &it, const char *code, bool mustBe) const
{
    const auto place = m_facts.catalogue().find(QLatin1String(code));
    if (!place)
        return std::nullopt;
    const FactRef ref{*place, m_facts.catalogue().at(*place).yearly ? m_question.on.year() - 1 : 0};
    const Fact *fact = m_facts.find(ref);
    if (fact)
        it.used.push_back({ref, fact->value, fact->source});
    else if (mustBe)
        it.missing.push_back(ref);
    return fact ? std::optional(records::numberIn(fact->value)) : std::nullopt;
}

std::optional<Money> money(std::optional<qint64> fen)
{
    return fen ? std::optional(Money::fromFen(*fen)) : std::nullopt;
}

void Judge::notLarge(Finding &it) const
{
    const auto &table = rules::sizeTable();
    if (!table) {
        it.why = Why::RuleMissing;
        return;
    }
    rules::SizeFacts facts;
    facts.industry = m_facts.industry;
    facts.on = m_question.on;
    facts.purpose = rules::SizePurpose::Policy;
    facts.employees = lastYear(it, "employees", false);
    facts.revenue = money(lastYear(it, "revenue", false));
    facts.totalAssets = money(lastYear(it, "total_assets", false));
    const rules::SizeAnswer answer = rules::sizeOf(*table, facts);
    const auto size = answer.size ? answer.size : answer.atMost;
    if (answer.size || (size && *size != records::SizeClass::Large)) {
        it.verdict = verdictOf(*size != records::SizeClass::Large);
        return;
    }
    it.why = answer.reason == rules::NoSize::IndicatorMissing ? Why::FactMissing : Why::NoClass;
    for (const rules::SizeIndicator indicator : answer.missing) {
        switch (indicator) {
        case rules::SizeIndicator::Employees:
            static_cast<void>(lastYear(it, "employees"));
            break;
        case rules::SizeIndicator::Revenue:
            static_cast<void>(lastYear(it, "revenue"));
            break;
        case rules::SizeIndicator::TotalAssets:
            static_cast<void>(lastYear(it, "total_assets"));
            break;
        }
    }
}

void Judge::aboveLine(Finding &it) const
{
    const auto &lines = rules::scaleRules();
    if (!lines) {
        it.why = Why::RuleMissing;
        return;
    }
    const auto asFlag = [](std::optional<qint64> value) { return value ? std::optional(*value != 0) : std::nullopt; };
    rules::ScaleFacts facts;
    facts.industry = m_facts.industry;
    facts.on = m_question.on;
    facts.mainRevenue = money(lastYear(it, "main_revenue", false));
    facts.revenue = money(lastYear(it, "revenue", false));
    facts.qualified = asFlag(lastYear(it, "construction_qualification", false));
    const rules::ScaleReach reach = rules::scaleReach(*lines, facts);
    if (reach.line && reach.line->measure == rules::ScaleMeasure::Activity) {
        // What is declared stands before what a revenue suggests.
        if (const auto declared = asFlag(lastYear(it, "development_activity", false))) {
            it.verdict = verdictOf(*declared);
            return;
        }
    }
    if (reach.byWholeRevenue && reach.reached.value_or(false)) {
        static_cast<void>(lastYear(it, "main_revenue")); // the main business may be less than the whole
        it.why = Why::FactMissing;
        return;
    }
    if (reach.reached) {
        it.verdict = verdictOf(*reach.reached);
        return;
    }
    if (reach.reason == rules::NoLine::ActivityMissing)
        static_cast<void>(lastYear(it, "development_activity"));
    if (reach.reason == rules::NoLine::RevenueMissing)
        static_cast<void>(lastYear(
            it, reach.line && reach.line->measure == rules::ScaleMeasure::Revenue ? "revenue" : "main_revenue"));
    if (reach.reason == rules::NoLine::QualificationMissing)
        static_cast<void>(lastYear(it, "construction_qualification"));
    it.why = it.missing.empty() ? Why::NoClass : Why::FactMissing;
}

/// Only the unknown members of an unknown whole are asked for.
void Judge::members(Finding &it, int number) const
{
    std::vector<Verdict> verdicts;
    for (const Criterion &member : it.criterion->members) {
        if (!isAsked(member, m_question.procedure))
            continue;
        it.members.push_back(judge(member));
        verdicts.push_back(it.members.back().verdict);
    }
    it.verdict = atLeastMet(verdicts, number < 0 ? static_cast<int>(verdicts.size()) : number);
    if (it.verdict != Verdict::Unknown)
        return;
    for (const Finding &member : it.members) {
        if (member.verdict == Verdict::Unknown)
            addOnce(it.missing, member.missing);
    }
}

bool isInBand(const CriterionBand &band, const Exact &value, bool toIncluded)
{
    if (toIncluded)
        return (!band.from || value > *band.from) && (!band.to || value <= *band.to);
    return (!band.from || value >= *band.from) && (!band.to || value < *band.to);
}

/// Without the measure the bands decide only if all of them say the same.
void Judge::bands(Finding &it) const
{
    const Measured by = measured(it.criterion->measure, m_facts, m_question.on);
    it.years.push_back({m_question.on.year() - it.criterion->measure.ago, Verdict::Unknown, by});
    it.used = by.used;
    std::vector<Verdict> verdicts;
    for (size_t i = 0; i < it.criterion->bands.size(); ++i) {
        it.members.push_back(judge(it.criterion->members[i]));
        verdicts.push_back(it.members.back().verdict);
        if (by.value && isInBand(it.criterion->bands[i], *by.value, it.criterion->toIncluded))
            it.band = static_cast<int>(i);
    }
    if (it.band) {
        const Finding &chosen = it.members[static_cast<size_t>(*it.band)];
        it.verdict = chosen.verdict;
        it.missing = chosen.verdict == Verdict::Unknown ? chosen.missing : std::vector<FactRef>();
        return;
    }
    const bool same
        = std::all_of(verdicts.begin(), verdicts.end(), [&](Verdict one) { return one == verdicts.front(); });
    it.verdict = same ? verdicts.front() : Verdict::Unknown;
    if (it.verdict == Verdict::Unknown) {
        it.why = by.why;
        it.missing = by.missing;
    }
}

void Judge::score(Finding &it) const
{
    it.score = scored(*it.criterion->score, m_facts, m_question);
    it.verdict = scoreVerdict(*it.criterion->score, *it.score);
    if (it.verdict != Verdict::Unknown)
        return;
    for (const RowFinding &row : it.score->rows) {
        addOnce(it.missing, row.missing);
        if (!it.why)
            it.why = row.why;
    }
    if (!it.missing.empty())
        it.why = Why::FactMissing;
}

Finding Judge::judge(const Criterion &criterion) const
{
    Finding it;
    it.criterion = &criterion;
    switch (criterion.kind) {
    case CriterionKind::Threshold:
        threshold(it);
        break;
    case CriterionKind::Flag:
    case CriterionKind::Exclusion:
    case CriterionKind::Level:
    case CriterionKind::Event:
    case CriterionKind::NoEvent:
        factual(it);
        break;
    case CriterionKind::Holds:
        holds(it);
        break;
    case CriterionKind::NotLarge:
        notLarge(it);
        break;
    case CriterionKind::AboveLine:
        aboveLine(it);
        break;
    case CriterionKind::AllOf:
        members(it, -1);
        break;
    case CriterionKind::AnyOf:
        members(it, 1);
        break;
    case CriterionKind::NumberOf:
        members(it, criterion.number);
        break;
    case CriterionKind::Bands:
        bands(it);
        break;
    case CriterionKind::Score:
        score(it);
        break;
    case CriterionKind::Open:
        it.why = Why::RuleMissing;
        break;
    }
    return it;
}

const Finding *findIn(const std::vector<Finding> &findings, const auto &matches)
{
    for (const Finding &it : findings) {
        if (matches(it))
            return &it;
        if (const Finding *inside = findIn(it.members, matches))
            return inside;
        if (!it.score)
            continue;
        for (const RowFinding &row : it.score->rows)
            if (const Finding *inside = findIn(row.conditions, matches))
                return inside;
    }
    return nullptr;
}

} // namespace

Verdict atLeastMet(const std::vector<Verdict> &members, int number)
{
    const auto met = std::count(members.begin(), members.end(), Verdict::Met);
    const auto open = std::count(members.begin(), members.end(), Verdict::Unknown);
    return met >= number ? Verdict::Met : met + open >= number ? Verdict::Unknown : Verdict::NotMet;
}

Verdict reaches(const Measured &it, const Line &line)
{
    const auto order = compared(it, line.value);
    if (!order)
        return Verdict::Unknown;
    switch (line.comparison) {
    case Comparison::AtLeast:
        return verdictOf(*order >= 0);
    case Comparison::Above:
        return verdictOf(*order > 0);
    case Comparison::AtMost:
        return verdictOf(*order <= 0);
    case Comparison::Below:
        return verdictOf(*order < 0);
    }
    Q_UNREACHABLE();
}

Finding judged(const Criterion &criterion, const Facts &facts, const Question &question)
{
    return Judge(facts, question).judge(criterion);
}

Assessment assess(const TierRules &rules, const Facts &facts, const Question &question)
{
    Assessment it{&rules, question, Verdict::Unknown, {}};
    std::vector<Verdict> verdicts;
    for (const Criterion &criterion : rules.criteria) {
        if (!isAsked(criterion, question.procedure))
            continue;
        it.criteria.push_back(judged(criterion, facts, question));
        verdicts.push_back(it.criteria.back().verdict);
    }
    it.verdict = atLeastMet(verdicts, static_cast<int>(verdicts.size()));
    return it;
}

const Finding *Assessment::score() const
{
    return findIn(criteria, [](const Finding &it) { return it.score.has_value(); });
}

const Finding *Assessment::find(const QString &code) const
{
    return findIn(criteria, [&](const Finding &it) { return it.criterion->code == code; });
}

int Assessment::count(Verdict verdictAsked) const
{
    return static_cast<int>(
        std::count_if(criteria.begin(), criteria.end(), [&](const Finding &it) { return it.verdict == verdictAsked; }));
}

std::vector<FactRef> Assessment::missing() const
{
    std::vector<FactRef> refs;
    for (const Finding &it : criteria)
        if (it.verdict == Verdict::Unknown)
            addOnce(refs, it.missing);
    return refs;
}

} // namespace yumiao::eligibility
