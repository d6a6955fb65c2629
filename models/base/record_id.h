// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <atomic>
#include <compare>
#include <optional>

namespace yumiao {

/// The name of a record for ever: 63 bits, milliseconds since 2020-01-01T00:00Z in the high 41 bits and 22 random
/// bits, so ids sort by creation and laptops never collide by asking nobody. 0 means "none".
class RecordId {
public:
    constexpr RecordId() = default;
    constexpr explicit RecordId(qint64 value)
        : m_value(value)
    {
    }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    friend constexpr auto operator<=>(RecordId, RecordId) = default;

    /// 13 characters of Crockford base 32 (no I, L, O, U), as in sheets, on paper and on the command line.
    [[nodiscard]] QString toText() const;
    /// Reads what toText writes; also lower case, and I, L as 1 and O as 0. Nothing when it is not an id.
    [[nodiscard]] static std::optional<RecordId> fromText(QStringView text);

private:
    qint64 m_value = 0;
};

inline size_t qHash(RecordId id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

/// Gives out ids, each greater than the one before. Safe from any thread.
class RecordIdSource {
public:
    /// Ids of the present moment, with random low bits.
    RecordIdSource();
    /// Ids that depend on the two numbers alone: the practice district must come out the same each time.
    RecordIdSource(qint64 millisecondsSince2020, quint32 seed);
    [[nodiscard]] RecordId next();

private:
    bool m_fixed = false;
    std::atomic<quint64> m_last{0};
    std::atomic<quint32> m_state{1};
};

} // namespace yumiao
