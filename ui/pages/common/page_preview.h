// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page_layout.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <vector>

namespace yumiao::ui::pages {

enum class PreviewZoom { WholePage, PageWidth, Half, Full, OneAndHalf };

/// The pages of a layout on the mat, one or two beside each other. Paper stays white in every look. Pages are painted
/// when they come into view and kept as pictures at the shown scale. PgUp, PgDn, Home and End turn pages.
class PagePreview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Keeps the page that is in view when the new layout has it.
    void setPages(print::Layout layout);
    [[nodiscard]] const print::Layout &pages() const { return m_layout; }
    void setPagesBeside(int count); ///< 1 or 2
    [[nodiscard]] int pagesBeside() const { return m_beside; }
    void setZoom(PreviewZoom zoom);
    [[nodiscard]] PreviewZoom zoom() const { return m_zoom; }
    /// The page in view, from 0; of two beside each other the left one.
    [[nodiscard]] int currentPage() const { return m_current; }
    void showPage(int page);
    /// Where a page lies in the viewport.
    [[nodiscard]] QRectF pageRect(int page) const;

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] double pixelsPerMm() const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] double rowHeight() const;
    void arrange();
    void followScrolling();
    void forgetPictures();
    void tellReaders();
    const QImage &picture(int page);

    print::Layout m_layout;
    std::vector<QImage> m_pictures; ///< by page; null until it was in view
    PreviewZoom m_zoom = PreviewZoom::WholePage;
    int m_beside = 2;
    int m_current = 0;
    bool m_isWalkedTo = false; ///< the keyboard brought the focus here: show it
    double m_scale = 1.0;      ///< logical pixels for a millimetre
};

} // namespace yumiao::ui::pages
