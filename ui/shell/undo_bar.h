// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace yumiao::ui::shell {

/// The dark bar at the bottom centre of its parent: what was done and the way back, for 8 seconds (ui.md 7.5).
/// Without an action it is a toast. The pointer over it keeps it.
class UndoBar final : public QFrame {
    Q_OBJECT
public:
    static constexpr int lifetime = 8000; ///< milliseconds

    explicit UndoBar(QWidget *parent);
    /// `undo` may be empty: then only the sentence is shown.
    void offer(const QString &sentence, const std::function<void()> &undo);
    void showToast(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void refreshLook();
    void retranslate();

    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_button;
    QTimer m_timer;
    std::function<void()> m_undo;
};

} // namespace yumiao::ui::shell
