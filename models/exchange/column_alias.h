// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/heading.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace yumiao::exchange {

/// The usual headings of ledgers, by kind ("enterprises") and field ("credit_code"): data, in resources/exchange.
/// Fields of the enterprise that a record belongs to are "enterprise.credit_code" and "enterprise.name".
class AliasTable {
public:
    struct Entry {
        QString field;
        Unit unit = Unit::None; ///< one that the heading means without saying it: reg_capital_10k counts in 万元
    };
    /// Errors: aliases.missing, aliases.damaged (`reason`).
    [[nodiscard]] static Result<AliasTable> load(const QString &path = QStringLiteral(":/exchange/aliases.json"));
    [[nodiscard]] static Result<AliasTable> fromJson(const QByteArray &json);

    /// The field of a folded heading; nothing where the kind has no such alias.
    [[nodiscard]] std::optional<Entry> find(const QString &kind, const QString &key) const;
    /// Columns that hold nothing to import, as 序号.
    [[nodiscard]] bool isIgnored(const QString &key) const { return m_ignored.contains(key); }
    [[nodiscard]] QStringList kinds() const { return m_entries.keys(); }

private:
    [[nodiscard]] Done addKind(const QString &kind, const QJsonObject &fields);

    QHash<QString, QHash<QString, Entry>> m_entries;
    QSet<QString> m_ignored;
};

} // namespace yumiao::exchange
