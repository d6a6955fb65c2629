// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDate>

namespace yumiao {

/// A reporting period: a calendar year, quarter or month; both ends belong to it.
struct Period {
    enum class Kind { Year, Quarter, Month };
    Kind kind = Kind::Year;
    QDate first;
    QDate last;

    /// "2022", "2022Q2", "2022-06". Error: period.unknown.
    [[nodiscard]] static Result<Period> parse(QStringView text);
    [[nodiscard]] static Period yearOf(QDate day);
    [[nodiscard]] static Period quarterOf(QDate day);
    [[nodiscard]] static Period monthOf(QDate day);
    /// What parse() reads.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] bool contains(QDate day) const { return first <= day && day <= last; }
    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace yumiao
