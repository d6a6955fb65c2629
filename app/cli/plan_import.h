// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace yumiao::app::cli {

/// plan import FILE: reads an official document and takes it over as a plan.
void addPlanImportCommand(const Registration &at);

} // namespace yumiao::app::cli
