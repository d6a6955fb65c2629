// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/lamp_limits.h"

namespace yumiao::rules {

Result<LampLimits> LampLimits::from(const Thresholds &thresholds)
{
    LampLimits limits;
    const std::pair<const char *, int *> days[] = {
        {"lamp.measure.amber_days", &limits.measureAmberDays},
        {"lamp.certificate.red_days", &limits.certificateRedDays},
        {"lamp.certificate.amber_days", &limits.certificateAmberDays},
        {"lamp.certificate.listed_days", &limits.certificateListedDays},
        {"lamp.financing.amber_days", &limits.financingAmberDays},
        {"lamp.financing.red_days", &limits.financingRedDays},
        {"lamp.task.amber_days", &limits.taskAmberDays},
        {"visit.overdue_days", &limits.visitOverdueDays},
    };
    for (const auto &[code, place] : days) {
        const auto value = thresholds.days(QString::fromLatin1(code));
        if (!value)
            return failure(value.error());
        *place = *value;
    }
    const std::pair<const char *, Quantity *> quantities[] = {
        {"lamp.measure.behind_points", &limits.measureBehindPoints},
        {"target.amber_share", &limits.targetAmberShare},
    };
    for (const auto &[code, place] : quantities) {
        const auto value = thresholds.get(QString::fromLatin1(code));
        if (!value)
            return failure(value.error());
        *place = *value;
    }
    if (const auto blue = thresholds.days(QStringLiteral("lamp.duty.blue_days")))
        limits.dutyBlueDays = *blue;
    if (const auto behind = thresholds.get(QStringLiteral("lamp.duty.red_behind_points")))
        limits.dutyRedBehindPoints = *behind;
    const auto working = thresholds.days(QStringLiteral("lamp.duty.working_days"));
    limits.dutyWorkingDays = working && *working == 1;
    return limits;
}

} // namespace yumiao::rules
