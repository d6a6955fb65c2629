// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace yumiao::ui::shell {

/// What stands where rows or a chart would (ui.md 7.5). Texts are plain.
struct StateWords {
    QByteArray icon;       ///< search-x, sprout, triangle-alert
    QString title;         ///< 没有符合条件的企业
    QString line{};        ///< 当前 3 个条件
    QStringList actions{}; ///< at most two; the first is the primary one when nothing is there yet
    bool primary = false;  ///< the first action creates what is missing
    bool warning = false;  ///< an error: amber icon
};

/// Empty by filter, nothing yet, or an error in one panel: icon, one line, what can be done.
class StatePanel : public QWidget {
    Q_OBJECT
public:
    explicit StatePanel(QWidget *parent = nullptr);
    void setWords(const StateWords &words);
Q_SIGNALS:
    /// The action at this place of StateWords::actions.
    void actionActivated(int index);

private:
    void showIcon();

    StateWords m_words;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_line;
    QHBoxLayout *m_buttons;
};

/// The panel of lists that are empty.
using EmptyState = StatePanel;

} // namespace yumiao::ui::shell
