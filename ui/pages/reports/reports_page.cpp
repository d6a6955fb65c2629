// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reports_page.h"

#include "models/store/safe_file.h"
#include "ui/pages/reports/period_words.h"
#include "ui/pages/reports/preview_bar.h"
#include "ui/pages/reports/report_options.h"
#include "ui/print/page_painter.h"
#include "ui/reports/report_catalog.h"
#include "ui/shell/state_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVariant>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using namespace Qt::StringLiterals;
using shell::Command;
using shell::Menu;

constexpr int newsDelay = 150; // ms
constexpr int slowAfter = 300; // ms, ui.md 7.5
const QString reportsPlace = u"报表"_s;
const QString besideSetting = u"reports/pages_beside"_s;
const QString zoomSetting = u"reports/zoom"_s;

ReportWish firstWish(QDate today)
{
    ReportWish wish;
    wish.period = usualPeriod(today);
    wish.on = usualDay(wish.period, today);
    return wish;
}

QFrame *uprightLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedWidth(1);
    line->setProperty("statusLine", true);
    return line;
}

} // namespace

ReportsPage::ReportsPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_options(new ReportOptions(firstWish(m_needs.workspace.clock().today()), m_needs.workspace.clock().today()))
    , m_bar(nullptr)
    , m_preview(new PagePreview)
    , m_fault(new shell::StatePanel)
    , m_place(new QStackedWidget)
    , m_printer(std::make_unique<DialogPaperPrinter>())
{
    const int beside = m_needs.settings.value(besideSetting).toInt();
    m_preview->setPagesBeside(beside == 1 ? 1 : 2);
    m_preview->setZoom(static_cast<PreviewZoom>(
        std::clamp(m_needs.settings.value(zoomSetting).toInt(), 0, static_cast<int>(PreviewZoom::OneAndHalf))));
    buildUp();
    connectUp();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::buildUp()
{
    m_bar = new PreviewBar(m_preview);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *rule = new QFrame;
    rule->setProperty("rule", true);
    right->addWidget(m_bar);
    right->addWidget(rule);
    m_place->addWidget(m_preview);
    m_place->addWidget(m_fault);
    right->addWidget(m_place, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_options);
    row->addWidget(uprightLine(this));
    row->addLayout(right, 1);
    m_news.setSingleShot(true);
    m_news.setInterval(newsDelay);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfter);
}

void ReportsPage::connectUp()
{
    connect(m_options, &ReportOptions::wishChanged, this, &ReportsPage::takeWish);
    connect(m_bar, &PreviewBar::viewChanged, this, &ReportsPage::rememberView);
    connect(m_fault, &shell::StatePanel::actionActivated, this, &ReportsPage::ask);
    connect(&m_needs.workspace, &store::Workspace::committed, &m_news, qOverload<>(&QTimer::start));
    connect(&m_slow, &QTimer::timeout, this, [this] { m_bar->setNote(tr("Writing the report")); });
    connect(&m_news, &QTimer::timeout, this, &ReportsPage::askAnew);
}

/// Records have changed: now when the page is seen, else when it comes to the front.
void ReportsPage::askAnew()
{
    m_isStale = true;
    if (isVisible())
        ask();
}

void ReportsPage::ask()
{
    m_isStale = false;
    m_slow.start();
    m_reading = m_needs.workspace.readLong(
        this, [wish = m_options->wish()](store::Session &session) { return writtenReport(session, wish); },
        [this](const Result<WrittenReport> &report) { take(report); });
}

void ReportsPage::take(const Result<WrittenReport> &report)
{
    m_slow.stop();
    m_bar->setNote({});
    if (!report)
        return showFault(report.error());
    m_options->setIssuers(report->issuers);
    m_document = report->document;
    m_place->setCurrentWidget(m_preview);
    showLayout();
}

void ReportsPage::showLayout()
{
    if (!m_document)
        return;
    m_preview->setPages(print::layOut(*m_document, form()));
    m_bar->refresh();
    tellHead();
}

void ReportsPage::showFault(const Error &error)
{
    if (error.fault == Fault::Cancelled)
        return;
    m_document.reset();
    m_preview->setPages({});
    m_bar->refresh();
    m_fault->setWords({"triangle-alert", words::sentence(error), {}, {tr("Try again")}, false, true});
    m_place->setCurrentWidget(m_fault);
    tellHead();
}

void ReportsPage::takeWish(const ReportWish &wish)
{
    if (m_document && m_preview->pages().form.blackAndWhite != wish.blackAndWhite)
        showLayout(); // the text stays as it is
    else
        ask();
    Q_EMIT routeChanged();
    Q_EMIT headChanged();
}

void ReportsPage::tellHead()
{
    const bool ready = whyNotNow().isEmpty();
    if (m_export)
        m_export->setEnabled(ready);
    if (m_print)
        m_print->setEnabled(ready);
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
}

void ReportsPage::rememberView() const
{
    m_needs.settings.setValue(besideSetting, m_preview->pagesBeside());
    m_needs.settings.setValue(zoomSetting, static_cast<int>(m_preview->zoom()));
}

print::PageForm ReportsPage::form() const
{
    print::PageForm form;
    form.blackAndWhite = m_options->wish().blackAndWhite;
    return form;
}

QString ReportsPage::whyNotNow() const
{
    if (!m_document)
        return tr("No report has been written yet");
    return m_isWriting ? tr("A file is being written") : QString();
}

void ReportsPage::exportPdf()
{
    if (!whyNotNow().isEmpty())
        return;
    const auto path = m_needs.prompt.fileToSave(
        {tr("Export PDF"), tr("%1.pdf").arg(m_document->name), {tr("PDF files (*.pdf)")}, u"pdf"_s});
    if (path)
        writeFile(*path);
}

void ReportsPage::writeFile(const QString &path)
{
    const auto bytes = print::pdfBytes(*m_document, form());
    if (!bytes)
        return m_needs.prompt.tell(words::sentence(bytes.error()), {});
    m_isWriting = true;
    tellHead();
    m_writing = m_needs.workspace.readLong(
        this, [path, bytes = *bytes](store::Session &) { return store::writeWholeFile(path, bytes); },
        [this, path](const Done &done) {
            m_isWriting = false;
            tellHead();
            if (!done)
                m_needs.prompt.tell(words::sentence(done.error()), {});
            else if (m_needs.announce)
                m_needs.announce(tr("Report written to %1").arg(path), {});
        });
}

void ReportsPage::printPages()
{
    if (!m_document)
        return;
    const auto printed = m_printer->print(*m_document, form(), print::pageCount(m_preview->pages()), window());
    if (!printed)
        m_needs.prompt.tell(words::sentence(printed.error()), {});
    else if (*printed && m_needs.announce)
        m_needs.announce(tr("Sent to the printer: %1").arg(m_document->name), {});
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

QString ReportsPage::countText() const
{
    const reports::ReportEntry *entry = reports::findReport(m_options->wish().report);
    return tr("%1, %2", "report, period")
        .arg(entry ? reports::reportTitle(*entry) : QString(), PeriodWords::name(m_options->wish().period));
}

QList<Command> ReportsPage::commands()
{
    const auto whyNot = [this] { return whyNotNow(); };
    return {{"reports.export", tr("Export PDF…"), Menu::Report, QKeySequence(Qt::CTRL | Qt::Key_E), "file-down", whyNot,
                [this] { exportPdf(); }},
        {"reports.print", tr("Print…"), Menu::Report, QKeySequence(Qt::CTRL | Qt::Key_P), "printer", whyNot,
            [this] { printPages(); }}};
}

void ReportsPage::open(const shell::Route &route)
{
    ReportWish wish = wishFrom(route.filter, m_options->wish(), today());
    if (reports::findReport(route.key))
        wish.report = route.key;
    if (wish != m_options->wish() || !m_document) {
        m_options->setWish(wish);
        ask();
        Q_EMIT headChanged();
    }
    m_preview->setFocus();
}

shell::Route ReportsPage::route() const
{
    return {reportsPlace, m_options->wish().report, filterOf(m_options->wish(), today())};
}

QStringList ReportsPage::statusTexts() const
{
    if (!m_document)
        return {};
    return {tr("%n page(s) in all", nullptr, print::pageCount(m_preview->pages())),
        tr("As of %1").arg(m_options->wish().on.toString(Qt::ISODate))};
}

QWidget *ReportsPage::headActions()
{
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_export = new QPushButton(actions);
    m_print = new QPushButton(actions);
    theme::setButtonIcon(m_export, "file-down");
    theme::setButtonIcon(m_print, "printer", "onacc");
    m_print->setProperty("role", u"primary"_s);
    row->addWidget(m_export);
    row->addWidget(m_print);
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::exportPdf);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::printPages);
    retranslate();
    tellHead();
    return actions;
}

void ReportsPage::retranslate()
{
    m_options->retranslate();
    m_bar->retranslate();
    if (m_export) {
        m_export->setText(tr("Export PDF"));
        m_export->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText));
    }
    if (m_print) {
        m_print->setText(tr("Print"));
        m_print->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_P).toString(QKeySequence::NativeText));
    }
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        ask();
}

} // namespace yumiao::ui::pages
