// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "models/store/ledger.h"

namespace yumiao::app::cli {

/// The common answer of everything that writes: {"change_set", "applied", "held": […], "refused": […]}.
[[nodiscard]] Answer receiptAnswer(const store::Receipt &receipt);
/// An error of a write: a refused record gives the same shape with its problems under "refused", exit 3.
[[nodiscard]] Result<Answer> refusedAnswer(const Error &error);

} // namespace yumiao::app::cli
