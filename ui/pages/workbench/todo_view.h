// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/record_id.h"

#include <QTreeView>

namespace yumiao::figures {
struct TodoItem;
}

namespace yumiao::ui::pages {

class TodoModel;

/// The table of the to-do list with its keys: Enter opens, Space shows the whole row, S puts off, D closes. It stays on
/// the same record, and groups stay folded, when the list is read again.
class TodoView final : public QTreeView {
    Q_OBJECT
public:
    explicit TodoView(TodoModel *model, QWidget *parent = nullptr);
    /// Nullptr when a group or nothing is current.
    [[nodiscard]] const figures::TodoItem *currentItem() const;
    /// In narrow windows the unit has no column; the preview still says it.
    void setNarrow(bool narrow);
    /// Widths for the words of the present language and font step.
    void fitColumns();
Q_SIGNALS:
    void openRequested(const QModelIndex &index);
    void snoozeRequested();
    void doneRequested();
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void rememberPlace();
    void findPlace();
    void showPreview();

    TodoModel *m_model;
    RecordId m_place;
    QList<int> m_folded; ///< groups, as numbers
};

} // namespace yumiao::ui::pages
