// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/record_table.h"

namespace yumiao::exchange {

/// A list that leaves as a file, in the form of RecordTable.
struct ListFile {
    records::RecordKind kind = records::RecordKind::Enterprise;
    std::vector<RecordId> ids;
    QStringList columns; ///< names of stored or derived fields; none: every stored field
    QDate on;            ///< the day that derived fields stand on
    QString sheet;       ///< name of the sheet of an xlsx
    FieldTitle title;
    std::vector<TableColumn> told{}; ///< columns that are no fields, named among `columns`
};

/// The suffixes that writeListFile() knows, each with its dot.
[[nodiscard]] QStringList listFileSuffixes();

/// Writes the list as csv or xlsx, by the suffix of `path`, through store/safe_file: the old file or the new one is
/// there whole. Memory does not grow with the rows. Returns how many rows were written. Errors: format.unknown (`path`,
/// `known`), field.unknown, sheet.rows_full, file.cannot_write, file.write_failed, cancelled, workspace.*.
[[nodiscard]] Result<qint64> writeListFile(const store::Session &session, const ListFile &list, const QString &path,
    const ReportProgress &report = {}, const Cancel &cancel = {});

} // namespace yumiao::exchange
