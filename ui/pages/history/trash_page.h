// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimer>

class QLineEdit;
class QPushButton;

namespace yumiao::ui::tables {
class RecordTable;
}

namespace yumiao::ui::pages {

class TrashModel;

/// 回收站: what was removed, why, when and by whom, and the way back. Route 回收站. Nothing can be deleted here.
class TrashPage final : public shell::Page {
    Q_OBJECT
public:
    explicit TrashPage(PageNeeds needs, QWidget *parent = nullptr);
    ~TrashPage() override;

    [[nodiscard]] QString title() const override { return tr("Removed records"); }
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    void open(const shell::Route &route) override;
    [[nodiscard]] shell::Route route() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    [[nodiscard]] QWidget *headActions() override;
    void focusSearch() override;

    [[nodiscard]] TrashModel &model() const { return *m_model; }
    [[nodiscard]] tables::RecordTable &table() const { return *m_table; }
    /// Brings the selected records back, in one change.
    void restoreSelected();

protected:
    void retranslate() override;

private:
    void wireUp();
    void setWords();
    void settle();
    void refreshActions();
    [[nodiscard]] QString whyNotRestore() const;
    void openHistory();

    PageNeeds m_needs;
    QLineEdit *m_search;
    tables::RecordTable *m_table;
    TrashModel *m_model;
    QPointer<QPushButton> m_restore;
    QTimer m_delay;
};

} // namespace yumiao::ui::pages
