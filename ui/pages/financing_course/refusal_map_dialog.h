// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financing/refusal_map.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace yumiao::ui::pages {

/// 未成原因分布: of the applications that ended this year, why, at which stage, at which institution and after how many
/// days; and those without progress. A row opens exactly the applications that it counts.
class RefusalMapDialog final : public QDialog {
    Q_OBJECT
public:
    explicit RefusalMapDialog(PageNeeds needs, QWidget *parent = nullptr);
    ~RefusalMapDialog() override;
    [[nodiscard]] QStandardItemModel &model() const { return *m_model; }
    /// Opens the applications of the current row.
    void openCurrent();

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
    QStandardItemModel *m_model;
    QLabel *m_title;
    QTableView *m_table;
    QLabel *m_state;
    QPushButton *m_open;
    bool m_known = false;
};

} // namespace yumiao::ui::pages
