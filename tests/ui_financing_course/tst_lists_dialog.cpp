// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/financing_application.h"
#include "models/records/task.h"
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/record_form.h"
#include "ui/pages/financing_course/hand_over_dialog.h"
#include "ui/pages/financing_course/lists_dialog.h"
#include "ui/pages/common/paper_dialog.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPointer>
#include <QTableView>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using financing::ListOutcome;
using records::BatchKind;
using ui::pages::ListsDialog;
using ui::pages::PaperDialog;

/// The window with the sheet of a row of its upper table.
struct ListsScene : PageScene {
    ListsScene()
    {
        dialog = new ListsDialog(needs(), nullptr);
        dialog->show();
        (void)QTest::qWaitFor([this] { return dialog->lists().model()->rowCount() > 2 && dialog->sheet(); });
    }
    ~ListsScene() { delete dialog; }
    bool choose(int row)
    {
        dialog->lists().setCurrentIndex(dialog->lists().model()->index(row, 0));
        const QString number = row < 2 ? QString() : dialog->lists().model()->index(row, 1).data().toString();
        return QTest::qWaitFor([&] {
            return dialog->sheet()
                && (row < 2
                        ? dialog->sheet()->list.id.isNull() && dialog->sheet()->list.kind == static_cast<BatchKind>(row)
                        : dialog->sheet()->list.number == number);
        });
    }
    [[nodiscard]] qint64 cell(int row, int column) const
    {
        return dialog->lists().model()->index(row, column).data().toString().remove(u',').toLongLong();
    }
    QPointer<ListsDialog> dialog;
};

} // namespace

/// 申报清单、推荐清单: every list, what became of its applications, what is proposed, what may be done with them.
class tst_ListsDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void everyListWithItsApplications();
    void paperAndFile();
    void handedOver();
    void nothingToShow();
};

void tst_ListsDialog::everyListWithItsApplications()
{
    ListsScene scene;
    const QAbstractItemModelTester upper(scene.dialog->lists().model());
    const QAbstractItemModelTester lower(scene.dialog->cases().model());
    QVERIFY(scene.dialog->sheet());
    const int rows = scene.dialog->lists().model()->rowCount();
    QCOMPARE(rows, 2 + static_cast<int>(store::loadAll<records::FinancingBatch>(scene.session())->size()));
    for (const int row : {2, rows / 2, rows - 1}) {
        QVERIFY(scene.choose(row));
        const figures::ListSheet &sheet = *scene.dialog->sheet();
        QCOMPARE(scene.cell(row, 4), sheet.all.count());
        QCOMPARE(scene.dialog->cases().model()->rowCount(), static_cast<int>(sheet.cases.size()));
        QCOMPARE(scene.cell(row, 6), sheet.count(ListOutcome::Pending) + sheet.count(ListOutcome::Returned));
        QCOMPARE(scene.cell(row, 7), sheet.count(ListOutcome::Granted));
        QCOMPARE(scene.cell(row, 8), sheet.count(ListOutcome::Refused));
    }
    scene.dialog->openApplication();
    QCOMPARE(scene.navigator.current().place, u"融资"_s);
}

void tst_ListsDialog::paperAndFile()
{
    ListsScene scene;
    QVERIFY(scene.choose(2));
    scene.dialog->showPaper();
    auto *paper = scene.dialog->findChild<PaperDialog *>();
    QVERIFY(paper);
    QVERIFY(!paper->document().blocks.empty());
    scene.prompt.file = scene.inFolder(u"list.pdf"_s);
    paper->exportPdf();
    QTRY_VERIFY(QFile::exists(*scene.prompt.file));
    scene.prompt.file = scene.inFolder(u"list.csv"_s);
    scene.dialog->exportList();
    QTRY_VERIFY(QFile::exists(*scene.prompt.file));
    QFile file(*scene.prompt.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), static_cast<int>(scene.dialog->sheet()->cases.size()) + 1);
}

void tst_ListsDialog::handedOver()
{
    PageScene scene;
    const auto all = store::load<records::FinancingApplication>(
        scene.session(), {records::RecordKind::FinancingApplication, {}, {}, scene.today()});
    const std::vector<RecordId> chosen{(*all)[0].id, (*all)[1].id};
    const auto before = store::loadAll<records::Task>(scene.session())->size();
    QPointer<ui::pages::HandOverDialog> dialog = new ui::pages::HandOverDialog(scene.needs(), chosen, nullptr);
    dialog->show();
    QTRY_VERIFY(dialog->isReady());
    dialog->save(); // no bureau is named
    QVERIFY(!dialog->message().isEmpty());
    QCOMPARE(store::loadAll<records::Task>(scene.session())->size(), before);
    const auto bureaus = store::ids(scene.session(), {records::RecordKind::Bureau, {}, {}, scene.today()});
    dialog->form().preset(u"bureau"_s, records::Value(bureaus->front().value()));
    dialog->form().preset(u"due"_s, records::Value(scene.today().addDays(7).toString(Qt::ISODate)));
    dialog->save();
    QTRY_VERIFY(!dialog);
    const auto tasks = *store::loadAll<records::Task>(scene.session());
    QCOMPARE(tasks.size(), before + 2);
    QVERIFY(tasks.back().title.contains((*all)[1].number) || tasks.back().title.contains((*all)[0].number));
    QCOMPARE(tasks.back().bureau.id, bureaus->front());
}

void tst_ListsDialog::nothingToShow()
{
    PageScene scene(Holding::NoPlan);
    ListsDialog dialog(scene.needs(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_COMPARE(dialog.lists().model()->rowCount(), 2); // what is proposed: nobody
    dialog.putOnList();
    dialog.takeOff();
    dialog.showPaper();
    dialog.exportList();
    dialog.openApplication();
    QVERIFY(!dialog.findChild<QDialog *>());
}

YUMIAO_TEST(tst_ListsDialog)

} // namespace yumiao::tests

#include "tst_lists_dialog.moc"
