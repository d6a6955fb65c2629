// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/record_id.h"

#include <QString>

#include <span>

namespace yumiao::store {

/// The text that Dialect::inBoundList() takes: a JSON array.
[[nodiscard]] inline QString boundIds(std::span<const RecordId> ids)
{
    QString list(QLatin1Char('['));
    for (const RecordId id : ids) {
        if (list.size() > 1)
            list += QLatin1Char(',');
        list += QString::number(id.value());
    }
    return list + QLatin1Char(']');
}

} // namespace yumiao::store
