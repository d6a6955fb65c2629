// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/list_sheet.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/cell_table_model.h"
#include "ui/pages/common/page_needs.h"

#include <QDialog>

#include <array>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace yumiao::ui::pages {

class ReminderOpener;

/// 申报清单、推荐清单: above every list there is with what became of its applications, first what is proposed for the
/// next ones; below the applications of the chosen one. Proposed ones are put on a list in one step, one is taken off
/// with a reason, a list is printed and exported in the form of the offices' ledger. Not modal; deletes itself when
/// closed.
class ListsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ListsDialog(PageNeeds needs, QWidget *parent);
    ~ListsDialog() override;

    [[nodiscard]] QTableView &lists() const { return *m_lists; }
    [[nodiscard]] QTableView &cases() const { return *m_cases; }
    /// The chosen list; nothing while it is being read.
    [[nodiscard]] const std::optional<figures::ListSheet> &sheet() const { return m_sheet; }
    /// The window for a list of what is proposed.
    void putOnList();
    /// Takes the chosen application off the list, for a reason that is asked for.
    void takeOff();
    void remind();
    void openApplication();
    void showPaper();
    void exportList();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr size_t Kinds = 2; ///< records::BatchKind
    struct Facts {
        std::vector<financing::ListStanding> lists;
        std::array<financing::CountedCases, Kinds> proposed;
    };
    void buildUp();
    [[nodiscard]] QLayout *buildFoot();
    void wire();
    void takeFacts(const Result<Facts> &facts);
    void takeSheet(const Result<figures::ListSheet> &sheet);
    void askSheet();
    void fillLists();
    void fillCases();
    void setWords();
    void showState();
    [[nodiscard]] const figures::ListedCase *chosenCase() const;

    PageNeeds m_needs;
    AsyncValue<Facts> m_read;
    AsyncValue<figures::ListSheet> m_readSheet;
    Facts m_facts;
    std::optional<figures::ListSheet> m_sheet;
    std::optional<Error> m_fault;
    ReminderOpener *m_reminder;
    CellTableModel *m_listRows;
    CellTableModel *m_caseRows;
    QSortFilterProxyModel *m_sorted;
    QLabel *m_title;
    QTableView *m_lists;
    QLabel *m_chosen;
    QTableView *m_cases;
    QLabel *m_state;
    QPushButton *m_open;
    QPushButton *m_remind;
    QPushButton *m_takeOff;
    QPushButton *m_export;
    QPushButton *m_print;
    QPushButton *m_putOn;
    bool m_known = false;
};

} // namespace yumiao::ui::pages
