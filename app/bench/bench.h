// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"

#include <QList>
#include <QString>

#include <vector>

namespace yumiao::app::bench {

/// One measured case: wall time of ours and of the raw engine, in turns in one process. Medians of `runs` runs; of a
/// goal about many searches the 95th percentile over them, each the best of three.
struct Timing {
    QString name;
    int enterprises = 0;
    double oursMs = 0;
    double rawMs = 0;
    int runs = 0;
    int goal = 0;     ///< number of the goal that the case belongs to; 0 none
    double limit = 0; ///< the ratio that the goal allows; 0 none
    [[nodiscard]] bool isMet() const { return limit <= 0 || ratio() <= limit; }
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
