// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_text.h"

#include "models/exchange/sheet_limits.h"

#include <charconv>

namespace yumiao::exchange {
namespace {

constexpr qsizetype EscapeLength = 7; // _x000D_

/// The character that "_x000D_" at `at` stands for, or a null QChar.
QChar escapedCharacter(const QString &text, qsizetype at)
{
    if (at + EscapeLength > text.size() || text.at(at + 1) != u'x' || text.at(at + 6) != u'_')
        return {};
    bool fine = false;
    const ushort code = QStringView(text).sliced(at + 2, 4).toUShort(&fine, 16);
    return fine && !QChar::isSurrogate(code) ? QChar(code) : QChar();
}

} // namespace

QString cellText(std::string_view text)
{
    QString it = utf8(text);
    for (qsizetype at = it.indexOf(u'_'); at >= 0; at = it.indexOf(u'_', at + 1)) {
        const QChar c = escapedCharacter(it, at);
        if (!c.isNull())
            it.replace(at, EscapeLength, c);
    }
    return it;
}

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || value < 0)
        return std::nullopt;
    return value;
}

std::optional<CellPlace> cellPlace(std::string_view reference)
{
    int column = 0;
    size_t at = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z'; ++at) {
        column = column * 26 + (reference[at] - 'A' + 1);
        if (column > limits::Columns)
            return std::nullopt;
    }
    const auto row = wholeNumber(reference.substr(at));
    if (column == 0 || !row || *row < 1 || *row > limits::Rows)
        return std::nullopt;
    return CellPlace{*row, column - 1};
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QString cellName(CellPlace place)
{
    return columnLetters(place.column) + QString::number(place.row);
}

} // namespace yumiao::exchange
