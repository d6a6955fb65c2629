// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recognition_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// One dated step of a case of recognition (办理步骤). The ledger refuses a step that the rule does not know
/// (store/recognition_check.h). Steps of one day stand in the order in which they were made.
struct RecognitionStep {
    RecordId id;
    Ref<RecordKind::Recognition> recognition;
    std::optional<RecognitionStage> stage;
    QDate date;
    QString documentNumber;                   ///< of the notice or announcement
    QString note;                             ///< the reason of a step back, of a skipped one and of an end
    QString handledBy;                        ///< an office, not a person
    QDate nextDue;                            ///< by when something must be done next
    Ref<RecordKind::Certificate> certificate; ///< that the step gave or ended
    friend bool operator==(const RecognitionStep &, const RecognitionStep &) = default;
};
template <>
const RecordDescription &description<RecognitionStep>();

} // namespace yumiao::records
