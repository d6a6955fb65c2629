// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"
#include "models/records/reference_choices.h"

namespace yumiao::records {

/// A town-level unit (镇、街道), by statistical code; retired, never deleted.
struct Town {
    RecordId id;
    QString code; ///< nine digits
    QString name;
    std::optional<TownKind> kind;
    QDate validFrom;
    QDate validTo; ///< last day
    Ref<RecordKind::Town> successor;
    QString note;
    friend bool operator==(const Town &, const Town &) = default;
};
template <>
const RecordDescription &description<Town>();

} // namespace yumiao::records
