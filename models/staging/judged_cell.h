// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/record_id.h"
#include "models/records/value.h"

#include <optional>

namespace yumiao::staging {

/// What becomes of a wish.
enum class Verdict {
    Changes,      ///< it can be written
    Equal,        ///< the field says so already
    ChangedSince, ///< it could be written, but the field is not what the officer saw: to be looked at again
    Refused,      ///< it cannot be written; `error` says why
};

/// One field of one record, as it is and as it is wished; or a line or column of a block that leads to no field.
struct JudgedCell {
    int line = 0;      ///< of the block, from 1; 0 where there is none
    RecordId id{};     ///< null: no record was found
    QString record{};  ///< its label, or what the block calls it
    int field = -1;    ///< in the description; -1: the whole line or column
    QString heading{}; ///< of a column that leads to no field
    records::Value before{};
    records::Value after{};
    QString beforeLabel{}; ///< of the record that a reference names
    QString afterLabel{};
    QString typed{};                      ///< as the block has it
    std::optional<records::Value> seen{}; ///< what the officer saw, when it is known
    QString seenLabel{};
    Verdict verdict = Verdict::Changes;
    Error error{};
    bool chosen = true; ///< ticked: it is to be written

    [[nodiscard]] bool canBeChosen() const { return verdict == Verdict::Changes || verdict == Verdict::ChangedSince; }
    [[nodiscard]] bool isToBeWritten() const { return chosen && canBeChosen(); }
};

} // namespace yumiao::staging
