// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/column_recogniser.h"
#include "models/exchange/sheet.h"
#include "models/records/record_description.h"

#include <optional>

namespace yumiao::exchange {

/// What a sheet may do to a field of a record that is there already.
enum class ImportStrategy {
    FillBlanks,      ///< only fields that are still unknown
    ReplaceNonBlank, ///< whatever the sheet says, blanks in the sheet change nothing
    Replace,         ///< as the sheet stands: a blank makes the field unknown
};
/// "fill-blanks", "replace-non-blank", "replace". Error: strategy.unknown (`value`).
[[nodiscard]] Result<ImportStrategy> strategyNamed(const QString &word);

/// The kinds that ledgers are kept of, in the order of their numbers.
[[nodiscard]] bool isImportable(records::RecordKind kind);
/// Field names separated by commas, for ImportWish::matchBy. Error: usage.match (`value`, `known`).
[[nodiscard]] Result<std::vector<int>> matchFieldsNamed(
    const records::RecordDescription &description, const QString &names);

/// What an officer asks for: this file, as records of this kind.
struct ImportWish {
    QString path;
    records::RecordKind kind = records::RecordKind::Enterprise;
    SheetOptions sheet;
    ColumnMap map;
    std::optional<int> headerRow;
    ImportStrategy strategy = ImportStrategy::ReplaceNonBlank;
    std::vector<int> matchBy; ///< fields that together name the record a row speaks of; empty: the kind's own way
    QHash<QString, QString> constants; ///< what every row has that the sheet says once or not at all: field to text
    QHash<QString, Unit> units;        ///< the officer's answer to a doubtful unit, by field
    QString stepNote;         ///< why steps of applications skip stages, in words for people; empty: the file's name
    bool takeDoubles = false; ///< also rows that look like an enterprise which is there under another name
    std::vector<QStringList> titles; ///< of each field of the kind, in every language of the program; may be empty
};

/// Why one row was set aside. `code` is a word of ui/words; `row` and `column` are as a spreadsheet counts.
struct RowProblem {
    int row = 0;
    QString column; ///< the heading as it stands in the sheet; empty when the whole row is meant
    QString code;
    QString value;
    QVariantMap detail;
};

} // namespace yumiao::exchange
