// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/making.h"

namespace yumiao::practice {

/// Makes the enterprises, their former names and the planted duplicates, and answers what the other parts need of them.
[[nodiscard]] std::vector<Firm> makeEnterprises(const Making &making, const std::vector<Lifespan> &lives);

} // namespace yumiao::practice
