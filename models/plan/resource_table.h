// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace yumiao::plan {

/// The rows of a csv table that the program carries, each with the cells of these columns in this order.
/// Errors, each with `path`: resource.missing; csv.* of csv_text.h; resource.short_row (`row`, from 1 below the
/// header).
[[nodiscard]] Result<QList<QStringList>> resourceRows(const QString &path, const QStringList &columns);

} // namespace yumiao::plan
