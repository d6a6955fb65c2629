// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/handover.h"
#include "ui/print/document.h"

namespace yumiao::ui::reports {

/// 交接清单 of what a bureau or one of its officers has open, in the language of the program: tasks and requests, each
/// with room for the receiver's signature; who has taken a task over already stands there. Lies on its side
/// (print::landscapeForm).
[[nodiscard]] print::Document handoverPaper(const tasks::Handover &handover);

} // namespace yumiao::ui::reports
