// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yumiao::rules {

/// The codes of GB/T 4754-2017 that a code as people write it stands for, each of two to four digits: "39" for 39 or
/// C39, the divisions 53 to 60 for the section letter G. Empty when it is no code of the standard ("98", "C99", "5").
[[nodiscard]] QStringList industryCodes(const QString &written);

/// How far a code lies within a set of code prefixes.
enum class Coverage {
    None,
    Part,  ///< some of what the code covers: 59 of a row that takes 591 alone
    Whole, ///< all of it
};
/// Of a code of industryCodes(); `except` names prefixes that are taken out again.
[[nodiscard]] Coverage coverageOf(const QString &code, const QStringList &prefixes, const QStringList &except = {});

} // namespace yumiao::rules
