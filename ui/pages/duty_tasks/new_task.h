// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_kind.h"
#include "ui/pages/common/page_needs.h"
#include "ui/shell/command.h"

namespace yumiao::ui::pages {

/// 交办任务 from what is chosen on a page, a measure, a request or a visit: the form of a new task with what that says
/// filled in. `chosen` is null while nothing is chosen.
[[nodiscard]] shell::Command newTaskCommand(
    PageNeeds needs, records::RecordKind kind, std::function<RecordId()> chosen, QWidget *over);

} // namespace yumiao::ui::pages
