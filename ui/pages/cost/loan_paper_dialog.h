// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_reading.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/common/paper_printer.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace yumiao::ui::pages {

class PagePreview;

/// 贷款明白纸 as it will stand on paper; printed or written as PDF.
class LoanPaperDialog final : public QDialog {
    Q_OBJECT
public:
    LoanPaperDialog(const PageNeeds &needs, cost::CostAnswer answer, QWidget *parent);
    ~LoanPaperDialog() override;
    /// The way to the printer; tests put their own here.
    void setPrinter(std::unique_ptr<PaperPrinter> printer) { m_printer = std::move(printer); }
    [[nodiscard]] const print::Document &document() const { return m_document; }
    void exportPdf();
    void printPages();

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void setWords();

    PageNeeds m_needs;
    cost::CostAnswer m_answer;
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
