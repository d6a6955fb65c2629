// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yumiao::ui::widgets {

class ElidedLabel;

/// A panel of a board page: a white frame with title, small text, widgets and a link in its head, contents below.
class PanelFrame final : public QFrame {
    Q_OBJECT
public:
    explicit PanelFrame(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// The quiet text behind the title (月末在册，户).
    void setNote(const QString &note);
    /// A link at the right of the head; an empty text hides it.
    void setLink(const QString &text);
    /// Adds a widget to the head, left of the link; the panel becomes its parent.
    void addHeadWidget(QWidget *widget);
    /// No line under the head: for panels whose content begins at once (charts).
    void setHeadRule(bool shown);
    /// Where the contents go; no margins.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
Q_SIGNALS:
    void linkActivated();

private:
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    QHBoxLayout *m_head;
    QPushButton *m_link;
    QFrame *m_rule;
    QVBoxLayout *m_body;
};

} // namespace yumiao::ui::widgets
