// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/trace.h"

namespace yumiao::ui::words {

/// A line of a trace in words: 任务：上门辅导（2022-09-10）
[[nodiscard]] QString traceSentence(const figures::TraceLine &line);
/// What is missing: 本季度无佐证
[[nodiscard]] QString gapSentence(figures::TraceGapKind kind, const figures::TraceGaps &of);

} // namespace yumiao::ui::words
