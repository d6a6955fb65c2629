// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"
#include "ui/print/document.h"
#include "ui/print/page_form.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <vector>

class QTextLayout;

namespace yumiao::ui::print {

/// One line of a set text. `baseline` is its left end on the page, in millimetres from the page's corner.
struct PlacedText {
    std::shared_ptr<const QTextLayout> text;
    int line = 0;
    QPointF baseline;
};
/// A chart, drawn as vectors when the page is painted.
struct PlacedChart {
    std::shared_ptr<const figures::ChartData> chart;
    QRectF area;
};
struct Page {
    std::vector<PlacedText> texts;
    std::vector<QLineF> rules; ///< lines of tables, 0.5 pt
    std::vector<PlacedChart> charts;
};

/// A document broken into pages: values that a preview, a PDF and a printer paint alike.
struct Layout {
    QString name;
    PageForm form;
    std::vector<Page> pages;
};

/// Breaks a document into pages. Never fails; a document without blocks is one empty page.
[[nodiscard]] Layout layOut(const Document &document, const PageForm &form = {});

[[nodiscard]] int pageCount(const Layout &layout);
/// The characters of one placed line.
[[nodiscard]] QString lineText(const PlacedText &placed);
/// The lines of the running text of a page from above, without page number; cells of a table each on their own.
[[nodiscard]] QStringList pageLines(const Layout &layout, int page);

} // namespace yumiao::ui::print
