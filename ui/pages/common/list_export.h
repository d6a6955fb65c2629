// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/record_table.h"
#include "models/exchange/text_sheet.h"
#include "ui/pages/common/page_needs.h"
#include "ui/tables/record_table.h"

#include <QAbstractItemModel>
#include <QObject>

#include <vector>

namespace yumiao::ui::tables {
class RecordTable;
}

namespace yumiao::ui::pages {

/// The columns that a table shows, in their order: what its export holds.
[[nodiscard]] QStringList shownColumns(const tables::RecordTable &table);

/// Writes these columns of records as xlsx or csv where the officer says, on the lane for long questions; says what was
/// written or why not. `told`: columns among them that are no fields.
void exportRecords(const PageNeeds &needs, QObject *context, records::RecordKind kind, std::vector<RecordId> ids,
    const QStringList &columns, const QString &suggestedName, std::vector<exchange::TableColumn> told = {});

/// Writes a small table as xlsx or csv where the officer says, on the lane for long questions, also when the window
/// that asked is closed meanwhile; says how many rows were written or why none. `question`: the title of the file
/// dialog.
void exportSheet(const PageNeeds &needs, const QString &question, exchange::TextSheet sheet);
/// The rows of a model as it shows them.
[[nodiscard]] exchange::TextSheet shownSheet(const QAbstractItemModel &model, const QString &title);

/// Says what the officer copied out of a table, and how much of it where it was more than the clipboard takes.
void sayCopies(const PageNeeds &needs, tables::RecordTable &table);

} // namespace yumiao::ui::pages
