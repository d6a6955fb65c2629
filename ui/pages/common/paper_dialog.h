// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/paper_out.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace yumiao::ui::pages {

class PagePreview;

/// A paper and its title, in the language of the moment.
struct PaperSource {
    std::function<QString()> title;
    std::function<print::Document()> document;
    print::PageForm form;
};

/// A paper as it will stand on its pages; printed or written as PDF. Deletes itself when closed.
class PaperDialog final : public QDialog {
    Q_OBJECT
public:
    PaperDialog(const PageNeeds &needs, PaperSource source, QWidget *parent);
    void setPrinter(std::unique_ptr<PaperPrinter> printer) { m_out.setPrinter(std::move(printer)); }
    [[nodiscard]] const print::Document &document() const { return m_document; }
    [[nodiscard]] const PagePreview &preview() const { return *m_preview; }
    [[nodiscard]] QString state() const;
    void exportPdf();
    void printPages();

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildUp();
    void setWords();

    PaperSource m_source;
    print::Document m_document;
    PagePreview *m_preview;
    QLabel *m_state;
    QPushButton *m_pdf;
    QPushButton *m_print;
    QPushButton *m_close;
    PaperOut m_out;
};

} // namespace yumiao::ui::pages
