// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

#include <QStringList>

#include <vector>

namespace yumiao::app::cli {

/// The title of each field in every language of the program: a list written in one is read in another.
[[nodiscard]] std::vector<QStringList> titlesInEveryLanguage(const records::RecordDescription &description);

} // namespace yumiao::app::cli
