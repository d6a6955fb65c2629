// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/tasks/bureau_model.h"
#include "ui/pages/tasks/plan_tree_model.h"
#include "ui/shell/page.h"

class QLineEdit;
class QSplitter;
class QTableView;
class QTreeView;

namespace yumiao::ui::widgets {
class SegmentedButtons;
}

namespace yumiao::ui::pages {

class MeasureDetail;

/// 任务: the plan as a tree with lead bureau, progress and lamp; the bureaus beside it; one measure with its reports.
class TasksPage final : public shell::Page {
    Q_OBJECT
public:
    explicit TasksPage(PageNeeds needs, QWidget *parent = nullptr);
    ~TasksPage() override;

    [[nodiscard]] QString title() const override { return tr("Tasks"); }
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    void open(const shell::Route &route) override;
    [[nodiscard]] shell::Route route() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    [[nodiscard]] QWidget *headActions() override;
    void focusSearch() override;

    [[nodiscard]] PlanTreeModel &tree() { return m_tree; }
    [[nodiscard]] MeasureDetail &detail() const { return *m_detail; }

protected:
    void retranslate() override;

private:
    void buildUp();
    [[nodiscard]] QWidget *makeTree();
    void wireUp();
    void ask();
    void accept(const Result<std::shared_ptr<const figures::PlanProgress>> &progress);
    void choose();
    void setLampSegments();
    void showMeasure(const QModelIndex &index);
    void goTo(const QModelIndex &index);
    void openRouteKey();
    void expandAll(bool measures);

    PageNeeds m_needs;
    AsyncValue<std::shared_ptr<const figures::PlanProgress>> m_progress;
    PlanTreeModel m_tree;
    BureauModel m_bureaus;
    QString m_wanted; ///< measure or clause of a route, until the plan is there
    QSplitter *m_panes;
    QTableView *m_bureauView;
    QTreeView *m_treeView;
    QLineEdit *m_search;
    widgets::SegmentedButtons *m_lamps;
    MeasureDetail *m_detail;
    QWidget *m_actions = nullptr;
};

} // namespace yumiao::ui::pages
