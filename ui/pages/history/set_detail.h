// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/history/set_model.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace yumiao::ui::tables {
class RecordTable;
}

namespace yumiao::ui::pages {

/// One change set: what, when, by whom, why, its fields before and after, and the way back.
class SetDetail final : public QFrame {
    Q_OBJECT
public:
    SetDetail(PageNeeds needs, QWidget *parent);
    ~SetDetail() override;
    /// A null id empties the pane.
    void showSet(RecordId id);
    [[nodiscard]] RecordId set() const { return m_id; }
    [[nodiscard]] const std::optional<SetView> &view() const { return m_view; }
    /// Why the set cannot be taken back; empty when it can.
    [[nodiscard]] QString whyNotUndo() const;
    void undo();
    void retranslate();
    [[nodiscard]] tables::RecordTable &table() const { return *m_table; }

Q_SIGNALS:
    void shown();

private:
    void read();
    void take(const Result<SetView> &view);
    void refresh();
    void openRecord(int row);

    PageNeeds m_needs;
    RecordId m_id;
    std::optional<SetView> m_view;
    QLabel *m_title;
    QLabel *m_line;
    QPushButton *m_undo;
    tables::RecordTable *m_table;
    SetModel *m_model;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
