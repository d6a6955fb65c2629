// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/row_store.h"

#include <QDate>

namespace yumiao::store {

/// The records as they stood at the end of a past day, by taking back what the history says was written since. The
/// present row is where it begins, so a day of last week costs a few changes however old the record is.
class Past {
public:
    /// The end of a day: every change set up to the last one that was written on or before it. The order is that of the
    /// chain, so a clock that was set back for a while does not tear a set out of its place.
    [[nodiscard]] static Result<Past> endOf(const Session &session, QDate day);

    [[nodiscard]] QDate day() const { return m_day; }
    /// The last change set that counts; null when nothing had been written by then.
    [[nodiscard]] RecordId lastSet() const { return m_lastSet; }

    /// A record as it stood; nothing when it had not been made yet. A removed one has its reason.
    [[nodiscard]] Result<std::optional<StoredRow>> row(
        const Session &session, records::RecordKind kind, RecordId id) const;
    /// The live records of a kind whose field referred to `target` then, in the order of their ids; also those that
    /// refer elsewhere today. Errors: history.damaged, workspace.*, cancelled.
    [[nodiscard]] Result<std::vector<StoredRow>> referring(
        const Session &session, records::RecordKind kind, int field, RecordId target) const;

private:
    Past(QDate day, RecordId lastSet)
        : m_day(day)
        , m_lastSet(lastSet)
    {
    }
    QDate m_day;
    RecordId m_lastSet;
};

} // namespace yumiao::store
