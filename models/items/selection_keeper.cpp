// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/selection_keeper.h"

#include <algorithm>

namespace yumiao::items {

SelectionKeeper::SelectionKeeper(WindowModel &model, QItemSelectionModel &selection)
    : QObject(&selection)
    , m_model(model)
    , m_selection(selection)
{
    connect(&model, &WindowModel::modelAboutToBeReset, this, &SelectionKeeper::keep);
    // settled() comes when every view of the model has seen the reset and emptied the selection.
    connect(&model, &WindowModel::settled, this, &SelectionKeeper::restore);
}

std::vector<RecordId> SelectionKeeper::selectedIds() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_selection.selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<RecordId> ids;
    for (const int row : rows)
        ids.push_back(m_model.idAt(row));
    return ids;
}

RecordId SelectionKeeper::currentId() const
{
    const QModelIndex current = m_selection.currentIndex();
    return current.isValid() ? m_model.idAt(current.row()) : RecordId();
}

void SelectionKeeper::select(std::vector<RecordId> ids)
{
    m_current = ids.empty() ? RecordId() : ids.front();
    m_ids = std::move(ids);
    m_column = 0;
    m_isKept = true;
    if (!m_model.isAsking())
        restore();
}

void SelectionKeeper::keep()
{
    if (m_isKept) // not yet given back: what is selected now is not what was meant
        return;
    m_ids = selectedIds();
    m_current = currentId();
    m_column = std::max(0, m_selection.currentIndex().column());
    m_isKept = !m_ids.empty() || !m_current.isNull();
}

void SelectionKeeper::restore()
{
    if (!m_isKept)
        return;
    m_isKept = false;
    const QSet<RecordId> wanted(m_ids.begin(), m_ids.end());
    QItemSelection selected;
    if (!wanted.isEmpty()) {
        const int lastColumn = m_model.columnCount() - 1;
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (wanted.contains(m_model.idAt(row)))
                selected.select(m_model.index(row, 0), m_model.index(row, lastColumn));
    }
    m_selection.select(selected, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (const int row = m_current.isNull() ? -1 : m_model.rowOf(m_current); row >= 0)
        m_selection.setCurrentIndex(m_model.index(row, m_column), QItemSelectionModel::NoUpdate);
    Q_EMIT restored();
}

} // namespace yumiao::items
