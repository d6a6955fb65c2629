// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspace.h"

#include <QDate>
#include <QDialog>
#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yumiao::ui::pages {

class ConditionGroup;

/// The editor of conditions: rows and groups, the sentence they make, their text form (which can be copied, typed and
/// pasted; what is wrong in it is shown at its place), and how many records they would find.
class ConditionDialog final : public QDialog {
    Q_OBJECT
public:
    ConditionDialog(
        store::Workspace &workspace, records::RecordKind kind, const store::Filter &filter, QWidget *parent);
    ~ConditionDialog() override;
    /// How many records the list would show with these conditions, besides all else that narrows it (the text of its
    /// search box, its choices); runs on a lane. Without it all records are counted.
    using Counter = std::function<Result<qint64>(const store::Session &, const store::Filter &)>;
    void setCounter(Counter counter);
    [[nodiscard]] const store::Filter &filter() const { return m_filter; }
    [[nodiscard]] ConditionGroup &group() const { return *m_group; }
    /// A text in the place of the conditions, as if it were typed.
    void paste(const QString &text);
    /// What cannot be asked, in words; empty when all can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    /// The officer wants the list so.
    void applied(const yumiao::store::Filter &filter);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUp();
    void takeGroup();
    void takeText();
    void showGroup();
    void say();
    void count();
    void apply();

    store::Workspace &m_workspace;
    records::RecordKind m_kind;
    store::Filter m_filter;
    ConditionGroup *m_group = nullptr;
    QWidget *m_place; ///< of the group
    QLabel *m_sentence;
    QLineEdit *m_text;
    QLabel *m_problem;
    QLabel *m_count;
    QPushButton *m_apply;
    Counter m_counter;
    QTimer m_counting;
    store::Ticket m_ticket;
    bool m_taking = false; ///< the group follows the text, or the text the group
};

} // namespace yumiao::ui::pages
