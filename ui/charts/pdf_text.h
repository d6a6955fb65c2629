// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace yumiao::ui::charts {

/// What was painted into a PDF: the words and the families they were set in.
struct PaintedText {
    QString words;
    QStringList families;
};

/// Makes the text of a PDF written by QPdfWriter or QPrinter findable. Qt 6.4 tells readers of the file the lowest
/// code point of each glyph, so 一 用 工 人 长 页 would be copied and searched as radicals, and 户 as 戶, which some
/// faces draw with the same glyph. Bytes that do not look like such a file come back unchanged.
[[nodiscard]] QByteArray withPlainText(const QByteArray &pdf, const PaintedText &painted);

} // namespace yumiao::ui::charts
