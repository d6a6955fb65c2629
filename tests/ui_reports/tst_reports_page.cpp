// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/new_workspace.h"
#include "models/records/enterprise.h"
#include "models/records/setting.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"
#include "ui/pages/reports/preview_bar.h"
#include "ui/pages/reports/report_options.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/shell/language_switch.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPainter>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>

namespace yumiao::tests::reports_page {

using namespace Qt::StringLiterals;
using namespace yumiao::ui;

/// Answers as it was told and remembers what it was asked.
class ScriptedPrompt final : public shell::Prompt {
public:
    bool confirm(const shell::Question &) override { return false; }
    std::optional<QString> askText(const QString &, const QString &) override { return {}; }
    std::optional<QString> fileToOpen(const shell::FileQuestion &) override { return {}; }
    std::optional<QString> fileToSave(const shell::FileQuestion &question) override
    {
        suggested = question.suggestedName;
        return file;
    }
    std::optional<QString> folder(const QString &) override { return {}; }
    void tell(const QString &text, const QString &) override { told.append(text); }

    std::optional<QString> file;
    QString suggested;
    QStringList told;
};

/// Remembers what was printed.
class PaperTray final : public pages::PaperPrinter {
public:
    explicit PaperTray(QStringList &names)
        : m_names(names)
    {
    }
    Result<bool> print(const print::Document &document, const print::PageForm &, int pages, QWidget *) override
    {
        m_names.append(u"%1 %2"_s.arg(document.name).arg(pages));
        return true;
    }

private:
    QStringList &m_names;
};

} // namespace yumiao::tests::reports_page

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::ui;
using tests::reports_page::PaperTray;
using tests::reports_page::ScriptedPrompt;

/// A base with the plan and three enterprises that stands on 2022-09-05.
QString filledBase(tests::TemporaryBase &base)
{
    RecordIdSource ids;
    const FixedClock clock(QDate(2022, 9, 5));
    if (const Done done = plan::fillNewWorkspace(base.session(), {}, ids, clock); !done)
        qFatal("%s", qPrintable(done.error().what));
    records::Setting day;
    day.id = tests::newId();
    day.name = u"workspace.today"_s;
    day.value = u"2022-09-05"_s;
    tests::made(base.session(), day);
    for (const char *name : {"甲", "乙", "丙"}) {
        records::Enterprise enterprise = tests::enterpriseNamed(QString::fromUtf8(name));
        enterprise.established = QDate(2019, 5, 1);
        tests::made(base.session(), enterprise);
    }
    base.close();
    return base.path();
}

} // namespace

/// The page of reports: preview, period, contents, export, print, language and look.
class tst_ReportsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void previewShowsPages();
    void lastMonthIsTheUsualPeriod();
    void anotherPeriodGivesAnotherText();
    void dayIsKeptInTheRoute();
    void contentsChangeTheText();
    void commitsAreFollowed();
    void hiddenPageWaits();
    void exportWritesAFile();
    void exportThatCannotBeWrittenIsSaid();
    void cancelledExportWritesNothing();
    void printGoesToThePrinter();
    void blackAndWhiteKeepsTheText();
    void keysTurnPages();
    void zoomAndPagesBeside();
    void brokenRoutesChangeNothing_data();
    void brokenRoutesChangeNothing();
    void languageAndLook();
    void paperStaysWhite();

private:
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] bool waitForPages();
    [[nodiscard]] bool waitForText(const QString &text);
    template <typename W>
    [[nodiscard]] QList<W *> all() const
    {
        return m_page->findChildren<W *>();
    }

    std::unique_ptr<tests::TemporaryBase> m_base;
    std::unique_ptr<store::Workspace> m_workspace;
    shell::Navigator m_navigator;
    ScriptedPrompt m_prompt;
    std::unique_ptr<shell::MemorySettings> m_settings;
    QStringList m_announced;
    std::unique_ptr<pages::ReportsPage> m_page;
    pages::PagePreview *m_preview = nullptr;
};

void tst_ReportsPage::initTestCase()
{
    theme::applyTheme(*qApp, {});
}

void tst_ReportsPage::init()
{
    m_base = std::make_unique<tests::TemporaryBase>();
    auto workspace = store::Workspace::open(filledBase(*m_base), u"区经科信局"_s);
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().what));
    m_workspace = *std::move(workspace);
    m_settings = std::make_unique<shell::MemorySettings>();
    m_prompt.file.reset();
    m_prompt.told.clear();
    m_announced.clear();
    m_page = std::make_unique<pages::ReportsPage>(pages::PageNeeds{*m_workspace, m_navigator, m_prompt, *m_settings,
        [this](const QString &sentence, const std::function<void()> &) { m_announced.append(sentence); }});
    m_preview = m_page->findChild<pages::PagePreview *>();
    m_page->resize(1230, 760);
    m_page->show();
    QVERIFY(waitForPages());
}

void tst_ReportsPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_base.reset();
}

QString tst_ReportsPage::shownText() const
{
    QString text;
    for (int page = 0; page < print::pageCount(m_preview->pages()); ++page)
        text += print::pageLines(m_preview->pages(), page).join(QString());
    return text;
}

bool tst_ReportsPage::waitForPages()
{
    return QTest::qWaitFor([this] { return print::pageCount(m_preview->pages()) > 0; }, 30000);
}

bool tst_ReportsPage::waitForText(const QString &text)
{
    return QTest::qWaitFor([&] { return shownText().contains(text); }, 30000);
}

void tst_ReportsPage::previewShowsPages()
{
    QVERIFY(print::pageCount(m_preview->pages()) >= 2);
    QVERIFY(shownText().contains(u"全区各类企业主体3户"_s));
    QVERIFY(shownText().contains(u"区经科信局"_s));
    QCOMPARE(m_page->statusTexts().size(), 2);
    QVERIFY(m_preview->accessibleDescription().contains(u"目标完成情况"_s));
    const QImage picture = m_page->grab().toImage();
    const QPoint paper = m_preview->mapTo(m_page.get(), m_preview->pageRect(0).center().toPoint());
    QVERIFY(picture.valid(paper));
    int dark = 0;
    const QRect first = m_preview->pageRect(0).toRect().translated(m_preview->mapTo(m_page.get(), QPoint()));
    for (int x = first.left(); x < first.right(); ++x)
        for (int y = first.top(); y < first.bottom(); ++y)
            dark += qGray(picture.pixel(x, y)) < 100 ? 1 : 0;
    QVERIFY2(dark > 500, qPrintable(QString::number(dark)));
}

void tst_ReportsPage::lastMonthIsTheUsualPeriod()
{
    QCOMPARE(m_page->route().toText(), u"报表/progress?period=2022-08"_s);
    QVERIFY(shownText().contains(u"（2022年8月）"_s));
    QVERIFY(shownText().contains(u"截至2022年8月31日"_s));
}

void tst_ReportsPage::anotherPeriodGivesAnotherText()
{
    m_page->open({u"报表"_s, u"progress"_s, u"period=2022Q2"_s});
    QVERIFY(waitForText(u"（2022年第二季度）"_s));
    QVERIFY(shownText().contains(u"截至2022年6月30日"_s));
    QCOMPARE(m_page->route().filter, u"period=2022Q2"_s);
    // A period that still lasts is looked at today.
    m_page->open({u"报表"_s, {}, u"period=2022"_s});
    QVERIFY(waitForText(u"截至2022年9月5日"_s));
    const auto boxes = all<QComboBox>();
    const auto period = std::find_if(
        boxes.begin(), boxes.end(), [](const QComboBox *box) { return box->currentData().toString() == u"2022"_s; });
    QVERIFY(period != boxes.end());
    (*period)->setCurrentIndex((*period)->findData(u"2021"_s));
    Q_EMIT(*period)->activated((*period)->currentIndex());
    QVERIFY(waitForText(u"截至2021年12月31日"_s));
    QCOMPARE(m_page->route().filter, u"period=2021"_s);
}

void tst_ReportsPage::dayIsKeptInTheRoute()
{
    QDateEdit *on = all<QDateEdit>().constFirst();
    on->setDate(QDate(2022, 8, 15));
    QVERIFY(waitForText(u"截至2022年8月15日"_s));
    QCOMPARE(m_page->route().filter, u"period=2022-08&on=2022-08-15"_s);
    m_page->open({u"报表"_s, u"progress"_s, u"period=2022-07"_s});
    QVERIFY(waitForText(u"截至2022年7月31日"_s));
    m_page->open({u"报表"_s, u"progress"_s, u"period=2022-08&on=2022-08-15"_s});
    QVERIFY(waitForText(u"截至2022年8月15日"_s));
    QCOMPARE(on->date(), QDate(2022, 8, 15));
}

void tst_ReportsPage::contentsChangeTheText()
{
    const auto boxes = all<QCheckBox>();
    QCOMPARE(boxes.size(), 6);
    QVERIFY(shownText().contains(u"表1"_s));
    boxes.at(4)->setChecked(false);
    QVERIFY(QTest::qWaitFor([this] { return !shownText().contains(u"表1"_s); }, 30000));
    boxes.at(4)->setChecked(true);
    QVERIFY(waitForText(u"表1"_s));
}

void tst_ReportsPage::commitsAreFollowed()
{
    records::Enterprise enterprise = tests::enterpriseNamed(u"丁"_s);
    enterprise.established = QDate(2020, 1, 1);
    m_workspace->write(m_page.get(), tests::setOf({changes::creation(enterprise)}), store::OnConflict::Refuse,
        [](const Result<store::Receipt> &) {});
    QVERIFY(waitForText(u"全区各类企业主体4户"_s));
}

void tst_ReportsPage::hiddenPageWaits()
{
    m_page->hide();
    records::Enterprise enterprise = tests::enterpriseNamed(u"丁"_s);
    enterprise.established = QDate(2020, 1, 1);
    m_workspace->write(m_page.get(), tests::setOf({changes::creation(enterprise)}), store::OnConflict::Refuse,
        [](const Result<store::Receipt> &) {});
    QTest::qWait(500);
    QVERIFY(!shownText().contains(u"全区各类企业主体4户"_s));
    m_page->show();
    QVERIFY(waitForText(u"全区各类企业主体4户"_s));
}

void tst_ReportsPage::exportWritesAFile()
{
    m_prompt.file = m_base->inFolder(u"摘要.pdf"_s);
    m_page->exportPdf();
    QCOMPARE(m_prompt.suggested, u"工作进展摘要（2022年8月）.pdf"_s);
    QVERIFY(QTest::qWaitFor([this] { return !m_announced.isEmpty(); }, 30000));
    QVERIFY(m_announced.constFirst().contains(u"摘要.pdf"_s));
    QVERIFY(tests::bytesOf(*m_prompt.file).startsWith("%PDF-"));
    QVERIFY(m_prompt.told.isEmpty());
}

void tst_ReportsPage::exportThatCannotBeWrittenIsSaid()
{
    m_prompt.file = m_base->inFolder(u"不存在/摘要.pdf"_s);
    m_page->exportPdf();
    QVERIFY(QTest::qWaitFor([this] { return !m_prompt.told.isEmpty(); }, 30000));
    QVERIFY(m_announced.isEmpty());
    m_prompt.file = m_base->inFolder(u"摘要.pdf"_s); // and afterwards it works again
    m_page->exportPdf();
    QVERIFY(QTest::qWaitFor([this] { return !m_announced.isEmpty(); }, 30000));
}

void tst_ReportsPage::cancelledExportWritesNothing()
{
    m_prompt.file.reset();
    m_page->exportPdf();
    QTest::qWait(200);
    QVERIFY(m_announced.isEmpty() && m_prompt.told.isEmpty());
}

void tst_ReportsPage::printGoesToThePrinter()
{
    QStringList printed;
    m_page->setPrinter(std::make_unique<PaperTray>(printed));
    const auto commands = m_page->commands();
    QCOMPARE(commands.size(), 2);
    QCOMPARE(commands.at(1).keys, QKeySequence(Qt::CTRL | Qt::Key_P));
    QVERIFY(commands.at(1).whyNot().isEmpty());
    commands.at(1).run();
    const int pages = print::pageCount(m_preview->pages());
    QCOMPARE(printed, QStringList{u"工作进展摘要（2022年8月） %1"_s.arg(pages)});
    QCOMPARE(m_announced.size(), 1);
}

void tst_ReportsPage::blackAndWhiteKeepsTheText()
{
    const QString before = shownText();
    all<QRadioButton>().constLast()->setChecked(true);
    QVERIFY(m_preview->pages().form.blackAndWhite);
    QCOMPARE(shownText(), before);
}

void tst_ReportsPage::keysTurnPages()
{
    m_preview->setPagesBeside(1);
    QCOMPARE(m_preview->currentPage(), 0);
    const int last = print::pageCount(m_preview->pages()) - 1;
    QTest::keyClick(m_preview, Qt::Key_PageDown);
    QCOMPARE(m_preview->currentPage(), 1);
    QTest::keyClick(m_preview, Qt::Key_End);
    QCOMPARE(m_preview->currentPage(), last);
    QTest::keyClick(m_preview, Qt::Key_PageDown);
    QCOMPARE(m_preview->currentPage(), last);
    QTest::keyClick(m_preview, Qt::Key_Home);
    QCOMPARE(m_preview->currentPage(), 0);
    QTest::keyClick(m_preview, Qt::Key_PageUp);
    QCOMPARE(m_preview->currentPage(), 0);
}

void tst_ReportsPage::zoomAndPagesBeside()
{
    m_preview->setPagesBeside(2);
    m_preview->setZoom(pages::PreviewZoom::WholePage);
    QCOMPARE(m_preview->pageRect(0).top(), m_preview->pageRect(1).top());
    QVERIFY(m_preview->pageRect(1).right() <= m_preview->viewport()->width());
    QVERIFY(m_preview->pageRect(0).height() <= m_preview->viewport()->height());
    m_preview->setPagesBeside(1);
    m_preview->setZoom(pages::PreviewZoom::OneAndHalf);
    QVERIFY(m_preview->pageRect(1).top() > m_preview->pageRect(0).bottom());
    QVERIFY(m_preview->verticalScrollBar()->maximum() > 0);
    // The shape of the paper is that of A4 at every size.
    const QRectF paper = m_preview->pageRect(0);
    QVERIFY(std::abs(paper.height() / paper.width() - 297.0 / 210.0) < 0.01);
}

void tst_ReportsPage::brokenRoutesChangeNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("filter");
    QTest::newRow("unknown report") << u"nothing"_s << QString();
    QTest::newRow("no period") << u"progress"_s << u"period=2022Q5"_s;
    QTest::newRow("words") << u"progress"_s << u"一月"_s;
    QTest::newRow("no day") << u"progress"_s << u"on=2022-02-30"_s;
}

void tst_ReportsPage::brokenRoutesChangeNothing()
{
    QFETCH(QString, key);
    QFETCH(QString, filter);
    m_page->open({u"报表"_s, key, filter});
    QCOMPARE(m_page->route().toText(), u"报表/progress?period=2022-08"_s);
}

void tst_ReportsPage::languageAndLook()
{
    const QString before = shownText();
    shell::LanguageSwitch languages;
    languages.use(u"zh_CN"_s);
    QTest::qWait(50);
    languages.use(u"en"_s);
    QTest::qWait(50);
    QCOMPARE(m_page->title(), u"Reports"_s);
    QCOMPARE(m_page->countText(), u"Progress summary, 2022-08"_s);
    QCOMPARE(shownText(), before); // the paper is Chinese whatever the window speaks
    theme::applyTheme(*qApp, {theme::Look::Dark, theme::FontStep::Large});
    QVERIFY(!m_page->grab().isNull());
    theme::applyTheme(*qApp, {});
    QCOMPARE(m_page->route().toText(), u"报表/progress?period=2022-08"_s);
}

void tst_ReportsPage::paperStaysWhite()
{
    theme::applyTheme(*qApp, {theme::Look::Dark, theme::FontStep::Standard});
    const QImage picture = m_preview->grab().toImage();
    const QRectF paper = m_preview->pageRect(0);
    QCOMPARE(picture.pixelColor((paper.topLeft() + QPointF(8, 8)).toPoint()), QColor(Qt::white));
    theme::applyTheme(*qApp, {});
}

YUMIAO_TEST(tst_ReportsPage)
#include "tst_reports_page.moc"
