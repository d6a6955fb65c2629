// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/bench.h"

#include <QDate>

namespace yumiao::app::bench {

/// The day that the districts of the bench stand on.
[[nodiscard]] QDate districtDay();

/// Makes a district at `path`, closed and whole; one that `wish.folder` keeps is copied from there. Errors: cancelled,
/// file.*, those of practice_district.h and big_district.h.
[[nodiscard]] Done makeDistrict(
    const QString &path, int enterprises, const BenchWish &wish, const Cancel &cancel, const ReportProgress &report);

/// Copies a base that nobody has open. Errors: file.cannot_read, file.cannot_write.
[[nodiscard]] Done copyBase(const QString &from, const QString &to);

} // namespace yumiao::app::bench
