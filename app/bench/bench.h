// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"

#include <QList>
#include <QString>

#include <vector>

namespace yumiao::app::bench {

/// One measured case: medians of `runs` runs of wall time, ours and the raw engine's in turns in one process.
struct Timing {
    QString name;
    int enterprises = 0;
    double oursMs = 0;
    double rawMs = 0;
    int runs = 0;
    [[nodiscard]] double ratio() const { return rawMs > 0 ? oursMs / rawMs : 0; }
};

struct BenchWish {
    QList<int> sizes{5000, 100'000};
    QString only; ///< one case by name; empty: all
};

/// The names of all cases, in their order.
[[nodiscard]] QStringList caseNames();

/// Makes a practice district of each size in a temporary folder and times every case on it. Error:
/// case.unknown (`value`, `known`).
[[nodiscard]] Result<std::vector<Timing>> runBench(
    const BenchWish &wish, const Cancel &cancel, const ReportProgress &report);

/// "2 × Intel …, Linux 6.1, SQLite 3.40.1, Qt 6.4.2".
[[nodiscard]] QString machineName();

} // namespace yumiao::app::bench
