// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QHBoxLayout;
class QLabel;

namespace yumiao::ui::widgets {
class ElidedLabel;
}

namespace yumiao::ui::shell {

class Page;

/// The head of a page, 46 high: title, count text, its switches, and its actions at the right end.
class PageHead final : public QFrame {
    Q_OBJECT
public:
    explicit PageHead(QWidget *parent = nullptr);
    /// Shows the words and widgets of a page; its widgets are asked for the first time it comes.
    void showPage(Page *page);
    /// Title and count anew.
    void refresh();

private:
    struct Parts {
        QWidget *switches = nullptr;
        QWidget *actions = nullptr;
    };
    Page *m_page = nullptr;
    QLabel *m_title;
    widgets::ElidedLabel *m_count;
    QHBoxLayout *m_row;
    QHash<Page *, Parts> m_parts; // children of this head
};

} // namespace yumiao::ui::shell
