// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/making.h"
#include "models/records/certificate.h"

namespace yumiao::practice {

/// Certificates beside the ladder: high-tech, technology-based, IP and quality systems, listing reserve.
std::vector<records::Certificate> makeSideCertificates(const Making &making, const std::vector<Firm> &firms);

} // namespace yumiao::practice
