// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retired.h"

#include "models/store/query.h"

namespace yumiao::store {

Result<QSet<RecordId>> retiredAmong(
    const Session &session, records::RecordKind kind, const std::vector<RecordId> &ids, QDate on)
{
    QSet<RecordId> retired;
    if (!records::retires(kind) || ids.empty())
        return retired;
    const auto stored = rows(session, kind, ids);
    if (!stored)
        return failure(stored.error());
    for (const StoredRow &row : *stored)
        if (records::isRetired(kind, row.values, on))
            retired.insert(row.id);
    return retired;
}

} // namespace yumiao::store
