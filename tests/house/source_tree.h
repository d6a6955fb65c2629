// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yumiao::tests::house {

/// Files under `folders` of the project whose name ends in one of `endings`, as paths from its root, sorted.
[[nodiscard]] QStringList filesOf(const QStringList &folders, const QStringList &endings);

/// A project file as text; empty when it cannot be read.
[[nodiscard]] QString textOf(const QString &path);

} // namespace yumiao::tests::house
