// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/row_store.h"

#include <QHash>

namespace yumiao::store {

/// Which of the two records that are joined (并户): the one that is kept, or the one that goes.
enum class MergeSide { Kept, Other };

/// A field in which the two differ. Where only one of them knows it, that one's value is taken without asking.
struct MergeDifference {
    int field = 0;
    records::Value kept;
    records::Value other;
    [[nodiscard]] bool mustBeDecided() const { return !records::isUnknown(kept) && !records::isUnknown(other); }
};

/// A record of the one that goes. It follows to the kept one, unless that has one with the same key (the figures of
/// the same year): then `twin` is that one, and an officer decides, or both are joined when they do not contradict.
struct MergeChild {
    records::RecordKind kind = records::RecordKind::Enterprise;
    StoredRow row;
    records::Values moved; ///< its values when it belongs to the kept one
    std::optional<StoredRow> twin;
    bool pointsAtItself = false; ///< a relation between the two: it goes
    /// Both know a field and say different things of it.
    [[nodiscard]] bool mustBeDecided() const;
};

/// What joining two enterprises would mean.
struct MergeGround {
    StoredRow kept;
    StoredRow other;
    std::vector<MergeDifference> differences;
    std::vector<MergeChild> children;          ///< of the one that goes
    QStringList formerNames;                   ///< of both, folded
    [[nodiscard]] qsizetype following() const; ///< children that follow as they are
    /// Each has a credit code of its own, which no enterprise has two of: most likely they are two enterprises.
    [[nodiscard]] bool hasTwoCodes() const;
};
/// Reads both records and what belongs to the one that goes. Errors: merge.same, record.missing.
[[nodiscard]] Result<MergeGround> mergeGround(const Session &session, RecordId kept, RecordId other);

/// What the officer decided.
struct MergeWish {
    QHash<int, records::Value> fields;   ///< the resulting value, by field
    QHash<RecordId, MergeSide> children; ///< which of two with the same key stays, by the id of the one that goes
    QString removal;                     ///< the reason under which the other record stands in the trash
    QString reason;                      ///< for the history
    bool twoCodes = false;               ///< they are one enterprise although each has a code of its own
};
/// Joining as one change set (action "merge"): fields, children, the other record removed, its name and code kept as
/// former name and MergedRecord. Taking it back (undo) restores both with their histories; what was edited since stays.
/// Pure. Errors: merge.undecided (`fields`: names, `records`: list of {kind, id, label});
/// merge.two_codes (`kept`, `other`: the codes) unless the wish says so.
[[nodiscard]] Result<changes::ChangeSet> mergeSet(
    const MergeGround &ground, const MergeWish &wish, QDate today, RecordIdSource &ids);

} // namespace yumiao::store
