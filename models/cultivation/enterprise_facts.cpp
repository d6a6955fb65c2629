// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/enterprise_facts.h"

#include "models/records/evidence.h"
#include "models/records/industry.h"
#include "models/records/scale_entry.h"
#include "models/rules/scale_steps.h"
#include "models/store/evidence_check.h"
#include "models/store/owned_rows.h"
#include "models/store/query.h"

#include <map>

namespace yumiao::cultivation {
namespace {

using eligibility::FactKind;
using eligibility::FactRef;
using eligibility::Facts;
using records::AnnualFigures;
using records::Certificate;
using records::Enterprise;
using records::Evidence;
using records::ScaleEntry;

template <typename R>
using Owned = QHash<RecordId, std::vector<R>>;

/// The records that the facts of several enterprises are made of.
struct FactSources {
    std::vector<Enterprise> enterprises;
    QHash<RecordId, QString> industryCodes;
    Owned<AnnualFigures> figures;
    Owned<Certificate> certificates;
    Owned<Evidence> evidence;
    Owned<ScaleEntry> scale;
};

template <typename R>
Done readOwned(const store::Session &session, std::span<const RecordId> enterprises, Owned<R> &into)
{
    auto found = store::ownedBy<R>(session, enterprises);
    if (!found)
        return failure(found.error());
    into = *std::move(found);
    return {};
}

Done readIndustryCodes(const store::Session &session, FactSources &sources)
{
    QSet<RecordId> wanted;
    for (const Enterprise &it : sources.enterprises)
        if (!it.industry.id.isNull())
            wanted.insert(it.industry.id);
    const auto rows
        = store::rows(session, records::RecordKind::Industry, std::vector<RecordId>(wanted.begin(), wanted.end()));
    if (!rows)
        return failure(rows.error());
    for (const store::StoredRow &row : *rows)
        sources.industryCodes.insert(row.id, records::recordFrom<records::Industry>(row.id, row.values).code);
    return {};
}

Result<FactSources> readFactSources(const store::Session &session, std::span<const RecordId> wanted)
{
    FactSources sources;
    const auto rows
        = store::rows(session, records::RecordKind::Enterprise, std::vector<RecordId>(wanted.begin(), wanted.end()));
    if (!rows)
        return failure(rows.error());
    for (const store::StoredRow &row : *rows)
        if (row.removed.isEmpty())
            sources.enterprises.push_back(records::recordFrom<Enterprise>(row.id, row.values));
    return readIndustryCodes(session, sources)
        .and_then([&] { return readOwned(session, wanted, sources.figures); })
        .and_then([&] { return readOwned(session, wanted, sources.certificates); })
        .and_then([&] { return readOwned(session, wanted, sources.evidence); })
        .and_then([&] { return readOwned(session, wanted, sources.scale); })
        .map([&] { return std::move(sources); });
}

bool isLater(QDate day, QDate on)
{
    return day.isValid() && day > on;
}

/// What the register says today, as far as it held on the day.
void addRegister(Facts &facts, Enterprise enterprise, const QString &industryCode, QDate on)
{
    if (isLater(enterprise.deregistered, on))
        enterprise.status.reset();
    if (enterprise.aboveScale == true && isLater(enterprise.aboveScaleSince, on))
        enterprise.aboveScale = false;
    facts.addEnterprise(enterprise, industryCode);
}

/// What was recorded on the way above scale comes before what was marked in the register.
void addScale(Facts &facts, const std::vector<ScaleEntry> &entries, QDate on)
{
    const ScaleEntry *entry = rules::standingOn(entries, on);
    const auto place = facts.catalogue().find(QStringLiteral("above_scale"));
    if (!entry || !place)
        return;
    const qint64 listed = entry->state == records::ScaleState::Listed ? 1 : 0;
    facts.keep({*place, 0, records::Value(listed), {{}, entry->date, {}, entry->id}});
}

void addFigures(Facts &facts, const std::vector<AnnualFigures> &years, QDate on)
{
    for (const AnnualFigures &it : years)
        if (!isLater(it.sourceDate, on) && it.fiscalYear <= on.year())
            facts.addYear(it);
}

/// The day from which evidence counts; not valid when none is written, which is before every other.
QDate countsFrom(const Evidence &evidence)
{
    return evidence.knownSince.isValid() ? evidence.knownSince : evidence.sourceDate;
}

/// An event that lies behind the day cannot have been known.
bool happensLater(const FactKind &kind, const records::Value &value, QDate on)
{
    const bool isDay = kind.type == eligibility::FactType::Event || kind.type == eligibility::FactType::Date;
    return isDay && isLater(QDate::fromString(records::textIn(value), Qt::ISODate), on);
}

/// Of one fact and year the latest counts; of equal days the one that was made last.
void addEvidence(Facts &facts, const std::vector<Evidence> &all, QDate on)
{
    std::map<FactRef, const Evidence *> latest;
    for (const Evidence &it : all) {
        const auto place = facts.catalogue().find(it.fact);
        if (!place || isLater(it.sourceDate, on) || isLater(it.knownSince, on))
            continue;
        const FactKind &kind = facts.catalogue().at(*place);
        const auto value = store::storedFact(kind, it.value);
        if (!value || happensLater(kind, *value, on))
            continue;
        const Evidence *&kept = latest[{*place, static_cast<int>(it.fiscalYear.value_or(0))}];
        if (!kept || !isLater(countsFrom(*kept), countsFrom(it)))
            kept = &it;
    }
    for (const auto &[ref, it] : latest) {
        const FactKind &kind = facts.catalogue().at(ref.kind);
        const auto year = it->fiscalYear ? std::optional(ref.year) : std::nullopt;
        const eligibility::FactSource source{
            it->source.isEmpty() ? it->documentNumber : it->source, countsFrom(*it), {}, it->id};
        // What an older list of facts allowed and this one does not stays unknown; check --deep names it.
        static_cast<void>(facts.put(kind.code, year, *store::storedFact(kind, it->value), source).has_value());
    }
}

Facts factsFrom(const FactSources &sources, const Enterprise &enterprise, QDate on)
{
    Facts facts;
    addRegister(facts, enterprise, sources.industryCodes.value(enterprise.industry.id), on);
    addScale(facts, sources.scale.value(enterprise.id), on);
    addFigures(facts, sources.figures.value(enterprise.id), on);
    addEvidence(facts, sources.evidence.value(enterprise.id), on);
    for (const Certificate &it : sources.certificates.value(enterprise.id))
        if (!isLater(it.issued, on))
            facts.certificates.push_back(it);
    return facts;
}

} // namespace

Result<std::vector<EnterpriseFacts>> factsOf(
    const store::Session &session, std::span<const RecordId> enterprises, QDate on)
{
    if (const auto &catalogue = eligibility::factCatalogue(); !catalogue)
        return failure(catalogue.error());
    auto sources = readFactSources(session, enterprises);
    if (!sources)
        return failure(sources.error());
    std::vector<EnterpriseFacts> all;
    all.reserve(sources->enterprises.size());
    for (Enterprise &it : sources->enterprises) {
        Facts facts = factsFrom(*sources, it, on);
        all.push_back({std::move(it), std::move(facts)});
    }
    return all;
}

Result<std::vector<RecordId>> enterprisesOn(const store::Session &session, QDate on)
{
    store::Query query;
    query.kind = records::RecordKind::Enterprise;
    query.on = on;
    query.sort = {{QStringLiteral("id"), false}};
    auto filter = store::parseFilter(u"in_register = true");
    if (!filter)
        return failure(filter.error());
    query.filter = *std::move(filter);
    return store::ids(session, query);
}

} // namespace yumiao::cultivation
