// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/record_id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>
#include <limits>

namespace yumiao {
namespace {

constexpr std::array<char, 32> Digits{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    'G', 'H', 'J', 'K', 'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z'};
constexpr int TextLength = 13;
constexpr int RandomBits = 22;
constexpr qint64 Epoch2020 = 1577836800000; // 2020-01-01T00:00:00Z in Unix milliseconds

std::optional<quint64> digitOf(QChar c)
{
    const ushort upper = c.toUpper().unicode();
    if (upper == 'O')
        return 0;
    if (upper == 'I' || upper == 'L')
        return 1;
    for (size_t i = 0; i < Digits.size(); ++i)
        if (static_cast<ushort>(Digits[i]) == upper)
            return i;
    return std::nullopt;
}

} // namespace

QString RecordId::toText() const
{
    QString text(TextLength, QLatin1Char('0'));
    auto rest = static_cast<quint64>(m_value);
    for (int i = TextLength - 1; i >= 0; --i, rest >>= 5)
        text[i] = QLatin1Char(Digits[rest & 31U]);
    return text;
}

std::optional<RecordId> RecordId::fromText(QStringView text)
{
    text = text.trimmed();
    if (text.size() != TextLength)
        return std::nullopt;
    quint64 value = 0;
    for (const QChar c : text) {
        const auto digit = digitOf(c);
        if (!digit || (value >> 58) != 0) // one digit more would reach the sign bit
            return std::nullopt;
        value = (value << 5) | *digit;
    }
    if (value == 0 || value > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return RecordId(static_cast<qint64>(value));
}

RecordIdSource::RecordIdSource()
    : m_state(QRandomGenerator::system()->generate() | 1U)
{
}

RecordIdSource::RecordIdSource(qint64 millisecondsSince2020, quint32 seed)
    : m_fixed(true)
    , m_last(static_cast<quint64>(millisecondsSince2020) << RandomBits)
    , m_state(seed | 1U)
{
}

RecordId RecordIdSource::next()
{
    quint64 last = m_last.load();
    for (;;) {
        quint64 wanted = 0;
        if (m_fixed) {
            // A small odd step drawn from the seed keeps ids of equal runs equal and of different seeds apart.
            const quint32 draw = m_state.load() * 1664525U + 1013904223U;
            m_state.store(draw | 1U);
            wanted = last + 1 + (draw >> 24);
        } else {
            const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch() - Epoch2020);
            wanted = (now << RandomBits) | (QRandomGenerator::system()->generate() & ((1U << RandomBits) - 1U));
            if (wanted <= last)
                wanted = last + 1;
        }
        if (m_last.compare_exchange_weak(last, wanted))
            return RecordId(static_cast<qint64>(wanted));
    }
}

} // namespace yumiao
