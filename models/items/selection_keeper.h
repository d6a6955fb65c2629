// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/window_model.h"

#include <QItemSelectionModel>
#include <QPointer>

namespace yumiao::items {

/// Keeps what is selected, and the current row, by id over the resets of a window model: a new search, a new order,
/// records that came or went. What is not in the list any more is let go.
class SelectionKeeper : public QObject {
    Q_OBJECT
public:
    /// The selection must be one over `model`. Child of `selection`.
    SelectionKeeper(WindowModel &model, QItemSelectionModel &selection);

    [[nodiscard]] std::vector<RecordId> selectedIds() const; ///< in the order of the rows
    [[nodiscard]] RecordId currentId() const;                ///< null when there is none
    /// Selects these rows and makes the first the current one; before the list is there, as soon as it is.
    void select(std::vector<RecordId> ids);

Q_SIGNALS:
    /// After a reset: the selection is what it was, or what is left of it.
    void restored();

private:
    void keep();
    void restore();

    WindowModel &m_model;
    QItemSelectionModel &m_selection;
    bool m_isKept = false;
    std::vector<RecordId> m_ids;
    RecordId m_current;
    int m_column = 0;
};

} // namespace yumiao::items
