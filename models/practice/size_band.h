// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/draw.h"
#include "models/records/enterprise_choices.h"

#include <QString>

namespace yumiao::practice {

/// Where small, medium and large begin for an industry, near enough to 工信部联企业〔2011〕300号 to look right; the
/// rule itself is data of its own.
struct SizeBand {
    int smallPeople;
    int mediumPeople;
    int largePeople;
    int smallWan; ///< revenue of a year, 万元
    int mediumWan;
    int largeWan;
};

/// The band of an industry by its four-digit code.
[[nodiscard]] SizeBand sizeBandOf(const QString &industry);

/// How big an enterprise is.
struct Bulk {
    records::SizeClass size = records::SizeClass::Micro;
    qint64 people = 0;
    qint64 revenueWan = 0; ///< of the last closed year
};

/// People and revenue that suit a size in a band.
[[nodiscard]] Bulk drawBulk(const SizeBand &band, records::SizeClass size, Draw &draw);

} // namespace yumiao::practice
