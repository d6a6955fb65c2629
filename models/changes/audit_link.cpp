// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/audit_link.h"

#include <QtEndian>

namespace yumiao::changes {

AuditLink::AuditLink(const QByteArray &previous, const QByteArray &head)
{
    part(previous);
    part(head);
}

void AuditLink::add(const QByteArray &change)
{
    part(change);
}

void AuditLink::part(const QByteArray &bytes)
{
    const quint64 length = qToBigEndian(static_cast<quint64>(bytes.size()));
    m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    m_hash.addData(bytes);
}

} // namespace yumiao::changes
