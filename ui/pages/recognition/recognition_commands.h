// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/shell/command.h"

#include <QList>

class QWidget;

namespace yumiao::ui::pages {

/// 办理台账, and 办理升级 for an enterprise that is chosen by its name.
[[nodiscard]] QList<shell::Command> recognitionCommands(const PageNeeds &needs, QWidget *parent);
/// 办理认定 for the enterprise that a page has in front; `whyNot` says why there is none.
[[nodiscard]] shell::Command recognitionCommand(
    const PageNeeds &needs, QWidget *parent, std::function<RecordId()> enterprise, std::function<QString()> whyNot);

/// 办理升级 for the enterprise that a page has in front: the course opens, and over it the form of the certificate.
[[nodiscard]] shell::Command promotionCommand(
    const PageNeeds &needs, QWidget *parent, std::function<RecordId()> enterprise, std::function<QString()> whyNot);

} // namespace yumiao::ui::pages
