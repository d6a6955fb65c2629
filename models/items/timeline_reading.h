// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/record_history.h"

namespace yumiao::items {

/// One change in the life of a record: a field that got another value, or a record that was made, removed or brought
/// back.
struct TimelineLine {
    enum class What { Field, Created, Removed, Restored };
    RecordId changeSet;
    QDateTime at;
    QString author;
    QString action; ///< stable word: edit, import, new, undo, redo
    QString source; ///< stable word or the name of a file
    QString reason;
    records::RecordKind kind = records::RecordKind::Enterprise;
    RecordId record;
    QString recordLabel; ///< names the record; may be empty
    What what = What::Field;
    int field = changes::RemovedMark; ///< in the description of the kind; of What::Field
    records::Value before;
    records::Value after;
    QString beforeLabel; ///< of references
    QString afterLabel;

    /// The same event, whatever it is called by now.
    [[nodiscard]] bool isSameAs(const TimelineLine &other) const
    {
        return changeSet == other.changeSet && record == other.record && field == other.field && what == other.what;
    }
};

/// What kind of thing happened: the business of the enterprise (走访, 融资, 证书), or a value that was put right
/// (数据更正).
enum class TimelineShare { All, Business, Corrections };

/// Which lines of a timeline are wanted.
struct TimelineFilter {
    TimelineShare share = TimelineShare::All;
    store::RecordHistoryFilter history; ///< office, days, kind of record
    friend bool operator==(const TimelineFilter &, const TimelineFilter &) = default;
};

/// Whether a line tells of the business. Records that are made do, and fields that say how far something is (stage,
/// outcome, state); every other new value, and what was removed or brought back, is a correction.
[[nodiscard]] bool isBusiness(const TimelineLine &line);

/// A page of a timeline; `next` is there while older lines may follow.
struct TimelinePage {
    std::vector<TimelineLine> lines;
    std::optional<store::HistoryMark> next;
    QStringList authors; ///< the offices that wrote these records; of a first page only
};

/// The history of a record, and of every record that refers to it when `withRelated`, newest first: at least `most`
/// lines where there are as many (a change of several fields is not torn apart). Runs on the thread of the session.
[[nodiscard]] Result<TimelinePage> readTimelinePage(const store::Session &session, records::RecordKind kind,
    RecordId id, bool withRelated, const TimelineFilter &filter, const std::optional<store::HistoryMark> &before,
    size_t most);

/// The same without a filter, from the newest on.
[[nodiscard]] Result<std::vector<TimelineLine>> readTimeline(
    const store::Session &session, records::RecordKind kind, RecordId id, bool withRelated, size_t most = 2000);

} // namespace yumiao::items
