// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheet.h"
#include "models/store/query.h"

#include <functional>

namespace yumiao::exchange {

/// The heading of a column in the reader's language.
using FieldTitle = std::function<QString(const records::Field &)>;

/// A column of a list that leaves: a stored field, or one that follows from other records.
struct TableColumn {
    records::Field field;
    int place = -1;                          ///< in the description; -1 for a derived field
    std::function<QString(RecordId)> tell{}; ///< of a column that is no field: what stands there, empty for nothing
};

/// The columns of these names, in this order; of no name every stored field. `told`: columns that are no fields, found
/// by their names as well. Error: field.unknown (`field`).
[[nodiscard]] Result<std::vector<TableColumn>> tableColumns(
    records::RecordKind kind, const QStringList &names, const std::vector<TableColumn> &told = {});

/// A column as it stands in the sheet: a reference to an enterprise takes two, its name and its code.
struct SheetColumn {
    QString heading;
    records::FieldType type = records::FieldType::Text;
};

/// Records as rows of cells that import reads back without a change: headings are the fields' titles (money in 元,
/// rates in %), references their labels (an industry with its code), choices their terms, an enterprise also its
/// credit code.
class RecordTable {
public:
    /// `on`: the day that derived fields stand on.
    RecordTable(const store::Session &session, records::RecordKind kind, std::vector<TableColumn> columns, QDate on);

    [[nodiscard]] std::vector<SheetColumn> columns(const FieldTitle &title) const;
    /// The rows of these records, in their order; those that are not there are left out.
    [[nodiscard]] Result<std::vector<std::vector<Cell>>> rows(const std::vector<RecordId> &ids) const;

private:
    const store::Session &m_session;
    records::RecordKind m_kind;
    std::vector<TableColumn> m_columns;
    QDate m_on;
};

} // namespace yumiao::exchange
