// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/page_preview.h"

#include "ui/print/page_painter.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace yumiao::ui::pages {
namespace {

constexpr double matMargin = 24.0;
constexpr double pageGap = 15.0;
constexpr double mmPerInch = 25.4;
constexpr double leastScale = 0.6;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    theme::setSpokenRole(this, QAccessible::Document);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, viewport(), qOverload<>(&QWidget::update));
}

void PagePreview::setPages(print::Layout layout)
{
    m_layout = std::move(layout);
    m_pictures.assign(m_layout.pages.size(), QImage());
    m_current = std::clamp(m_current, 0, std::max(0, print::pageCount(m_layout) - 1));
    arrange();
    tellReaders();
}

void PagePreview::setPagesBeside(int count)
{
    m_beside = std::clamp(count, 1, 2);
    arrange();
}

void PagePreview::setZoom(PreviewZoom zoom)
{
    m_zoom = zoom;
    arrange();
}

int PagePreview::rows() const
{
    return (print::pageCount(m_layout) + m_beside - 1) / m_beside;
}

double PagePreview::rowHeight() const
{
    return m_layout.form.height * m_scale + pageGap;
}

/// What the zoom asks for, in logical pixels for a millimetre.
double PagePreview::pixelsPerMm() const
{
    const double across
        = (viewport()->width() - 2 * matMargin - (m_beside - 1) * pageGap) / (m_beside * m_layout.form.width);
    const double down = (viewport()->height() - 2 * matMargin) / m_layout.form.height;
    const double full = logicalDpiX() / mmPerInch;
    switch (m_zoom) {
    case PreviewZoom::WholePage:
        return std::max(leastScale, std::min(across, down));
    case PreviewZoom::PageWidth:
        return std::max(leastScale, across);
    case PreviewZoom::Half:
        return 0.5 * full;
    case PreviewZoom::Full:
        return full;
    case PreviewZoom::OneAndHalf:
        return 1.5 * full;
    }
    return full;
}

/// Scale and scroll bars anew; the current page stays in view.
void PagePreview::arrange()
{
    const double scale = pixelsPerMm();
    if (std::abs(scale - m_scale) > 1e-9) {
        m_scale = scale;
        forgetPictures();
    }
    const int page = m_current;
    const double width = m_beside * m_layout.form.width * m_scale + (m_beside - 1) * pageGap + 2 * matMargin;
    const double height = rows() * rowHeight() - pageGap + 2 * matMargin;
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(width)) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(height)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    showPage(page);
    viewport()->update();
}

QRectF PagePreview::pageRect(int page) const
{
    const double pageWidth = m_layout.form.width * m_scale;
    const double row = m_beside * pageWidth + (m_beside - 1) * pageGap;
    const double left = std::max(matMargin, (viewport()->width() - row) / 2.0);
    const double all = rows() * rowHeight() - pageGap;
    const double top = std::max(matMargin, (viewport()->height() - all) / 2.0);
    const double x = left + page % m_beside * (pageWidth + pageGap) - horizontalScrollBar()->value();
    const double y = top + page / m_beside * rowHeight() - verticalScrollBar()->value();
    return {std::round(x), std::round(y), std::round(pageWidth), std::round(m_layout.form.height * m_scale)};
}

void PagePreview::showPage(int page)
{
    page = std::clamp(page, 0, std::max(0, print::pageCount(m_layout) - 1));
    verticalScrollBar()->setValue(static_cast<int>(std::round(page / m_beside * rowHeight())));
    // At the end of the bar the last rows cannot come to the top; the page asked for is still the current one.
    const int first = page / m_beside * m_beside;
    if (first != m_current) {
        m_current = first;
        tellReaders();
        Q_EMIT currentPageChanged(m_current);
    }
}

/// The row that holds the upper third of the view is the current one.
void PagePreview::followScrolling()
{
    const double at = verticalScrollBar()->value() + viewport()->height() / 3.0 - matMargin;
    const int row = std::clamp(static_cast<int>(at / rowHeight()), 0, std::max(0, rows() - 1));
    if (row * m_beside == m_current)
        return;
    m_current = row * m_beside;
    tellReaders();
    Q_EMIT currentPageChanged(m_current);
}

const QImage &PagePreview::picture(int page)
{
    QImage &image = m_pictures[static_cast<std::size_t>(page)];
    const QSize size = (pageRect(page).size() * devicePixelRatioF()).toSize();
    if (image.size() == size)
        return image;
    image = QImage(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    print::paintPage(painter, m_layout, page, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    image.setDevicePixelRatio(devicePixelRatioF());
    return image;
}

void PagePreview::forgetPictures()
{
    std::fill(m_pictures.begin(), m_pictures.end(), QImage());
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    const theme::Tokens &tokens = theme::current();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokens.colour("mat"));
    for (int page = 0; page < print::pageCount(m_layout); ++page) {
        const QRectF paper = pageRect(page);
        if (!paper.intersects(event->rect()))
            continue;
        painter.drawImage(paper.topLeft(), picture(page));
        painter.setPen(tokens.colour("line2"));
        painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (hasFocus() && m_isWalkedTo) {
        painter.setPen(QPen(tokens.colour("focus"), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PagePreview::scrollContentsBy(int, int)
{
    followScrolling();
    viewport()->update();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    const int last = print::pageCount(m_layout) - 1;
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        return showPage(m_current + m_beside);
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        return showPage(m_current - m_beside);
    case Qt::Key_Home:
        return showPage(0);
    case Qt::Key_End:
        return showPage(last);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::focusInEvent(QFocusEvent *event)
{
    m_isWalkedTo = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PagePreview::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PagePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tellReaders();
    QAbstractScrollArea::changeEvent(event);
}

/// A reader hears which page is shown and what is written on it.
void PagePreview::tellReaders()
{
    setAccessibleName(tr("Page %1 of %2").arg(m_current + 1).arg(print::pageCount(m_layout)));
    setAccessibleDescription(print::pageLines(m_layout, m_current).join(QLatin1Char('\n')));
}

} // namespace yumiao::ui::pages
