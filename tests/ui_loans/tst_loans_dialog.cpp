// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/loan_resolution.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/counted_link.h"
#include "ui/pages/common/paper_dialog.h"
#include "ui/pages/loans/loans_commands.h"
#include "ui/pages/loans/loans_dialog.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using ui::pages::LoansDialog;

/// The refinancing calendar and the troubled loans of a practice district, as an officer opens them.
class tst_LoansDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void calendarIsInOrder();
    void troubledWorstFirst();
    void searchNarrows();
    void settlementIsEntered();
    void settlementOfNoLoan();
    void exported();
    void withoutThresholds();
    void monthsNarrow();
    void everyColumnOfTheBanks();
    void commands();
};

namespace {

bool isRead(const LoansDialog &dialog)
{
    return QTest::qWaitFor([&] { return dialog.model().rowCount() > 0; });
}

QString loanCell(const LoansDialog &dialog, int row, int column)
{
    return dialog.table().model()->index(row, column).data().toString();
}

} // namespace

void tst_LoansDialog::calendarIsInOrder()
{
    PageScene scene;
    QPointer<LoansDialog> dialog = new LoansDialog(scene.needs(), LoansDialog::Show::Calendar, nullptr);
    const QAbstractItemModelTester tester(&dialog->model());
    dialog->show();
    QVERIFY(isRead(*dialog));
    QString before;
    for (int row = 0; row < dialog->model().rowCount(); ++row) {
        const QString due = loanCell(*dialog, row, 1).left(10);
        QVERIFY(due >= before && due >= scene.today().toString(Qt::ISODate));
        QVERIFY(due <= scene.today().addDays(90).toString(Qt::ISODate));
        QCOMPARE(loanCell(*dialog, row, 0), due.left(7));
        QVERIFY(!loanCell(*dialog, row, 3).isEmpty());
        before = due;
    }
    delete dialog;
}

void tst_LoansDialog::troubledWorstFirst()
{
    PageScene scene;
    LoansDialog dialog(scene.needs(), LoansDialog::Show::Troubled, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QAbstractItemModelTester tester(&dialog.model());
    dialog.show();
    QVERIFY(isRead(dialog));
    auto before = records::LoanClass::Loss;
    for (int row = 0; row < dialog.model().rowCount(); ++row) {
        const auto *loan = dialog.model().troubledAt(dialog.model().index(row, 0));
        QVERIFY(loan && *loan->detail.loanClass <= before);
        before = *loan->detail.loanClass;
    }
}

void tst_LoansDialog::searchNarrows()
{
    PageScene scene;
    LoansDialog dialog(scene.needs(), LoansDialog::Show::Troubled, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(isRead(dialog));
    auto *search = dialog.findChild<QLineEdit *>();
    search->setText(dialog.model().troubledAt(dialog.model().index(0, 0))->detail.contractNumber);
    QCOMPARE(dialog.table().model()->rowCount(), 1);
    search->setText(u"没有这样的合同"_s);
    QCOMPARE(dialog.table().model()->rowCount(), 0);
    search->clear();
    QCOMPARE(dialog.table().model()->rowCount(), dialog.model().rowCount());
}

void tst_LoansDialog::settlementIsEntered()
{
    PageScene scene;
    LoansDialog dialog(scene.needs(), LoansDialog::Show::Troubled, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(isRead(dialog));
    const size_t before = store::loadAll<records::LoanResolution>(scene.session())->size();
    const QString contract = dialog.model().troubledAt(dialog.model().index(0, 0))->detail.contractNumber;
    dialog.enterSettlement();
    auto *form = dialog.findChild<ui::forms::RecordDialog *>();
    QVERIFY(form);
    form->save();
    QTRY_COMPARE(store::loadAll<records::LoanResolution>(scene.session())->size(), before + 1);
    QCOMPARE(store::loadAll<records::LoanResolution>(scene.session())->back().contractNumber, contract);
}

void tst_LoansDialog::settlementOfNoLoan()
{
    PageScene scene;
    LoansDialog dialog(scene.needs(), LoansDialog::Show::Troubled, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(isRead(dialog));
    auto *link = dialog.findChild<ui::pages::CountedLink *>();
    const auto *loan = dialog.model().troubledAt(dialog.model().index(0, 0));
    records::LoanResolution it;
    it.id = newId();
    it.enterprise = loan->detail.enterprise;
    it.contractNumber = u"没有这样的合同"_s;
    it.trouble = records::LoanTrouble::NonPerforming;
    it.resolved = Money::fromWan(12);
    it.resolvedOn = scene.today();
    const QString before = link->text();
    const size_t without = loans::unassignedResolutions(scene.session(), scene.today())->size();
    scene.workspace->write(&dialog, setOf({changes::creation(it)}), store::OnConflict::Refuse, {});
    QTRY_VERIFY(link->isVisible() && link->text() != before);
    link->click();
    QCOMPARE(scene.shownByRoute(), static_cast<qint64>(without) + 1);
}

void tst_LoansDialog::exported()
{
    PageScene scene;
    LoansDialog dialog(scene.needs(), LoansDialog::Show::Troubled, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(isRead(dialog));
    scene.prompt.file = scene.inFolder(u"loans.csv"_s);
    dialog.exportList();
    QTRY_VERIFY(QFile::exists(*scene.prompt.file));
    QFile file(*scene.prompt.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), dialog.model().rowCount() + 1);
}

void tst_LoansDialog::withoutThresholds()
{
    PageScene scene(Holding::Nothing);
    LoansDialog dialog(scene.needs(), LoansDialog::Show::Calendar, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTest::qWait(300);
    QCOMPARE(dialog.model().rowCount(), 0);
    dialog.enterSettlement(); // nothing is chosen: nothing opens
    QVERIFY(!dialog.findChild<ui::forms::RecordDialog *>());
}

void tst_LoansDialog::monthsNarrow()
{
    PageScene scene;
    LoansDialog dialog(scene.needs(), LoansDialog::Show::Calendar, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(isRead(dialog));
    QAbstractItemModel &months = *dialog.months().model();
    const QAbstractItemModelTester tester(&months);
    QVERIFY(months.rowCount() > 1);
    QCOMPARE(months.index(0, 1).data().toInt(), dialog.model().rowCount());
    int sum = 0;
    for (int row = 1; row < months.rowCount(); ++row) {
        dialog.months().setCurrentIndex(months.index(row, 0));
        QCOMPARE(dialog.table().model()->rowCount(), months.index(row, 1).data().toInt());
        QCOMPARE(loanCell(dialog, 0, 0), months.index(row, 0).data().toString());
        sum += dialog.table().model()->rowCount();
    }
    QCOMPARE(sum, dialog.model().rowCount());
    dialog.showPaper();
    auto *paper = dialog.findChild<ui::pages::PaperDialog *>();
    QVERIFY(paper);
    scene.prompt.file = scene.inFolder(u"calendar.pdf"_s);
    paper->exportPdf();
    QTRY_VERIFY(QFile::exists(*scene.prompt.file));
    delete paper;
    const qint64 shown = dialog.table().model()->rowCount();
    scene.prompt.file = scene.inFolder(u"calendar.csv"_s);
    dialog.exportList();
    QTRY_VERIFY(QFile::exists(*scene.prompt.file));
    QFile file(*scene.prompt.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), shown + 2); // headings, and the sum of the one month
    dialog.openLoan();
    QCOMPARE(scene.shownByRoute(), 1);
}

void tst_LoansDialog::everyColumnOfTheBanks()
{
    PageScene scene;
    LoansDialog dialog(scene.needs(), LoansDialog::Show::Troubled, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(isRead(dialog));
    QCOMPARE(dialog.model().columnCount(), 21 + 3);
    const loans::TroubledLoan &loan = *dialog.model().troubledAt(dialog.model().index(0, 0));
    QCOMPARE(dialog.model().index(0, 7).data().toString(), loan.townName);
    QCOMPARE(dialog.model().index(0, 8).data().toString(), loan.industryName);
    QCOMPARE(dialog.model().index(0, 4).data().toString(), u"—"_s); // names of persons are not kept
    dialog.table().sortByColumn(18, Qt::DescendingOrder);
    QVERIFY(loanCell(dialog, 0, 18).toInt() >= loanCell(dialog, 1, 18).toInt());
}

void tst_LoansDialog::commands()
{
    PageScene scene;
    const auto commands = ui::pages::loansCommands(scene.needs(), nullptr);
    QCOMPARE(commands.size(), 2);
    for (const auto &command : commands)
        QCOMPARE(command.menu, ui::shell::Menu::Business);
}

YUMIAO_TEST(tst_LoansDialog)

} // namespace yumiao::tests

#include "tst_loans_dialog.moc"
