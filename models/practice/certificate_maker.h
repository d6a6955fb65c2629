// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/making.h"
#include "models/records/certificate.h"

namespace yumiao::practice {

/// The certificates behind the rungs of the ladder, and those of the other ladders: high-tech, technology-based, IP and
/// quality systems, listing reserve. Of 5,000, nine run out within 90 days; some have run out, one was revoked. Answers
/// all of them, and the specialised ones (专精特新) for the reports on measure 02-3.
struct MadeCertificates {
    std::vector<records::Certificate> all;
    std::vector<records::Certificate> specialised;
};
MadeCertificates makeCertificates(const Making &making, const std::vector<Firm> &firms);

} // namespace yumiao::practice
