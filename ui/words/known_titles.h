// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

#include <QStringList>

namespace yumiao::ui::words {

/// The title of each field as it stands in the source and in every language that the program brings, so that a sheet or
/// a block is understood whatever the present language is.
[[nodiscard]] std::vector<QStringList> titlesInEveryLanguage(const std::vector<records::Field> &fields);

} // namespace yumiao::ui::words
