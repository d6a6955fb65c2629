// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_form.h"
#include "ui/charts/plot.h"

#include <QChart>
#include <QGraphicsScene>

class QGraphicsRectItem;
class QPainter;

namespace yumiao::ui::charts {

/// A chart ready to be painted: the same object behind the screen, a file and a printed page.
/// Needs a QApplication (any platform, offscreen too). Not thread-safe: use it in the GUI thread.
class ChartScene {
public:
    ChartScene(figures::ChartData data, ChartForm form);
    ~ChartScene();
    Q_DISABLE_COPY_MOVE(ChartScene)

    /// New values go into the series that are there if the shape is the same.
    void setData(figures::ChartData data);
    void setForm(ChartForm form);
    /// In pixels of the default screen resolution.
    void resize(QSizeF size);

    [[nodiscard]] const figures::ChartData &data() const { return m_data; }
    [[nodiscard]] const ChartForm &form() const { return m_form; }
    [[nodiscard]] const QList<ChartMark> &marks() const { return m_marks; }
    /// The height at which bars have their full size; other charts answer a usual one.
    [[nodiscard]] double naturalHeight() const;
    [[nodiscard]] QChart &chart() { return *m_chart; }

    /// Paints the whole scene into `target`, as vectors where the device takes them.
    void paint(QPainter &painter, const QRectF &target);

private:
    void rebuild();
    void arrange();
    [[nodiscard]] double writeTitle(LabelBoard &board) const;

    figures::ChartData m_data;
    ChartForm m_form;
    QGraphicsScene m_scene;
    QChart *m_chart = nullptr;            ///< owned by the scene
    QGraphicsRectItem *m_sheet = nullptr; ///< words and points above the chart, owned by the scene
    std::unique_ptr<Plot> m_plot;
    QList<ChartMark> m_marks;
    QSizeF m_size{480, 260};
};

/// A new QChart with its series and axes but without words, for those who want to place it in a view of their own.
/// The caller owns it.
[[nodiscard]] std::unique_ptr<QChart> buildChart(const figures::ChartData &data, const ChartForm &form);

} // namespace yumiao::ui::charts
