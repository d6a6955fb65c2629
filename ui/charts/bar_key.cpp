// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_plot.h"

#include "ui/charts/hatch.h"
#include "ui/words/label_words.h"

#include <QGraphicsRectItem>

namespace yumiao::ui::charts {

double keyHeight(const figures::ChartData &data, const ChartForm &form)
{
    return data.series.size() < 2 ? 0.0 : LabelBoard::sizeOf(QStringLiteral("0"), chartFont(form)).height() + 8.0;
}

void writeKey(
    const QRectF &row, const figures::ChartData &data, const ChartForm &form, LabelBoard &board, QGraphicsItem *sheet)
{
    if (data.series.size() < 2)
        return;
    constexpr double swatch = 10.0;
    constexpr double gap = 12.0;
    const QFont font = chartFont(form);
    double x = row.left();
    for (int series = 0; series < data.series.size(); ++series) {
        const double left = row.right() - x - swatch - 4.0;
        if (left < 2 * swatch)
            return;
        const QString name = LabelBoard::elided(words::shown(data.series.at(series).name), font, left);
        const QSizeF size = LabelBoard::sizeOf(name, font);
        auto *box = new QGraphicsRectItem(x, row.top() + (size.height() - swatch) / 2, swatch, swatch, sheet);
        box->setBrush(seriesBrush(data, series, form));
        box->setPen(form.hatched ? barEdge(form) : QPen(Qt::NoPen));
        addHatch(sheet, box->rect(), series, form);
        board.write(name, font, form.tokens.colour("t2"), {x + swatch + 4.0, row.top()});
        x += swatch + 4.0 + size.width() + gap;
    }
}

} // namespace yumiao::ui::charts
