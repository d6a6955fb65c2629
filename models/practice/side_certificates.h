// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/making.h"

namespace yumiao::practice {

/// Certificates beside the ladder: high-tech, technology-based, IP and quality systems, listing reserve.
void makeSideCertificates(const Making &making, const std::vector<Firm> &firms);

} // namespace yumiao::practice
