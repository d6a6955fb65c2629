// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_lines.h"

#include <algorithm>

namespace yumiao::app::cli {
namespace {

constexpr qsizetype WidestColumn = 48;

bool isWide(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x1100 && u <= 0x115F) || (u >= 0x2E80 && u <= 0xA4CF) || (u >= 0xAC00 && u <= 0xD7A3)
        || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0xFE30 && u <= 0xFE6F) || (u >= 0xFF00 && u <= 0xFF60);
}

qsizetype widthOf(const QString &text)
{
    return text.size() + std::count_if(text.begin(), text.end(), isWide);
}

QString padded(QString text, qsizetype width)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text + QString(std::max<qsizetype>(0, width - widthOf(text)), QLatin1Char(' '));
}

} // namespace

QStringList tableLines(const QStringList &headings, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        qsizetype width = widthOf(headings.at(column));
        for (const QStringList &row : rows)
            width = std::max(width, widthOf(row.value(column)));
        widths.append(std::min(width, WidestColumn));
    }
    QStringList lines;
    const auto lineOf = [&](const QStringList &cells) {
        QStringList texts;
        for (qsizetype column = 0; column < widths.size(); ++column)
            texts.append(padded(cells.value(column), widths.at(column)));
        QString line = texts.join(QLatin1String("  "));
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        return line;
    };
    lines.append(lineOf(headings));
    for (const QStringList &row : rows)
        lines.append(lineOf(row));
    return lines;
}

} // namespace yumiao::app::cli
