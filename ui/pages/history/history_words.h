// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/history.h"
#include "models/store/ledger.h"

namespace yumiao::ui::pages {

/// The stable word of a change set's action (edit, import, …) in the reader's language; an unknown one as it is.
[[nodiscard]] QString actionWord(const QString &action);
/// Where it came from: the window, the command line, or the name of a file.
[[nodiscard]] QString sourceWord(const QString &source);
/// "Edited 2022-08-31 14:32 · Office", the title of a set.
[[nodiscard]] QString setTitle(const changes::ChangeSet &head);
/// One line for each field that an undo left alone because it was changed later.
[[nodiscard]] QStringList heldLines(const store::Receipt &receipt);

} // namespace yumiao::ui::pages
