// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/open_matters.h"

#include "models/rules/stage_group.h"

#include <algorithm>

namespace yumiao::figures {
namespace {

using records::RecordKind;
using rules::Lamp;

void addCertificates(std::vector<OpenMatter> &matters, const EnterpriseProfile &profile)
{
    for (const CertificateStanding &it : profile.certificates)
        if (it.holds && it.lamp)
            matters.push_back({MatterKind::CertificateEnds, RecordKind::Certificate, it.certificate.id,
                it.certificate.validTo, it.lamp});
}

void addApplications(std::vector<OpenMatter> &matters, const EnterpriseProfile &profile)
{
    for (const ApplicationStanding &it : profile.applications) {
        if (!it.application.stage || !rules::isUnderWay(*it.application.stage))
            continue;
        matters.push_back({it.lamp ? MatterKind::FinancingStuck : MatterKind::FinancingUnderWay,
            RecordKind::FinancingApplication, it.application.id, it.application.stageSince, it.lamp});
    }
}

void addTasks(std::vector<OpenMatter> &matters, const EnterpriseProfile &profile)
{
    for (const TaskStanding &it : profile.tasks)
        if (it.lamp.lamp != Lamp::Done)
            matters.push_back({MatterKind::TaskOpen, RecordKind::Task, it.task.id, it.task.due, it.lamp});
}

void addMissing(std::vector<OpenMatter> &matters, const EnterpriseProfile &profile, const rules::LampLimits &limits)
{
    if (!profile.inRegister || !profile.tier)
        return;
    QDate lastVisit;
    for (const records::Visit &visit : profile.visits)
        if (visit.visited <= profile.on && (!lastVisit.isValid() || visit.visited > lastVisit))
            lastVisit = visit.visited;
    if (!lastVisit.isValid() || lastVisit.daysTo(profile.on) > limits.visitOverdueDays)
        matters.push_back(
            {MatterKind::NotVisited, RecordKind::Enterprise, profile.enterprise.id, lastVisit, std::nullopt});
    const bool known = std::any_of(profile.years.begin(), profile.years.end(), [&](const YearOfFigures &year) {
        return year.figures.fiscalYear == profile.on.year() - 1; // 上年度, reading rule 3
    });
    if (!known)
        matters.push_back(
            {MatterKind::FiguresMissing, RecordKind::Enterprise, profile.enterprise.id, QDate(), std::nullopt});
}

/// Lamps in their order, what has none last.
int urgency(const OpenMatter &matter)
{
    return matter.lamp ? static_cast<int>(matter.lamp->lamp) : rules::LampCount;
}

} // namespace

std::vector<OpenMatter> openMatters(const EnterpriseProfile &profile, const rules::LampLimits &limits)
{
    std::vector<OpenMatter> matters;
    addCertificates(matters, profile);
    addApplications(matters, profile);
    addTasks(matters, profile);
    addMissing(matters, profile, limits);
    std::stable_sort(matters.begin(), matters.end(),
        [](const OpenMatter &a, const OpenMatter &b) { return urgency(a) < urgency(b); });
    return matters;
}

} // namespace yumiao::figures
