// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/paper_dialog.h"

#include "models/store/safe_file.h"
#include "ui/pages/reports/page_preview.h"
#include "ui/print/page_layout.h"
#include "ui/print/page_painter.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace yumiao::ui::pages {
namespace {

constexpr QSize UprightPaper(720, 800);
constexpr QSize PaperAcross(1000, 760);

} // namespace

PaperDialog::PaperDialog(const PageNeeds &needs, PaperSource source, QWidget *parent)
    : QDialog(parent)
    , m_needs(needs)
    , m_source(std::move(source))
    , m_printer(std::make_unique<DialogPaperPrinter>())
    , m_preview(new PagePreview(this))
    , m_state(new QLabel(this))
    , m_pdf(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    buildUp();
    setWords();
    m_print->setFocus();
}

PaperDialog::~PaperDialog() = default;

void PaperDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_state->setTextFormat(Qt::PlainText);
    theme::setTone(m_state, "t2");
    m_preview->setPagesBeside(1);
    m_preview->setZoom(PreviewZoom::PageWidth);
    m_print->setProperty("role", QStringLiteral("primary"));
    theme::setButtonIcon(m_pdf, "file-down");
    theme::setButtonIcon(m_print, "printer", "onacc");
    auto *foot = new QFrame(this);
    foot->setProperty("foot", true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 10, 16, 10);
    row->addWidget(m_state, 1);
    for (QPushButton *button : {m_close, m_pdf, m_print}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_preview, 1);
    column->addWidget(foot);
    connect(m_pdf, &QPushButton::clicked, this, &PaperDialog::exportPdf);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::printPages);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    const QSize wanted = m_source.form.width > m_source.form.height ? PaperAcross : UprightPaper;
    resize(QSize(theme::grown(wanted.width()), wanted.height()).boundedTo(screen()->availableSize() - QSize(40, 60)));
}

void PaperDialog::setWords()
{
    setWindowTitle(m_source.title());
    m_pdf->setText(tr("Export PDF…"));
    m_print->setText(tr("Print…"));
    m_close->setText(tr("Close"));
    m_preview->setAccessibleName(tr("The paper as it will be printed"));
    m_document = m_source.document();
    m_preview->setPages(print::layOut(m_document, m_source.form));
}

void PaperDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWords();
}

void PaperDialog::exportPdf()
{
    const auto path = m_needs.prompt.fileToSave(
        {tr("Export PDF"), tr("%1.pdf").arg(m_document.name), {tr("PDF files (*.pdf)")}, QStringLiteral("pdf")});
    if (!path)
        return;
    const auto bytes = print::pdfBytes(m_document, m_source.form);
    if (!bytes)
        return m_needs.prompt.tell(words::sentence(bytes.error()), {});
    m_writing = m_needs.workspace.readLong(
        this, [path = *path, bytes = *bytes](store::Session &) { return store::writeWholeFile(path, bytes); },
        [this, path = *path](const Done &done) {
            if (done)
                m_state->setText(tr("Written to %1").arg(path));
            else
                m_needs.prompt.tell(words::sentence(done.error()), {});
        });
}

void PaperDialog::printPages()
{
    const int pages = print::pageCount(m_preview->pages());
    const auto printed = m_printer->print(m_document, m_source.form, pages, this);
    if (!printed)
        m_needs.prompt.tell(words::sentence(printed.error()), {});
    else if (*printed)
        m_state->setText(tr("Sent to the printer"));
}

bool PaperDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
