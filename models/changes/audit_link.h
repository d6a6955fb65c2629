// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

namespace yumiao::changes {

/// One link of the audit chain: BLAKE2b-256 over the link before, the head of the set and each of its changes in order,
/// every part with its length in front, so that no two different sets share their bytes.
class AuditLink {
public:
    /// `previous` is the link before, empty for the first.
    AuditLink(const QByteArray &previous, const QByteArray &head);
    void add(const QByteArray &change);
    /// 32 bytes.
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    void part(const QByteArray &bytes);
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
};

} // namespace yumiao::changes
