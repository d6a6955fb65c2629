// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yumiao::app::cli {

/// Rows as lines for a terminal: columns padded to their widest cell, East Asian wide characters counted as two.
[[nodiscard]] QStringList tableLines(const QStringList &headings, const QList<QStringList> &rows);

} // namespace yumiao::app::cli
