// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/record_id.h"
#include "models/store/session.h"

#include <optional>

namespace yumiao::store {

/// The enterprise that a record was joined into (并户): the old id keeps working. Nothing when it was not joined.
[[nodiscard]] Result<std::optional<RecordId>> keptInPlaceOf(const Session &session, RecordId merged);
/// The same by the old id as text, or by the old credit code.
[[nodiscard]] Result<std::optional<RecordId>> keptInPlaceOf(const Session &session, const QString &idOrCode);

} // namespace yumiao::store
