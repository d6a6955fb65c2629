// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>

namespace yumiao::ui::tables {

/// The head of a table: 27 high at the standard font, aligned as its cells, an arrow after the text of every column
/// that sorts, with its rank behind it where several do. A click sorts, with Shift it adds a key; a double click on an
/// edge fits the width.
class TableHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent);
    struct Arrow {
        Qt::SortOrder order = Qt::AscendingOrder;
        int rank = 0; ///< 1: sorts first; 0: it is the only one
    };
    /// The columns that sort now.
    void setArrows(const QHash<int, Arrow> &arrows);
    void setAlignment(int column, Qt::Alignment alignment);
    void clearAlignments() { m_alignments.clear(); }
    /// No line at the right of the last section: the next view begins there.
    void setOpenEnded(bool open) { m_openEnded = open; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sortAsked(int column, bool extend);
    /// The officer dragged an edge or a column: time to remember.
    void arranged();

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QHash<int, Arrow> m_arrows;
    QHash<int, Qt::Alignment> m_alignments;
    bool m_extend = false;
    bool m_openEnded = false;
};

} // namespace yumiao::ui::tables
