// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/change_writer.h"
#include "models/practice/draw.h"
#include "models/practice/ground.h"
#include "models/practice/practice_numbers.h"

namespace yumiao::practice {

/// What every part of the making works with.
struct Making {
    quint32 seed = 0;
    PracticeNumbers numbers;
    const Words &words;
    const Ground &ground;
    RecordIdSource &ids;
    ChangeWriter &out;

    [[nodiscard]] Draw draw(Stream stream) const { return {seed, stream}; }
};

} // namespace yumiao::practice
