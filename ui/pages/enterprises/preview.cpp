// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/preview.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QStringList>

#include <poppler-qt6.h>

#include <algorithm>

Q_DECLARE_METATYPE(const yumiao::Cancel *)

namespace yumiao::ui::pages {
namespace {

constexpr qint64 MostBytes = 64LL * 1024 * 1024;
constexpr qint64 MostPoints = 40'000'000;
constexpr int MostMebibytes = 256; // that a picture may take in memory
constexpr double PointsPerInch = 72.0;
constexpr double LeastDots = 20.0;
constexpr double MostDots = 200.0;

tl::unexpected<Error> refusedPreview()
{
    return failure(Fault::Refused, QStringLiteral("preview.refused"));
}

/// Drawn from their own points only; SVG, which may name other files, is not among them.
bool isKnownPicture(const QByteArray &format)
{
    static const QList<QByteArray> known{"png", "jpeg", "jpg", "bmp", "gif", "webp"};
    return known.contains(format.toLower());
}

Result<Preview> pictureOf(const QByteArray &bytes, QSize box)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(MostMebibytes);
    const QSize size = reader.size();
    if (!isKnownPicture(reader.format()) || !size.isValid() || size.isEmpty()
        || static_cast<qint64>(size.width()) * size.height() > MostPoints)
        return refusedPreview();
    if (size.width() > box.width() || size.height() > box.height())
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return refusedPreview();
    return Preview{std::move(image), 0, 1};
}

bool isWithdrawn(const QVariant &closure)
{
    return closure.value<const Cancel *>()->stop_requested();
}

Result<Preview> pdfPageOf(const QByteArray &bytes, int page, QSize box, const Cancel &cancel)
{
    const auto document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked() || document->numPages() < 1)
        return refusedPreview();
    const int wanted = std::clamp(page, 0, document->numPages() - 1);
    const auto sheet = document->page(wanted);
    if (!sheet)
        return refusedPreview();
    const QSizeF size = sheet->pageSizeF();
    if (size.width() < 1 || size.height() < 1)
        return refusedPreview();
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const double fit = std::min(box.width() / size.width(), box.height() / size.height()) * PointsPerInch;
    const double dots = std::clamp(fit, LeastDots, MostDots);
    const double points = size.width() * size.height() * (dots / PointsPerInch) * (dots / PointsPerInch);
    if (points > static_cast<double>(MostPoints))
        return refusedPreview();
    QImage image = sheet->renderToImage(dots, dots, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr, nullptr,
        &isWithdrawn, QVariant::fromValue<const Cancel *>(&cancel));
    if (cancel.stop_requested())
        return failure(Fault::Cancelled, QStringLiteral("cancelled"));
    if (image.isNull())
        return refusedPreview();
    return Preview{std::move(image), wanted, document->numPages()};
}

} // namespace

qint64 mostToPreview()
{
    return MostBytes;
}

bool mayBeShown(const QString &name, qint64 size)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
        QStringLiteral("bmp"), QStringLiteral("gif"), QStringLiteral("webp"), QStringLiteral("pdf")};
    return size <= MostBytes && endings.contains(QFileInfo(name).suffix().toLower());
}

Result<Preview> previewOf(const QByteArray &bytes, int page, QSize box, const Cancel &cancel)
{
    const QSize room = box.expandedTo({16, 16}).boundedTo({4096, 4096});
    return bytes.startsWith("%PDF-") ? pdfPageOf(bytes, page, room, cancel) : pictureOf(bytes, room);
}

} // namespace yumiao::ui::pages
