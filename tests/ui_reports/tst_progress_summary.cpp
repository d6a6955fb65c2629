// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_paper/pdf_reader.h"
#include "tests/ui_reports/known_facts.h"
#include "ui/print/page_painter.h"
#include "ui/reports/font_words.h"
#include "ui/reports/report_catalog.h"

#include <QRegularExpression>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao::tests;
using yumiao::Period;
using yumiao::figures::SummaryFacts;
using yumiao::rules::Lamp;
using yumiao::ui::print::Document;
using yumiao::ui::print::layOut;
using yumiao::ui::print::pageCount;
using yumiao::ui::print::pageLines;
using yumiao::ui::reports::progressSummary;
using yumiao::ui::reports::SummaryChoice;

Document chineseDocument(const SummaryFacts &facts, const SummaryChoice &choice = {})
{
    auto document = progressSummary(facts, choice, chineseWording());
    return document ? *std::move(document) : Document{};
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blank(u"\\s"_s);
    return text.remove(blank);
}

/// Sixty lead bureaus, more than a page holds.
SummaryFacts manyBureaus()
{
    SummaryFacts facts = knownFacts();
    facts.lampsByBureau.clear();
    for (int i = 0; i < 60; ++i)
        facts.lampsByBureau.push_back({{}, u"第%1单位"_s.arg(i + 1), 3, {i % 2, 0, 2, 1 - i % 2, 0}});
    return facts;
}

/// Compares with a golden file; in case of difference shows where.
void compareWithGolden(const QString &text, const QString &name)
{
    const QStringList written = text.split(u'\n');
    const QStringList wanted = golden(name).split(u'\n');
    for (qsizetype i = 0; i < std::min(written.size(), wanted.size()); ++i)
        QCOMPARE(written.at(i), wanted.at(i));
    QCOMPARE(written.size(), wanted.size());
}

} // namespace

/// The 工作进展摘要 as a document: every figure is one of the facts, what is unknown is said so.
class tst_ProgressSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownNumbers();
    void nothingRecorded();
    void english();
    void noBlanksAndNoThousandsMarks();
    void noneIsAnotherSentence();
    void targetReached();
    void targetMissed();
    void notYetUnknownTarget();
    void oneBureau();
    void notStartedHasAColumn();
    void choiceTakesPartsAway_data();
    void choiceTakesPartsAway();
    void sectionsAreNumberedThrough();
    void issuerIsTheOneChosen();
    void quarterAndYear();
    void headingRepeatsOverPages();
    void pdfHoldsEverySentence();
    void usualSummaryHasFewPages();
    void catalogue();
    void fontWarningNamesBoth();
};

void tst_ProgressSummary::knownNumbers()
{
    compareWithGolden(summaryText(knownFacts()), u"progress_summary.txt"_s);
}

void tst_ProgressSummary::nothingRecorded()
{
    compareWithGolden(summaryText(emptyFacts()), u"progress_summary_empty.txt"_s);
}

void tst_ProgressSummary::english()
{
    const auto document = progressSummary(knownFacts(), {}, englishWording());
    QVERIFY(document);
    const QString text = textOf(*document);
    const QStringList parts{u"[文件] Progress summary (August 2022)\n"_s, u"[1级] 1. Targets\n"_s,
        u"The district has 4826 enterprises in the register, 613 enterprises more than when the plan was issued, "
        "96.5% of the target, 174 enterprises short of the target of 5000 enterprises by the end of 2022. "_s,
        u"<(3) Measures to press on with. >Due soon: 1 measure, behind pace: 1 measure. "_s,
        u"44 payouts (138 million yuan) were made."_s, u"[行] Recommendation | 9 | 40.00\n"_s,
        u"[日期] 31 August 2022\n"_s};
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(text));
}

void tst_ProgressSummary::noBlanksAndNoThousandsMarks()
{
    static const QRegularExpression blank(u"[\\x{4e00}-\\x{9fff}] +[0-9]|[0-9] +[\\x{4e00}-\\x{9fff}]"_s);
    static const QRegularExpression thousands(u"[0-9],[0-9]{3}"_s);
    for (const auto &block : chineseDocument(knownFacts()).blocks) {
        const auto *paragraph = std::get_if<yumiao::ui::print::Paragraph>(&block);
        if (!paragraph)
            continue;
        QVERIFY2(!blank.match(paragraph->text).hasMatch(), qPrintable(paragraph->text));
        QVERIFY2(!thousands.match(paragraph->text).hasMatch(), qPrintable(paragraph->text));
    }
}

void tst_ProgressSummary::noneIsAnotherSentence()
{
    SummaryFacts facts = knownFacts();
    facts.district.plan.lamps = {0, 0, 174, 0, 0};
    facts.overdue.clear();
    facts.lagging.clear();
    facts.withProblems.clear();
    facts.reportsInPeriod = 0;
    facts.district.financing.stuck = {};
    facts.district.financing.needs = {};
    facts.district.certificates.expiring = 0;
    const QString text = summaryText(facts);
    QVERIFY(text.contains(u"尚无办结，按序时推进174项，没有临期或慢于序时的措施，没有逾期措施。"_s));
    QVERIFY(text.contains(u"<（二）逾期措施。>截至2022年8月31日，没有逾期措施。\n"_s));
    QVERIFY(text.contains(u"<（三）重点调度。>截至2022年8月31日，没有临期或慢于序时的措施。\n"_s));
    QVERIFY(!text.contains(u"存在问题"_s));
    QVERIFY(text.contains(u"2022年8月各单位未填报进展。"_s));
    QVERIFY(text.contains(u"2022年以来没有登记融资需求，放款44笔、1.38亿元。"_s));
    QVERIFY(text.contains(u"其中没有同一阶段停留超过15天的。"_s));
    QVERIFY(text.contains(u"90天内没有到期的资格。"_s));
    QVERIFY(!text.contains(u"逾期0项"_s));
}

void tst_ProgressSummary::targetReached()
{
    SummaryFacts facts = knownFacts();
    facts.district.enterprises.now = 5012;
    facts.district.enterprises.pace = yumiao::rules::targetPace({5012, -8, 5000, 4, false}, facts.district.limits);
    const QString text = summaryText(facts);
    QVERIFY(text.contains(u"比方案印发时增加799户，为目标的100.2%，已达到2022年末5000户的目标。"_s));
    QVERIFY(text.contains(u"按近6个月月均净减1.3户测算，2022年末约5007户。"_s));
    QVERIFY(!text.contains(u"每月需净增"_s));
}

void tst_ProgressSummary::targetMissed()
{
    SummaryFacts facts = knownFacts();
    facts.district.on = QDate(2023, 1, 31);
    facts.district.enterprises.pace = yumiao::rules::targetPace({4826, 0, 5000, 0, true}, facts.district.limits);
    const QString text = summaryText(facts);
    QVERIFY(text.contains(u"未达到2022年末5000户的目标，差174户。"_s));
    QVERIFY(!text.contains(u"测算"_s));
}

void tst_ProgressSummary::notYetUnknownTarget()
{
    SummaryFacts facts = knownFacts();
    facts.district.enterprises.target.reset();
    facts.district.enterprises.pace.reset();
    facts.district.plan.percent.reset();
    facts.district.reserved.value.reset();
    const QString text = summaryText(facts);
    QVERIFY(text.contains(u"全区各类企业主体4826户，比方案印发时增加613户，目标数待核。"_s));
    QVERIFY(text.contains(u"措施完成比例待核。"_s));
    QVERIFY(text.contains(u"预留份额待核，其中预留给小微企业61.8%。"_s));
}

void tst_ProgressSummary::oneBureau()
{
    SummaryFacts facts = knownFacts();
    facts.district.plan.lamps = {2, 12, 129, 31, 0};
    facts.lampsByBureau = {{{}, u"区发改局"_s, 21, {2, 2, 13, 4, 0}}};
    SummaryChoice choice;
    choice.tables = false;
    QVERIFY(summaryText(facts, choice).contains(u"逾期2项，由区发改局牵头。"_s));
}

void tst_ProgressSummary::notStartedHasAColumn()
{
    SummaryFacts facts = knownFacts();
    facts.district.plan.lamps = {6, 12, 120, 27, 9};
    facts.allMeasures.lamps = facts.district.plan.lamps;
    const QString text = summaryText(facts);
    QVERIFY(text.contains(u"[表头] 牵头单位 | 合计 | 办结 | ● 绿 | ▲ 黄 | ■ 红 | 未开始"_s));
    QVERIFY(text.contains(u"未开始9项"_s));
}

void tst_ProgressSummary::choiceTakesPartsAway_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("gone");
    QTest::newRow("targets") << 0 << u"目标完成情况"_s;
    QTest::newRow("lamps") << 1 << u"亮灯"_s;
    QTest::newRow("cultivation") << 2 << u"梯度培育情况"_s;
    QTest::newRow("financing") << 3 << u"融资"_s;
    QTest::newRow("tables") << 4 << u"表1"_s;
    QTest::newRow("chart") << 5 << u"图1"_s;
}

void tst_ProgressSummary::choiceTakesPartsAway()
{
    QFETCH(int, part);
    QFETCH(QString, gone);
    const std::array<bool SummaryChoice::*, 6> parts{&SummaryChoice::targets, &SummaryChoice::lamps,
        &SummaryChoice::cultivation, &SummaryChoice::financing, &SummaryChoice::tables, &SummaryChoice::chart};
    SummaryChoice choice;
    QVERIFY(summaryText(knownFacts(), choice).contains(gone));
    choice.*parts[static_cast<size_t>(part)] = false;
    const QString text = summaryText(knownFacts(), choice);
    QVERIFY2(!text.contains(gone), qPrintable(text));
    QVERIFY(text.contains(u"特此报告。"_s));
}

void tst_ProgressSummary::sectionsAreNumberedThrough()
{
    SummaryChoice choice;
    choice.lamps = false;
    const QString text = summaryText(knownFacts(), choice);
    QVERIFY(text.contains(u"[1级] 一、目标完成情况"_s));
    QVERIFY(text.contains(u"[1级] 二、梯度培育情况"_s));
    QVERIFY(text.contains(u"[1级] 三、融资服务情况"_s));
    QVERIFY(text.contains(u"[表题] 表1　融资申请办理情况"_s));
}

void tst_ProgressSummary::issuerIsTheOneChosen()
{
    SummaryChoice choice;
    QVERIFY(summaryText(knownFacts(), choice).contains(u"[署名] 区经科信局\n[日期] 2022年8月31日"_s));
    choice.issuer = u"区财政局"_s;
    QVERIFY(summaryText(knownFacts(), choice).contains(u"[署名] 区财政局\n"_s));
}

void tst_ProgressSummary::quarterAndYear()
{
    SummaryFacts facts = knownFacts();
    facts.district.period = Period::parse(u"2022Q3").value();
    QVERIFY(summaryText(facts).startsWith(u"[文件] 工作进展摘要（2022年第三季度）\n"_s));
    facts.district.period = Period::parse(u"2022").value();
    QVERIFY(summaryText(facts).contains(u"[副题] （2022年）\n"_s));
}

void tst_ProgressSummary::headingRepeatsOverPages()
{
    const auto layout = layOut(chineseDocument(manyBureaus()));
    int headings = 0;
    int rows = 0;
    for (int page = 0; page < pageCount(layout); ++page) {
        const QStringList lines = pageLines(layout, page);
        headings += static_cast<int>(lines.count(u"牵头单位"_s));
        rows += static_cast<int>(lines.filter(QRegularExpression(u"^第\\d+单位$"_s)).size());
        if (lines.contains(u"第40单位"_s))
            QVERIFY(lines.contains(u"牵头单位"_s));
    }
    QVERIFY2(headings >= 2, qPrintable(QString::number(headings)));
    QCOMPARE(rows, 60);
}

void tst_ProgressSummary::pdfHoldsEverySentence()
{
    if (!hasPoppler())
        QSKIP("poppler is not installed");
    const Document document = chineseDocument(knownFacts());
    const auto bytes = yumiao::ui::print::pdfBytes(document);
    QVERIFY(bytes);
    QString pdf = withoutBlanks(readPdf(u"pdftotext"_s, *bytes, {u"-raw"_s}));
    pdf.remove(QRegularExpression(u"—\\d+—"_s)); // a page number may stand within a sentence
    for (const auto &block : document.blocks) {
        const auto *paragraph = std::get_if<yumiao::ui::print::Paragraph>(&block);
        if (!paragraph)
            continue;
        for (const QString &clause : withoutBlanks(paragraph->text).split(QRegularExpression(u"[，。、；]"_s)))
            QVERIFY2(pdf.contains(clause), qPrintable(clause));
    }
    QVERIFY(pdf.contains(u"表1牵头单位措施亮灯情况"_s));
    QVERIFY(pdf.contains(u"■红"_s));
    QVERIFY(pdf.contains(u"图1各类企业主体数量走势"_s));
    QVERIFY(readPdf(u"pdfinfo"_s, *bytes).contains(u"工作进展摘要（2022年8月）"_s));
}

void tst_ProgressSummary::usualSummaryHasFewPages()
{
    const int pages = pageCount(layOut(chineseDocument(knownFacts())));
    QVERIFY2(pages >= 2 && pages <= 5, qPrintable(QString::number(pages)));
}

void tst_ProgressSummary::catalogue()
{
    using namespace yumiao::ui::reports;
    QCOMPARE(reportCodes(), QStringList{u"progress"_s});
    QVERIFY(findReport(u"progress"));
    QVERIFY(!findReport(u"Progress"));
    QVERIFY(!findReport(u""));
}

void tst_ProgressSummary::fontWarningNamesBoth()
{
    using yumiao::ui::print::FaceRole;
    using yumiao::ui::reports::FontWords;
    const QStringList warnings = FontWords::warnings(
        {{FaceRole::Body, u"仿宋_GB2312"_s, u"LXGW WenKai"_s, true}, {FaceRole::Title, u"方正小标宋简体"_s, {}, true}});
    QCOMPARE(warnings.size(), 2);
    QVERIFY(warnings.at(0).contains(u"仿宋_GB2312"_s) && warnings.at(0).contains(u"LXGW WenKai"_s));
    QVERIFY(warnings.at(1).contains(u"方正小标宋简体"_s));
    QVERIFY(FontWords::warnings({}).isEmpty());
}

YUMIAO_TEST(tst_ProgressSummary)
#include "tst_progress_summary.moc"
