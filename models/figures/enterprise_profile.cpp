// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/enterprise_profile.h"

#include "models/figures/answers.h"
#include "models/figures/counted.h"
#include "models/figures/limits.h"
#include "models/figures/open_matters.h"
#include "models/store/query.h"
#include "models/store/retired.h"

#include <algorithm>
#include <set>

namespace yumiao::figures {
namespace {

using records::RecordKind;

constexpr qint64 Millionths = 1'000'000;

std::optional<Rate> shareOf(const std::optional<Money> &part, const std::optional<Money> &whole)
{
    if (!part || !whole || whole->fen() <= 0)
        return std::nullopt;
    return Rate::fromMillionths(part->fen() * Millionths / whole->fen());
}

std::vector<CertificateStanding> standings(
    const std::vector<records::Certificate> &certificates, const rules::LampLimits &limits, QDate on)
{
    std::vector<CertificateStanding> found;
    for (const records::Certificate &certificate : certificates)
        found.push_back(
            {certificate, rules::holdsOn(certificate, on), rules::certificateLamp(certificate, limits, on)});
    std::stable_sort(found.begin(), found.end(),
        [](const CertificateStanding &a, const CertificateStanding &b) { return a.holds && !b.holds; });
    return found;
}

template <typename R>
std::vector<RecordId> idsIn(const std::vector<R> &records, RecordId (*idOf)(const R &))
{
    std::vector<RecordId> ids;
    for (const R &record : records)
        ids.push_back(idOf(record));
    return ids;
}

Result<std::vector<ApplicationStanding>> applicationsOf(
    const store::Session &session, const EnterpriseRecords &all, const rules::LampLimits &limits, QDate on)
{
    Answers answers;
    const auto names = answers.take(store::labels(session, RecordKind::Institution,
        idsIn<records::FinancingApplication>(all.applications, [](const auto &it) { return it.institution.id; })));
    std::vector<ApplicationStanding> found;
    for (const records::FinancingApplication &application : all.applications) {
        ApplicationStanding standing;
        standing.application = application;
        standing.institution = names.value(application.institution.id);
        standing.lamp = rules::financingLamp(application, limits, on);
        for (const records::CreditLine &line : all.lines) {
            if (line.application.id != application.id)
                continue;
            standing.lines.push_back(line);
            for (const records::Drawdown &drawdown : all.drawdowns) {
                if (drawdown.creditLine.id != line.id)
                    continue;
                standing.drawdowns.push_back(drawdown);
                standing.paidOut += drawdown.drawn <= on ? drawdown.amount.value_or(Money()) : Money();
            }
        }
        found.push_back(std::move(standing));
    }
    return answers.done().map([&] { return std::move(found); });
}

Result<std::vector<TaskStanding>> tasksOf(
    const store::Session &session, const std::vector<records::Task> &tasks, const rules::LampLimits &limits, QDate on)
{
    Answers answers;
    const auto names = answers.take(store::labels(
        session, RecordKind::Bureau, idsIn<records::Task>(tasks, [](const auto &it) { return it.bureau.id; })));
    std::vector<TaskStanding> found;
    for (const records::Task &task : tasks)
        found.push_back({task, names.value(task.bureau.id), rules::taskLamp(task, limits, on)});
    std::stable_sort(found.begin(), found.end(), [](const TaskStanding &a, const TaskStanding &b) {
        return a.lamp.lamp != rules::Lamp::Done && b.lamp.lamp == rules::Lamp::Done;
    });
    return answers.done().map([&] { return std::move(found); });
}

Done readPlaces(const store::Session &session, EnterpriseProfile &profile)
{
    Answers answers;
    const records::Enterprise &enterprise = profile.enterprise;
    profile.town
        = answers.take(store::labels(session, RecordKind::Town, {enterprise.town.id})).value(enterprise.town.id);
    profile.townRetired
        = !answers.take(store::retiredAmong(session, RecordKind::Town, {enterprise.town.id}, profile.on)).isEmpty();
    profile.industry = answers.take(store::labels(session, RecordKind::Industry, {enterprise.industry.id}))
                           .value(enterprise.industry.id);
    profile.industryRetired
        = !answers.take(store::retiredAmong(session, RecordKind::Industry, {enterprise.industry.id}, profile.on))
               .isEmpty();
    return answers.done();
}

/// The labels of everything that the other records refer to.
Done readOtherLabels(const store::Session &session, EnterpriseProfile &profile)
{
    QHash<RecordKind, QSet<RecordId>> wanted;
    for (const OtherRecords &of : profile.others) {
        const auto &fields = records::descriptionOf(of.kind).fields;
        for (const store::StoredRow &row : of.rows)
            for (size_t i = 0; i < fields.size(); ++i)
                if (fields[i].target && !records::isUnknown(row.values[i]))
                    wanted[*fields[i].target].insert(RecordId(records::numberIn(row.values[i])));
    }
    auto labels = store::labelsByKind(session, wanted);
    if (!labels)
        return failure(labels.error());
    profile.labels = *std::move(labels);
    return {};
}

Result<EnterpriseProfile> profileOf(const store::Session &session, EnterpriseRecords all, QDate on)
{
    Answers answers;
    EnterpriseProfile profile;
    profile.on = on;
    const auto limits = answers.take(lampLimitsOn(session, on));
    profile.figureLimits = answers.take(figureLimitsOn(session, on));
    if (answers.failed())
        return failure(answers.done().error());
    profile.enterprise = all.enterprise;
    const QDate established = profile.enterprise.established;
    const QDate gone = profile.enterprise.deregistered;
    profile.inRegister = (!established.isValid() || established <= on) && (!gone.isValid() || gone > on);
    profile.tier = profile.inRegister ? rules::tierOn(all.certificates, on) : std::nullopt;
    profile.rungHistory = rungHistory(all.certificates, on);
    profile.certificates = standings(all.certificates, limits, on);
    for (const records::AnnualFigures &figures : all.figures)
        profile.years.push_back({figures, shareOf(figures.rdExpense, figures.revenue)});
    profile.applications = answers.take(applicationsOf(session, all, limits, on));
    profile.tasks = answers.take(tasksOf(session, all.tasks, limits, on));
    profile.needs = std::move(all.needs);
    profile.visits = std::move(all.visits);
    profile.formerNames = std::move(all.names);
    profile.others = std::move(all.others);
    if (const Done places = readPlaces(session, profile); !places)
        return failure(places.error());
    if (const Done labels = readOtherLabels(session, profile); !labels)
        return failure(labels.error());
    profile.openMatters = openMatters(profile, limits);
    return answers.done().map([&] { return std::move(profile); });
}

} // namespace

std::vector<RungStep> rungHistory(const std::vector<records::Certificate> &certificates, QDate on)
{
    std::set<QDate> days;
    for (const records::Certificate &certificate : certificates) {
        days.insert(certificate.issued);
        if (certificate.validTo.isValid())
            days.insert(certificate.validTo.addDays(1));
        days.insert(certificate.revoked);
    }
    std::vector<RungStep> steps;
    std::optional<rules::Rung> before;
    for (const QDate day : days) {
        if (!day.isValid() || day > on)
            continue;
        const auto rung = rules::tierOn(certificates, day);
        if (rung != before)
            steps.push_back({day, rung});
        before = rung;
    }
    return steps;
}

Result<EnterpriseProfile> enterpriseProfile(const store::Session &session, RecordId enterprise, QDate on)
{
    auto all = recordsOfEnterprise(session, enterprise);
    if (!all)
        return failure(all.error());
    auto profile = profileOf(session, *std::move(all), on);
    if (!profile)
        return profile;
    auto size = sizeProfile(session, enterprise, {on, rules::SizePurpose::Statistics, on});
    if (!size)
        return failure(size.error());
    profile->size = *std::move(size);
    return profile;
}

Result<EnterpriseProfile> pastEnterpriseProfile(const store::Session &session, RecordId enterprise, QDate day)
{
    auto all = recordsOfEnterprise(session, enterprise, day);
    return all ? profileOf(session, *std::move(all), day) : failure(all.error());
}

} // namespace yumiao::figures
