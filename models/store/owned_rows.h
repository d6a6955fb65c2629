// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/row_store.h"

#include <span>

namespace yumiao::store {

/// The live records of a kind that belong to these enterprises (its field `enterprise`), by enterprise, each in the
/// order they were made: one statement, however many there are.
[[nodiscard]] Result<QHash<RecordId, std::vector<StoredRow>>> rowsOwnedBy(
    const Session &session, records::RecordKind kind, std::span<const RecordId> enterprises);

/// The same, typed.
template <typename R>
[[nodiscard]] Result<QHash<RecordId, std::vector<R>>> ownedBy(
    const Session &session, std::span<const RecordId> enterprises)
{
    return rowsOwnedBy(session, records::description<R>().kind, enterprises)
        .map([](const QHash<RecordId, std::vector<StoredRow>> &found) {
            QHash<RecordId, std::vector<R>> typed;
            typed.reserve(found.size());
            for (auto it = found.cbegin(); it != found.cend(); ++it)
                for (const StoredRow &row : *it)
                    typed[it.key()].push_back(records::recordFrom<R>(row.id, row.values));
            return typed;
        });
}

} // namespace yumiao::store
