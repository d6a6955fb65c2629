// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/relative_day.h"

#include <QRegularExpression>

#include <cstdlib>

namespace yumiao::store {

std::optional<int> relativeDays(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(?:today|今天)\\s*(?:([+-])\\s*([0-9]{1,5}))?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(text.toString());
    if (!found.hasMatch())
        return std::nullopt;
    const int days = found.captured(2).toInt();
    return found.captured(1) == QLatin1String("-") ? -days : days;
}

QString relativeDayText(int days)
{
    if (days == 0)
        return QStringLiteral("today");
    return QStringLiteral("today %1 %2").arg(days < 0 ? QLatin1String("-") : QLatin1String("+")).arg(std::abs(days));
}

} // namespace yumiao::store
