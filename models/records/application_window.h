// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"
#include "models/records/reference_choices.h"

namespace yumiao::records {

/// A season in which applications for a tier are taken (申报窗口), with the days its inner steps take.
struct ApplicationWindow {
    RecordId id;
    QString title;  ///< 第八批
    QString ladder; ///< codes of resources/rules/ladders.json
    QString tier;
    QDate opens; ///< of the platform
    QDate closes;
    QDate countyDeadline; ///< by then the county recommends
    QDate cityDeadline;
    QDate provinceDeadline;
    std::optional<qint64> publicityDays; ///< working days of publicity (公示)
    std::optional<qint64> siteCheckDays; ///< working days of checks at the site (实地核查)
    std::optional<qint64> paperFileDays; ///< working days to check the paper file (书面材料)
    QString source;
    std::optional<Confidence> confidence;
    QString remarks;
    friend bool operator==(const ApplicationWindow &, const ApplicationWindow &) = default;
};
template <>
const RecordDescription &description<ApplicationWindow>();

} // namespace yumiao::records
