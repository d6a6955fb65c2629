// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/figure_notices.h"
#include "models/rules/lamp_limits.h"
#include "models/store/session.h"

namespace yumiao::figures {

/// The lamp limits in force on a day. Error: threshold.missing.
[[nodiscard]] Result<rules::LampLimits> lampLimitsOn(const store::Session &session, QDate day);

/// The limits of yearly figures that are in force on a day.
[[nodiscard]] Result<rules::FigureLimits> figureLimitsOn(const store::Session &session, QDate day);

} // namespace yumiao::figures
