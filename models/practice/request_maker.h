// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/making.h"

namespace yumiao::practice {

/// Requests of enterprises (诉求) of the last year with their steps: most are closed, some are under way in every
/// stage, a few are late. Error: those of the working days of the workspace. Nothing is later than the day of the
/// district.
[[nodiscard]] Done makeRequests(const store::Session &session, const Making &making, const std::vector<Firm> &firms);

} // namespace yumiao::practice
