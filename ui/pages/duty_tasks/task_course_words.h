// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task_course.h"
#include "ui/words/label_words.h"

#include <QString>

namespace yumiao::ui::pages {

/// 蓝单, 方案措施, …: the word of a choice about tasks.
template <typename E>
[[nodiscard]] QString taskChoiceWords(E value)
{
    return words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(value)]);
}
/// 下发, 签收, …
[[nodiscard]] QString taskStageWords(records::TaskStage stage);
/// "转办（写明单位和理由）": a step with what it needs.
[[nodiscard]] QString taskStepWords(const rules::TaskNext &next);

} // namespace yumiao::ui::pages
