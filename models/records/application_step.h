// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// One dated step of a financing application's course (办理步骤): who did what and when, and by when the next is due.
/// The application's own stage follows its last step; steps of one day stand in the order in which they were made.
struct ApplicationStep {
    RecordId id;
    Ref<RecordKind::FinancingApplication> application;
    std::optional<ApplicationStage> stage; ///< that it came to
    QDate date;
    QString handledBy;                          ///< an office or a desk of the bank, not a person
    QString note;                               ///< the reason of a step back, of a skipped one and of an end
    std::optional<RefusalReason> refusalReason; ///< of an end
    QDate nextDue;                              ///< by when the desk that has it must act
    Ref<RecordKind::FinancingBatch> batch;      ///< by which it moved on
    friend bool operator==(const ApplicationStep &, const ApplicationStep &) = default;
};
template <>
const RecordDescription &description<ApplicationStep>();

} // namespace yumiao::records
