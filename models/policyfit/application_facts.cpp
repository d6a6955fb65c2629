// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policyfit/application_facts.h"

#include "models/policyfit/size_of_day.h"
#include "models/rules/thresholds.h"

#include <algorithm>

namespace yumiao::policyfit {
namespace {

using eligibility::FactSource;
using records::CostKind;
using records::CostLine;
using records::CreditLine;
using records::Drawdown;
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
    rules::Thresholds thresholds; ///< of the day
};

template <typename R>
const std::vector<R> &ownedIn(const QHash<RecordId, std::vector<R>> &all, RecordId owner)
{
    static const std::vector<R> none;
    const auto found = all.constFind(owner);
    return found == all.cend() ? none : *found;
}

/// Whether a day that is known has come.
bool hasCome(QDate day, QDate on)
{
    return day.isValid() && day <= on;
}

bool isOwed(const Drawdown &it, QDate on)
{
    return hasCome(it.drawn, on) && !hasCome(it.settled, on) && !hasCome(it.compensated, on);
}

/// What a line of credit came to by the day.
struct LineUse {
    std::optional<Money> drawn = Money();
    std::optional<Money> owed; ///< nothing: nothing is owed; an amount that is not known counts as the whole line
};

LineUse useOf(const ApplicationScene &scene, const CreditLine &line)
{
    LineUse use;
    for (const Drawdown &it : ownedIn(scene.sources.drawdowns, line.enterprise.id)) {
        if (it.creditLine.id != line.id || !hasCome(it.drawn, scene.on))
            continue;
        use.drawn = use.drawn && it.amount ? std::optional(*use.drawn + *it.amount) : std::nullopt;
        if (isOwed(it, scene.on))
            use.owed = use.owed.value_or(Money()) + it.amount.value_or(line.amount.value_or(Money()));
    }
    return use;
}

/// Whether a line can still be drawn on. Where its last day is not known: until its application has ended, or all of it
/// was paid out and nothing of that is owed any more.
bool isOpen(const CreditLine &line, const LineUse &use, const FinancingApplication &of, QDate on)
{
    using records::ApplicationStage;
    if (line.validTo.isValid())
        return on <= line.validTo;
    const bool hasEnded = of.stage && *of.stage >= ApplicationStage::Settled && *of.stage != ApplicationStage::Returned
        && hasCome(of.stageSince, on);
    const bool isUsedUp = !use.owed && use.drawn && line.amount && *use.drawn >= *line.amount;
    return !hasEnded && !isUsedUp;
}

/// Branches are one institution with the one they belong to.
RecordId headOf(const ApplicationScene &scene, RecordId institution)
{
    QSet<RecordId> seen;
    while (!seen.contains(institution)) {
        seen.insert(institution);
        const RecordId parent = scene.sources.parents.value(institution);
        if (parent.isNull())
            break;
        institution = parent;
    }
    return institution;
}

const FinancingApplication *applicationOf(const ApplicationScene &scene, RecordId id)
{
    const auto &all = ownedIn(scene.sources.others, scene.application.enterprise.id);
    const auto at = std::find_if(all.begin(), all.end(), [&](const FinancingApplication &it) { return it.id == id; });
    return at == all.end() ? nullptr : &*at;
}

bool isOwnGrant(const ApplicationScene &scene, const CreditLine &line)
{
    return line.application.id == scene.application.id && hasCome(line.granted, scene.on);
}

/// What the enterprise owes, or may owe, under lines that a test chooses: those in force on the day, what is still owed
/// under others, and what this application asks for while nothing was granted on it. Nothing while one amount is not
/// known.
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
        const bool isOwn = isOwnGrant(scene, line);
        granted = granted || isOwn; // its own line counts also after it has run out: the loan is what is judged
        if (!hasCome(line.granted, scene.on) || !of || !chosen(*of))
            continue;
        const LineUse use = useOf(scene, line);
        const bool isWhole = isOwn || isOpen(line, use, *of, scene.on);
        if (!isWhole && !use.owed)
            continue;
        const auto amount = isWhole || !line.amount ? line.amount : use.owed;
        sum.lines.push_back(line.id);
        sum.amount = sum.amount && amount ? std::optional(*sum.amount + *amount) : std::nullopt;
    }
    if (!granted)
        sum.amount = sum.amount && scene.application.amount ? std::optional(*sum.amount + *scene.application.amount)
                                                            : std::nullopt;
    return sum;
}

/// The rate that was agreed: of what was paid out (of several rates the highest), else of the newest grant, else the
/// application's own. As in cost::knownLoans().
std::optional<Rate> rateOf(const ApplicationScene &scene)
{
    QHash<RecordId, std::optional<Rate>> own;
    const CreditLine *newest = nullptr;
    for (const CreditLine &line : ownedIn(scene.sources.creditLines, scene.application.enterprise.id)) {
        if (line.application.id == scene.application.id)
            own.insert(line.id, line.rate ? line.rate : scene.application.rate);
        if (isOwnGrant(scene, line) && line.rate && (!newest || newest->granted <= line.granted))
            newest = &line;
    }
    std::optional<Rate> highest;
    for (const Drawdown &it : ownedIn(scene.sources.drawdowns, scene.application.enterprise.id)) {
        const auto line = own.constFind(it.creditLine.id);
        if (line == own.cend() || !hasCome(it.drawn, scene.on))
            continue;
        const auto rate = it.rate ? it.rate : *line;
        if (!rate)
            return std::nullopt;
        highest = std::max(highest, rate);
    }
    if (highest)
        return highest;
    return newest ? newest->rate : scene.application.rate;
}

/// What was granted on the application up to the day; while nothing was, what it asks for.
void addAmount(const FactWriter &facts, const ApplicationScene &scene)
{
    const CreditLine *newest = nullptr;
    std::optional<Money> sum = Money();
    for (const CreditLine &line : ownedIn(scene.sources.creditLines, scene.application.enterprise.id)) {
        if (!isOwnGrant(scene, line))
            continue;
        sum = sum && line.amount ? std::optional(*sum + *line.amount) : std::nullopt;
        newest = !newest || newest->granted <= line.granted ? &line : newest;
    }
    if (newest)
        facts.money("amount", sum, newest->granted, newest->id);
    else
        facts.money("amount", scene.application.amount);
}

void addTerms(const FactWriter &facts, const ApplicationScene &scene)
{
    const FinancingApplication &it = scene.application;
    addAmount(facts, scene);
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
        if (const auto rate = scene.thresholds.get(term->threshold))
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

/// On how many dates interest is paid over the term; nothing while its plan alone tells it.
std::optional<qint64> interestDatesOf(const ApplicationScene &scene, qint64 months)
{
    using records::RepaymentMethod;
    auto method = scene.application.repayment;
    auto step = scene.application.interestMonths;
    for (const CreditLine &line : ownedIn(scene.sources.creditLines, scene.application.enterprise.id))
        for (const Drawdown &it : ownedIn(scene.sources.drawdowns, scene.application.enterprise.id))
            if (line.application.id == scene.application.id && it.creditLine.id == line.id) {
                method = it.repayment ? it.repayment : method;
                step = it.interestMonths ? it.interestMonths : step;
            }
    if (method == RepaymentMethod::Irregular)
        return std::nullopt;
    if (method == RepaymentMethod::AtMaturity || method == RepaymentMethod::Discounted)
        return 1;
    const qint64 every = std::max<qint64>(1, step.value_or(1));
    return (months + every - 1) / every;
}

/// How often a line is paid over the term: its amount is that of each time. Nothing where that is not known.
std::optional<qint64> paymentsOf(const ApplicationScene &scene, const CostLine &line)
{
    using records::CostTiming;
    const auto &months = scene.application.termMonths;
    if (!line.timing || !months || *months < 1)
        return std::nullopt;
    switch (*line.timing) {
    case CostTiming::Yearly:
        return (*months + MonthsOfYear - 1) / MonthsOfYear;
    case CostTiming::WithInterest:
        return interestDatesOf(scene, *months);
    case CostTiming::Upfront:
    case CostTiming::AtMaturity:
    case CostTiming::OnDate:
        return 1;
    }
    Q_UNREACHABLE();
}

/// What a fee comes to for each year of the term, never less than it is. Nothing where that is not known.
std::optional<Money> feeOfYear(const ApplicationScene &scene, const CostLine &line)
{
    const auto payments = paymentsOf(scene, line);
    if (!payments || !line.amount)
        return std::nullopt;
    if (line.timing == records::CostTiming::Yearly)
        return line.amount;
    const qint64 months = *scene.application.termMonths;
    return Money::fromFen((line.amount->fen() * *payments * MonthsOfYear + months - 1) / months);
}

bool isCleared(const ApplicationScene &scene, const CostLine &line)
{
    return hasCome(line.cleared, scene.on);
}

/// Whether the guarantor is the government's: by its kind; where that does not tell, the instrument
/// (政府性融资担保贷款) does.
std::optional<bool> isGovernment(const ApplicationScene &scene)
{
    const auto known = scene.book.guarantors.isGovernment(scene.sources.kinds.value(scene.application.guarantor.id));
    if (!known && scene.application.instrument == FinancingInstrument::GuaranteedLoan)
        return true;
    return known;
}

void addGuarantee(const FactWriter &facts, const ApplicationScene &scene)
{
    std::optional<Money> fee = Money();
    bool hasFee = false;
    for (const CostLine &line : ownedIn(scene.sources.costs, scene.application.id)) {
        if (line.kind != CostKind::Guarantee)
            continue;
        hasFee = true;
        if (isCleared(scene, line))
            continue;
        const auto yearly = feeOfYear(scene, line);
        fee = fee && yearly ? std::optional(*fee + *yearly) : std::nullopt;
    }
    const RecordId guarantor = scene.application.guarantor.id;
    if (!hasFee && guarantor.isNull())
        return;
    facts.flag("guaranteed", true);
    facts.flag("government_guarantor", isGovernment(scene), guarantor);
    if (hasFee)
        facts.money("guarantee_fee", fee);
    const Exposure exposure = exposureOf(scene, [&](const FinancingApplication &it) {
        return guarantor.isNull() ? it.id == scene.application.id : it.guarantor.id == guarantor;
    });
    facts.money("household_guarantee", exposure.amount);
}

/// What clause 9 wants removed and nobody has removed up to the day: over the whole term, a line of which it is not
/// known how often it is paid at least once.
void addCompulsoryFees(const FactWriter &facts, const ApplicationScene &scene)
{
    std::optional<Money> sum;
    for (const CostLine &line : ownedIn(scene.sources.costs, scene.application.id)) {
        if (line.compulsory == true && !isCleared(scene, line) && line.amount)
            sum = sum.value_or(Money()) + Money::fromFen(line.amount->fen() * paymentsOf(scene, line).value_or(1));
    }
    if (!sum)
        return;
    facts.flag("compulsory_fee", true);
    facts.money("compulsory_fees", sum);
}

/// How many loans of the kind the enterprise had had by the time this one was paid out, this one included; by the
/// records of this base.
void addStartupLoans(const FactWriter &facts, const ApplicationScene &scene)
{
    if (scene.application.instrument != FinancingInstrument::StartupLoan)
        return;
    const QDate own = firstDrawn(scene.sources, scene.application, scene.on);
    const QDate last = own.isValid() ? own : scene.on;
    QSet<RecordId> drawn{scene.application.id};
    QHash<RecordId, RecordId> applicationOfLine;
    for (const CreditLine &line : ownedIn(scene.sources.creditLines, scene.application.enterprise.id))
        applicationOfLine.insert(line.id, line.application.id);
    for (const records::Drawdown &it : ownedIn(scene.sources.drawdowns, scene.application.enterprise.id)) {
        const FinancingApplication *of = applicationOf(scene, applicationOfLine.value(it.creditLine.id));
        if (of && of->instrument == FinancingInstrument::StartupLoan && hasCome(it.drawn, last))
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
    ApplicationFacts it{scene.application, eligibility::Facts(scene.book.catalogue), {}, {}, {}, {}};
    const FactWriter facts(it.facts, scene.application.id);
    addTerms(facts, scene);
    addBenchmarks(facts, scene);
    addStandards(facts, scene);
    addGuarantee(facts, scene);
    addCompulsoryFees(facts, scene);
    addStartupLoans(facts, scene);
    const RecordId institution = scene.application.institution.id;
    Exposure credit = exposureOf(scene, [&](const FinancingApplication &other) {
        return institution.isNull() ? other.id == scene.application.id
                                    : headOf(scene, other.institution.id) == headOf(scene, institution);
    });
    facts.money("household_credit", credit.amount);
    it.creditLines = std::move(credit.lines);
    addSizes(it, facts, scene, table, today);
    return it;
}

} // namespace

Result<std::vector<ApplicationFacts>> factsOfApplications(
    const store::Session &session, std::span<const RecordId> applications, QDate on, QDate today, DayChoice choice)
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
    for (const FinancingApplication &it : sources->applications) {
        const JudgedDay day = choice == DayChoice::Own ? ownDayOf(*sources, it, on) : JudgedDay{on, DayBasis::Asked};
        all.push_back(
            factsFrom({*sources, *book, it, day.on, rules::Thresholds(sources->thresholds, day.on)}, *table, today));
        all.back().day = day;
    }
    return all;
}

} // namespace yumiao::policyfit
