// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/print/page_layout.h"
#include "ui/print/page_painter.h"
#include "ui/reports/list_paper.h"
#include "ui/reports/maturities_paper.h"
#include "ui/reports/reminder_paper.h"
#include "ui/reports/troubled_ledger.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace ui::reports;

const QDate PaperDay(2022, 9, 5);

figures::ListSheet printedList()
{
    figures::ListSheet sheet;
    sheet.list.id = RecordId(7);
    sheet.list.number = u"推荐 2022-09"_s;
    sheet.list.kind = records::BatchKind::Recommended;
    sheet.list.date = QDate(2022, 9, 1);
    sheet.on = PaperDay;
    sheet.due = QDate(2022, 10, 1);
    figures::ListedCase it;
    it.step = RecordId(1);
    it.enterprise.name = u"四川<b>翠岷</b>包装有限公司"_s;
    it.enterprise.contactRole = u"财务部"_s;
    it.enterprise.contactPhone = u"028-26110000"_s;
    it.application.amount = Money::fromWan(480);
    it.application.applied = QDate(2022, 8, 20);
    it.application.termMonths = 12;
    it.institution = u"沱江农商行"_s;
    it.need.id = RecordId(2);
    it.need.registered = QDate(2022, 8, 1);
    it.need.purpose = records::FinancingPurpose::Equipment;
    it.need.wishedRate = Rate::fromMillionths(43'500);
    it.standing.stage = records::ApplicationStage::Accepted;
    sheet.cases.push_back(it);
    figures::ListedCase bare; // nothing but its name is known
    bare.enterprise.name = u"资阳样本有限公司"_s;
    bare.step = RecordId(3);
    sheet.cases.push_back(bare);
    sheet.all.ids = {RecordId(11), RecordId(12)};
    sheet.all.amount = Money::fromWan(480);
    return sheet;
}

loans::Maturity printedLoanDue(const QString &name, QDate due, std::optional<qint64> wan)
{
    loans::Maturity it;
    it.enterpriseName = name;
    it.due = due;
    it.days = PaperDay.daysTo(due);
    if (wan)
        it.amount = Money::fromWan(*wan);
    return it;
}

financing::Reminder printedReminder(int cases)
{
    financing::Reminder it;
    it.institution = RecordId(5);
    it.name = u"沱江农商行"_s;
    it.office = u"雁江区金融工作局"_s;
    it.on = PaperDay;
    it.days = 30;
    for (int i = 0; i < cases; ++i) {
        financing::DecisionDue due;
        due.enterprise = u"样本%1号有限公司"_s.arg(i);
        due.application.number = u"2022-%1-1"_s.arg(i, 4, 10, QLatin1Char('0'));
        due.application.amount = Money::fromWan(100);
        due.standing.group = rules::StageGroup::Accepted;
        due.standing.asked = QDate(2022, 7, 20);
        due.standing.due = QDate(2022, 8, 19);
        due.standing.daysLeft = -17;
        it.cases.push_back(due);
        it.all.add(due.application);
    }
    return it;
}

std::vector<ui::print::Table> tablesOf(const ui::print::Document &document)
{
    std::vector<ui::print::Table> tables;
    for (const auto &block : document.blocks)
        if (const auto *table = std::get_if<ui::print::Table>(&block))
            tables.push_back(*table);
    return tables;
}

/// Every row has a cell for each heading, and the paper can be set.
void checkPaper(const ui::print::Document &document, const ui::print::PageForm &form)
{
    for (const ui::print::Table &table : tablesOf(document)) {
        QCOMPARE(table.widths.size(), static_cast<size_t>(table.header.size()));
        QCOMPARE(table.align.size(), table.widths.size());
        for (const auto &row : table.rows)
            QCOMPARE(row.size(), table.widths.size());
    }
    const auto bytes = ui::print::pdfBytes(document, form);
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("%PDF-1."));
}

} // namespace

/// 清单、到期日历、逾期和问题贷款、提醒函, on paper and as files.
class tst_CoursePapers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aList();
    void aCalendar();
    void loansInTrouble();
    void aReminder_data();
    void aReminder();
    void nothingOverdue();
};

void tst_CoursePapers::aList()
{
    const figures::ListSheet sheet = printedList();
    const auto paper = listPaper(sheet);
    checkPaper(paper, ui::print::landscapeForm());
    const auto tables = tablesOf(paper);
    QCOMPARE(tables.size(), size_t(1));
    QCOMPARE(tables[0].rows.size(), size_t(3)); // two and their sum
    QCOMPARE(tables[0].rows[0][1].text, u"四川<b>翠岷</b>包装有限公司"_s);
    QCOMPARE(tables[0].rows[0][5].text, u"480.00"_s);
    QCOMPARE(tables[0].rows[1][5].text, u"—"_s); // unknown, not zero
    QCOMPARE(tables[0].rows[2][5].text, u"480.00"_s);
    const auto ledger = listLedger(sheet);
    QCOMPARE(ledger.headings.size(), 28);
    QCOMPARE(ledger.rows.size(), size_t(2));
    for (const QStringList &row : ledger.rows)
        QCOMPARE(row.size(), 28);
    QCOMPARE(ledger.rows[0][1], u"2022-08-01"_s); // the need was filled in
    QCOMPARE(ledger.rows[0][13], u"4.35"_s);
    QCOMPARE(ledger.rows[0][18], u"沱江农商行"_s);
    QCOMPARE(ledger.rows[0][19], u"2022-09-01"_s);
    QVERIFY(ledger.rows[1][7].isEmpty());
    figures::ListSheet declared = sheet;
    declared.list.kind = records::BatchKind::Declared; // sent to no bank yet
    QVERIFY(listLedger(declared).rows[0][18].isEmpty());
    QVERIFY(listName(sheet.list).contains(u"推荐 2022-09"_s));
}

void tst_CoursePapers::aCalendar()
{
    loans::Maturities maturities{PaperDay, 90, {90, 60, 30}, {}};
    maturities.loans = {printedLoanDue(u"甲"_s, QDate(2022, 9, 30), 100),
        printedLoanDue(u"乙"_s, QDate(2022, 10, 1), 30), printedLoanDue(u"丙"_s, QDate(2022, 10, 9), {})};
    const auto paper = maturitiesPaper(maturities);
    checkPaper(paper, ui::print::landscapeForm());
    const auto tables = tablesOf(paper);
    QCOMPARE(tables.size(), size_t(2)); // a month each
    QCOMPARE(tables[0].rows.back()[6].text, u"100.00"_s);
    QCOMPARE(tables[1].rows.back()[6].text, u"30.00"_s);
    QCOMPARE(tables[1].rows[1][6].text, u"—"_s);
    const auto sheet = maturitiesSheet(maturities);
    QCOMPARE(sheet.rows.size(), size_t(5));
    for (const QStringList &row : sheet.rows)
        QCOMPARE(row.size(), sheet.headings.size());
    maturities.loans.clear();
    checkPaper(maturitiesPaper(maturities), ui::print::landscapeForm());
    QVERIFY(tablesOf(maturitiesPaper(maturities)).empty());
}

void tst_CoursePapers::loansInTrouble()
{
    QCOMPARE(loanDetailHeadings().size(), 21);
    loans::TroubledLoan loan;
    loan.detail.contractNumber = u"HT-1"_s;
    loan.detail.balance = Money::fromWan(80);
    loan.detail.guaranteeBalance = Money::fromWan(80);
    loan.detail.guarantor = u"资阳担保"_s;
    loan.detail.overdueDays = 95;
    loan.detail.needsHelp = true;
    loan.industryName = u"食品制造业"_s;
    const QStringList cells = loanDetailCells(loan);
    QCOMPARE(cells.size(), 21);
    QCOMPARE(cells[2], u"80.00"_s);
    QVERIFY(cells[4].isEmpty()); // names of persons are not kept
    QCOMPARE(cells[8], u"食品制造业"_s);
    QVERIFY(cells[12].isEmpty()); // unknown, not zero
    QCOMPARE(cells[15], u"80.00"_s);
    QCOMPARE(cells[18], u"95"_s);
    const auto ledger = troubledLedger({loan});
    QCOMPARE(ledger.headings.size(), 24);
    QCOMPARE(ledger.rows.front().size(), 24);
    QVERIFY(troubledLedger({}).rows.empty());
}

void tst_CoursePapers::aReminder_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("cases");
    QTest::newRow("one, Chinese") << u"zh_CN"_s << 1;
    QTest::newRow("many, Chinese") << u"zh_CN"_s << 60;
    QTest::newRow("one, English") << u"en"_s << 1;
    QTest::newRow("many, English") << u"en"_s << 60;
}

void tst_CoursePapers::aReminder()
{
    QFETCH(QString, language);
    QFETCH(int, cases);
    const auto wording = ReportWording::bundled(kReminderWording, language);
    QVERIFY(wording);
    const auto paper = reminderPaper(printedReminder(cases), *wording);
    QVERIFY2(paper, paper ? "" : qPrintable(paper.error().detail.value(u"key"_s).toString()));
    checkPaper(*paper, {});
    const auto tables = tablesOf(*paper);
    QCOMPARE(tables.size(), size_t(1));
    QCOMPARE(tables[0].rows.size(), static_cast<size_t>(cases) + 1);
    QCOMPARE(tables[0].rows[0][7].text, u"17"_s);
    QCOMPARE(tables[0].rows.back()[3].text, QString::number(cases * 100) + u".00"_s);
    const auto *addressee = std::get_if<ui::print::Paragraph>(&paper->blocks[1]);
    QVERIFY(addressee && addressee->isFlush && addressee->text.contains(u"沱江农商行"_s));
    QVERIFY(std::get_if<ui::print::Signature>(&paper->blocks.back())->issuer.contains(u"金融工作局"_s));
}

void tst_CoursePapers::nothingOverdue()
{
    const auto wording = ReportWording::bundled(kReminderWording, u"zh_CN"_s);
    QCOMPARE(reminderPaper(printedReminder(0), *wording).error().what, u"reminder.nothing_overdue"_s);
    financing::Reminder nameless = printedReminder(1);
    nameless.office.clear();
    const auto paper = reminderPaper(nameless, *wording);
    QVERIFY(paper);
    QCOMPARE(std::get_if<ui::print::Signature>(&paper->blocks.back())->issuer, u"待核"_s);
}

YUMIAO_TEST(tst_CoursePapers)

} // namespace yumiao::tests

#include "tst_course_papers.moc"
