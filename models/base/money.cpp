// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"

#include "models/base/decimal.h"

namespace yumiao {
namespace {

constexpr int YuanPlaces = 2;
constexpr int WanPlaces = 6;

Error asMoneyError(Error error)
{
    error.what.replace(QStringLiteral("number."), QStringLiteral("money."));
    return error;
}

} // namespace

Result<Money> Money::fromYuanText(QStringView text)
{
    return scaledDecimal(text, YuanPlaces).map(Money::fromFen).map_error(asMoneyError);
}

Result<Money> Money::fromWanText(QStringView text)
{
    return scaledDecimal(text, WanPlaces).map(Money::fromFen).map_error(asMoneyError);
}

QString Money::toYuanText() const
{
    return decimalText(m_fen, YuanPlaces);
}

QString Money::toWanText(int places) const
{
    return decimalText(roundedShift(m_fen, WanPlaces - places), places);
}

} // namespace yumiao
