// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/shell/command.h"

#include <QList>

class QWidget;

namespace yumiao::ui::pages {

/// 到期续贷日历, and 逾期和问题贷款.
[[nodiscard]] QList<shell::Command> loansCommands(const PageNeeds &needs, QWidget *parent);

} // namespace yumiao::ui::pages
