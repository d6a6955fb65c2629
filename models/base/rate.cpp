// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/rate.h"

#include "models/base/decimal.h"

namespace yumiao {

Result<Rate> Rate::fromPercentText(QStringView text)
{
    text = text.trimmed();
    if (text.endsWith(QLatin1Char('%')) || text.endsWith(QChar(0xFF05)))
        text.chop(1);
    return scaledDecimal(text, 4).map(Rate::fromMillionths);
}

QString Rate::toPercentText() const
{
    QString text = decimalText(m_millionths, 4);
    while (text.endsWith(QLatin1Char('0')) && text.at(text.size() - 3) != QLatin1Char('.'))
        text.chop(1);
    return text;
}

} // namespace yumiao
