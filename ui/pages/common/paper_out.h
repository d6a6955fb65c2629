// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/common/paper_printer.h"

#include <functional>
#include <memory>

namespace yumiao::ui::pages {

/// The two ways of a paper out of a dialog: to the printer, and into a PDF file. What went wrong is told by the prompt,
/// what was done is said by the dialog.
class PaperOut {
public:
    /// `over`: the dialog, which owns this; `said` gets what was done as a sentence.
    PaperOut(PageNeeds needs, QWidget *over, std::function<void(const QString &)> said);
    /// The way to the printer; tests put their own here.
    void setPrinter(std::unique_ptr<PaperPrinter> printer) { m_printer = std::move(printer); }
    void print(const print::Document &document, const print::PageForm &form);
    void exportPdf(const print::Document &document, const print::PageForm &form);

private:
    PageNeeds m_needs;
    QWidget *m_over;
    std::function<void(const QString &)> m_said;
    std::unique_ptr<PaperPrinter> m_printer;
    store::Ticket m_writing;
};

} // namespace yumiao::ui::pages
