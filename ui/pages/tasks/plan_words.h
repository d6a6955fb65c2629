// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/chapter.h"
#include "models/records/clause.h"
#include "models/records/measure.h"
#include "models/rules/lamp.h"

#include <QString>

namespace yumiao::ui::pages {

/// 二、优化发展环境
[[nodiscard]] QString chapterTitle(const records::Chapter &chapter);
/// （六）强化要素平等保障
[[nodiscard]] QString clauseTitle(const records::Clause &clause);
/// 06-5 支持符合条件的…
[[nodiscard]] QString measureTitle(const records::Measure &measure);
/// The counts that are not zero: 红 2 黄 2 绿 19.
[[nodiscard]] QString lampCountsText(const rules::LampCounts &counts);
/// What the measure is to reach, in words; empty for a qualitative one without an own target.
[[nodiscard]] QString targetText(const records::Measure &measure);

} // namespace yumiao::ui::pages
