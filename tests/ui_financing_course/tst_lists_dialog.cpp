// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/financing_application.h"
#include "models/records/task.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/record_form.h"
#include "ui/pages/common/paper_dialog.h"
#include "ui/pages/financing_course/hand_over_dialog.h"
#include "ui/pages/financing_course/list_dialog.h"
#include "ui/pages/financing_course/lists_dialog.h"
#include "ui/pages/financing_course/reminder_opener.h"

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

/// An application of the first enterprise that stands in a stage since a day.
RecordId addApplication(PageScene &scene, records::ApplicationStage stage, QDate since)
{
    const auto firms = store::ids(scene.session(), {records::RecordKind::Enterprise, {}, {}, scene.today()});
    const auto banks = store::load<records::FinancingApplication>(
        scene.session(), {records::RecordKind::FinancingApplication, {}, {}, scene.today()});
    records::FinancingApplication it;
    it.id = newId();
    it.number = u"2022-9%1-1"_s.arg(it.id.toText().right(3));
    it.enterprise.id = firms->front();
    it.institution = banks->front().institution;
    it.amount = Money::fromWan(120);
    it.applied = it.stageSince = since;
    it.stage = stage;
    bool written = false;
    scene.workspace->write(scene.workspace.get(), setOf({changes::creation(it)}), store::OnConflict::Refuse,
        [&](const Result<store::Receipt> &receipt) {
            if (!receipt)
                qFatal("%s", qPrintable(wordsOf(receipt)));
            written = true;
        });
    (void)QTest::qWaitFor([&] { return written; });
    return it.id;
}

/// The window with the sheet of a row of its upper table.
struct ListsScene : PageScene {
    ListsScene()
    {
        for (int i = 0; i < 2; ++i)
            addApplication(*this, records::ApplicationStage::Verified, today().addDays(-3));
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
    void proposedAreTakenOver();
    void oneIsTakenOff();
    void paperAndFile();
    void reminderLetter();
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

void tst_ListsDialog::proposedAreTakenOver()
{
    ListsScene scene;
    int row = 0;
    while (row < 2 && scene.cell(row, 4) == 0)
        ++row;
    QVERIFY(row < 2);
    QVERIFY(scene.choose(row));
    const std::vector<RecordId> proposed = scene.dialog->sheet()->all.ids;
    QCOMPARE(static_cast<qint64>(proposed.size()), scene.cell(row, 4));
    scene.dialog->takeOff(); // they stand on no list yet: nothing is asked
    scene.dialog->putOnList();
    auto *form = scene.dialog->findChild<ui::pages::ListDialog *>();
    QVERIFY(form);
    const QString number = records::textIn(form->form().values().front());
    QVERIFY(!number.isEmpty()); // one step: nothing has to be typed
    form->save();
    QTRY_VERIFY(!scene.said.isEmpty());
    QTRY_COMPARE(scene.cell(row, 4), qint64{0});
    for (const RecordId id : proposed)
        QCOMPARE(store::find<records::FinancingApplication>(scene.session(), id)->stage,
            records::ApplicationStage::Recommended);
}

void tst_ListsDialog::oneIsTakenOff()
{
    ListsScene scene;
    QVERIFY(scene.choose(0));
    QVERIFY(!scene.dialog->sheet()->cases.empty());
    scene.dialog->putOnList();
    scene.dialog->findChild<ui::pages::ListDialog *>()->save();
    QTRY_VERIFY(!scene.said.isEmpty());
    int made = -1;
    QTRY_VERIFY([&] {
        for (int row = 2; row < scene.dialog->lists().model()->rowCount(); ++row)
            if (scene.dialog->lists().model()->index(row, 2).data().toString() == scene.today().toString(Qt::ISODate))
                made = row;
        return made >= 0;
    }());
    QVERIFY(scene.choose(made));
    const qint64 before = scene.cell(made, 4);
    const QString number = scene.dialog->sheet()->list.number;
    scene.prompt.text.reset(); // no reason: nothing happens
    scene.dialog->takeOff();
    scene.prompt.text = u"企业暂缓"_s;
    scene.dialog->takeOff();
    QTRY_COMPARE(scene.dialog->sheet()->all.count(), before - 1);
    QCOMPARE(scene.dialog->sheet()->list.number, number);
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

void tst_ListsDialog::reminderLetter()
{
    PageScene scene;
    const RecordId late = addApplication(scene, records::ApplicationStage::Recommended, scene.today().addDays(-40));
    QWidget window;
    ui::pages::ReminderOpener opener(scene.needs(), &window);
    const auto course = financing::courseOf(scene.session(), late, scene.today());
    QVERIFY(course && course->standing.daysLeft < 0);
    opener.open(late);
    QTRY_VERIFY(window.findChild<PaperDialog *>());
    const auto &document = window.findChild<PaperDialog *>()->document();
    QVERIFY(document.name.contains(course->institution));
    delete window.findChild<PaperDialog *>();
    scene.said.clear();
    opener.open(newId()); // an application that is not there: said, nothing is shown
    QTRY_VERIFY(!scene.said.isEmpty());
    QVERIFY(!window.findChild<PaperDialog *>());
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
