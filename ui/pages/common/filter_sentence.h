// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_kind.h"
#include "models/store/filter.h"
#include "ui/widgets/chip.h"

namespace yumiao::ui::pages {

/// A filter over the records of a kind as a sentence in the reader's language: 镇街是莲花街道，且营业收入不少于
/// 2,000 万元，且没有 2022-03-01 以来的走访. Exact: what is unknown is never said to be otherwise. Empty for All. What
/// the program does not know (a field of another version) stands as it was written.
[[nodiscard]] QString filterSentence(records::RecordKind kind, const store::Filter &filter);

/// One condition as a chip shows it: the field, and what it must be in few signs; all else as its sentence.
[[nodiscard]] widgets::ChipData filterChip(records::RecordKind kind, const store::Filter &filter);

/// The parts of a filter that must all hold: one chip each.
[[nodiscard]] std::vector<store::Filter> filterParts(const store::Filter &filter);

} // namespace yumiao::ui::pages
