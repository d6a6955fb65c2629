// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/bank_return.h"
#include "models/records/enterprise.h"
#include "models/records/institution.h"
#include "models/records/loan_detail.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/paper_dialog.h"
#include "ui/pages/inclusive/inclusive_dialog.h"
#include "ui/print/page_painter.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using ui::pages::InclusiveDialog;
using ui::pages::InclusiveModel;

struct InclusiveScene : PageScene {
    InclusiveScene()
        : dialog(new InclusiveDialog(needs(), nullptr))
        , answered(dialog.get(), &InclusiveDialog::answered)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    void addReturn(QDate asOf, qint64 wan)
    {
        const auto banks = store::loadAll<records::Institution>(session());
        records::BankReturn it;
        it.id = newId();
        it.institution.id = banks->front().id;
        it.asOf = asOf;
        it.scope = records::InclusiveScope::Regulator;
        it.inclusiveBalance = Money::fromWan(wan);
        it.allBalance = Money::fromWan(5000);
        workspace->write(dialog.get(), setOf({changes::creation(it)}), store::OnConflict::Refuse,
            [](Result<store::Receipt> receipt) { QVERIFY(receipt); });
    }
    std::unique_ptr<InclusiveDialog> dialog;
    QSignalSpy answered;
};

} // namespace

class tst_InclusiveDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void aReturnThatIsWrittenShows();
    void everyCellIsExplained();
    void aYearWithoutDefinition();
    void loansThatDiffer();
    void aReturnByHand();
    void onPaper();
};

void tst_InclusiveDialog::aReturnThatIsWrittenShows()
{
    InclusiveScene scene;
    QAbstractItemModelTester tester(&scene.dialog->model());
    QVERIFY(scene.answered.wait(20'000));
    scene.dialog->month().setDate(QDate(2035, 8, 1));
    QVERIFY(scene.answered.wait(20'000));
    scene.dialog->month().setDate(QDate(2022, 8, 1));
    QVERIFY(scene.answered.wait(20'000));
    const QString before = scene.dialog->model().index(0, InclusiveModel::BalanceColumn).data().toString();
    scene.addReturn(QDate(2022, 8, 31), 123456);
    QVERIFY(scene.answered.wait(20'000));
    const QString after = scene.dialog->model().index(0, InclusiveModel::BalanceColumn).data().toString();
    QVERIFY(before != after);
    QVERIFY(scene.dialog->model().rowCount() >= 2);
}

void tst_InclusiveDialog::everyCellIsExplained()
{
    InclusiveScene scene;
    QVERIFY(scene.answered.wait(20'000));
    const InclusiveModel &model = scene.dialog->model();
    QVERIFY(model.rowCount() >= 1);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.index(row, column).data().toString().isEmpty());
            QVERIFY(!model.explanation(model.index(row, column)).isEmpty());
        }
    scene.dialog->table().setCurrentIndex(model.index(0, InclusiveModel::FirstCheckColumn));
    QCOMPARE(scene.dialog->explanation(), model.explanation(model.index(0, InclusiveModel::FirstCheckColumn)));
}

void tst_InclusiveDialog::aYearWithoutDefinition()
{
    InclusiveScene scene;
    QVERIFY(scene.answered.wait(20'000));
    scene.dialog->scope().setCurrentIndex(1);
    scene.dialog->month().setDate(QDate(2017, 8, 1));
    QVERIFY(scene.answered.wait(20'000));
    QCOMPARE(scene.dialog->model().columnCount(), InclusiveModel::FirstCheckColumn + InclusiveModel::OwnColumns);
}

/// The bank's list says 90 of a loan that nobody here recorded.
void tst_InclusiveDialog::loansThatDiffer()
{
    InclusiveScene scene;
    QVERIFY(scene.answered.wait(20'000));
    scene.dialog->month().setDate(QDate(2035, 8, 1));
    QVERIFY(scene.answered.wait(20'000));
    QAbstractItemModelTester tester(&scene.dialog->loans());
    const auto banks = store::loadAll<records::Institution>(scene.session());
    const auto firms = store::loadAll<records::Enterprise>(scene.session());
    records::LoanDetail loan;
    loan.id = newId();
    loan.enterprise.id = firms->front().id;
    loan.institution.id = banks->front().id;
    loan.asOf = QDate(2035, 8, 31);
    loan.contractNumber = u"A-1"_s;
    loan.balance = Money::fromWan(90);
    scene.workspace->write(scene.dialog.get(), setOf({changes::creation(loan)}), store::OnConflict::Refuse,
        [](Result<store::Receipt> receipt) { QVERIFY(receipt); });
    QVERIFY(scene.answered.wait(20'000));
    const auto &loans = scene.dialog->loans();
    int row = -1;
    for (int i = 0; i < loans.rowCount(); ++i)
        if (loans.index(i, ui::pages::OwnLoansModel::ContractColumn).data().toString() == u"A-1"_s)
            row = i;
    QVERIFY(row >= 0);
    QCOMPARE(loans.index(row, ui::pages::OwnLoansModel::NameColumn).data().toString(), firms->front().name);
    QCOMPARE(loans.index(row, ui::pages::OwnLoansModel::ListColumn).data().toString(), u"90.00"_s);
    QCOMPARE(loans.index(row, ui::pages::OwnLoansModel::CauseColumn).data().toString(), u"No drawdown recorded"_s);
    QCOMPARE(loans.enterprise(row), firms->front().id);
}

void tst_InclusiveDialog::aReturnByHand()
{
    InclusiveScene scene;
    QVERIFY(scene.answered.wait(20'000));
    scene.dialog->month().setDate(QDate(2035, 8, 1));
    QVERIFY(scene.answered.wait(20'000));
    scene.addReturn(QDate(2035, 8, 31), 777);
    QVERIFY(scene.answered.wait(20'000));
    const InclusiveModel &model = scene.dialog->model();
    int told = 0;
    while (told < model.rowCount() && model.row(told)->returned.isNull())
        ++told;
    QVERIFY(told > 0 && told < model.rowCount());
    const RecordId returned = model.row(told)->returned;
    scene.dialog->table().setCurrentIndex(model.index(told, InclusiveModel::NameColumn));
    scene.dialog->enterReturn(); // the one that is there
    auto *there = scene.dialog->findChild<ui::forms::RecordDialog *>();
    QVERIFY(there);
    QCOMPARE(there->recordId(), returned);
    delete there;
    scene.dialog->table().setCurrentIndex(model.index(0, InclusiveModel::NameColumn));
    scene.dialog->enterReturn(); // a new one of the month
    auto *fresh = scene.dialog->findChild<ui::forms::RecordDialog *>();
    QVERIFY(fresh);
    QVERIFY(fresh->recordId() != returned);
    delete fresh;
}

void tst_InclusiveDialog::onPaper()
{
    InclusiveScene scene;
    QVERIFY(scene.answered.wait(20'000));
    scene.dialog->showPaper();
    auto *paper = scene.dialog->findChild<ui::pages::PaperDialog *>();
    QVERIFY(paper);
    QVERIFY(paper->document().blocks.size() >= 4);
    QVERIFY(!paper->windowTitle().isEmpty());
    const auto bytes = ui::print::pdfBytes(paper->document(), ui::print::landscapeForm());
    QVERIFY(bytes && bytes->startsWith("%PDF"));
    delete paper;
}

YUMIAO_TEST(tst_InclusiveDialog)

} // namespace yumiao::tests

#include "tst_inclusive_dialog.moc"
