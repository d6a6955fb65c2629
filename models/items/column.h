// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

#include <QStringList>

#include <functional>

namespace yumiao::items {

struct Row;

/// A column of a table as data: a stored field of a record kind or one that follows from other records.
struct Column {
    records::Field field; ///< a derived one has the flag Derived and no get or set
    int place = -1;       ///< in the description; -1 for a derived field
    bool editable = false;
    bool isRead = true;  ///< false: nobody looks at it, so what would have to be looked up for it is left out
    bool isTold = false; ///< the source says its words itself, as the label of the cell
    int width = 100;     ///< in pixels at 96 dpi, to begin with
    /// Says the cell in words of its own, with a look at the other cells of its row; empty: as the field is shown.
    std::function<QString(const Row &row)> words{};

    [[nodiscard]] QString name() const { return QString::fromLatin1(field.name); }
    [[nodiscard]] bool isDerived() const { return place < 0; }
    /// Text left, numbers and dates right (ui.md §9).
    [[nodiscard]] Qt::Alignment alignment() const;
};

/// 下一级: how an enterprise stands to the conditions of the next tier. A column that is no field of the base.
inline constexpr auto NextTierField = "next_tier";
/// Whether a name is that of a column which only the window can fill.
[[nodiscard]] bool isToldColumn(records::RecordKind kind, QStringView name);

/// The column of a field ("town", "revenue"); nothing when the kind has no such field.
[[nodiscard]] std::optional<Column> columnOf(records::RecordKind kind, QStringView field);
/// Those of several fields, in this order; unknown ones are left out.
[[nodiscard]] std::vector<Column> columnsOf(records::RecordKind kind, const QStringList &fields);
/// Every column that a kind can show: its fields, then the derived ones.
[[nodiscard]] std::vector<Column> allColumns(records::RecordKind kind);

} // namespace yumiao::items
