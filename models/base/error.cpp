// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/error.h"

namespace yumiao {

QString faultCode(Fault fault)
{
    switch (fault) {
    case Fault::NotFound:
        return QStringLiteral("not_found");
    case Fault::Conflict:
        return QStringLiteral("conflict");
    case Fault::Refused:
        return QStringLiteral("refused");
    case Fault::Invalid:
        return QStringLiteral("invalid");
    case Fault::Unreachable:
        return QStringLiteral("unreachable");
    case Fault::Corrupt:
        return QStringLiteral("corrupt");
    case Fault::Newer:
        return QStringLiteral("newer");
    case Fault::ReadOnly:
        return QStringLiteral("read_only");
    case Fault::DiskFull:
        return QStringLiteral("disk_full");
    case Fault::Cancelled:
        return QStringLiteral("cancelled");
    case Fault::Internal:
        return QStringLiteral("internal");
    }
    Q_UNREACHABLE();
}

} // namespace yumiao
