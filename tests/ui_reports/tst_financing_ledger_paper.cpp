// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_reports/known_facts.h"
#include "ui/print/page_layout.h"
#include "ui/print/page_painter.h"
#include "ui/reports/financing_ledger_paper.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using figures::CostGroup;
using figures::FinancingLedger;
using figures::LedgerLine;
using records::ApplicationStage;
using records::FinancingInstrument;

constexpr qint64 FenOfWan = 1'000'000;

LedgerLine ledgerLine(const QString &enterprise, const QString &institution, qint64 wan, QDate applied)
{
    LedgerLine line;
    line.enterprise = enterprise;
    line.institution = institution;
    line.application.amount = Money::fromWan(wan);
    line.application.applied = applied;
    line.application.termMonths = 12;
    return line;
}

CostGroup costGroup(qint64 count, qint64 wan, qint64 counted, qint64 principalWan, double share)
{
    CostGroup group;
    group.count = count;
    group.amount = Money::fromWan(wan);
    group.cost.counted = counted;
    group.cost.principal = Money::fromWan(principalWan);
    group.cost.headlines = share * static_cast<double>(principalWan * FenOfWan);
    return group;
}

/// Two applications: one paid out with its cost, one under way of which little is known.
FinancingLedger knownLedger()
{
    FinancingLedger ledger;
    ledger.period = Period::yearOf(QDate(2022, 9, 5));
    ledger.on = QDate(2022, 9, 5);
    LedgerLine paid = ledgerLine(u"四川翠岷<b>包装</b>科技有限公司"_s, u"沱江农商行"_s, 480, QDate(2022, 6, 27));
    paid.application.instrument = FinancingInstrument::WorkingCapital;
    paid.application.stage = ApplicationStage::PaidOut;
    paid.application.rate = Rate::fromMillionths(43'500);
    paid.granted = Money::fromWan(500);
    paid.paid = Money::fromWan(480);
    paid.cost = 0.055;
    LedgerLine open = ledgerLine(u"资阳拓川阀门有限公司"_s, {}, 1500, QDate(2022, 8, 25));
    open.application.termMonths.reset();
    open.application.stage = ApplicationStage::InApproval;
    open.daysInStage = 11;
    ledger.lines = {paid, open};
    ledger.whole = costGroup(2, 1980, 1, 480, 0.055);
    ledger.byInstrument = {costGroup(1, 1500, 0, 0, 0.0), costGroup(1, 480, 1, 480, 0.055)};
    ledger.byInstrument[1].instrument = FinancingInstrument::WorkingCapital;
    ledger.byInstitution = ledger.byInstrument;
    ledger.byInstitution[1].institution = u"沱江农商行"_s;
    return ledger;
}

} // namespace

/// 融资台账与成本分析 on paper: every number is one of the ledger, what is unknown is a dash.
class tst_FinancingLedgerPaper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownNumbers();
    void everyTableHasItsCells();
    void emptyLedger();
    void longLedger();
};

void tst_FinancingLedgerPaper::knownNumbers()
{
    const QString text = textOf(ui::reports::financingLedgerPaper(knownLedger()));
    const QStringList written = text.split(u'\n');
    const QStringList wanted = golden(u"financing_ledger.txt"_s).split(u'\n');
    for (qsizetype i = 0; i < std::min(written.size(), wanted.size()); ++i)
        QVERIFY2(written.at(i) == wanted.at(i), qPrintable(written.at(i)));
    QVERIFY2(written.size() == wanted.size(), qPrintable(text));
}

void tst_FinancingLedgerPaper::everyTableHasItsCells()
{
    const auto paper = ui::reports::financingLedgerPaper(knownLedger());
    int tables = 0;
    for (const auto &block : paper.blocks)
        if (const auto *table = std::get_if<ui::print::Table>(&block)) {
            ++tables;
            QCOMPARE(table->widths.size(), static_cast<size_t>(table->header.size()));
            QCOMPARE(table->align.size(), table->widths.size());
            for (const auto &row : table->rows)
                QCOMPARE(row.size(), table->widths.size());
        }
    QCOMPARE(tables, 3);
}

void tst_FinancingLedgerPaper::emptyLedger()
{
    FinancingLedger none;
    none.period = Period::yearOf(QDate(2019, 1, 1));
    none.on = QDate(2019, 12, 31);
    const auto paper = ui::reports::financingLedgerPaper(none);
    QVERIFY(textOf(paper).contains(u"2019"_s));
    for (const auto &block : paper.blocks)
        if (const auto *table = std::get_if<ui::print::Table>(&block)) {
            QCOMPARE(table->rows.size(), size_t(1));           // the sums alone
            QCOMPARE(table->rows.front().back().text, u"—"_s); // no average of nothing
        }
    QVERIFY(ui::print::pageCount(ui::print::layOut(paper, ui::print::landscapeForm())) <= 2);
}

/// Many applications run over pages; the words can be searched in the PDF.
void tst_FinancingLedgerPaper::longLedger()
{
    FinancingLedger ledger = knownLedger();
    for (int i = 0; i < 120; ++i)
        ledger.lines.push_back(ledger.lines[static_cast<size_t>(i % 2)]);
    const auto paper = ui::reports::financingLedgerPaper(ledger);
    QVERIFY(ui::print::pageCount(ui::print::layOut(paper, ui::print::landscapeForm())) > 3);
    const auto bytes = ui::print::pdfBytes(paper, ui::print::landscapeForm());
    QVERIFY(bytes && bytes->startsWith("%PDF"));
}

YUMIAO_TEST(tst_FinancingLedgerPaper)

} // namespace yumiao::tests

#include "tst_financing_ledger_paper.moc"
