// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace yumiao::ui::words {

/// The source text of one or several stable words, and the details that fill its places %1, %2, … in this order.
struct Wording {
    const char *whats; ///< separated by blanks
    const char *text;
    const char *details; ///< names, separated by blanks
};

/// Context "sentence": of records, the workspace and the command line.
[[nodiscard]] std::span<const Wording> recordSentences();
/// Context "sentence": of files that are read or written and of the program's own parts.
[[nodiscard]] std::span<const Wording> fileSentences();
/// Context "sentence": of what a financing costs.
[[nodiscard]] std::span<const Wording> costSentences();
/// Context "reason".
[[nodiscard]] std::span<const Wording> reasonWordings();

} // namespace yumiao::ui::words
