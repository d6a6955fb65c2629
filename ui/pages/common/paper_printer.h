// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/print/document.h"
#include "ui/print/page_form.h"

class QWidget;

namespace yumiao::ui::pages {

/// The way to the printer, so that no dialog stands in a test.
class PaperPrinter {
public:
    PaperPrinter() = default;
    PaperPrinter(const PaperPrinter &) = delete;
    PaperPrinter &operator=(const PaperPrinter &) = delete;
    virtual ~PaperPrinter() = default;
    /// Whether it was printed; false when the officer changed his mind. Error: print.device.
    [[nodiscard]] virtual Result<bool> print(
        const print::Document &document, const print::PageForm &form, int pages, QWidget *over)
        = 0;
};

/// Asks which printer and which pages.
class DialogPaperPrinter final : public PaperPrinter {
public:
    [[nodiscard]] Result<bool> print(
        const print::Document &document, const print::PageForm &form, int pages, QWidget *over) override;
};

} // namespace yumiao::ui::pages
