// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financing/course.h"

#include <QString>

namespace yumiao::ui::pages {

/// What a course lacks, in words: "对接机构、经办单位"; empty when it lacks nothing.
[[nodiscard]] QString gapWords(const std::vector<financing::CourseGap> &gaps);
/// "缺：对接机构、经办单位"; empty when it lacks nothing.
[[nodiscard]] QString gapSentence(const std::vector<financing::CourseGap> &gaps);

} // namespace yumiao::ui::pages
