// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_kind.h"
#include "ui/pages/common/page_needs.h"

#include <QObject>

#include <vector>

namespace yumiao::ui::tables {
class RecordTable;
}

namespace yumiao::ui::pages {

/// Writes records as csv where the officer says, on the lane for long questions; says what was written or why not.
void exportRecords(const PageNeeds &needs, QObject *context, records::RecordKind kind, std::vector<RecordId> ids,
    const QString &suggestedName);

/// Says what the officer copied out of a table, and how much of it where it was more than the clipboard takes.
void sayCopies(const PageNeeds &needs, tables::RecordTable &table);

} // namespace yumiao::ui::pages
