// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/criterion.h"

#include <string>

namespace yumiao::app::cli {

/// What --for says: new, review, or the Chinese words; empty is a new application. Error: usage.procedure (`value`,
/// `known`).
[[nodiscard]] Result<eligibility::Procedure> procedureNamed(const std::string &name);

} // namespace yumiao::app::cli
