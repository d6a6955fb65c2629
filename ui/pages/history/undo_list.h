// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/history/step_model.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace yumiao::ui::pages {

/// The newest steps, each of which can be taken back by itself, however much came after it. It is read from the log,
/// so it is the same after a restart.
class UndoList final : public QDialog {
    Q_OBJECT
public:
    explicit UndoList(const PageNeeds &needs, QWidget *parent = nullptr);
    ~UndoList() override;
    [[nodiscard]] const StepModel &model() const { return *m_model; }
    /// What the last undo did, and what stayed as it was changed since.
    [[nodiscard]] QString message() const;

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void buildUp();
    void read();
    void take(const Result<std::vector<NamedStep>> &steps);
    void refresh();
    void undoCurrent();
    [[nodiscard]] QString whyNot() const;

    PageNeeds m_needs;
    StepModel *m_model;
    QTableView *m_table;
    QLabel *m_message;
    QPushButton *m_undo;
    QPushButton *m_close;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
