// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yumiao::exchange {

/// A spreadsheet runs text that begins like a formula (= + - @, their full-width forms, TAB, CR, also after blanks)
/// when it opens a csv file. Such text leaves with an apostrophe before it, and comes back without it: the two
/// functions undo each other for every text, also for one that has apostrophes of its own before such a sign.
[[nodiscard]] QString guarded(const QString &text);
[[nodiscard]] QString unguarded(const QString &text);

} // namespace yumiao::exchange
