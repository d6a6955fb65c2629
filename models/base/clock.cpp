// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"

#include <QTimeZone>

namespace yumiao {

QDateTime SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

FixedClock::FixedClock(QDate day, QTime time)
    : m_now(day, time, Qt::OffsetFromUTC, 8 * 3600)
{
}

} // namespace yumiao
