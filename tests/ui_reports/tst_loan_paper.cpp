// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/print/page_layout.h"
#include "ui/print/page_painter.h"
#include "ui/reports/loan_paper.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::CostKind;
using records::CostTiming;

/// 480 万元 for a year with the lines of the picture of the page.
cost::CostRecords printedLoan()
{
    cost::CostRecords known;
    known.application.number = u"2022-0087-1"_s;
    known.application.amount = Money::fromWan(480);
    known.application.termMonths = 12;
    known.application.rate = Rate::fromMillionths(43'500);
    known.application.repayment = records::RepaymentMethod::InterestOnly;
    known.application.applied = QDate(2022, 7, 1);
    const auto add = [&](CostKind kind, qint64 yuan, CostTiming timing, bool compulsory = false) {
        records::CostLine line;
        line.id = RecordId(static_cast<qint64>(known.lines.size()) + 1);
        line.kind = kind;
        line.amount = Money::fromYuan(yuan);
        line.timing = timing;
        line.compulsory = compulsory;
        line.payee = u"某<b>担保</b>公司"_s;
        known.lines.push_back(line);
    };
    add(CostKind::Guarantee, 48'000, CostTiming::Upfront);
    add(CostKind::Insurance, 7'200, CostTiming::Upfront, true);
    add(CostKind::FeeAward, 14'400, CostTiming::AtMaturity);
    return known;
}

cost::CostAnswer printedAnswer(const cost::CostRecords &known)
{
    auto answer = cost::answerFrom(known, QDate(2022, 9, 5));
    answer.enterprise = u"四川翠岷包装科技有限公司"_s;
    answer.institution = u"沱江农商行"_s;
    return answer;
}

/// Every text of a paper.
QStringList textsOf(const ui::print::Document &document)
{
    QStringList texts;
    for (const auto &block : document.blocks) {
        if (const auto *title = std::get_if<ui::print::Title>(&block))
            texts << title->text;
        if (const auto *table = std::get_if<ui::print::Table>(&block)) {
            texts << table->header;
            for (const auto &row : table->rows)
                for (const auto &cell : row)
                    texts << cell.text;
        }
    }
    return texts;
}

int loanPages(const ui::print::Document &document)
{
    return ui::print::pageCount(ui::print::layOut(document, ui::reports::loanPaperForm()));
}

} // namespace

/// 贷款明白纸: one page, every cost, no simple rate where it would mislead.
class tst_LoanPaper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everything();
    void everyTableHasItsCells();
    void longPlans_data();
    void longPlans();
    void noSimpleRate();
    void unknown();
    void pdf();
};

void tst_LoanPaper::everything()
{
    const auto paper = ui::reports::loanPaper(printedAnswer(printedLoan()), QDate(2022, 9, 5));
    const QStringList texts = textsOf(paper);
    for (const QString &text :
        {u"四川翠岷包装科技有限公司"_s, u"沱江农商行"_s, u"2022-0087-1"_s, u"480.00"_s, u"4.35%"_s, u"1.00%"_s,
            u"5.50%"_s, u"26.40"_s, u"−0.30%"_s, u"5.20%"_s, u"24.96"_s, u"某<b>担保</b>公司"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
    QCOMPARE(loanPages(paper), 1);
}

void tst_LoanPaper::everyTableHasItsCells()
{
    const auto paper = ui::reports::loanPaper(printedAnswer(printedLoan()), QDate(2022, 9, 5));
    for (const auto &block : paper.blocks)
        if (const auto *table = std::get_if<ui::print::Table>(&block)) {
            QCOMPARE(table->widths.size(), static_cast<size_t>(table->header.size()));
            QCOMPARE(table->align.size(), table->widths.size());
            for (const auto &row : table->rows)
                QCOMPARE(row.size(), table->widths.size());
        }
}

void tst_LoanPaper::longPlans_data()
{
    QTest::addColumn<int>("months");
    for (const int months : {1, 36, 60, 120, 360})
        QTest::addRow("%d months", months) << months;
}

void tst_LoanPaper::longPlans()
{
    QFETCH(int, months);
    auto known = printedLoan();
    known.application.termMonths = months;
    for (int i = 0; i < 10; ++i)
        known.lines.push_back(known.lines.front());
    const auto answer = printedAnswer(known);
    QVERIFY(answer.cost);
    const auto paper = ui::reports::loanPaper(answer, QDate(2022, 9, 5));
    QCOMPARE(loanPages(paper), 1);
    const QStringList texts = textsOf(paper);
    QVERIFY(texts.contains(answer.cost->due.toString(Qt::ISODate))); // the last day is always named
}

void tst_LoanPaper::noSimpleRate()
{
    auto known = printedLoan();
    known.application.repayment = records::RepaymentMethod::EqualInstalment;
    const auto answer = printedAnswer(known);
    const auto paper = ui::reports::loanPaper(answer, QDate(2022, 9, 5));
    int columns = 0;
    for (const auto &block : paper.blocks)
        if (const auto *table = std::get_if<ui::print::Table>(&block); table && table->header.size() == 3)
            columns = 3; // before or after, nominal, effective: no simple method
    QCOMPARE(columns, 3);
    const double naive
        = static_cast<double>(answer.cost->grossCost().fen()) / static_cast<double>(answer.cost->principal.fen());
    QVERIFY(!textsOf(paper).contains(QString::number(naive * 100.0, 'f', 2) + u'%'));
}

void tst_LoanPaper::unknown()
{
    auto known = printedLoan();
    known.application.rate.reset();
    const auto paper = ui::reports::loanPaper(printedAnswer(known), QDate(2022, 9, 5));
    QCOMPARE(loanPages(paper), 1);
    const QString all = textsOf(paper).join(u'\n');
    QVERIFY(!all.contains(u"nan"_s) && !all.contains(u"0.00%\n0.00%"_s));
    QVERIFY(all.contains(u"沱江农商行"_s));
}

void tst_LoanPaper::pdf()
{
    const auto paper = ui::reports::loanPaper(printedAnswer(printedLoan()), QDate(2022, 9, 5));
    const auto bytes = ui::print::pdfBytes(paper, ui::reports::loanPaperForm());
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("%PDF") && bytes->size() > 2000);
}

YUMIAO_TEST(tst_LoanPaper)

} // namespace yumiao::tests

#include "tst_loan_paper.moc"
