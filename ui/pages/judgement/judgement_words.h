// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/judgement/judged_answer.h"

namespace yumiao::ui::pages {

/// 2022-08-01 起; 2022-08-01 至 2026-03-31; 判定日未施行.
[[nodiscard]] QString inForceText(const eligibility::ShelfRules &rules);
/// The foot of the pane: 规则包 第 7 版，2022-08-01 起.
[[nodiscard]] QString packText(const eligibility::ShelfRules &rules);
/// 创新型中小企业 → 专精特新中小企业; who stands on none: 未入梯次 → …
[[nodiscard]] QString stepText(const JudgedAnswer &answer);
/// Why nothing is judged, and what could be done.
[[nodiscard]] QString silenceTitle(const JudgedAnswer &answer);
[[nodiscard]] QString silenceDetail(const JudgedAnswer &answer);

} // namespace yumiao::ui::pages
