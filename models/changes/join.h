// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"

namespace yumiao::changes {

/// What becomes of one wished field when the record has moved on since the wish was made.
enum class Joined {
    Apply,    ///< nobody touched it: the wish is written
    Already,  ///< it already has the wished value
    Conflict, ///< somebody else gave it another value
};

/// The three-way rule for one field: `wish.before` is the base, `wish.after` mine, `current` theirs.
[[nodiscard]] inline Joined join(const FieldChange &wish, const records::Value &current)
{
    if (current == wish.after)
        return Joined::Already;
    return current == wish.before ? Joined::Apply : Joined::Conflict;
}

} // namespace yumiao::changes
