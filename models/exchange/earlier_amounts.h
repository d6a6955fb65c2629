// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_row.h"

namespace yumiao::exchange {

/// What the workspace says of the same thing already: the balance of a loan in its latest other month, the balances of
/// a bank's latest other return, the amount of an application's need.
class EarlierAmounts {
public:
    [[nodiscard]] static Result<EarlierAmounts> read(const store::Session &session, records::RecordKind kind);
    /// In 分; nothing when there is none.
    [[nodiscard]] std::optional<qint64> of(const ImportRow &row, const QString &field) const;

private:
    struct Known {
        QString asOf;
        records::Value amount;
    };
    [[nodiscard]] QString keyOf(const QString &field, const records::Values &values) const;
    void learn(const QString &key, const QString &asOf, const records::Value &amount);

    records::RecordKind m_kind = records::RecordKind::Enterprise;
    QHash<QString, std::vector<Known>> m_known;
};

} // namespace yumiao::exchange
