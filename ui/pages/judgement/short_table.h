// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace yumiao::ui::pages {

/// A short table without head inside a scrolling pane: as high as its rows. Enter and a double click activate a cell;
/// so does one click on the columns that are links.
class ShortTable final : public QTableView {
    Q_OBJECT
public:
    explicit ShortTable(QWidget *parent);
    /// After new rows: heights, and the widths of all columns but the stretched one. The quiet column is left out
    /// where there is no room for it.
    void fit(int stretched, const QList<int> &links, int quiet = -1);

Q_SIGNALS:
    void cellActivated(const QModelIndex &index);
    /// A row that should be seen, in the coordinates of the view.
    void rowShown(const QRect &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWidths();
    int m_stretched = 0;
    QList<int> m_links;
    int m_quiet = -1;
};

} // namespace yumiao::ui::pages
