// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/stopwatch.h"
#include "models/base/cancel.h"
#include "models/base/result.h"

#include <QList>
#include <QString>

#include <vector>

namespace yumiao::app::bench {

/// What a ratio is made of. Processor time hardly notices what else the machine does; the wall counts where waiting is
/// the point, and where no goal is set; memory is an amount.
enum class Judged { Wall, Cpu, Memory };

/// One measured case: ours and its anchor, in turns in one process. Medians of `runs` runs; of a goal about many
/// searches or frames the percentile that it names. Milliseconds, or megabytes of memory (Judged::Memory, in `wall`).
struct Timing {
    QString name;
    int enterprises = 0;
    Figure ours;
    Figure raw;
    int runs = 0;
    int goal = 0;     ///< number of the goal that the case belongs to; 0 none
    double limit = 0; ///< the ratio that the goal allows; 0 none
    Judged judged = Judged::Wall;
    [[nodiscard]] bool isMet() const { return limit <= 0 || ratio() <= limit; }
    [[nodiscard]] double ratio() const
    {
        const bool byCpu = judged == Judged::Cpu;
        const double theirs = byCpu ? raw.cpu : raw.wall;
        return theirs > 0 ? (byCpu ? ours.cpu : ours.wall) / theirs : 0;
    }
};

/// What stands in the district beside its enterprises.
enum class District {
    Practice, ///< what the practice district has
    Big,      ///< filled up: 3 certificates, 2 applications, 4 tasks for each enterprise (big_district.h)
};

struct BenchWish {
    QList<int> sizes{5000, 100'000};
    QString only; ///< one case by name, or all whose names begin with it; empty: all
    District district = District::Practice;
    QString folder; ///< where made districts are kept for the next run; empty: nowhere
};

/// The names of all cases, in their order.
[[nodiscard]] QStringList caseNames();

/// Makes a practice district of each size in a temporary folder and times every case on it. Errors:
/// case.unknown (`value`, `known`), file.cannot_read, file.cannot_write.
[[nodiscard]] Result<std::vector<Timing>> runBench(
    const BenchWish &wish, const Cancel &cancel, const ReportProgress &report);

/// "2 × Intel …, Linux 6.1, SQLite 3.40.1, Qt 6.4.2".
[[nodiscard]] QString machineName();

} // namespace yumiao::app::bench
