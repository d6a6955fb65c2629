// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_kind.h"

#include <QString>

namespace yumiao::ui::pages {

/// 46 户, 12 条: so many of a kind, in the present language.
[[nodiscard]] QString countedRecords(records::RecordKind kind, qint64 count);

} // namespace yumiao::ui::pages
