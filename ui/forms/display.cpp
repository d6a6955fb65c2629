// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/display.h"

#include <QCoreApplication>

namespace yumiao::ui::forms {

items::Translate translation()
{
    return [](const char *context, const char *source) { return QCoreApplication::translate(context, source); };
}

items::DisplayText display()
{
    return items::DisplayText(translation());
}

} // namespace yumiao::ui::forms
