// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/paper_out.h"

#include "models/store/safe_file.h"
#include "ui/print/page_layout.h"
#include "ui/print/page_painter.h"
#include "ui/words/error_words.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

struct PaperOutWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::PaperOut)
};

} // namespace

PaperOut::PaperOut(PageNeeds needs, QWidget *over, std::function<void(const QString &)> said)
    : m_needs(std::move(needs))
    , m_over(over)
    , m_said(std::move(said))
    , m_printer(std::make_unique<DialogPaperPrinter>())
{
}

void PaperOut::print(const print::Document &document, const print::PageForm &form)
{
    const int pages = print::pageCount(print::layOut(document, form));
    const auto printed = m_printer->print(document, form, pages, m_over);
    if (!printed)
        m_needs.prompt.tell(words::sentence(printed.error()), {});
    else if (*printed)
        m_said(PaperOutWords::tr("Sent to the printer"));
}

void PaperOut::exportPdf(const print::Document &document, const print::PageForm &form)
{
    const auto path
        = m_needs.prompt.fileToSave({PaperOutWords::tr("Export PDF"), PaperOutWords::tr("%1.pdf").arg(document.name),
            {PaperOutWords::tr("PDF files (*.pdf)")}, QStringLiteral("pdf")});
    if (!path)
        return;
    const auto bytes = print::pdfBytes(document, form);
    if (!bytes)
        return m_needs.prompt.tell(words::sentence(bytes.error()), {});
    m_writing = m_needs.workspace.readLong(
        m_over, [path = *path, bytes = *bytes](store::Session &) { return store::writeWholeFile(path, bytes); },
        [this, path = *path](const Done &done) {
            if (done)
                m_said(PaperOutWords::tr("Written to %1").arg(path));
            else
                m_needs.prompt.tell(words::sentence(done.error()), {});
        });
}

} // namespace yumiao::ui::pages
