// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/drafts.h"

#include "models/store/transaction.h"

namespace yumiao::store {

Result<std::optional<Draft>> findDraft(const Session &session, const QString &owner, const QString &place)
{
    auto found = session.all(QStringLiteral("SELECT changed, content FROM draft WHERE owner = ? AND place = ?"),
        {owner, place}, [&](const QSqlQuery &query) {
            return Draft{owner, place, QDateTime::fromString(query.value(0).toString(), Qt::ISODateWithMs),
                query.value(1).toByteArray()};
        });
    if (!found)
        return failure(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Done keepDraft(
    Session &session, const QString &owner, const QString &place, const QByteArray &content, const Clock &clock)
{
    const WritePermit permit(session, WritePermit::For::Drafts);
    Transaction transaction(session);
    if (const Done done = transaction.begin(Transaction::Kind::Writing); !done)
        return done;
    if (const auto gone
        = session.run(QStringLiteral("DELETE FROM draft WHERE owner = ? AND place = ?"), {owner, place});
        !gone)
        return failure(gone.error());
    if (!content.isEmpty()) {
        const QString now = clock.now().toUTC().toString(Qt::ISODateWithMs);
        const auto kept
            = session.run(QStringLiteral("INSERT INTO draft (owner, place, changed, content) VALUES (?, ?, ?, ?)"),
                {owner, place, now, content});
        if (!kept)
            return failure(kept.error());
    }
    return transaction.commit();
}

} // namespace yumiao::store
