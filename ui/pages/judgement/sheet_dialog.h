// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/common/paper_printer.h"
#include "ui/pages/judgement/judged_answer.h"
#include "ui/print/document.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;

namespace yumiao::ui::pages {

class PagePreview;

/// 判定表: the judgement as it will stand on paper; printed or written as PDF.
class SheetDialog final : public QDialog {
    Q_OBJECT
public:
    SheetDialog(const PageNeeds &needs, SharedAnswer answer, QWidget *parent);
    /// The way to the printer; tests put their own here.
    void setPrinter(std::unique_ptr<PaperPrinter> printer) { m_printer = std::move(printer); }
    [[nodiscard]] const PagePreview &preview() const { return *m_preview; }
    void exportPdf();
    void printPages();

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void retranslate();

    PageNeeds m_needs;
    SharedAnswer m_answer;
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
