// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// A financial institution (金融机构); retired, never deleted.
struct Institution {
    RecordId id;
    QString name;
    QString shortName;
    QString kind;
    QString headOfficeCode; ///< CNAPS
    QDate validFrom;
    QDate validTo;                       ///< last day
    Ref<RecordKind::Institution> parent; ///< of a branch
    Ref<RecordKind::Town> town;
    QString phone;
    std::optional<bool> takesApplications; ///< false: a guarantor or an insurer alone
    QString lendingMechanism;              ///< document of its 敢贷愿贷能贷 mechanism (measure 10-1)
    QString easedAssessment;               ///< document that eases its targets (10-2)
    QString exemptionRules;                ///< its rules for 尽职免责 (10-4)
    friend bool operator==(const Institution &, const Institution &) = default;
};
template <>
const RecordDescription &description<Institution>();

} // namespace yumiao::records
