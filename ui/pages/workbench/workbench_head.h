// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace yumiao::ui::pages {

/// The actions at the right of the page head: 打印进展摘要, 新建.
class WorkbenchHead final : public QWidget {
    Q_OBJECT
public:
    explicit WorkbenchHead(QWidget *parent = nullptr);
    void retranslate();
    /// Below this button the menu of what can be made opens.
    [[nodiscard]] QPushButton *newButton() const;
Q_SIGNALS:
    void printRequested();
    void newRequested();

private:
    class KeyButton;
    KeyButton *m_print;
    KeyButton *m_new;
};

} // namespace yumiao::ui::pages
