// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/common/paper_printer.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace yumiao::ui::pages {

class PagePreview;

/// A paper as it will be printed; printed or written as PDF. Deletes itself when closed.
class PaperDialog final : public QDialog {
    Q_OBJECT
public:
    /// `compose` is called again when the language changes.
    PaperDialog(
        const PageNeeds &needs, std::function<print::Document()> compose, const print::PageForm &form, QWidget *parent);
    ~PaperDialog() override;
    /// The way to the printer; tests put their own here.
    void setPrinter(std::unique_ptr<PaperPrinter> printer) { m_printer = std::move(printer); }
    [[nodiscard]] const print::Document &document() const { return m_document; }
    [[nodiscard]] QString stateText() const;
    void exportPdf();
    void printPages();

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void setWords();

    PageNeeds m_needs;
    std::function<print::Document()> m_compose;
    print::PageForm m_form;
    print::Document m_document;
    std::unique_ptr<PaperPrinter> m_printer;
    store::Ticket m_writing;
    PagePreview *m_preview;
    QLabel *m_state;
    QPushButton *m_pdf;
    QPushButton *m_print;
    QPushButton *m_close;
};

} // namespace yumiao::ui::pages
