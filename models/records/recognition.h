// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recognition_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// A case of recognition (办理件): one enterprise on its way to one tier of a ladder, by a new application or by a
/// review. Its stage is what its last step says and is never stored here (derived field `stage`). A tier is gained by a
/// certificate, never by a case.
struct Recognition {
    RecordId id;
    Ref<RecordKind::Enterprise> enterprise;
    QString ladder; ///< code of the ladder: specialised
    QString tier;   ///< code of the tier: little_giant
    std::optional<RecognitionProcedure> procedure;
    QString ruleDocument;           ///< code of the rule document that it is decided by
    QDate opened;                   ///< no step is earlier
    Ref<RecordKind::Bureau> bureau; ///< that handles it
    QString remarks;
    friend bool operator==(const Recognition &, const Recognition &) = default;
};
template <>
const RecordDescription &description<Recognition>();

} // namespace yumiao::records
