// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace yumiao::ui::pages {

class MergeModel;

/// Joins two records of one enterprise (并户), field by field: 1 takes what the one that stays says, 2 the other's, 3
/// types a value. What belongs to the one that goes follows. Open it with open(); it deletes itself when closed.
class MergeDialog final : public QDialog {
    Q_OBJECT
public:
    MergeDialog(PageNeeds needs, RecordId kept, RecordId other, QWidget *parent);
    ~MergeDialog() override;

    [[nodiscard]] MergeModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    /// Writes it; asked by Ctrl+Enter and the button.
    void save();
    /// The two change places.
    void swapSides();

Q_SIGNALS:
    void merged(yumiao::RecordId kept, yumiao::RecordId other, const yumiao::store::Receipt &receipt);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildUp();
    void setWords();
    void read();
    void showState();
    void take(int choice);
    void say(const QString &words, bool bad);

    PageNeeds m_needs;
    RecordId m_kept;
    RecordId m_other;
    bool m_ready = false;
    MergeModel *m_model;
    QTableView *m_table;
    QLabel *m_title;
    QLabel *m_names;
    QCheckBox *m_twoCodes;
    QLabel *m_follows;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_message;
    QPushButton *m_swap;
    QPushButton *m_cancel;
    QPushButton *m_save;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
