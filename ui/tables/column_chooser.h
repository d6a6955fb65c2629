// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace yumiao::ui::tables {

/// A column as the chooser lists it.
struct ChooserColumn {
    QString key;
    QString title;
    bool visible = true;
    bool fixed = false; ///< the frozen column: always there, always first
};

/// The popup of Ctrl+L (ui.md 9): check what is shown, drag or Alt+↑ Alt+↓ to order, search, back to the default. What
/// is changed is told at once. Esc or a click elsewhere closes it.
class ColumnChooser final : public QFrame {
    Q_OBJECT
public:
    explicit ColumnChooser(QWidget *parent);
    void setColumns(const QList<ChooserColumn> &columns);
    /// The list as it stands: order and checks.
    [[nodiscard]] QList<ChooserColumn> columns() const;
    /// Opens below a widget, inside the screen.
    void openUnder(const QWidget &widget);
Q_SIGNALS:
    void visibilityChanged(const QString &key, bool visible);
    void orderChanged(const QStringList &keys);
    void resetAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void search(const QString &text);
    void move(int by);
    void tellOrder();

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_reset;
    bool m_filling = false;
};

} // namespace yumiao::ui::tables
