// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_painter.h"

#include "ui/charts/chart_file.h"
#include "ui/charts/chart_form.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/pdf_text.h"
#include "ui/print/fonts.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

namespace yumiao::ui::print {

namespace {
constexpr double kRulePoints = 0.5;
constexpr double kMmPerInch = 25.4;

void paintText(QPainter &painter, const PlacedText &placed)
{
    constexpr double mmPerUnit = kMmPerPoint / kUnitsPerPoint;
    const QTextLine line = placed.text->lineAt(placed.line);
    painter.save();
    painter.translate(placed.baseline);
    painter.scale(mmPerUnit, mmPerUnit);
    line.draw(&painter, QPointF(0.0, -line.y() - line.ascent()));
    painter.restore();
}

/// The painter counts in millimetres from the corner of the sheet.
void paintSheet(QPainter &painter, const Page &page, const PageForm &form)
{
    painter.setPen(QPen(Qt::black, kRulePoints * kMmPerPoint, Qt::SolidLine, Qt::SquareCap));
    for (const QLineF &rule : page.rules)
        painter.drawLine(rule);
    for (const PlacedText &text : page.texts)
        paintText(painter, text);
    for (const PlacedChart &chart : page.charts)
        charts::paintChart(painter, chart.area, *chart.chart, kMmPerPoint, form.blackAndWhite);
}

/// All words of a layout and the faces they may have been set in.
charts::PaintedText paintedText(const Layout &layout)
{
    charts::PaintedText painted;
    painted.families = facesInUse() + charts::ChartForm::paper(false).families;
    painted.families.removeDuplicates();
    for (const Page &page : layout.pages) {
        for (const PlacedText &text : page.texts)
            painted.words += lineText(text);
        for (const PlacedChart &chart : page.charts)
            painted.words += charts::ChartWords::allWords(*chart.chart);
    }
    return painted;
}

/// Where the corner of the sheet lies in the device's own coordinates.
QPointF sheetCorner(const QPagedPaintDevice &device)
{
    const QPageLayout layout = device.pageLayout();
    if (layout.mode() == QPageLayout::FullPageMode)
        return {};
    return -QPointF(layout.paintRectPixels(device.logicalDpiX()).topLeft());
}

Done paintPages(QPagedPaintDevice &device, const Layout &layout)
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(Fault::Unreachable, QStringLiteral("print.device"));
    const QPageRanges wanted = device.pageRanges();
    bool first = true;
    for (int page = 0; page < pageCount(layout); ++page) {
        if (!wanted.isEmpty() && !wanted.contains(page + 1))
            continue;
        if (!first && !device.newPage())
            return failure(Fault::Unreachable, QStringLiteral("print.device"));
        first = false;
        painter.save();
        painter.translate(sheetCorner(device));
        painter.scale(device.logicalDpiX() / kMmPerInch, device.logicalDpiY() / kMmPerInch);
        paintSheet(painter, layout.pages[static_cast<std::size_t>(page)], layout.form);
        painter.restore();
    }
    if (!painter.end())
        return failure(Fault::Unreachable, QStringLiteral("print.device"));
    return {};
}
QPageLayout::Orientation orientationOf(const PageForm &form)
{
    return form.width > form.height ? QPageLayout::Landscape : QPageLayout::Portrait;
}

} // namespace

void paintPage(QPainter &painter, const Layout &layout, int page, const QRectF &paper)
{
    if (page < 0 || page >= pageCount(layout))
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(paper.topLeft());
    painter.scale(paper.width() / layout.form.width, paper.height() / layout.form.height);
    paintSheet(painter, layout.pages[static_cast<std::size_t>(page)], layout.form);
    painter.restore();
}

Result<QByteArray> pdfBytes(const Document &document, const PageForm &form)
{
    const Layout layout = layOut(document, form);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(document.name);
    pdf.setCreator(QGuiApplication::applicationDisplayName());
    pdf.setResolution(1200);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageOrientation(orientationOf(form));
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0));
    if (!paintPages(pdf, layout))
        return failure(Fault::Internal, QStringLiteral("print.paint"));
    return charts::withPlainText(bytes, paintedText(layout));
}

Done printOn(QPagedPaintDevice &device, const Document &document, const PageForm &form)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(orientationOf(form));
    return paintPages(device, layOut(document, form));
}

} // namespace yumiao::ui::print
