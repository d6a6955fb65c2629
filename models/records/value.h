// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace yumiao::records {

/// A stored field: unknown, a whole number or a text. Money is 分, a rate millionths, a date its ISO text, a flag 0 or
/// 1, a reference the id, a choice its code. Unknown is neither zero nor an empty text: an empty text does not exist.
using Value = std::variant<std::monostate, qint64, QString>;

[[nodiscard]] inline bool isUnknown(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}
/// The number inside, or 0 when there is none.
[[nodiscard]] inline qint64 numberIn(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}
/// The text inside, or an empty one.
[[nodiscard]] inline QString textIn(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}
/// A text as a value: an empty one is unknown.
[[nodiscard]] inline Value textValue(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

} // namespace yumiao::records
