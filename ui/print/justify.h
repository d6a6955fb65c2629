// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

namespace yumiao::ui::print {

/// Where the lines of a laid out paragraph end and what each lacks to the full width, in layout units.
struct BrokenLine {
    int start = 0;
    int length = 0;
    double lack = 0.0; ///< 0 where the line stays as it is: the last one, one that is broken by hand
};

/// The letter spacing that fills the lines. What a line lacks goes between Chinese characters and at their borders with
/// other text; numbers and Latin words are never stretched, as official documents are set. `formats` are those the
/// lines were broken with and `font` is the font of the rest.
[[nodiscard]] QList<QTextLayout::FormatRange> justified(const QString &text, const QFont &font,
    const QList<QTextLayout::FormatRange> &formats, const QList<BrokenLine> &lines);

} // namespace yumiao::ui::print
