// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_row.h"

namespace yumiao::exchange {

/// Rows of one file that speak of the same record: of rows that say the same the first counts (row.duplicate), rows
/// that disagree are all set aside (row.two_names: one code, two names; row.value_differs: one key, other values).
/// An enterprise without a code is told by its name. Kinds without a key are left alone.
void refuseRepeats(const records::RecordDescription &description, std::vector<ImportRow> &rows);

/// The values of these fields as one text; empty when one of them is not known.
[[nodiscard]] QString keyText(const std::vector<int> &fields, const std::vector<std::optional<records::Value>> &values);
[[nodiscard]] QString keyText(const std::vector<int> &fields, const records::Values &values);
/// The fields of the business key; none when the kind has no key.
[[nodiscard]] std::vector<int> businessKey(const records::RecordDescription &description);

} // namespace yumiao::exchange
