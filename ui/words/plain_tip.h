// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yumiao::ui::words {

/// A text of several lines as a tooltip: escaped, because a tooltip guesses whether its text is markup.
[[nodiscard]] inline QString plainTip(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

} // namespace yumiao::ui::words
