// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/common/paper_printer.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace yumiao::ui::pages {

class PagePreview;

/// What a window about one paper shows.
struct PaperSource {
    std::function<QString()> title;            ///< of the window, in the present language
    std::function<print::Document()> document; ///< in the present language
    print::PageForm form;
};

/// A paper as it will stand on the sheet; printed or written as PDF. Deletes itself when closed.
class PaperDialog final : public QDialog {
    Q_OBJECT
public:
    PaperDialog(const PageNeeds &needs, PaperSource source, QWidget *parent);
    ~PaperDialog() override;
    /// The way to the printer; tests put their own here.
    void setPrinter(std::unique_ptr<PaperPrinter> printer) { m_printer = std::move(printer); }
    [[nodiscard]] const print::Document &document() const { return m_document; }
    void exportPdf();
    void printPages();

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildUp();
    void setWords();

    PageNeeds m_needs;
    PaperSource m_source;
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
