// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"
#include "models/store/kept_statements.h"

#include <QHash>

#include <optional>

namespace yumiao::store {

/// A record as its row stands: its values in the order of the description, how often it was changed, why it was
/// removed.
struct StoredRow {
    RecordId id;
    qint64 version = 0;
    QString removed; ///< the reason; empty while the record lives
    records::Values values;
};

/// The columns of a kind in the order that rowFrom() reads: id, version, removed, then the fields.
[[nodiscard]] QString columnsOf(const records::RecordDescription &description, const QString &alias = {});
[[nodiscard]] StoredRow rowFrom(const records::RecordDescription &description, const QSqlQuery &query);

/// A column's value, as this database gives it, as a Value.
[[nodiscard]] records::Value valueFrom(const QVariant &column);
/// A Value as it is bound: unknown is NULL.
[[nodiscard]] QVariant bound(const records::Value &value);

/// One row; nothing when there is no such record. Removed records are found too.
[[nodiscard]] Result<std::optional<StoredRow>> findRow(const Session &session, records::RecordKind kind, RecordId id);

/// Writes rows of all kinds inside the ledger's transaction, with statements prepared once. Needs a WritePermit.
class RowWriter {
public:
    explicit RowWriter(Session &session)
        : m_statements(session)
    {
    }
    /// As findRow().
    [[nodiscard]] Result<std::optional<StoredRow>> find(records::RecordKind kind, RecordId id);
    [[nodiscard]] Done insert(records::RecordKind kind, RecordId id, const records::Values &values);
    /// `fields` names the changed columns by index; `removed` is written when given (empty: the record lives again).
    [[nodiscard]] Done update(records::RecordKind kind, RecordId id, const std::vector<int> &fields,
        const records::Values &values, const std::optional<QString> &removed);

private:
    KeptStatements m_statements;
    QHash<records::RecordKind, QSqlQuery *> m_finds;
    QHash<records::RecordKind, QSqlQuery *> m_inserts;
};

} // namespace yumiao::store
