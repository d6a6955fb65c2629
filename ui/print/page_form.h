// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yumiao::ui::print {

/// The page of GB/T 9704-2012, in millimetres: A4, top 37, left 28, text block 156 × 225, 22 lines of 28 characters.
struct PageForm {
    double width = 210.0;
    double height = 297.0;
    double top = 37.0;
    double left = 28.0;
    double blockWidth = 156.0;
    double blockHeight = 225.0;
    int lines = 22;
    int characters = 28;
    bool blackAndWhite = false; ///< charts with patterns in place of colours

    /// Height of a line and width of a character of the grid: 28.99 pt and 15.79 pt.
    [[nodiscard]] double linePitch() const { return blockHeight / lines; }
    [[nodiscard]] double cell() const { return blockWidth / characters; }
};

/// A4 on its long side with a wider block, for tables that no official page asks for: lists and comparisons.
[[nodiscard]] constexpr PageForm landscapeForm()
{
    PageForm form;
    form.width = 297.0;
    form.height = 210.0;
    form.top = 20.0;
    form.left = 20.0;
    form.blockWidth = 257.0;
    form.blockHeight = 163.2;
    form.lines = 16;
    form.characters = 46;
    return form;
}

constexpr double kMmPerPoint = 25.4 / 72.0;

} // namespace yumiao::ui::print
