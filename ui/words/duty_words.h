// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/duty_signal.h"

#include <QString>

namespace yumiao::ui::words {

/// Why a lamp has its colour, as a sentence with its figures: 逾期 18 天（期限 2022-08-13）
[[nodiscard]] QString causeSentence(const rules::DutySignal &signal);
/// 自 2022-08-14 起; empty when it is not known.
[[nodiscard]] QString sinceText(const rules::DutySignal &signal);
/// That the newest cumulative value is lower than the one before, and why; empty when it is not.
[[nodiscard]] QString fallenSentence(const rules::DutySignal &signal);
/// Who can clear it by what, the smallest step first; `lead` is the lead bureau's name. Empty when there is nothing to
/// clear.
[[nodiscard]] QString clearingSentence(const rules::DutySignal &signal, const QString &lead);
/// The lamp as a shape and its word, for paper in black and white: ■ 红
[[nodiscard]] QString lampOnPaper(rules::Lamp lamp);

} // namespace yumiao::ui::words
