// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/size_profile.h"

#include "models/figures/answers.h"
#include "models/figures/counted.h"
#include "models/records/industry.h"
#include "models/store/query.h"

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<figures::SizeBasis>()
{
    static constexpr std::array words{
        Choice{"last_year", QT_TRANSLATE_NOOP("choice", "Figures of the year before"), "上年数据"},
        Choice{"earlier_year", QT_TRANSLATE_NOOP("choice", "Figures of an earlier year"), "更早年度数据"},
        Choice{"register", QT_TRANSLATE_NOOP("choice", "As registered now"), "台账现值"},
        Choice{"twelve_months", QT_TRANSLATE_NOOP("choice", "The twelve months before"), "前12个月"},
        Choice{"not_kept", QT_TRANSLATE_NOOP("choice", "Not kept by year; take it from the monthly returns"),
            "年度数据不含，按月度申报取数"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<figures::ScaleBasis>()
{
    static constexpr std::array words{
        Choice{"entries", QT_TRANSLATE_NOOP("choice", "Above-scale entries"), "入统记录"},
        Choice{"registered", QT_TRANSLATE_NOOP("choice", "As registered"), "台账登记"},
        Choice{"rule", QT_TRANSLATE_NOOP("choice", "By the line of the sector"), "按标准测算"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::figures {
namespace {

using records::AnnualFigures;
using records::Enterprise;
using records::ScaleEntry;
using rules::SizeIndicator;
using rules::SizePurpose;

/// The records that the profiles are made of.
struct SizeSources {
    std::vector<Enterprise> enterprises;
    QHash<RecordId, records::Industry> industries;
    QHash<RecordId, AnnualFigures> years; ///< the latest closed one of each enterprise
    QHash<RecordId, std::vector<ScaleEntry>> entries;
    const rules::SizeTable *table = nullptr;
    const rules::ScaleRules *scale = nullptr;
};

store::Query question(QDate on, store::Filter filter)
{
    store::Query query;
    query.on = on;
    query.filter = std::move(filter);
    return query;
}

/// A year is closed on its last day.
qint64 lastClosedYear(QDate on)
{
    return on.month() == 12 && on.day() == 31 ? on.year() : on.year() - 1;
}

void readYears(SizeSources &sources, const std::vector<AnnualFigures> &all, QDate on)
{
    for (const AnnualFigures &it : all) {
        if (!it.fiscalYear || *it.fiscalYear > lastClosedYear(on))
            continue;
        const auto known = sources.years.constFind(it.enterprise.id);
        if (known == sources.years.constEnd() || *known->fiscalYear < *it.fiscalYear)
            sources.years.insert(it.enterprise.id, it);
    }
}

/// What belongs to the enterprises that were read: of one, or of all.
Done readRest(const store::Session &session, const store::Filter &owner, QDate on, SizeSources &sources)
{
    Answers answers;
    readYears(sources, answers.take(store::load<AnnualFigures>(session, question(on, owner))), on);
    for (ScaleEntry &it : answers.take(store::load<ScaleEntry>(session, question(on, owner))))
        sources.entries[it.enterprise.id].push_back(std::move(it));
    const auto &table = rules::sizeTable();
    const auto &scale = rules::scaleRules();
    if (!table)
        return failure(table.error());
    if (!scale)
        return failure(scale.error());
    sources.table = &*table;
    sources.scale = &*scale;
    return answers.done();
}

Done readIndustries(const store::Session &session, SizeSources &sources)
{
    const auto all = store::loadAll<records::Industry>(session);
    if (!all)
        return failure(all.error());
    for (const records::Industry &it : *all)
        sources.industries.insert(it.id, it);
    return {};
}

/// The facts of the rule with the basis of each.
struct BasedFacts {
    rules::SizeFacts facts;
    QHash<int, SizeBasis> bases; ///< by indicator
};

void takeYear(BasedFacts &based, const AnnualFigures &year, const SizeQuestion &asked)
{
    const auto basis = *year.fiscalYear >= asked.on.year() - 1 ? SizeBasis::LastYear : SizeBasis::EarlierYear;
    for (const SizeIndicator it : {SizeIndicator::Employees, SizeIndicator::Revenue, SizeIndicator::TotalAssets})
        based.bases.insert(static_cast<int>(it), basis);
    based.facts.employees = year.employees;
    based.facts.revenue = year.revenue;
    based.facts.totalAssets = year.totalAssets;
}

/// Twelve whole calendar months end with December only when the day lies in January.
void takeTwelveMonths(BasedFacts &based, const SizeQuestion &asked)
{
    const int revenue = static_cast<int>(SizeIndicator::Revenue);
    const bool isLastYear = based.bases.value(revenue, SizeBasis::NotKept) == SizeBasis::LastYear;
    if (isLastYear && asked.on.month() == 1) {
        based.bases.insert(revenue, SizeBasis::TwelveMonths);
        return;
    }
    based.facts.revenue.reset();
    based.bases.insert(revenue, SizeBasis::NotKept);
}

void takeRegister(BasedFacts &based, const Enterprise &enterprise, const SizeQuestion &asked)
{
    const bool isPresent = asked.on.year() >= asked.today.year();
    const bool wanted = !based.facts.employees || asked.purpose == SizePurpose::Tax;
    if (!isPresent || !wanted || !enterprise.employees)
        return;
    based.facts.employees = enterprise.employees;
    based.bases.insert(static_cast<int>(SizeIndicator::Employees), SizeBasis::Register);
}

BasedFacts factsOf(
    const Enterprise &enterprise, const AnnualFigures *year, const QString &industry, const SizeQuestion &asked)
{
    BasedFacts based;
    based.facts.industry = industry;
    based.facts.on = asked.on;
    based.facts.purpose = asked.purpose;
    if (year)
        takeYear(based, *year, asked);
    if (asked.purpose == SizePurpose::Tax)
        takeTwelveMonths(based, asked);
    takeRegister(based, enterprise, asked);
    return based;
}

/// What was recorded comes before what was marked, and that before what the rule would say.
void judgeScale(ScaleProfile &scale, const Enterprise &enterprise, QDate on)
{
    if (scale.entry) {
        scale.basis = ScaleBasis::Entries;
        scale.aboveScale = scale.entry->state == records::ScaleState::Listed;
    } else if (enterprise.aboveScale) {
        scale.basis = ScaleBasis::Registered;
        const bool begun = !enterprise.aboveScaleSince.isValid() || enterprise.aboveScaleSince <= on;
        scale.aboveScale = *enterprise.aboveScale && begun;
    } else {
        scale.aboveScale = scale.reach.reached;
    }
}

ScaleProfile scaleOf(const SizeSources &sources, const Enterprise &enterprise, const AnnualFigures *year,
    const QString &industry, QDate on)
{
    ScaleProfile scale;
    rules::ScaleFacts facts{industry, on, enterprise.established, {}, {}, {}};
    if (year) {
        facts.mainRevenue = year->mainRevenue;
        facts.revenue = year->revenue;
    }
    scale.reach = rules::scaleReach(*sources.scale, facts);
    if (const auto entries = sources.entries.constFind(enterprise.id); entries != sources.entries.constEnd())
        if (const ScaleEntry *entry = rules::standingOn(*entries, on))
            scale.entry = *entry;
    judgeScale(scale, enterprise, on);
    scale.next = rules::nextSteps(*sources.scale, scale.entry ? scale.entry->state : std::nullopt);
    if (scale.aboveScale != true || scale.basis == ScaleBasis::Rule)
        scale.windows = rules::nextWindows(*sources.scale, on, enterprise.established);
    return scale;
}

SizeProfile profileOf(const SizeSources &sources, const Enterprise &enterprise, const SizeQuestion &asked)
{
    SizeProfile profile;
    profile.enterprise = enterprise.id;
    profile.creditCode = enterprise.creditCode.text();
    profile.name = enterprise.name;
    profile.registered = enterprise.sizeClass;
    if (const auto it = sources.industries.constFind(enterprise.industry.id); it != sources.industries.constEnd()) {
        profile.industryCode = it->code;
        profile.industryName = it->name;
    }
    const auto known = sources.years.constFind(enterprise.id);
    const AnnualFigures *year = known == sources.years.constEnd() ? nullptr : &*known;
    if (year)
        profile.year = year->fiscalYear;
    const BasedFacts based = factsOf(enterprise, year, profile.industryCode, asked);
    profile.size = rules::sizeOf(*sources.table, based.facts);
    for (const rules::IndicatorBand &it : profile.size.indicators)
        profile.bases.push_back(based.bases.value(static_cast<int>(it.bounds.indicator), SizeBasis::LastYear));
    profile.scale = scaleOf(sources, enterprise, year, profile.industryCode, asked.on);
    return profile;
}

} // namespace

Result<std::vector<SizeProfile>> sizeProfiles(const store::Session &session, const SizeQuestion &asked)
{
    SizeSources sources;
    auto enterprises = store::load<Enterprise>(session, question(asked.on, {}));
    if (!enterprises)
        return failure(enterprises.error());
    if (const Done done = readIndustries(session, sources); !done)
        return failure(done.error());
    if (const Done done = readRest(session, {}, asked.on, sources); !done)
        return failure(done.error());
    std::vector<SizeProfile> profiles;
    profiles.reserve(enterprises->size());
    for (const Enterprise &enterprise : *enterprises)
        profiles.push_back(profileOf(sources, enterprise, asked));
    return profiles;
}

Result<SizeProfile> sizeProfile(const store::Session &session, RecordId id, const SizeQuestion &asked)
{
    const auto enterprise = store::find<Enterprise>(session, id);
    if (!enterprise)
        return failure(enterprise.error());
    SizeSources sources;
    if (!enterprise->industry.id.isNull()) {
        const auto industry = store::find<records::Industry>(session, enterprise->industry.id);
        if (industry)
            sources.industries.insert(industry->id, *industry);
        else if (industry.error().fault != Fault::NotFound)
            return failure(industry.error());
    }
    if (const Done done = readRest(session, equals("enterprise", id.toText()), asked.on, sources); !done)
        return failure(done.error());
    return profileOf(sources, *enterprise, asked);
}

} // namespace yumiao::figures
