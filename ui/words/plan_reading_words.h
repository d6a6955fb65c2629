// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plantext/plan_reading.h"

namespace yumiao::ui::words {

/// What must be looked at, as a sentence with the words in question.
[[nodiscard]] QString doubtSentence(const plantext::Doubt &doubt);

/// 标题, 责任单位, 未识别 …
[[nodiscard]] QString pieceName(plantext::PieceKind kind);

} // namespace yumiao::ui::words
