// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/print/page_layout.h"

#include <QByteArray>

class QPagedPaintDevice;
class QPainter;

namespace yumiao::ui::print {

/// Paints a page of a layout into `paper`, which stands for the whole sheet. The ground is left as it is.
void paintPage(QPainter &painter, const Layout &layout, int page, const QRectF &paper);

/// A document as the bytes of a PDF with its title, fonts embedded and text that can be searched and copied.
/// Fault::Internal "print.paint" when the device refuses.
[[nodiscard]] Result<QByteArray> pdfBytes(const Document &document, const PageForm &form = {});

/// Prints on a QPrinter or another paged device: sheet by sheet, only the pages the device was asked for.
/// A4 is set first, upright or on its side as the form says. Fault::Unreachable "print.device" when the device cannot
/// begin.
[[nodiscard]] Done printOn(QPagedPaintDevice &device, const Document &document, const PageForm &form = {});

} // namespace yumiao::ui::print
