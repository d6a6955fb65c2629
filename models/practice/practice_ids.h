// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/record_id.h"

#include <QDate>

namespace yumiao::practice {

/// The ids of a practice district follow from its day and its seed, so that the same numbers give the same records.
[[nodiscard]] inline RecordIdSource practiceIds(QDate asOf, quint32 seed)
{
    const qint64 days = QDate(2020, 1, 1).daysTo(asOf);
    return RecordIdSource(days * 24 * 3600 * 1000, seed);
}

} // namespace yumiao::practice
