// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/lifespans.h"
#include "models/practice/making.h"
#include "models/practice/measure_course.h"
#include "models/records/certificate.h"

namespace yumiao::practice {

/// The reports of the last two years, one a quarter, until a measure is done; what is reported never falls. The two
/// targets of the plan (02-2, 02-3) are counted from the register and the certificates.
void makeReports(const Making &making, const std::vector<MeasureCourse> &courses, const std::vector<Lifespan> &lives,
    const std::vector<records::Certificate> &specialised);

} // namespace yumiao::practice
