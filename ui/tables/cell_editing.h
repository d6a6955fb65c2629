// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;

namespace yumiao::ui::tables {

/// The editor in the place of a cell, and the strip with what is wrong under its row (ui.md 9). It knows keys and
/// places, not values: Enter and Tab ask to commit, Esc drops, and the editor stays until it is told to go.
class CellEditing final : public QObject {
    Q_OBJECT
public:
    explicit CellEditing(QWidget *table);
    /// Takes the editor and gives it the focus.
    void open(QWidget *editor);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_editor.isNull(); }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /// Empty takes the strip away.
    void showMessage(const QString &message);
    [[nodiscard]] QString message() const;
    /// Where the cell is, in the coordinates of the editor's parent and of the table; an empty one hides both.
    void place(const QRect &cell, const QRect &row, const QRect &rows);

Q_SIGNALS:
    /// Enter or the focus gone elsewhere (0), Tab (1), Shift+Tab (-1).
    void commitAsked(int step);
    void dropped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool keyPressed(int key, Qt::KeyboardModifiers modifiers);

    QWidget *m_table;
    QPointer<QWidget> m_editor;
    QFrame *m_strip;
    QLabel *m_message;
    QLabel *m_sign;
};

} // namespace yumiao::ui::tables
