// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/text_layouts.h"

#include <QFontMetrics>

namespace yumiao::ui::tables {
namespace {

constexpr qsizetype LongestLine = 512;

/// What one line can show of a text.
QString lineOf(const QString &text)
{
    return text.size() > LongestLine || text.contains(QLatin1Char('\n')) ? text.left(LongestLine).simplified() : text;
}

} // namespace

const TextLayouts::Laid &TextLayouts::of(const QString &text, const QFont &font, int width, Qt::TextElideMode mode)
{
    if (m_width != width || m_font != font) {
        m_texts.clear();
        m_font = font;
        m_width = width;
    }
    if (const Laid *known = m_texts.object(text))
        return *known;
    Laid *made = laid(text, mode);
    m_texts.insert(text, made);
    return *made;
}

TextLayouts::Laid *TextLayouts::laid(const QString &text, Qt::TextElideMode mode) const
{
    const QFontMetrics metrics(m_font);
    QString shown = lineOf(text);
    int advance = metrics.horizontalAdvance(shown);
    const bool fits = advance <= m_width;
    if (!fits) {
        shown = metrics.elidedText(shown, mode, m_width);
        advance = metrics.horizontalAdvance(shown);
    }
    auto *made = new Laid{QStaticText(shown), advance, fits};
    made->text.setTextFormat(Qt::PlainText); // names are data
    made->text.setPerformanceHint(QStaticText::AggressiveCaching);
    made->text.prepare({}, m_font);
    return made;
}

} // namespace yumiao::ui::tables
