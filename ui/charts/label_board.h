// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_form.h"

#include <QList>
#include <QPointF>
#include <QRectF>

class QGraphicsItem;

namespace yumiao::ui::charts {

/// Writes plain text beside what it names and keeps labels apart. Qt Charts' own labels read their text as HTML,
/// so every word of a chart is written here.
class LabelBoard {
public:
    /// `sheet` takes the text items; `bounds` is where labels may stand.
    LabelBoard(QGraphicsItem *sheet, const ChartForm &form, const QRectF &bounds);

    [[nodiscard]] static QSizeF sizeOf(const QString &text, const QFont &font);
    [[nodiscard]] static QString elided(const QString &text, const QFont &font, double width);

    /// Writes exactly there and keeps others off.
    void write(const QString &text, const QFont &font, const QColor &colour, QPointF topLeft);
    /// The same without keeping others off: a number on its own bar.
    void writeOver(const QString &text, const QFont &font, const QColor &colour, QPointF topLeft);
    /// Writes if nothing else stands there; tells whether it did.
    bool writeIfFree(const QString &text, const QFont &font, const QColor &colour, QPointF topLeft);
    /// Writes at the place of `topLefts` that meets the fewest labels and line points, pushed away in 2 px steps.
    void writeNear(const QString &text, const QFont &font, const QColor &colour, const QList<QPointF> &topLefts);
    /// A point of a line that labels should leave free if they can.
    void avoid(QPointF linePoint) { m_linePoints.append(linePoint); }
    [[nodiscard]] bool isFree(const QRectF &area) const;

private:
    [[nodiscard]] double cost(const QRectF &area) const;
    [[nodiscard]] QRectF pushedApart(QRectF area, double step) const;

    QGraphicsItem *m_sheet;
    const ChartForm &m_form;
    QRectF m_bounds;
    QList<QRectF> m_taken;
    QList<QPointF> m_linePoints;
};

} // namespace yumiao::ui::charts
