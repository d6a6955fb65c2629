// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace yumiao::store {

/// A unit of work: what is not committed when it dies is rolled back.
class Transaction {
public:
    enum class Kind { Reading, Writing };
    explicit Transaction(const Session &session)
        : m_session(session)
    {
    }
    ~Transaction()
    {
        if (m_open)
            (void)m_session.run(QStringLiteral("ROLLBACK"));
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Done begin(Kind kind)
    {
        const auto began
            = m_session.run(kind == Kind::Writing ? m_session.dialect().beginWriting() : QStringLiteral("BEGIN"));
        if (!began)
            return failure(began.error());
        m_open = true;
        return {};
    }
    [[nodiscard]] Done commit()
    {
        const auto committed = m_session.run(QStringLiteral("COMMIT"));
        if (!committed)
            return failure(committed.error());
        m_open = false;
        return {};
    }

private:
    const Session &m_session;
    bool m_open = false;
};

} // namespace yumiao::store
