// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/window_model.h"
#include "ui/pages/common/page_needs.h"

#include <QObject>

namespace yumiao::ui::tables {
class RecordTable;
}

namespace yumiao::ui::pages {

/// Makes the editable columns of a table of records editable in place: each gets the input of its field, and what is
/// committed goes through the model with the value before. What is refused stands under the row and the editor stays; a
/// second Enter after a conflict writes the officer's value over the other one.
class CellEdits final : public QObject {
    Q_OBJECT
public:
    /// Belongs to the table, which shows a WindowModel already.
    CellEdits(const PageNeeds &needs, records::RecordKind kind, tables::RecordTable &table);

private:
    [[nodiscard]] QWidget *makeEditor(const QModelIndex &index, QWidget *parent);
    void commit(const QModelIndex &index, QWidget *editor);
    [[nodiscard]] Error conflictOf(const records::Field &field, RecordId id, const records::Value &now) const;
    void refuse(RecordId id, const Error &error);

    PageNeeds m_needs;
    const records::RecordDescription &m_description;
    items::WindowModel &m_model;
    tables::RecordTable &m_table;
    records::Value m_before; ///< what the cell showed when the edit began
};

} // namespace yumiao::ui::pages
