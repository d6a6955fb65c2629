// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financing/refusal_map.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/cell_table_model.h"
#include "ui/pages/common/page_needs.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace yumiao::ui::pages {

/// 未成原因分布: of the applications that ended this year, why, at which stage, at which institution and after how many
/// days; and those without progress. Sorted by any column, exported; a row opens exactly the applications it counts.
class RefusalMapDialog final : public QDialog {
    Q_OBJECT
public:
    explicit RefusalMapDialog(PageNeeds needs, QWidget *parent = nullptr);
    ~RefusalMapDialog() override;
    [[nodiscard]] CellTableModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    /// Opens the applications of the current row.
    void openCurrent();
    /// The rows as they are shown.
    void exportRows();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void buildUp();
    void showMap(const Result<financing::RefusalMap> &map);
    void fill();
    void setWords();

    PageNeeds m_needs;
    financing::RefusalMap m_map;
    AsyncValue<financing::RefusalMap> m_read;
    CellTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLabel *m_title;
    QTableView *m_table;
    QLabel *m_state;
    QPushButton *m_export;
    QPushButton *m_open;
    bool m_known = false;
};

} // namespace yumiao::ui::pages
