// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace yumiao::ui::tables {

/// How an officer arranged the columns of a table.
struct ColumnState {
    QStringList order{}; ///< all columns
    QStringList hidden{};
    QHash<QString, int> widths{}; ///< of columns whose width was changed by hand
    friend bool operator==(const ColumnState &, const ColumnState &) = default;
};

/// The form kept in the settings, and back. What is not ours gives nothing.
[[nodiscard]] QVariant toVariant(const ColumnState &state);
[[nodiscard]] std::optional<ColumnState> columnState(const QVariant &kept);

/// `wanted` as far as there are such columns, then the others in their own order; the first column stays the first.
[[nodiscard]] QStringList arranged(const QStringList &columns, const QStringList &wanted);

} // namespace yumiao::ui::tables
