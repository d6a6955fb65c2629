// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <QHash>

#include <memory>

namespace yumiao::store {

/// Statements that one piece of work runs for many rows: prepared at their first use, kept until it is done. To be used
/// by one thread, and no statement inside its own rows.
class KeptStatements {
public:
    explicit KeptStatements(const Session &session)
        : m_session(session)
    {
    }
    /// The statement stays where it is while this lives.
    [[nodiscard]] Result<QSqlQuery *> prepared(const QString &sql)
    {
        std::shared_ptr<QSqlQuery> &kept = m_statements[sql];
        if (!kept) {
            auto query = m_session.prepare(sql);
            if (!query)
                return failure(query.error());
            kept = std::make_shared<QSqlQuery>(*std::move(query));
        }
        return kept.get();
    }
    [[nodiscard]] Done execute(QSqlQuery &query) const { return m_session.execute(query); }

private:
    const Session &m_session;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

} // namespace yumiao::store
