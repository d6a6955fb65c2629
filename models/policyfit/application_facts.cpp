// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policyfit/application_facts.h"

#include "models/policyfit/size_of_day.h"

#include <algorithm>

namespace yumiao::policyfit {
namespace {

using eligibility::FactSource;
using records::CostKind;
using records::CostLine;
using records::CreditLine;
using records::FinancingApplication;
using records::FinancingInstrument;

constexpr qint64 MonthsOfYear = 12;

/// Puts what is known; what is not known stays out.
class FactWriter {
public:
    FactWriter(eligibility::Facts &facts, RecordId record)
        : m_facts(facts)
        , m_record(record)
    {
    }
    void note(const char *code, const records::Value &value, QDate date = {}, RecordId record = {}) const
    {
        if (records::isUnknown(value))
            return;
        const FactSource source{{}, date, {}, record.isNull() ? m_record : record};
        // A number outside the range of its fact is a slip of the pen: it stays unknown instead of being judged.
        static_cast<void>(m_facts.put(QLatin1String(code), std::nullopt, value, source).has_value());
    }
    void money(const char *code, const std::optional<Money> &it, QDate date = {}, RecordId record = {}) const
    {
        if (it)
            note(code, records::Value(it->fen()), date, record);
    }
    void number(const char *code, const std::optional<qint64> &it) const
    {
        if (it)
            note(code, records::Value(*it));
    }
    void flag(const char *code, const std::optional<bool> &it, RecordId record = {}) const
    {
        if (it)
            note(code, records::Value(qint64{*it ? 1 : 0}), {}, record);
    }

private:
    eligibility::Facts &m_facts;
    RecordId m_record;
};

/// Everything about one application that its facts are made of.
struct ApplicationScene {
    const ApplicationSources &sources;
    const PolicyBook &book;
    const FinancingApplication &application;
    QDate on;
};

template <typename R>
const std::vector<R> &ownedIn(const QHash<RecordId, std::vector<R>> &all, RecordId owner)
{
    static const std::vector<R> none;
    const auto found = all.constFind(owner);
    return found == all.cend() ? none : *found;
}

bool isInForce(const CreditLine &line, QDate on)
{
    return line.granted.isValid() && line.granted <= on && (!line.validTo.isValid() || on <= line.validTo);
}

const FinancingApplication *applicationOf(const ApplicationScene &scene, RecordId id)
{
    const auto &all = ownedIn(scene.sources.others, scene.application.enterprise.id);
    const auto at = std::find_if(all.begin(), all.end(), [&](const FinancingApplication &it) { return it.id == id; });
    return at == all.end() ? nullptr : &*at;
}

/// What the enterprise owes, or may owe, under lines that a test chooses: those in force on the day and what this
/// application asks for while nothing was granted on it. Nothing while one amount is not known.
struct Exposure {
    std::optional<Money> amount = Money();
    std::vector<RecordId> lines;
};

template <typename Chosen>
Exposure exposureOf(const ApplicationScene &scene, Chosen chosen)
{
    Exposure sum;
    bool granted = false;
    for (const CreditLine &line : ownedIn(scene.sources.creditLines, scene.application.enterprise.id)) {
        const FinancingApplication *of = applicationOf(scene, line.application.id);
        const bool isOwn
            = line.application.id == scene.application.id && line.granted.isValid() && line.granted <= scene.on;
        granted = granted || isOwn; // its own line counts also after it has run out: the loan is what is judged
        if ((!isOwn && !isInForce(line, scene.on)) || !of || !chosen(*of))
            continue;
        sum.lines.push_back(line.id);
        sum.amount = sum.amount && line.amount ? std::optional(*sum.amount + *line.amount) : std::nullopt;
    }
    if (!granted)
        sum.amount = sum.amount && scene.application.amount ? std::optional(*sum.amount + *scene.application.amount)
                                                            : std::nullopt;
    return sum;
}

/// The rate that was agreed: that of the line granted on the application, else the application's own.
std::optional<Rate> rateOf(const ApplicationScene &scene)
{
    std::optional<Rate> rate = scene.application.rate;
    for (const CreditLine &line : ownedIn(scene.sources.creditLines, scene.application.enterprise.id))
        if (line.application.id == scene.application.id && line.granted <= scene.on && line.rate)
            rate = line.rate;
    return rate;
}

void addTerms(const FactWriter &facts, const ApplicationScene &scene)
{
    const FinancingApplication &it = scene.application;
    facts.money("amount", it.amount);
    facts.number("term_months", it.termMonths);
    if (const auto rate = rateOf(scene))
        facts.note("rate", records::Value(rate->millionths()));
    facts.money("largest_bill", it.largestBill);
    facts.number("ip_items", it.ipItems);
    facts.number("recruits", it.recruits);
    facts.number("staff", it.staff);
    facts.flag("without_repaying", it.withoutRepaying);
    facts.flag("risk_compensation", it.riskCompensation);
    facts.flag("year_contracts", it.yearContracts);
    facts.flag("no_arrears", it.noArrears);
    facts.money("contract_amount", it.contractAmount);
    if (!it.renews.id.isNull())
        facts.flag("renews", true, it.renews.id);
    if (!it.contractNumber.trimmed().isEmpty())
        facts.flag("procurement_contract", true);
}

/// The rates that were published for the term of the loan, as they are in force on the day.
void addBenchmarks(const FactWriter &facts, const ApplicationScene &scene)
{
    const auto &months = scene.application.termMonths;
    if (!months)
        return;
    for (const Benchmark &benchmark : scene.book.benchmarks) {
        const auto term = std::find_if(benchmark.terms.begin(), benchmark.terms.end(),
            [&](const BenchmarkTerm &it) { return !it.toMonths || *months <= *it.toMonths; });
        if (term == benchmark.terms.end())
            continue;
        if (const auto rate = scene.sources.thresholds.get(term->threshold))
            facts.note(scene.book.catalogue.at(benchmark.fact).code.toLatin1().constData(),
                records::Value(rate->scaled())); // ten-thousandths of a percent are millionths
    }
}

void addStandards(const FactWriter &facts, const ApplicationScene &scene)
{
    const auto need = scene.sources.needs.constFind(scene.application.need.id);
    if (need == scene.sources.needs.cend())
        return;
    facts.flag("operates_lawfully", need->operatesLawfully, need->id);
    facts.flag("fixed_premises", need->fixedPremises, need->id);
    facts.flag("real_need", need->realNeed, need->id);
    facts.flag("good_credit", need->goodCredit, need->id);
    facts.flag("lawful_purpose", need->lawfulPurpose, need->id);
}

/// A fee for more than a year that is paid once counts for each year with its part, never less than it is.
qint64 feeOfYear(const CostLine &line, qint64 months)
{
    const qint64 fen = line.amount ? line.amount->fen() : 0;
    if (line.timing == records::CostTiming::Yearly || months <= MonthsOfYear)
        return fen;
    return (fen * MonthsOfYear + months - 1) / months;
}

void addGuarantee(const FactWriter &facts, const ApplicationScene &scene)
{
    std::optional<Money> fee;
    bool isKnown = true;
    for (const CostLine &line : ownedIn(scene.sources.costs, scene.application.id)) {
        if (line.kind != CostKind::Guarantee)
            continue;
        isKnown = isKnown && line.amount && scene.application.termMonths;
        const qint64 months = scene.application.termMonths.value_or(MonthsOfYear);
        fee = fee.value_or(Money()) + Money::fromFen(feeOfYear(line, months));
    }
    const RecordId guarantor = scene.application.guarantor.id;
    if (!fee && guarantor.isNull())
        return;
    facts.flag("guaranteed", true);
    if (isKnown)
        facts.money("guarantee_fee", fee);
    const Exposure exposure = exposureOf(scene, [&](const FinancingApplication &it) {
        return guarantor.isNull() ? it.id == scene.application.id : it.guarantor.id == guarantor;
    });
    facts.money("household_guarantee", exposure.amount);
}

/// What clause 9 wants removed and nobody has removed up to the day.
void addCompulsoryFees(const FactWriter &facts, const ApplicationScene &scene)
{
    std::optional<Money> sum;
    for (const CostLine &line : ownedIn(scene.sources.costs, scene.application.id)) {
        const bool isCleared = line.cleared.isValid() && line.cleared <= scene.on;
        if (line.compulsory == true && !isCleared && line.amount)
            sum = sum.value_or(Money()) + *line.amount;
    }
    if (!sum)
        return;
    facts.flag("compulsory_fee", true);
    facts.money("compulsory_fees", sum);
}

/// How many loans of the kind the enterprise has had, this one included; by the records of this base.
void addStartupLoans(const FactWriter &facts, const ApplicationScene &scene)
{
    if (scene.application.instrument != FinancingInstrument::StartupLoan)
        return;
    QSet<RecordId> drawn{scene.application.id};
    QHash<RecordId, RecordId> applicationOfLine;
    for (const CreditLine &line : ownedIn(scene.sources.creditLines, scene.application.enterprise.id))
        applicationOfLine.insert(line.id, line.application.id);
    for (const records::Drawdown &it : ownedIn(scene.sources.drawdowns, scene.application.enterprise.id)) {
        const FinancingApplication *of = applicationOf(scene, applicationOfLine.value(it.creditLine.id));
        if (of && of->instrument == FinancingInstrument::StartupLoan && it.drawn.isValid() && it.drawn <= scene.on)
            drawn.insert(of->id);
    }
    facts.number("startup_loans", static_cast<qint64>(drawn.size()));
}

/// The class, or what the known indicators allow at most: small or below is small enough for every policy.
void addSize(const FactWriter &facts, const char *code, const rules::SizeAnswer &answer, RecordId enterprise)
{
    const auto size = answer.size ? answer.size : answer.atMost;
    const bool isSettled = answer.size || size == records::SizeClass::Small || size == records::SizeClass::Micro;
    if (size && isSettled)
        facts.note(code,
            records::textValue(
                QLatin1String(records::choicesOf<records::SizeClass>()[static_cast<size_t>(*size)].code)),
            {}, enterprise);
}

void addSizes(ApplicationFacts &it, const FactWriter &facts, const ApplicationScene &scene,
    const rules::SizeTable &table, QDate today)
{
    const auto enterprise = scene.sources.enterprises.constFind(scene.application.enterprise.id);
    if (enterprise == scene.sources.enterprises.cend())
        return;
    const SizeDays days{scene.on, today};
    it.sizeForPolicy = sizeOfDay(table, scene.sources, *enterprise, rules::SizePurpose::Policy, days);
    it.sizeForTax = sizeOfDay(table, scene.sources, *enterprise, rules::SizePurpose::Tax, days);
    addSize(facts, "size_policy", it.sizeForPolicy, enterprise->id);
    addSize(facts, "size_tax", it.sizeForTax, enterprise->id);
}

ApplicationFacts factsFrom(const ApplicationScene &scene, const rules::SizeTable &table, QDate today)
{
    ApplicationFacts it{scene.application, eligibility::Facts(scene.book.catalogue), {}, {}, {}};
    const FactWriter facts(it.facts, scene.application.id);
    addTerms(facts, scene);
    addBenchmarks(facts, scene);
    addStandards(facts, scene);
    addGuarantee(facts, scene);
    addCompulsoryFees(facts, scene);
    addStartupLoans(facts, scene);
    const RecordId institution = scene.application.institution.id;
    Exposure credit = exposureOf(scene, [&](const FinancingApplication &other) {
        return institution.isNull() ? other.id == scene.application.id : other.institution.id == institution;
    });
    facts.money("household_credit", credit.amount);
    it.creditLines = std::move(credit.lines);
    addSizes(it, facts, scene, table, today);
    return it;
}

} // namespace

Result<std::vector<ApplicationFacts>> factsOfApplications(
    const store::Session &session, std::span<const RecordId> applications, QDate on, QDate today)
{
    const auto &book = policyBook();
    const auto &table = rules::sizeTable();
    if (!book || !table)
        return failure(book ? table.error() : book.error());
    const auto sources = applicationSources(session, applications, on);
    if (!sources)
        return failure(sources.error());
    std::vector<ApplicationFacts> all;
    all.reserve(sources->applications.size());
    for (const FinancingApplication &it : sources->applications)
        all.push_back(factsFrom({*sources, *book, it, on}, *table, today));
    return all;
}

} // namespace yumiao::policyfit
