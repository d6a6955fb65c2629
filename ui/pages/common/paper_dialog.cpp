// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/paper_dialog.h"

#include "ui/pages/common/page_preview.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

constexpr int PaperWidth = 720;
constexpr int PaperHeight = 800;

} // namespace

PaperDialog::PaperDialog(const PageNeeds &needs, PaperSource source, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_preview(new PagePreview(this))
    , m_state(new QLabel(this))
    , m_pdf(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_out(needs, this, [this](const QString &done) { m_state->setText(done); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    buildUp();
    setWords();
    m_print->setFocus();
}

void PaperDialog::buildUp()
{
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
    connect(
        new QShortcut(QKeySequence(QKeySequence::Print), this), &QShortcut::activated, this, &PaperDialog::printPages);
    const QSize room = screen()->availableSize() - QSize(40, 60);
    resize(QSize(theme::grown(PaperWidth), PaperHeight).boundedTo(room));
}

void PaperDialog::setWords()
{
    setWindowTitle(m_source.title());
    m_pdf->setText(tr("Export PDF…"));
    m_print->setText(tr("Print…"));
    m_close->setText(tr("Close"));
    m_preview->setAccessibleName(tr("The sheet as it will be printed"));
    m_document = m_source.document();
    m_preview->setPages(print::layOut(m_document, m_source.form));
}

QString PaperDialog::state() const
{
    return m_state->text();
}

void PaperDialog::exportPdf()
{
    m_out.exportPdf(m_document, m_source.form);
}

void PaperDialog::printPages()
{
    m_out.print(m_document, m_source.form);
}

void PaperDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWords();
}

bool PaperDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
