// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/making.h"
#include "models/records/certificate.h"

namespace yumiao::practice {

/// The courses (认定过程) behind the certificates of the ladder and of high-tech enterprises, with their yearly updates
/// but for a few of this year, and cases under way in every stage. Nothing is later than the day of the district.
void makeRecognitions(
    const Making &making, const std::vector<Firm> &firms, const std::vector<records::Certificate> &certificates);

} // namespace yumiao::practice
