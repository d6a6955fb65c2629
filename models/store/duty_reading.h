// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/lamp_entry.h"
#include "models/rules/duty_signal.h"
#include "models/store/session.h"

#include <QHash>

#include <span>
#include <vector>

namespace yumiao::store {

/// A live measure with what its lamp is judged by.
struct StoredDuty {
    records::Measure measure;
    QDate begins; ///< first and last day of its plan
    QDate ends;
    std::vector<records::MeasureReport> reports; ///< in the order of their days
    [[nodiscard]] rules::DutyFacts facts() const { return rules::dutyFacts(measure, reports, begins, ends); }
};

/// The duties of these measures, of all when none are named; those that were removed are left out.
[[nodiscard]] Result<std::vector<StoredDuty>> liveDuties(
    const Session &session, const std::optional<std::vector<RecordId>> &measures = {});

/// The live reports of these measures, each in the order of their days: one statement.
[[nodiscard]] Result<QHash<RecordId, std::vector<records::MeasureReport>>> reportsOfMeasures(
    const Session &session, std::span<const RecordId> measures);

/// What was recorded of the lamps of these measures, each in the order in which it was recorded: one statement. With
/// `removed` those that went with their measure.
[[nodiscard]] Result<QHash<RecordId, std::vector<records::LampEntry>>> lampEntriesOf(
    const Session &session, std::span<const RecordId> measures, bool removed = false);

/// The rules of lamps on any day, from the thresholds and holidays of the workspace; read once.
class DutyRules {
public:
    [[nodiscard]] static Result<DutyRules> read(const Session &session);
    /// Kept by day. Error: threshold.missing.
    [[nodiscard]] const Result<rules::DutyRule> &on(QDate day);

private:
    QHash<QDate, Result<rules::DutyRule>> m_days;
    std::vector<records::Threshold> m_thresholds;
    rules::WorkingDays m_calendar;
};

} // namespace yumiao::store
