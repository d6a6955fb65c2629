// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/assessment_words.h"

namespace yumiao::ui::words {

/// What was found and what is asked for, of every kind of criterion: foundTexts() and, where that has none, words: 持有
/// and the certificates, 近三年内无, 2 项中 1 项达到. An unknown one says why.
[[nodiscard]] FoundTexts shownTexts(const eligibility::FactCatalogue &catalogue, const eligibility::Finding &finding);
/// A measured value with its unit; 未知 when there is none.
[[nodiscard]] QString measuredText(const eligibility::Measure &measure, const eligibility::Measured &it,
    const std::optional<eligibility::Exact> &required);
/// What a row of a score table stands on.
[[nodiscard]] QString rowActual(const eligibility::FactCatalogue &catalogue, const eligibility::RowFinding &row);
/// ≥ 80%，+2 分; 满分; empty while the points are not known.
[[nodiscard]] QString nextText(const eligibility::RowFinding &row);
/// 缺证据, 规则原文待补, …
[[nodiscard]] QString whyTitle(eligibility::Why why);

} // namespace yumiao::ui::words
