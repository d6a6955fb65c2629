// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tasks/plan_tree_model.h"

#include <QFrame>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace yumiao::ui::widgets {
class SegmentedButtons;
}

namespace yumiao::ui::pages {

/// The middle of 任务: search, lamps, and the plan as a tree. What is open and chosen outlives a new reading.
class PlanPane final : public QFrame {
    Q_OBJECT
public:
    explicit PlanPane(QWidget *parent = nullptr);
    void setProgress(std::shared_ptr<const figures::PlanProgress> progress);
    void setBureau(RecordId bureau, bool unassigned);
    /// Takes search and lamp away; emits nothing.
    void showAll();
    void retranslate();
    void focusSearch();
    void expandAll();
    /// Chooses a row and shows it; nothing when there is none.
    void goTo(const QModelIndex &index);
    [[nodiscard]] QModelIndex current() const;
    [[nodiscard]] PlanTreeModel &model() { return m_model; }
    [[nodiscard]] QTreeView &view() const { return *m_view; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another row, or none.
    void currentChanged(const QModelIndex &index);
    /// Enter or a double click on a measure.
    void measureActivated();
    void choiceChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUp();
    void setUpView();
    void fitColumns();
    void fitBar();
    void choose();
    void setWords();
    void setLampSegments();
    template <typename Change>
    void keepPlace(const Change &change);

    std::shared_ptr<const figures::PlanProgress> m_progress;
    PlanTreeModel m_model;
    RecordId m_bureau;
    bool m_unassigned = false;
    QLineEdit *m_search;
    widgets::SegmentedButtons *m_lamps;
    QPushButton *m_expand;
    QTreeView *m_view;
};

} // namespace yumiao::ui::pages
