// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDate>

namespace yumiao {

/// What readDate() takes beside full dates. All off: only a whole date is a date.
struct DateReading {
    bool allowMonth = false;  ///< "2020年3月", "2020-03", "2020.3", "202003": the first day of the month
    bool allowSerial = false; ///< a spreadsheet's day number, as "43920" or "43920.5" (the time of day is dropped)
    bool serial1904 = false;  ///< day numbers of the 1904 system (old Macintosh workbooks), not of the 1900 system
};

/// Reads a date as ledgers and forms write it: 2020-3-5, 2020/3/5, 2020.3.5, 2020年3月5日, 20200305, each also in
/// full-width characters, with blanks between its parts and with a time behind it (dropped), and in the numerals of
/// official documents: 二〇二〇年三月五日. Years have four digits.
/// Errors (Fault::Invalid, each with `value`): date.empty; date.not_a_date; date.no_day (a year, or a year and
/// month, without a day); date.impossible (13月, 30 February); date.out_of_range (before 1900-01-01 or after
/// 2100-12-31).
[[nodiscard]] Result<QDate> readDate(QStringView text, DateReading reading = {});

/// The day of a spreadsheet's day number: 1 is 1900-01-01 in the 1900 system, which counts a 29 February 1900 that
/// never was (60: date.impossible); 0 is 1904-01-01 in the 1904 system. Errors as readDate().
[[nodiscard]] Result<QDate> dateOfSerial(qint64 days, bool serial1904 = false);

} // namespace yumiao
