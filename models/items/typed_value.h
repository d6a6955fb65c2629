// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/items/translate.h"
#include "models/records/field.h"

#include <QDate>

namespace yumiao::items {

/// Reads what a person types into a field (ui.md §10), in the unit that is shown: money in 万元 unless it ends in 元 or
/// 亿 ("3862.4", "3,862.40 万元", "0.38亿"), dates also as 20220305, 2022.3.5, 3-5, 今天, +30, choices and flags also
/// by their translated words. An empty text is unknown. Errors: those of valueFromText(), date.not_a_date among them; a
/// reference needs the store (field.needs_store).
[[nodiscard]] Result<records::Value> valueFromTyped(
    const records::Field &field, QStringView text, QDate today, const Translate &translate = &untranslated);

} // namespace yumiao::items
