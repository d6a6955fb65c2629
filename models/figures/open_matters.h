// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/enterprise_profile.h"

namespace yumiao::figures {

/// What is open with an enterprise, from the rest of its profile; the most urgent first. Visits and yearly figures are
/// asked for only of enterprises in the register that stand on the ladder.
[[nodiscard]] std::vector<OpenMatter> openMatters(const EnterpriseProfile &profile, const rules::LampLimits &limits);

} // namespace yumiao::figures
