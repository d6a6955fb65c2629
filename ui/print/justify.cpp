// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/justify.h"

namespace yumiao::ui::print {
namespace {

/// Printable ASCII: what is set in the face of digits and stays together.
bool isUnstretched(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7F;
}

/// Whether there may be more room between a character and the next.
bool mayWiden(QChar before, QChar after)
{
    const bool pair = before.isHighSurrogate() && after.isLowSurrogate();
    return !pair && !(isUnstretched(before) && isUnstretched(after));
}

QFont fontAt(int position, const QFont &font, const QList<QTextLayout::FormatRange> &formats)
{
    QFont found = font;
    for (const QTextLayout::FormatRange &range : formats)
        if (position >= range.start && position < range.start + range.length)
            found = range.format.font();
    return found;
}

} // namespace

QList<QTextLayout::FormatRange> justified(const QString &text, const QFont &font,
    const QList<QTextLayout::FormatRange> &formats, const QList<BrokenLine> &lines)
{
    QList<QTextLayout::FormatRange> wider = formats;
    for (const BrokenLine &line : lines) {
        int end = line.start + line.length;
        while (end > line.start && text.at(end - 1).isSpace())
            --end;
        QList<int> gaps;
        for (int i = line.start; i + 1 < end; ++i)
            if (mayWiden(text.at(i), text.at(i + 1)))
                gaps.append(i);
        if (line.lack <= 0.0 || gaps.isEmpty())
            continue;
        const double each = line.lack / static_cast<double>(gaps.size());
        for (const int at : gaps) {
            QFont spaced = fontAt(at, font, formats);
            spaced.setLetterSpacing(QFont::AbsoluteSpacing, spaced.letterSpacing() + each);
            QTextLayout::FormatRange range;
            range.start = at;
            range.length = 1;
            range.format.setFont(spaced, QTextCharFormat::FontPropertiesAll);
            wider.append(range);
        }
    }
    return wider;
}

} // namespace yumiao::ui::print
