// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace yumiao::ui::tables {

class TableHeader;

/// One of the two views of a RecordTable: rows of one height without lines of its own, hover over whole rows, and a
/// cursor that also goes to the first column when that is shown by the frozen view beside it.
class TableView final : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget *parent);
    [[nodiscard]] TableHeader *header() const { return m_header; }
    void setHoveredRow(int row);
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    /// Whether rows begin in this view: the bar of a selected row stands there.
    void setBeginsRows(bool begins) { m_beginsRows = begins; }
    [[nodiscard]] bool beginsRows() const { return m_beginsRows; }
    [[nodiscard]] int firstShownColumn() const;
    /// A column that another view shows left of this one, or -1.
    void setColumnBefore(int column) { m_columnBefore = column; }
    /// The ring of the current cell is shown while the keyboard is used; the view with the focus tells.
    void setRing(const QModelIndex &index);
    [[nodiscard]] bool showsRing(const QModelIndex &index) const { return m_ring.isValid() && m_ring == index; }
    /// Rows as high as this, but never lower than their text.
    void fitRows(int height);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    /// Never looks through rows that are not read yet: typed() tells the letters instead.
    void keyboardSearch(const QString &search) override;
    void selectAll() override;
    void reset() override;

public Q_SLOTS:
    void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles = {}) override;

Q_SIGNALS:
    void rowHovered(int row);
    void typed(const QString &text);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] bool showsUnreadRows() const;
    void holdPicture();
    void letGo();
    [[nodiscard]] int rowAfter(CursorAction action, int row) const;
    [[nodiscard]] QList<int> columnsInOrder() const;

    TableHeader *m_header;
    QPersistentModelIndex m_ring;
    QTimer m_held; ///< runs while the last picture stays because the rows to come are being read
    int m_hoveredRow = -1;
    int m_columnBefore = -1;
    bool m_beginsRows = false;
};

} // namespace yumiao::ui::tables
