// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/cell_unit.h"

#include <QStringList>

#include <optional>

namespace yumiao::exchange {

/// A column's heading as it stands in the sheet; `upper` is the group above it where headings have two levels.
struct Heading {
    QString upper;
    QString text;
    /// Both levels for people: "营业收入 / 2020年".
    [[nodiscard]] QString shown() const;
    [[nodiscard]] bool isEmpty() const { return upper.isEmpty() && text.isEmpty(); }
    friend bool operator==(const Heading &, const Heading &) = default;
};

/// What a heading says, for comparison with aliases: folded (width, case, blanks), without numbering and marks.
struct HeadingWords {
    QStringList keys; ///< the ways to read it, the fullest first: with its brackets, without them, without the unit
    Unit unit = Unit::None;  ///< from its brackets or its end: "注册资本（万元）", "注册资本万元"
    std::optional<int> year; ///< "2020年营业收入", "营业收入（2020年）"
};
[[nodiscard]] HeadingWords headingWords(QStringView text);

} // namespace yumiao::exchange
