// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/fonts.h"
#include "ui/print/page_layout.h"

#include <memory>

class QTextLayout;

namespace yumiao::ui::print {

enum class LineAlign { Left, Centre, Right, Justify };

/// How a piece of text is set. Lengths in millimetres.
struct TextForm {
    FaceRole role = FaceRole::Body;
    double points = 16.0;
    bool bold = false;
    double width = 156.0;
    double firstIndent = 0.0;
    LineAlign align = LineAlign::Left;
    double cell = 0.0;        ///< width of a character of the grid; 0: the face's own
    qsizetype leadLength = 0; ///< so many characters at the start are set in 楷体
};

/// Breaks plain text into lines: no mark that may not begin a line begins one, numbers and words stay whole.
/// Digits and Latin letters are set in the face of FaceRole::Digits. Markup is text like any other.
[[nodiscard]] std::shared_ptr<const QTextLayout> setText(const QString &text, const TextForm &form);

/// The width the widest line takes, in millimetres.
[[nodiscard]] double naturalWidth(const QTextLayout &text);

/// One line, so that its characters stand in the middle of a strip `height` high whose top is at `top`.
[[nodiscard]] PlacedText placedLine(
    const std::shared_ptr<const QTextLayout> &text, int line, double points, double left, double top, double height);

} // namespace yumiao::ui::print
