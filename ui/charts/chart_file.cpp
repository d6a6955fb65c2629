// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_file.h"

#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/pdf_text.h"
#include "ui/words/label_words.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
#include <QSvgGenerator>

#include <algorithm>

namespace yumiao::ui::charts {

using figures::ChartData;

namespace {
constexpr int kLeastSide = 120;
constexpr int kMostSide = 8000;
constexpr double kPixelsPerInch = 96.0;
constexpr int kPngScale = 2;

/// Scene pixels to a point: fonts in a scene follow the default screen, whatever the device.
double scenePixelsPerPoint()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return (screen ? screen->logicalDotsPerInchY() : kPixelsPerInch) / 72.0;
}

/// The scene is sized so that a point of its text is a point of a picture with 96 pixels to the inch.
void paintFile(QPainter &painter, const QRectF &target, const ChartData &data, QSize size)
{
    ChartScene scene(data, ChartForm::file());
    scene.resize(QSizeF(size) * (scenePixelsPerPoint() * 72.0 / kPixelsPerInch));
    painter.fillRect(target, scene.form().tokens.colour("base"));
    scene.paint(painter, target);
}

tl::unexpected<Error> paintRefused()
{
    return failure(Fault::Internal, QStringLiteral("chart.paint"));
}

Result<QByteArray> pngBytes(const ChartData &data, QSize size)
{
    QImage image(size * kPngScale, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return paintRefused();
    QPainter painter(&image);
    paintFile(painter, QRectF(image.rect()), data, size);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return paintRefused();
    return bytes;
}

Result<QByteArray> svgBytes(const ChartData &data, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(static_cast<int>(kPixelsPerInch));
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setTitle(words::shown(data.title));
    QPainter painter;
    if (!painter.begin(&svg))
        return paintRefused();
    paintFile(painter, QRectF(QPointF(0, 0), QSizeF(size)), data, size);
    painter.end();
    return bytes;
}

Result<QByteArray> pagedBytes(const ChartData &data, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(words::shown(data.title));
    pdf.setCreator(QGuiApplication::applicationName());
    pdf.setResolution(1200);
    pdf.setPageSize(QPageSize(QSizeF(size) * (72.0 / kPixelsPerInch), QPageSize::Point));
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&pdf))
        return paintRefused();
    const double scale = pdf.logicalDpiX() / kPixelsPerInch;
    paintFile(painter, QRectF(0, 0, size.width() * scale, size.height() * scale), data, size);
    painter.end();
    return withPlainText(bytes, {ChartWords::allWords(data), ChartForm::file().families});
}
} // namespace

Result<ChartFormat> chartFormatOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == QLatin1String("png"))
        return ChartFormat::Png;
    if (suffix == QLatin1String("svg"))
        return ChartFormat::Svg;
    if (suffix == QLatin1String("pdf"))
        return ChartFormat::Pdf;
    return failure(Fault::Invalid, QStringLiteral("chart.format"), {{QStringLiteral("suffix"), suffix}});
}

Result<QByteArray> chartBytes(const ChartData &data, ChartFormat format, QSize size)
{
    const int least = std::min(size.width(), size.height());
    const int most = std::max(size.width(), size.height());
    if (least < kLeastSide || most > kMostSide)
        return failure(Fault::Invalid, QStringLiteral("chart.size"),
            {{QStringLiteral("width"), size.width()}, {QStringLiteral("height"), size.height()}});
    switch (format) {
    case ChartFormat::Png:
        return pngBytes(data, size);
    case ChartFormat::Svg:
        return svgBytes(data, size);
    case ChartFormat::Pdf:
        return pagedBytes(data, size);
    }
    return paintRefused();
}

void paintChart(
    QPainter &painter, const QRectF &target, const ChartData &data, double unitsPerPoint, bool blackAndWhite)
{
    ChartScene scene(data, ChartForm::paper(blackAndWhite));
    scene.resize(target.size() / unitsPerPoint * scenePixelsPerPoint());
    scene.paint(painter, target);
}

} // namespace yumiao::ui::charts
