// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_paper/pdf_reader.h"
#include "tests/ui_reports/known_facts.h"
#include "ui/print/page_layout.h"
#include "ui/print/page_painter.h"
#include "ui/reports/assessment_paper.h"
#include "ui/words/criterion_lines.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using cultivation::Inquiry;
using cultivation::Judged;
using eligibility::Facts;

const QDate paperDay(2022, 9, 5);

/// The rules that the program carries, asked on a day.
Inquiry inquiryFor(const QString &ladder, const QString &tier, QDate on, const QString &pack = {},
    eligibility::Procedure procedure = eligibility::Procedure::New)
{
    cultivation::AssessmentWish wish;
    wish.ladder = ladder;
    wish.tier = tier;
    wish.pack = pack;
    wish.question = {on, procedure};
    auto it = cultivation::inquiryFrom(wish, *eligibility::ladders(), *eligibility::carriedShelf());
    if (!it)
        qFatal("%s", qPrintable(it.error().what));
    return *std::move(it);
}

void know(Facts &facts, const char *fact, std::optional<int> year, const QString &value)
{
    const auto &kind = facts.catalogue().at(*facts.catalogue().find(QLatin1String(fact)));
    const auto stored = eligibility::factFromText(kind, value);
    if (!stored || !facts.put(kind.code, year, *stored, {u"审计报告"_s, QDate(2022, 6, 30), {}, {}}))
        qFatal("no such fact: %s", fact);
}

/// 2.71 % where 3 % is asked for, nothing known of the conduct, everything else met.
Facts exampleFacts()
{
    Facts facts;
    facts.industry = u"3983"_s;
    know(facts, "established", {}, u"2016-05-01"_s);
    know(facts, "in_business", {}, u"true"_s);
    for (const int year : {2020, 2021}) {
        know(facts, "revenue", year, year == 2021 ? u"3862.40"_s : u"3100"_s);
        know(facts, "main_revenue", year, year == 2021 ? u"3700"_s : u"3000"_s);
        know(facts, "rd_expense", year, year == 2021 ? u"104.67"_s : u"90"_s);
        know(facts, "employees", year, u"86"_s);
        know(facts, "rd_staff", year, u"9"_s);
        know(facts, "total_assets", year, u"5000"_s);
        know(facts, "total_liabilities", year, u"2000"_s);
        know(facts, "net_profit", year, u"250"_s);
    }
    know(facts, "segment_since", {}, u"2018-06-01"_s);
    know(facts, "contest_maker_500", {}, u"2021-05-20"_s);
    records::Certificate certificate;
    certificate.kind = records::CertificateKind::Innovative;
    certificate.issued = QDate(2022, 8, 10);
    certificate.validTo = QDate(2025, 8, 9);
    facts.certificates.push_back(certificate);
    return facts;
}

Judged judged(const Inquiry &inquiry, Facts facts)
{
    records::Enterprise enterprise;
    enterprise.name = u"四川恒芯传感技术有限公司"_s;
    enterprise.creditCode = *CreditCode::parse(u"91512002MA62A00121"_s);
    auto judgement = judgementOf(inquiry, facts);
    return {{std::move(enterprise), std::move(facts)}, std::move(judgement)};
}

int pagesOf(const ui::print::Document &document)
{
    return ui::print::pageCount(ui::print::layOut(document, ui::reports::assessmentForm()));
}

} // namespace

/// 判定表: one page, every condition, nothing that was not judged.
class tst_AssessmentPaper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownNumbers();
    void onePageForEveryTier_data();
    void onePageForEveryTier();
    void silenceIsSaid();
    void linesNameTheirParents();
    void pdfCanBeRead();
};

void tst_AssessmentPaper::knownNumbers()
{
    const Inquiry inquiry = inquiryFor(u"specialised"_s, u"specialised"_s, paperDay);
    const QString text = textOf(ui::reports::wholeAssessmentPaper(judged(inquiry, exampleFacts()), inquiry));
    const QStringList written = text.split(u'\n');
    const QStringList wanted = golden(u"assessment_paper.txt"_s).split(u'\n');
    for (qsizetype i = 0; i < std::min(written.size(), wanted.size()); ++i)
        QVERIFY2(written.at(i) == wanted.at(i), qPrintable(written.at(i)));
    QVERIFY2(written.size() == wanted.size(), qPrintable(text));
}

/// With everything known and with nothing known, where missing evidence fills the sheet.
void tst_AssessmentPaper::onePageForEveryTier_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QString>("ladder");
    QTest::addColumn<QString>("tier");
    QTest::addColumn<bool>("known");
    for (const auto &pack : eligibility::carriedShelf()->packs())
        for (const eligibility::TierRules &it : pack->tiers)
            for (const bool known : {true, false})
                QTest::newRow(qPrintable(u"%1 %2 %3"_s.arg(pack->code, it.tier).arg(known)))
                    << pack->code << it.ladder << it.tier << known;
}

void tst_AssessmentPaper::onePageForEveryTier()
{
    QFETCH(QString, pack);
    QFETCH(QString, ladder);
    QFETCH(QString, tier);
    QFETCH(bool, known);
    const Inquiry inquiry = inquiryFor(ladder, tier, paperDay, pack);
    const auto document = ui::reports::assessmentPaper(judged(inquiry, known ? exampleFacts() : Facts()), inquiry);
    QCOMPARE(pagesOf(document), 1);
}

void tst_AssessmentPaper::silenceIsSaid()
{
    const Inquiry inquiry = inquiryFor(u"specialised"_s, u"specialised"_s, QDate(2019, 5, 1));
    const auto document = ui::reports::assessmentPaper(judged(inquiry, exampleFacts()), inquiry);
    QVERIFY2(textOf(document).contains(u"No rules are known"_s), qPrintable(textOf(document)));
    QCOMPARE(pagesOf(document), 1);
}

/// What the window and the paper show alike: every line stands behind the one it belongs to.
void tst_AssessmentPaper::linesNameTheirParents()
{
    const Inquiry inquiry = inquiryFor(u"specialised"_s, u"specialised"_s, paperDay);
    const Judged it = judged(inquiry, exampleFacts());
    const auto lines = ui::words::criterionLines(*it.judgement.assessment, it.known.facts.catalogue());
    QVERIFY(lines.size() > 25);
    int scored = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        QVERIFY(lines[i].parent < static_cast<int>(i));
        QCOMPARE(lines[i].depth, lines[i].parent < 0 ? 0 : lines[static_cast<size_t>(lines[i].parent)].depth + 1);
        QVERIFY(!lines[i].title.isEmpty() && !lines[i].judged.isEmpty());
        QVERIFY((lines[i].criterion != nullptr) != (lines[i].row != nullptr));
        scored += lines[i].row ? 1 : 0;
        if (lines[i].row && lines[i].row->code == u"main_share"_s) {
            QCOMPARE(lines[i].judged, u"5 / 5"_s);
            QCOMPARE(lines[i].required, u"full points"_s);
        }
        if (lines[i].row && lines[i].row->code == u"profit"_s) { // 250 ÷ 3862.40 = 6.47 %: 6 of 10, the next at 8 %
            QCOMPARE(lines[i].judged, u"6 / 10"_s);
            QCOMPARE(lines[i].actual, u"6.47 %"_s);
            QCOMPARE(lines[i].required, u"≥ 8%: +2"_s);
        }
        if (lines[i].row && lines[i].row->code == u"feature"_s) {
            QCOMPARE(lines[i].judged, u"0–15 / 15"_s);
            QCOMPARE(lines[i].verdict, std::optional(eligibility::Verdict::Unknown));
        }
    }
    QVERIFY(scored >= 13);
}

void tst_AssessmentPaper::pdfCanBeRead()
{
    if (!hasPoppler())
        QSKIP("poppler's tools are not there");
    const Inquiry inquiry = inquiryFor(u"specialised"_s, u"specialised"_s, paperDay);
    const auto document = ui::reports::assessmentPaper(judged(inquiry, exampleFacts()), inquiry);
    const auto pdf = ui::print::pdfBytes(document, ui::reports::assessmentForm());
    QVERIFY(pdf);
    const QString text = readPdf(u"pdftotext"_s, *pdf, {u"-layout"_s});
    for (const QString &part : {u"四川恒芯传感技术有限公司"_s, u"91512002MA62A00121"_s, u"2.71"_s, u"115.88"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(readPdf(u"pdfinfo"_s, *pdf).contains(QRegularExpression(u"Pages: +1\\b"_s)));
}

YUMIAO_TEST(tst_AssessmentPaper)

} // namespace yumiao::tests

#include "tst_assessment_paper.moc"
