// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/validity.h"

namespace yumiao::records {

/// What records of procurement, arrears and environmental approvals must hold within themselves: a part is not more
/// than its whole (part.too_large), one of the fields that name the same thing is given, and what a choice or a number
/// asks for is there too (field.required).
void checkGaugeRecord(const RecordDescription &description, const Values &values, std::vector<Problem> &found);

} // namespace yumiao::records
