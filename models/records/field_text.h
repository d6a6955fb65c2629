// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/field.h"

namespace yumiao::records {

/// Reads the plain text of a field as the command line, filters and csv write it: money in 元 ("1234567.89"), rates in
/// percent ("4.35"), dates as ISO, flags as true/false/是/否, choices by code or by term, numbers as decimals. An empty
/// text is unknown. A Reference cannot be read without the store: field.needs_store. Each error carries `field` and
/// `value`: number.*, money.*, code.*, date.not_a_date, flag.not_a_flag, choice.unknown.
[[nodiscard]] Result<Value> valueFromText(const Field &field, QStringView text);

/// The opposite: what valueFromText() reads back; a reference gives its id in base 32, unknown an empty text.
[[nodiscard]] QString valueToText(const Field &field, const Value &value);

} // namespace yumiao::records
