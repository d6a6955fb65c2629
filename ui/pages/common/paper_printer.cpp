// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/paper_printer.h"

#include "ui/print/page_painter.h"

#include <QPrintDialog>
#include <QPrinter>

namespace yumiao::ui::pages {

Result<bool> DialogPaperPrinter::print(
    const print::Document &document, const print::PageForm &form, int pages, QWidget *over)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.name);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(form.width > form.height ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setColorMode(form.blackAndWhite ? QPrinter::GrayScale : QPrinter::Color);
    QPrintDialog dialog(&printer, over);
    dialog.setMinMax(1, pages);
    dialog.setFromTo(1, pages);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    return print::printOn(printer, document, form).map([] { return true; });
}

} // namespace yumiao::ui::pages
