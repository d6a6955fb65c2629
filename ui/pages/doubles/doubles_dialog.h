// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/doubles_index.h"
#include "ui/pages/common/page_needs.h"

#include <QDialog>
#include <QTimer>

#include <atomic>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace yumiao::ui::pages {

class DoublePairModel;

/// The task list of doubles (查重): every pair of the register that may be one enterprise, found while the officer
/// waits or leaves. A pair is merged, told apart for good (undoable), or looked at. Not modal; deletes itself when
/// closed.
class DoublesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit DoublesDialog(PageNeeds needs, QWidget *parent);
    ~DoublesDialog() override;

    [[nodiscard]] DoublePairModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    void search();
    void mergeCurrent();
    void tellApart();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUp();
    void setWords();
    void showState();
    void showProgress();
    void openSide(bool second);
    [[nodiscard]] const store::DoublePair *currentPair() const;

    PageNeeds m_needs;
    DoublePairModel *m_model;
    QTableView *m_table;
    QLabel *m_title;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_merge;
    QPushButton *m_apart;
    QPushButton *m_openFirst;
    QPushButton *m_openSecond;
    QPushButton *m_again;
    QTimer m_poll;
    std::shared_ptr<std::atomic<int>> m_percent; ///< written by the lane
    bool m_searching = false;
    Error m_fault;
    bool m_failed = false;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
