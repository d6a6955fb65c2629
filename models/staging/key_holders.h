// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/record_id.h"
#include "models/base/result.h"
#include "models/records/record_description.h"
#include "models/store/session.h"

namespace yumiao::staging {

/// A record as it would be, and where its wishes stand.
struct KeyedRecord {
    RecordId id;
    records::Values values;
    std::vector<size_t> places;
};

/// A key that another record holds already, or would hold too.
struct TakenKey {
    size_t record = 0; ///< place among the keyed records
    int field = -1;    ///< of the key
    QString value;     ///< its text
};

/// Whether a field of a key differs.
[[nodiscard]] bool changesKey(
    const records::RecordDescription &description, const records::Values &before, const records::Values &after);

/// Every changed key that is not free: one for each of its fields.
[[nodiscard]] Result<std::vector<TakenKey>> takenKeys(const store::Session &session,
    const records::RecordDescription &description, const std::vector<KeyedRecord> &records);

} // namespace yumiao::staging
