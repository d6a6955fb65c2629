// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scene.h"

#include "ui/charts/chart_words.h"
#include "ui/words/label_words.h"

#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QLegend>
#include <QPainter>

#include <algorithm>

namespace yumiao::ui::charts {

using figures::ChartData;
using figures::ChartKind;

namespace {
constexpr double kEdge = 4.0;

/// A chart without the trimmings: no legend, no ground, no animation (it would be grabbed half-way).
void strip(QChart &chart)
{
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setMargins(QMargins(0, 0, 0, 0));
    chart.legend()->hide();
}
} // namespace

ChartScene::ChartScene(ChartData data, ChartForm form)
    : m_data(std::move(data))
    , m_form(std::move(form))
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    rebuild();
}

ChartScene::~ChartScene() = default;

void ChartScene::setData(ChartData data)
{
    if (data == m_data)
        return;
    const bool sameKind = data.kind == m_data.kind && data.series.size() == m_data.series.size();
    bool sameRoles = sameKind;
    for (int i = 0; sameRoles && i < data.series.size(); ++i)
        sameRoles = data.series.at(i).role == m_data.series.at(i).role;
    m_data = std::move(data);
    if (sameRoles && m_plot->replace(m_data))
        arrange();
    else
        rebuild();
}

void ChartScene::setForm(ChartForm form)
{
    m_form = std::move(form);
    rebuild();
}

void ChartScene::resize(QSizeF size)
{
    size = size.expandedTo(QSizeF(60, 40));
    if (size == m_size)
        return;
    m_size = size;
    arrange();
}

double ChartScene::naturalHeight() const
{
    const double text = LabelBoard::sizeOf(QStringLiteral("0"), chartFont(m_form)).height();
    const double title = m_form.titled ? 3.5 * text : 0.0;
    if (m_data.kind != ChartKind::StackedBars)
        return title + 240.0;
    return title + 25.0 * static_cast<double>(std::max<qsizetype>(1, m_data.categories.size())) + text + 8.0
        + 2 * kEdge;
}

void ChartScene::rebuild()
{
    m_scene.clear();
    m_sheet = nullptr;
    m_chart = new QChart;
    strip(*m_chart);
    m_scene.addItem(m_chart);
    m_plot = makePlot(m_data.kind);
    m_plot->build(*m_chart, m_data, m_form);
    arrange();
}

double ChartScene::writeTitle(LabelBoard &board) const
{
    if (!m_form.titled)
        return kEdge;
    const QFont bold = chartFont(m_form, true, 2.0);
    const QFont font = chartFont(m_form);
    double y = 2 * kEdge;
    double x = 2 * kEdge;
    const double width = m_size.width() - 4 * kEdge;
    const QString title = LabelBoard::elided(words::shown(m_data.title), bold, width);
    const QSizeF titleSize = LabelBoard::sizeOf(title, bold);
    board.write(title, bold, m_form.tokens.colour("t1"), {x, y});
    x += titleSize.width() + 8.0;
    const QString unit = LabelBoard::elided(words::shown(m_data.unit), font, std::max(0.0, m_size.width() - x - kEdge));
    const QSizeF unitSize = LabelBoard::sizeOf(unit, font);
    board.write(unit, font, m_form.tokens.colour("t3"), {x, y + titleSize.height() - unitSize.height() - 1.0});
    y += titleSize.height() + kEdge;
    const QString note = words::shown(m_data.note);
    if (!note.isEmpty()) {
        board.write(LabelBoard::elided(note, font, width), font, m_form.tokens.colour("t2"), {2 * kEdge, y});
        y += LabelBoard::sizeOf(note, font).height() + kEdge;
    }
    return y + kEdge;
}

void ChartScene::arrange()
{
    delete m_sheet;
    const QRectF whole(QPointF(0, 0), m_size);
    m_scene.setSceneRect(whole);
    m_chart->setGeometry(whole);
    m_sheet = new QGraphicsRectItem;
    m_sheet->setPen(Qt::NoPen);
    m_sheet->setZValue(10);
    m_scene.addItem(m_sheet);
    LabelBoard board(m_sheet, m_form, whole.adjusted(1, 1, -1, -1));
    const double top = writeTitle(board);
    const double side = m_form.titled ? 2 * kEdge : kEdge;
    const QRectF body = whole.adjusted(side, top, -side, -kEdge);
    m_sheet->setRect(body);
    m_marks.clear();
    m_chart->setVisible(hasValues(m_data));
    if (!hasValues(m_data)) {
        const QFont font = chartFont(m_form);
        const QSizeF size = LabelBoard::sizeOf(ChartWords::nothingToShow(), font);
        board.write(ChartWords::nothingToShow(), font, m_form.tokens.colour("t3"),
            body.center() - QPointF(size.width() / 2, size.height() / 2));
        return;
    }
    QRectF area = m_plot->plotArea(body, m_data, m_form);
    area.setSize(area.size().expandedTo(QSizeF(8, 8)));
    m_chart->setPlotArea(area);
    // Axes and grid would follow only with the next event; a picture or a page is painted at once.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
    m_marks = m_plot->label(area, m_data, m_form, board, m_sheet);
}

void ChartScene::paint(QPainter &painter, const QRectF &target)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, target, m_scene.sceneRect(), Qt::KeepAspectRatio);
    painter.restore();
}

std::unique_ptr<QChart> buildChart(const ChartData &data, const ChartForm &form)
{
    auto chart = std::make_unique<QChart>();
    strip(*chart);
    makePlot(data.kind)->build(*chart, data, form);
    return chart;
}

} // namespace yumiao::ui::charts
