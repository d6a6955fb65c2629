// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/record_id.h"
#include "ui/pages/common/page_needs.h"
#include "ui/shell/command.h"

#include <QList>

#include <functional>

class QWidget;

namespace yumiao::ui::pages {

/// 登记进展, 列入清单, 提醒函 and 转核查 for the applications that a page has chosen; 申报清单和推荐清单, 未成原因分布.
[[nodiscard]] QList<shell::Command> financingCourseCommands(
    const PageNeeds &needs, QWidget *parent, std::function<std::vector<RecordId>()> chosen);

} // namespace yumiao::ui::pages
