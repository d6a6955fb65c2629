// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/workbench/workbench_facts.h"
#include "ui/shell/route.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;

namespace yumiao::ui::widgets {
class PanelFrame;
class SegmentedButtons;
} // namespace yumiao::ui::widgets

namespace yumiao::ui::pages {

class PanelBody;
class TodoModel;
class TodoView;

/// 待办: the list by urgency with its head (how many, whose) and its foot (keys, what was put off).
class TodoPanel final : public QWidget {
    Q_OBJECT
public:
    explicit TodoPanel(QWidget *parent = nullptr);
    /// `ownBureau` null: nobody's list can be told from the others', so all is shown.
    void setTodo(const figures::Todo &todo, RecordId ownBureau);
    void showError(const Error &error);
    void retranslate();
    void setNarrow(bool narrow);
    /// The item that keys and commands act on; nullptr when a group or nothing is current.
    [[nodiscard]] const figures::TodoItem *currentItem() const;
    [[nodiscard]] TodoView *view() const { return m_view; }
Q_SIGNALS:
    void openRequested(const yumiao::ui::shell::Route &route);
    void snoozeRequested();
    void doneRequested();
    void retryRequested();

private:
    void buildFoot();
    void addKey(QBoxLayout *row, const QString &key);
    void showScope();
    void showWords();
    void open(const QModelIndex &index);
    void openSnoozed();

    TodoModel *m_model;
    TodoView *m_view;
    widgets::PanelFrame *m_frame;
    widgets::SegmentedButtons *m_scopes;
    PanelBody *m_body;
    QFrame *m_foot;
    QList<QLabel *> m_keyWords; ///< behind the key caps, in the order Enter, Space, S, D
    QPushButton *m_snoozed;
    figures::Todo m_todo; ///< of everybody
    RecordId m_ownBureau;
};

} // namespace yumiao::ui::pages
