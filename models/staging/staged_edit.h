// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staging/judging.h"

#include <QSet>

namespace yumiao::staging {

/// A bulk edit that is being prepared (批量修改): which records, what is to happen to which fields, what the officer
/// has unticked and what was seen. The records stand by their ids: while it waits, none joins them unseen.
struct StagedEdit {
    records::RecordKind kind = records::RecordKind::Enterprise;
    std::vector<RecordId> ids{};
    bool isWholeList = false; ///< all that the list held, not chosen rows
    std::vector<FieldWish> wishes{};
    using Place = std::pair<RecordId, int>; ///< a field of a record
    QSet<Place> leftOut{};
    QHash<Place, records::Value> seen{};

    [[nodiscard]] bool isEmpty() const { return ids.empty() || wishes.empty(); }
    friend bool operator==(const StagedEdit &, const StagedEdit &) = default;
};

/// The wish for each field of each record, with what was seen there. Of two wishes for one field the later one counts.
[[nodiscard]] std::vector<CellWish> cellWishes(const StagedEdit &edit);
/// Takes over what the officer sees now, and what is ticked. A field that was changed since keeps what was seen until
/// it is ticked.
void takeSeen(StagedEdit &edit, const std::vector<JudgedCell> &cells);
/// Unticks what was left out.
void untick(const StagedEdit &edit, std::vector<JudgedCell> &cells);

/// As it is kept in a draft, and back. Fields that this program does not have are left out. Error: staging.damaged,
/// staging.newer.
[[nodiscard]] QByteArray stagedBytes(const StagedEdit &edit);
[[nodiscard]] Result<StagedEdit> stagedFrom(const QByteArray &bytes);

} // namespace yumiao::staging
