// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

namespace yumiao::ui::tables {

/// One cell of the sum row.
struct SumCell {
    int left = 0;
    int width = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
    QString text{};
    bool frozen = false; ///< stands over those that scroll below it
};

/// The row pinned below a table. The table says where the columns stand.
class SumRow final : public QWidget {
    Q_OBJECT
public:
    explicit SumRow(QWidget *parent);
    void setCells(const QList<SumCell> &cells);
    /// Where the frozen column ends; a line stands there. 0 for none.
    void setFrozenEnd(int x);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QString textAt(int cell) const { return m_cells.value(cell).text; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void widen();
    QList<SumCell> m_cells;
    int m_frozenEnd = 0;
};

} // namespace yumiao::ui::tables
