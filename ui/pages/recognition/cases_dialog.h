// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/recognition/cases_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace yumiao::ui::widgets {
class SegmentedButtons;
}

namespace yumiao::ui::pages {

/// 办理台账: every case of recognition in the register — under way, what is due (with and without a case), all — with
/// stage, days in it and what is missing. Enter opens the course of the enterprise. Not modal; deletes itself when
/// closed.
class CasesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit CasesDialog(PageNeeds needs, QWidget *parent);
    ~CasesDialog() override;

    [[nodiscard]] CasesModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    void choose(CasesModel::Show show);
    /// The course of the chosen row.
    void openCurrent();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void buildUp();
    void setWords();
    void showState();

    PageNeeds m_needs;
    CasesModel *m_model;
    QSortFilterProxyModel *m_sorted;
    AsyncValue<CasesFacts> m_facts;
    QLabel *m_title;
    widgets::SegmentedButtons *m_show;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_state;
    QPushButton *m_open;
    QPushButton *m_promote;
    std::optional<Error> m_fault;
    bool m_known = false;
};

} // namespace yumiao::ui::pages
