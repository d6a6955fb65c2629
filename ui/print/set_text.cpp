// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/set_text.h"

#include "ui/print/justify.h"

#include <QTextLayout>

#include <algorithm>

namespace yumiao::ui::print {

namespace {
constexpr double kUnitsPerMm = kUnitsPerPoint / kMmPerPoint;
/// A line of 28 characters may be this much of a character too wide before it breaks: rounding must not cost one.
constexpr double kTolerance = 0.02;
/// From the middle of an ideograph down to its baseline, in ems.
constexpr double kMiddleToBaseline = 0.38;

/// Line feeds stay as breaks of the line; other control characters have no form on paper.
QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == QLatin1Char('\n'))
            clean.append(QChar(QChar::LineSeparator));
        else if (c == QLatin1Char('\t'))
            clean.append(QLatin1Char(' '));
        else if (c.category() != QChar::Other_Control)
            clean.append(c);
    }
    return clean;
}

bool isLatin(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7F;
}

QTextLayout::FormatRange rangeOf(qsizetype start, qsizetype length, const QFont &font)
{
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(start);
    range.length = static_cast<int>(length);
    range.format.setFont(font, QTextCharFormat::FontPropertiesAll);
    return range;
}

QFont spaced(QFont font, const TextForm &form)
{
    if (form.cell > 0.0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, form.cell * kUnitsPerMm - form.points * kUnitsPerPoint);
    return font;
}

QList<QTextLayout::FormatRange> rangesOf(const QString &text, const TextForm &form)
{
    QList<QTextLayout::FormatRange> ranges;
    if (form.leadLength > 0)
        ranges.append(rangeOf(0, form.leadLength, spaced(face(FaceRole::SubHeading, form.points), form)));
    const QFont digits = face(FaceRole::Digits, form.points, form.bold);
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isLatin(text.at(end)))
            ++end;
        if (end > i)
            ranges.append(rangeOf(i, end - i, digits));
        i = std::max(end, i + 1);
    }
    return ranges;
}

Qt::Alignment alignmentOf(LineAlign align)
{
    switch (align) {
    case LineAlign::Left:
        return Qt::AlignLeft;
    case LineAlign::Centre:
        return Qt::AlignHCenter;
    case LineAlign::Right:
        return Qt::AlignRight;
    case LineAlign::Justify: // by letter spacing: justify.h
        return Qt::AlignLeft;
    }
    return Qt::AlignLeft;
}
} // namespace

namespace {
/// Line by line with the widths of the form; `lines` ends them where they were broken before.
void breakLines(QTextLayout &layout, const TextForm &form, const QList<BrokenLine> *lines)
{
    layout.beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        const double indent = number == 0 ? form.firstIndent : 0.0;
        const double width = (form.width - indent + kTolerance * form.cell) * kUnitsPerMm;
        if (lines && number < lines->size())
            line.setNumColumns(lines->at(number).length, width);
        else
            line.setLineWidth(width);
        line.setPosition(QPointF(indent * kUnitsPerMm, 0.0));
    }
    layout.endLayout();
}

QList<BrokenLine> brokenLines(const QTextLayout &layout, const TextForm &form)
{
    QList<BrokenLine> lines;
    for (int number = 0; number < layout.lineCount(); ++number) {
        const QTextLine line = layout.lineAt(number);
        const double full = (form.width - (number == 0 ? form.firstIndent : 0.0)) * kUnitsPerMm;
        const bool stays = number + 1 == layout.lineCount()
            || layout.text().at(line.textStart() + line.textLength() - 1) == QChar(QChar::LineSeparator);
        lines.append({line.textStart(), line.textLength(), stays ? 0.0 : full - line.naturalTextWidth()});
    }
    return lines;
}
} // namespace

std::shared_ptr<const QTextLayout> setText(const QString &text, const TextForm &form)
{
    const QString clean = printable(text);
    const QFont font = spaced(face(form.role, form.points, form.bold), form);
    auto layout = std::make_shared<QTextLayout>(clean, font);
    layout->setFormats(rangesOf(clean, form));
    QTextOption option(alignmentOf(form.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    breakLines(*layout, form, nullptr);
    if (form.align != LineAlign::Justify || layout->lineCount() < 2)
        return layout;
    const QList<BrokenLine> lines = brokenLines(*layout, form);
    auto filled = std::make_shared<QTextLayout>(clean, font);
    filled->setFormats(justified(clean, font, layout->formats(), lines));
    filled->setTextOption(option);
    filled->setCacheEnabled(true);
    breakLines(*filled, form, &lines);
    return filled;
}

double naturalWidth(const QTextLayout &text)
{
    double widest = 0.0;
    for (int i = 0; i < text.lineCount(); ++i)
        widest = std::max(widest, text.lineAt(i).naturalTextWidth());
    return widest / kUnitsPerMm;
}

PlacedText placedLine(
    const std::shared_ptr<const QTextLayout> &text, int line, double points, double left, double top, double height)
{
    const double baseline = top + height / 2.0 + kMiddleToBaseline * points * kMmPerPoint;
    return PlacedText{text, line, QPointF(left, baseline)};
}

} // namespace yumiao::ui::print
