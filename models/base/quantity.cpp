// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/quantity.h"

namespace yumiao {

Result<Quantity> Quantity::fromText(QStringView text)
{
    return scaledDecimal(text, Places).map(Quantity::fromScaled);
}

QString Quantity::toText() const
{
    QString text = decimalText(m_scaled, Places);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

} // namespace yumiao
