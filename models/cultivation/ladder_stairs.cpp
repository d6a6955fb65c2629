// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/ladder_stairs.h"

#include "models/cultivation/batches.h"
#include "models/cultivation/enterprise_facts.h"
#include "models/records/scale_entry.h"
#include "models/store/query.h"

#include <algorithm>
#include <map>

namespace yumiao::cultivation {
namespace {

using eligibility::Facts;
using eligibility::Ladder;
using eligibility::Tier;
using records::Certificate;
using records::RecordKind;

/// An enterprise that may stand on the ladder.
struct Climber {
    RecordId id;
    Facts facts;
    QDate established;
    QDate gone;

    [[nodiscard]] bool isThere(QDate day) const
    {
        return (!established.isValid() || established <= day) && (!gone.isValid() || gone > day);
    }
    [[nodiscard]] const Tier *tierOn(const Ladder &ladder, QDate day) const
    {
        return isThere(day) ? eligibility::tierOn(ladder, facts, day) : nullptr;
    }
};

/// A condition with one of several words; written as text, as an officer would.
Result<std::vector<RecordId>> enterprisesWith(
    const store::Session &session, RecordKind kind, const char *field, const QStringList &words, QDate on)
{
    if (words.isEmpty())
        return std::vector<RecordId>();
    QStringList parts;
    for (const QString &word : words)
        parts.append(QStringLiteral("%1 = \"%2\"").arg(QLatin1String(field), word));
    auto filter = store::parseFilter(parts.join(QStringLiteral(" or ")));
    if (!filter)
        return failure(filter.error());
    return store::grouped(session, {kind, *std::move(filter), {}, on}, {QStringLiteral("enterprise")})
        .map([](const std::vector<store::Group> &groups) {
            std::vector<RecordId> owners;
            for (const store::Group &group : groups)
                if (!records::isUnknown(group.keys.front()))
                    owners.emplace_back(records::numberIn(group.keys.front()));
            return owners;
        });
}

struct LadderMarks {
    QStringList certificates;
    QStringList facts;
    bool aboveScale = false;
};

LadderMarks marksOf(const Ladder &ladder, const eligibility::FactCatalogue &catalogue)
{
    const auto word = [](records::CertificateKind kind) {
        return QString::fromLatin1(records::choicesOf<records::CertificateKind>()[static_cast<size_t>(kind)].code);
    };
    LadderMarks marks;
    for (const Tier &tier : ladder.tiers) {
        if (tier.certificate)
            marks.certificates.append(word(*tier.certificate));
        for (const eligibility::AlsoStands &also : tier.also)
            marks.certificates.append(word(also.certificate));
        if (!tier.fact)
            continue;
        const eligibility::FactKind &kind = catalogue.at(*tier.fact);
        if (kind.record.isEmpty())
            marks.facts.append(kind.code);
        else
            marks.aboveScale = true;
    }
    return marks;
}

Result<std::vector<RecordId>> possibleClimbers(const store::Session &session, const Ladder &ladder, QDate on)
{
    const LadderMarks marks = marksOf(ladder, *eligibility::factCatalogue());
    QSet<RecordId> all;
    const auto take = [&all](const Result<std::vector<RecordId>> &some) -> Done {
        if (!some)
            return failure(some.error());
        all.unite({some->begin(), some->end()});
        return {};
    };
    Done done = take(enterprisesWith(session, RecordKind::Certificate, "kind", marks.certificates, on));
    if (done)
        done = take(enterprisesWith(session, RecordKind::Evidence, "fact", marks.facts, on));
    if (done && marks.aboveScale) {
        done = take(enterprisesWith(session, RecordKind::ScaleEntry, "state", {QStringLiteral("listed")}, on));
        const auto marked = store::parseFilter(u"above_scale = true");
        if (done && marked)
            done = take(store::ids(session, {RecordKind::Enterprise, *marked, {}, on}));
    }
    return done.map([&] {
        std::vector<RecordId> sorted(all.begin(), all.end());
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    });
}

Result<std::vector<Climber>> readClimbers(const store::Session &session, const Ladder &ladder, QDate on)
{
    const auto ids = possibleClimbers(session, ladder, on);
    if (!ids)
        return failure(ids.error());
    std::vector<Climber> climbers;
    climbers.reserve(ids->size());
    const Done done = inBatches(
        *ids,
        [&](std::span<const RecordId> some) {
            return factsOf(session, some, on).map([&](std::vector<EnterpriseFacts> known) {
                for (EnterpriseFacts &it : known)
                    climbers.push_back(
                        {it.enterprise.id, std::move(it.facts), it.enterprise.established, it.enterprise.deregistered});
            });
        },
        session.stop());
    if (!done)
        return failure(done.error());
    return climbers;
}

/// Whether its days are written: then it can be asked of any day past.
bool isDated(const Tier &tier, const eligibility::FactCatalogue &catalogue)
{
    return tier.certificate || (tier.fact && catalogue.at(*tier.fact).type != eligibility::FactType::Flag);
}

bool isCertificateOf(const Tier &tier, const Certificate &it)
{
    return tier.certificate && it.kind == tier.certificate
        && (tier.levels.empty() || !it.level
            || std::find(tier.levels.begin(), tier.levels.end(), *it.level) != tier.levels.end());
}

/// The first day of the first certificate of a tier.
QDate gainedOn(const Tier &tier, const Facts &facts)
{
    QDate first;
    for (const Certificate &it : facts.certificates)
        if (isCertificateOf(tier, it) && it.issued.isValid() && (!first.isValid() || it.issued < first))
            first = it.issued;
    return first;
}

int monthsBetween(QDate from, QDate to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return to.day() < from.day() ? months - 1 : months;
}

/// Fills one tier; `below` is the tier under it that exists on the day, or null.
TierStair stairOf(
    const Ladder &ladder, const Tier &tier, const Tier *below, const std::vector<Climber> &climbers, QDate on, int days)
{
    const QDate lastYear = QDate(on.year(), 1, 1).addDays(-1);
    const QDate back = on.addMonths(-ConversionMonths);
    TierStair stair;
    stair.tier = &tier;
    qint64 joined = 0;
    qint64 left = 0;
    Conversion conversion;
    std::vector<int> months;
    for (const Climber &it : climbers) {
        const Tier *now = it.tierOn(ladder, on);
        const bool was = it.tierOn(ladder, lastYear) == &tier;
        if (now == &tier)
            stair.members.push_back(it.id);
        joined += now == &tier && !was ? 1 : 0;
        left += now != &tier && was ? 1 : 0;
        if (it.isThere(on))
            stair.expiring += std::count_if(
                it.facts.certificates.begin(), it.facts.certificates.end(), [&](const Certificate &certificate) {
                    return isCertificateOf(tier, certificate)
                        && eligibility::knownToHold(certificate, on).value_or(false) && certificate.validTo.isValid()
                        && certificate.validTo <= on.addDays(days);
                });
        if (!below)
            continue;
        if (it.isThere(on) && it.tierOn(ladder, back) == below) {
            ++conversion.from;
            conversion.stepped += now && now >= &tier ? 1 : 0; // the tiers stand in one row, from the lowest
        }
        const QDate from = gainedOn(*below, it.facts);
        const QDate to = gainedOn(tier, it.facts);
        if (from.isValid() && to.isValid() && from <= to)
            months.push_back(monthsBetween(from, to));
    }
    const auto &catalogue = *eligibility::factCatalogue();
    if (isDated(tier, catalogue)) {
        stair.joined = joined;
        stair.left = left;
    }
    if (below && isDated(*below, catalogue) && conversion.from > 0)
        stair.conversion = conversion;
    if (!months.empty()) {
        const auto middle = months.begin() + static_cast<std::ptrdiff_t>(months.size() / 2);
        std::nth_element(months.begin(), middle, months.end());
        stair.medianMonths = *middle;
    }
    return stair;
}

} // namespace

qint64 LadderStairs::members() const
{
    qint64 all = 0;
    for (const TierStair &it : tiers)
        all += static_cast<qint64>(it.members.size());
    return all;
}

Result<LadderStairs> ladderStairs(
    const store::Session &session, std::shared_ptr<const RuleBook> book, const QString &ladder, QDate on, int days)
{
    if (const auto &catalogue = eligibility::factCatalogue(); !catalogue)
        return failure(catalogue.error());
    LadderStairs stairs{std::move(book), nullptr, on, {}};
    stairs.ladder = stairs.book->ladders.find(ladder);
    if (!stairs.ladder) {
        QStringList known;
        for (const Ladder &it : stairs.book->ladders.ladders)
            known.append(it.code);
        return failure(Fault::Invalid, QStringLiteral("ladder.unknown"),
            {{QStringLiteral("value"), ladder}, {QStringLiteral("known"), known}});
    }
    const auto climbers = readClimbers(session, *stairs.ladder, on);
    if (!climbers)
        return failure(climbers.error());
    const Tier *below = nullptr;
    for (const Tier &it : stairs.ladder->tiers) {
        stairs.tiers.push_back(stairOf(*stairs.ladder, it, below, *climbers, on, days));
        below = &it;
    }
    return stairs;
}

} // namespace yumiao::cultivation
