// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/bench.h"
#include "app/bench/raw_engine.h"
#include "app/bench/scenery.h"
#include "models/store/register_index.h"
#include "models/store/session.h"

#include <QDate>

#include <functional>
#include <memory>

namespace yumiao::app::bench {

/// What the cases work on: a base that our program has open, and a copy of it for the raw engine.
struct Ground {
    QString folder;
    QString path; ///< closed between cases that open it themselves
    store::Session &session;
    const RawEngine &raw; ///< on the copy
    QString rawPath;
    std::shared_ptr<const store::RegisterIndex> index;
    QDate on;
    Scenery &scenery; ///< for cases of windows and of growth
    Error *error;     ///< the first fault of ours; a case that fails has no figure
};

struct Case {
    QString name;
    std::function<Paired(Ground &)> run;
    int goal = 0;
    double limit = 0;
    Judged judged = Judged::Wall;
};

/// Search, facets, opening, jumping: what an officer waits for while looking.
[[nodiscard]] std::vector<Case> readingCases();
/// The goals that the lists of the register are held to, each beside its anchor: searching, scrolling, sorting.
[[nodiscard]] std::vector<Case> goalCases();
/// From the start of the program to the first rows, and the memory it takes: in processes of their own.
[[nodiscard]] std::vector<Case> startCases();
/// The program's own window without a screen: frames, jumps, filtering to the painted list, beside Qt's SQL model.
[[nodiscard]] std::vector<Case> windowCases();
/// The same work in a district of a tenth of the size: how it grows.
[[nodiscard]] std::vector<Case> growthCases();
/// Edit, import, summary: what is written.
[[nodiscard]] std::vector<Case> writingCases();

/// The value, or a note of the fault.
template <typename T>
[[nodiscard]] T valueOr(Ground &ground, Result<T> result)
{
    if (result)
        return *std::move(result);
    if (ground.error->what.isEmpty())
        *ground.error = result.error();
    return T{};
}

} // namespace yumiao::app::bench
