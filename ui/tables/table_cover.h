// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace yumiao::ui::shell {
class StatePanel;
struct StateWords;
} // namespace yumiao::ui::shell

namespace yumiao::ui::tables {

/// What lies over the rows of a table: the 2 px line of a question under way, grey bars where there are no rows yet,
/// or a panel that says why there are none.
class TableCover final : public QWidget {
    Q_OBJECT
public:
    enum class Shows { Nothing, Line, Bars, Panel };
    explicit TableCover(QWidget *parent);
    void setShows(Shows what);
    void showPanel(const shell::StateWords &words);
    [[nodiscard]] Shows shows() const { return m_shows; }
    /// The place of the rows, in the parent's coordinates.
    void setPlace(const QRect &place);
    [[nodiscard]] const QRect &place() const { return m_place; }
    [[nodiscard]] shell::StatePanel *panel() const { return m_panel; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    void paintLine(QPainter &painter) const;
    void paintBars(QPainter &painter) const;

    shell::StatePanel *m_panel;
    QRect m_place;
    Shows m_shows = Shows::Nothing;
    QTimer m_beat;
    int m_at = 0; ///< of 100: where the line's bright part begins
};

} // namespace yumiao::ui::tables
