// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"

#include <QAbstractItemModel>

namespace yumiao::ui::pages {

/// Writes the rows of a table, as it shows them, as xlsx or csv where the officer says; on the lane for long questions.
/// All cells are text. Says what was written or why not.
void exportShownRows(
    const PageNeeds &needs, QObject *context, const QAbstractItemModel &model, const QString &suggestedName);

/// The same to a file that is named; the number of rows. Errors: format.unknown (`path`, `known`), sheet.rows_full,
/// file.cannot_write, file.write_failed, cancelled.
[[nodiscard]] Result<qint64> writeTextRows(const QStringList &headings, const QList<QStringList> &rows,
    const QString &sheet, const QString &path, const Cancel &cancel = {});

} // namespace yumiao::ui::pages
