// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/tier_risk.h"

#include "models/cultivation/batches.h"
#include "models/cultivation/enterprise_facts.h"
#include "models/store/query.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<cultivation::RiskKind>()
{
    static constexpr std::array words{
        Choice{"update_overdue", QT_TRANSLATE_NOOP("choice", "Yearly update overdue"), "年度更新逾期"},
        Choice{"ends_soon", QT_TRANSLATE_NOOP("choice", "Certificate ends soon"), "证书临期"},
        Choice{"fails_review", QT_TRANSLATE_NOOP("choice", "Fails the review today"), "现况不符合复核条件"},
        Choice{"update_due", QT_TRANSLATE_NOOP("choice", "Yearly update due"), "年度更新将到期"},
        Choice{"near_line", QT_TRANSLATE_NOOP("choice", "Near to a line"), "接近标准线"},
        Choice{"end_unknown", QT_TRANSLATE_NOOP("choice", "End of the certificate not known"), "证书到期日不明"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<cultivation::Urgency>()
{
    static constexpr std::array words{
        Choice{"red", QT_TRANSLATE_NOOP("choice", "Red"), "红"},
        Choice{"amber", QT_TRANSLATE_NOOP("choice", "Amber"), "黄"},
        Choice{"listed", QT_TRANSLATE_NOOP("choice", "Listed"), "列入提醒"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::cultivation {
namespace {

using eligibility::Exact;
using eligibility::Finding;
using eligibility::Tier;
using eligibility::Verdict;
using records::Certificate;

constexpr qint64 QuantityOfPercent = 1'000'000; // a quantity has four places, percent two more

struct RiskLimits {
    int listed = 0;
    int amber = 0;
    int red = 0;
    std::optional<Exact> margin;
};

Result<RiskLimits> limitsOn(const store::Session &session, QDate on)
{
    const auto all = store::loadAll<records::Threshold>(session);
    if (!all)
        return failure(all.error());
    const rules::Thresholds thresholds(*all, on);
    RiskLimits limits;
    for (const auto &[code, into] : {std::pair{"lamp.certificate.listed_days", &limits.listed},
             std::pair{"lamp.certificate.amber_days", &limits.amber},
             std::pair{"lamp.certificate.red_days", &limits.red}}) {
        const auto days = thresholds.days(QLatin1String(code));
        if (!days)
            return failure(days.error());
        *into = *days;
    }
    if (const auto margin = thresholds.get(QStringLiteral("risk.margin_percent")))
        limits.margin = Exact::of(margin->scaled(), QuantityOfPercent);
    return limits;
}

/// What the whole question stands on.
struct RiskQuestion {
    const RuleBook &book;
    QDate on;
    RiskLimits limits;
    const TellFinding &tell;
    const YearlyUpdateKnown &updates;
};

/// The certificate by which a tier is held: of several the one that holds longest.
const Certificate *holdingCertificate(const Tier &tier, const std::vector<Certificate> &all, QDate on)
{
    const Certificate *best = nullptr;
    for (const Certificate &it : all) {
        if (it.kind != tier.certificate || eligibility::knownToHold(it, on) == false)
            continue;
        const bool levelFits = tier.levels.empty() || !it.level
            || std::find(tier.levels.begin(), tier.levels.end(), *it.level) != tier.levels.end();
        if (levelFits && (!best || (best->validTo.isValid() && (!it.validTo.isValid() || it.validTo > best->validTo))))
            best = &it;
    }
    return best;
}

std::vector<RiskCondition> conditionsOf(const std::vector<const Finding *> &findings, const TellFinding &tell)
{
    std::vector<RiskCondition> found;
    for (const Finding *it : findings)
        found.push_back({it->criterion->code, it->criterion->title, it->criterion->clause, tell(*it)});
    return found;
}

void addEnd(TierRisk &risk, const Certificate &certificate, const RiskQuestion &asked)
{
    if (!certificate.validTo.isValid()) {
        if (!eligibility::knownToHold(certificate, asked.on))
            risk.causes.push_back({RiskKind::EndUnknown, {}, {}});
        return;
    }
    if (asked.on.daysTo(certificate.validTo) <= asked.limits.listed)
        risk.causes.push_back({RiskKind::EndsSoon, certificate.validTo, {}});
}

/// Whether the update of the year is known not to have been made, from the listed days before its day on. The year of
/// the certificate itself asks none.
void addUpdate(TierRisk &risk, const Tier &tier, const Certificate &certificate, const RiskQuestion &asked)
{
    for (const eligibility::TierDuty &duty : tier.duties) {
        if (duty.code != QLatin1String("yearly_update") || !duty.month || !duty.day || !asked.updates)
            continue;
        const QDate due(asked.on.year(), *duty.month, *duty.day);
        const int days = static_cast<int>(asked.on.daysTo(due));
        if (!due.isValid() || days > asked.limits.listed || certificate.issued.year() >= due.year())
            continue;
        if (asked.updates(risk.enterprise, tier, due.year()) == false)
            risk.causes.push_back({days < 0 ? RiskKind::UpdateOverdue : RiskKind::UpdateDue, due, {}});
    }
}

void addReview(
    TierRisk &risk, const Tier &tier, const EnterpriseFacts &known, const RiskQuestion &asked, RiskPicture &picture)
{
    const eligibility::Question question{asked.on, eligibility::Procedure::Review};
    const auto rules = rulesInForce(asked.book.shelf, risk.ladder, tier.code, question);
    if (!rules) {
        if (!picture.withoutRules.contains(tier.code)) {
            picture.withoutRules.append(tier.code);
            picture.withoutRulesNames.push_back(risk.tierName);
        }
        return;
    }
    const auto assessment = assess(*rules->rules, known.facts, question);
    if (assessment.verdict == Verdict::NotMet)
        risk.causes.push_back({RiskKind::FailsReview, {}, conditionsOf(failingLeaves(assessment), asked.tell)});
    if (assessment.verdict == Verdict::Unknown)
        ++picture.reviewUnknown;
    if (!asked.limits.margin)
        return;
    auto near = conditionsOf(leavesNearLine(assessment, known.facts.catalogue(), *asked.limits.margin), asked.tell);
    if (!near.empty())
        risk.causes.push_back({RiskKind::NearLine, {}, std::move(near)});
}

Urgency urgencyOf(const TierRisk &risk, const RiskLimits &limits)
{
    Urgency urgency = Urgency::Listed;
    for (const RiskCause &it : risk.causes) {
        const bool red
            = it.kind == RiskKind::UpdateOverdue || (it.kind == RiskKind::EndsSoon && *risk.days <= limits.red);
        const bool amber = it.kind == RiskKind::FailsReview || (it.day.isValid() && *risk.days <= limits.amber);
        urgency = std::min(urgency, red ? Urgency::Red : amber ? Urgency::Amber : Urgency::Listed);
    }
    return urgency;
}

void settle(TierRisk &risk, const RiskQuestion &asked)
{
    std::stable_sort(
        risk.causes.begin(), risk.causes.end(), [](const RiskCause &a, const RiskCause &b) { return a.kind < b.kind; });
    for (const RiskCause &it : risk.causes)
        if (it.day.isValid()) {
            const int days = static_cast<int>(asked.on.daysTo(it.day));
            risk.days = risk.days ? qMin(*risk.days, days) : days;
        }
    risk.urgency = urgencyOf(risk, asked.limits);
}

void addEnterprise(const EnterpriseFacts &known, const RiskQuestion &asked, RiskPicture &picture)
{
    bool holds = false;
    for (const eligibility::Ladder &ladder : asked.book.ladders.ladders)
        for (const Tier &tier : ladder.tiers) {
            const Certificate *certificate
                = tier.certificate ? holdingCertificate(tier, known.facts.certificates, asked.on) : nullptr;
            if (!certificate)
                continue;
            holds = true;
            TierRisk risk;
            risk.enterprise = known.enterprise.id;
            risk.creditCode = known.enterprise.creditCode.text();
            risk.name = known.enterprise.name;
            risk.ladder = ladder.code;
            risk.tier = tier.code;
            risk.tierName = nameOn(tier, asked.on);
            risk.certificate = certificate->id;
            risk.validTo = certificate->validTo;
            addEnd(risk, *certificate, asked);
            addUpdate(risk, tier, *certificate, asked);
            addReview(risk, tier, known, asked, picture);
            if (risk.causes.empty())
                continue;
            settle(risk, asked);
            picture.risks.push_back(std::move(risk));
        }
    picture.members += holds ? 1 : 0;
}

/// Those that may hold a tier: in the register, with a certificate that is not over.
Result<std::vector<RecordId>> holders(const store::Session &session, QDate on)
{
    const auto registered = enterprisesOn(session, on);
    if (!registered)
        return failure(registered.error());
    const auto certificates = store::loadAll<Certificate>(session);
    if (!certificates)
        return failure(certificates.error());
    QSet<RecordId> with;
    for (const Certificate &it : *certificates)
        if (eligibility::knownToHold(it, on) != false)
            with.insert(it.enterprise.id);
    std::vector<RecordId> found;
    std::copy_if(registered->begin(), registered->end(), std::back_inserter(found),
        [&](RecordId id) { return with.contains(id); });
    return found;
}

/// The urgent first; then those whose day is nearest, those without a day last; then by the gravest cause, by name.
bool isMoreUrgent(const TierRisk &a, const TierRisk &b)
{
    static constexpr int never = std::numeric_limits<int>::max();
    const auto key
        = [](const TierRisk &it) { return std::tuple(it.urgency, it.days.value_or(never), it.causes.front().kind); };
    return key(a) != key(b) ? key(a) < key(b) : std::tie(a.name, a.enterprise) < std::tie(b.name, b.enterprise);
}

} // namespace

Result<RiskPicture> tiersAtRisk(const store::Session &session, const RuleBook &book, QDate on, const TellFinding &tell,
    const YearlyUpdateKnown &updates, const Cancel &cancel, const ReportProgress &report)
{
    const auto limits = limitsOn(session, on);
    if (!limits)
        return failure(limits.error());
    const auto ids = holders(session, on);
    if (!ids)
        return failure(ids.error());
    const RiskQuestion asked{book, on, *limits, tell, updates};
    RiskPicture picture;
    picture.on = on;
    picture.marginKnown = limits->margin.has_value();
    picture.updatesKnown = static_cast<bool>(updates);
    const Done done = inBatches(
        *ids,
        [&](std::span<const RecordId> some) {
            return factsOf(session, some, on).map([&](const std::vector<EnterpriseFacts> &known) {
                for (const EnterpriseFacts &it : known)
                    addEnterprise(it, asked, picture);
            });
        },
        cancel, report);
    if (!done)
        return failure(done.error());
    std::sort(picture.risks.begin(), picture.risks.end(), isMoreUrgent);
    return picture;
}

} // namespace yumiao::cultivation
