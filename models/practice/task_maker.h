// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/making.h"
#include "models/practice/measure_course.h"

namespace yumiao::practice {

/// Tasks of the bureaus: requests of enterprises, assigned and own work, supervision of overdue measures; open,
/// overdue, snoozed and done.
void makeTasks(const Making &making, const std::vector<Firm> &firms, const std::vector<MeasureCourse> &courses);

} // namespace yumiao::practice
