// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/clause_mark.h"

namespace yumiao::ui::pages {

QString clauseMark(qint64 number)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    if (number < 1 || number > 99)
        return QString::number(number);
    QString mark;
    if (number >= 20)
        mark += digits.at(static_cast<qsizetype>(number / 10));
    if (number >= 10)
        mark += QStringLiteral("十");
    if (number % 10 != 0)
        mark += digits.at(static_cast<qsizetype>(number % 10));
    return mark;
}

} // namespace yumiao::ui::pages
