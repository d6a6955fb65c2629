// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/column_recogniser.h"
#include "models/exchange/sheet.h"

#include <QTemporaryDir>

#include <utility>

namespace yumiao::tests {

/// Files made for one test, gone with it.
class SheetFolder {
public:
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
};

using ZipParts = std::vector<std::pair<QString, QByteArray>>;
[[nodiscard]] QByteArray zipOf(const ZipParts &parts, bool stored = false);

/// A workbook with one sheet: what stands inside <sheetData>, and what follows it.
struct Workbook {
    QByteArray rows;
    QByteArray afterRows;
    QByteArray strings;    ///< inside <sst>
    QByteArray formats;    ///< inside <styleSheet>
    QByteArray properties; ///< inside <workbook>, before the sheets
    QByteArray sheets = R"(<sheet name="台账" sheetId="1" r:id="rId1"/>)";
    QByteArray beforeSheet = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
};
[[nodiscard]] ZipParts partsOf(const Workbook &workbook);
[[nodiscard]] QByteArray bytesOf(const Workbook &workbook);

/// All rows, or the first error.
[[nodiscard]] Result<std::vector<exchange::Row>> rowsOf(
    const QString &path, const exchange::SheetOptions &options = {}, const Cancel &cancel = {});
/// The error's word, or "ok".
[[nodiscard]] QString outcomeOf(const Result<std::vector<exchange::Row>> &rows);
[[nodiscard]] QStringList textsOf(const exchange::Row &row);

/// A row of text cells, as a csv gives it.
[[nodiscard]] exchange::Row textRow(int number, const QStringList &texts);
[[nodiscard]] exchange::AliasTable sourceAliases();
/// A recogniser that knows every field the kind has aliases for.
[[nodiscard]] exchange::ColumnRecogniser recogniserOf(const QString &kind, const exchange::ColumnMap &map = {});

} // namespace yumiao::tests
