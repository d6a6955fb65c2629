// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheet.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/form_row.h"
#include "ui/pages/planner/planner_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using cultivation::Chance;
using records::ApplicationWindow;
using ui::pages::PlannerDialog;
using ui::pages::WindowCandidateModel;
using ui::pages::WindowStepModel;

/// The planner over a practice district on 2022-09-05.
struct PlannerScene : PageScene {
    PlannerScene()
        : dialog(new PlannerDialog(needs(), nullptr))
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        if (!QTest::qWaitFor([this] { return dialog->windows().count() > 1; }, 20'000))
            qFatal("no windows");
        dialog->windows().setCurrentIndex(0); // a new one
        settle();
    }
    ~PlannerScene() { delete dialog; }
    void settle() const
    {
        if (!QTest::qWaitFor([this] { return !dialog->isBusy(); }, 30'000))
            qFatal("never settled");
    }
    void fill(const char *field, const records::Value &value) const
    {
        auto *input = dialog->row(field).input();
        input->setValue(value);
        Q_EMIT input->edited();
        settle();
    }
    void fillUsual() const
    {
        fill("title", records::Value(u"第一批"_s));
        fill("opens", records::Value(u"2022-09-01"_s));
        fill("closes", records::Value(u"2022-09-30"_s));
        fill("publicity_days", records::Value(qint64{5}));
        fill("site_check_days", records::Value(qint64{3}));
        fill("paper_file_days", records::Value(qint64{2}));
    }
    [[nodiscard]] QString step(int row, int column) const
    {
        return dialog->steps().index(row, column).data().toString();
    }
    PlannerDialog *dialog;
};

} // namespace

class tst_PlannerDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void countsBack();
    void paceIsTheOffices();
    void savedAndChosenAgain();
    void faultsAreSaid();
    void exported();
    void printed();
    void proposalsOfTheLadders();
    void tabOrder();
    void inOtherWords();
};

void tst_PlannerDialog::countsBack()
{
    const PlannerScene scene;
    const QAbstractItemModelTester steps(
        &scene.dialog->steps(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester firms(
        &scene.dialog->candidates(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    scene.fillUsual();
    QCOMPARE(scene.dialog->steps().rowCount(), 5);
    QCOMPARE(scene.step(0, WindowStepModel::ToColumn), u"2022-09-15 Thu"_s);
    QCOMPARE(scene.step(4, WindowStepModel::ToColumn), u"2022-09-30 Fri"_s);
    QCOMPARE(scene.step(0, WindowStepModel::NoteColumn), u"around 中秋节"_s);
    QVERIFY(scene.dialog->candidates().rowCount() > 100);
    QVERIFY2(scene.dialog->message().contains(u"2022-09-15"_s), qPrintable(scene.dialog->message()));
    scene.fill("closes", records::Value(u"2022-10-06"_s)); // a day off
    QCOMPARE(scene.step(4, WindowStepModel::ToColumn), u"2022-09-30 Fri"_s);
    scene.fill("closes", records::Value(u"2022-10-10"_s)); // publicity from 28 September, over the holiday
    QVERIFY2(scene.step(3, WindowStepModel::NoteColumn).contains(u"around 国庆节"_s),
        qPrintable(scene.step(3, WindowStepModel::NoteColumn)));
    scene.fill("closes", records::Value(u"2022-10-09"_s)); // a Sunday that works
    QCOMPARE(scene.step(4, WindowStepModel::ToColumn), u"2022-10-09 Sun (make-up working day)"_s);
}

void tst_PlannerDialog::paceIsTheOffices()
{
    const PlannerScene scene;
    scene.fillUsual();
    QCOMPARE(scene.dialog->evidenceDays().value(), 3); // the program's proposal
    auto &candidates = scene.dialog->candidates();
    const int cannot = candidates.countOf(Chance::Cannot);
    scene.dialog->evidenceDays().setValue(0);
    scene.dialog->failingDays().setValue(1);
    scene.settle();
    QVERIFY(candidates.countOf(Chance::Cannot) < cannot);
    candidates.show(Chance::CanMake);
    QCOMPARE(candidates.rowCount(), candidates.countOf(Chance::CanMake));
    scene.dialog->failingDays().setValue(250);
    scene.dialog->evidenceDays().setValue(250);
    scene.settle();
    QVERIFY(candidates.countOf(Chance::Cannot) >= cannot);
}

void tst_PlannerDialog::savedAndChosenAgain()
{
    PlannerScene scene;
    scene.fillUsual();
    scene.dialog->save();
    QTRY_COMPARE(store::loadAll<ApplicationWindow>(scene.session())->size(), size_t{1});
    QTRY_VERIFY(scene.dialog->windows().currentText().startsWith(u"第一批"_s));
    QVERIFY(!scene.dialog->windows().currentText().contains(u"proposed"_s));
    scene.settle();
    scene.fill("closes", records::Value(u"2022-10-20"_s));
    scene.dialog->save(); // the same one
    QTRY_COMPARE(store::loadAll<ApplicationWindow>(scene.session())->front().closes, QDate(2022, 10, 20));
    QCOMPARE(store::loadAll<ApplicationWindow>(scene.session())->size(), size_t{1});
    QTRY_COMPARE(scene.said.size(), 2);
    QVERIFY(scene.takeBack);
    scene.takeBack();
    QTRY_COMPARE(store::loadAll<ApplicationWindow>(scene.session())->front().closes, QDate(2022, 9, 30));
    scene.settle();
}

void tst_PlannerDialog::faultsAreSaid()
{
    const PlannerScene scene;
    QVERIFY2(scene.dialog->message().contains(u"closes is missing"_s), qPrintable(scene.dialog->message()));
    scene.fillUsual();
    scene.fill("opens", records::Value(u"2022-12-01"_s)); // reversed
    QVERIFY2(scene.dialog->message().contains(u"2022-12-01"_s), qPrintable(scene.dialog->message()));
    QCOMPARE(scene.dialog->steps().rowCount(), 0);
    scene.fill("opens", records::Value(u"2022-09-26"_s)); // shorter than the steps
    QVERIFY2(scene.dialog->message().contains(u"longer"_s), qPrintable(scene.dialog->message()));
    scene.fill("opens", {});
    scene.fill("closes", records::Value(u"2022-08-31"_s)); // over
    QVERIFY2(scene.dialog->message().contains(u"was 2022-08"_s), qPrintable(scene.dialog->message()));
    QCOMPARE(scene.dialog->candidates().countOf(Chance::Cannot), scene.dialog->candidates().countOf(std::nullopt));
    scene.fill("closes", records::Value(u"2029-06-29"_s));
    QVERIFY2(scene.dialog->message().contains(u"2029"_s), qPrintable(scene.dialog->message())); // no holidays known
    scene.fill("closes", records::Value(u"1999-06-30"_s));
    QVERIFY2(!scene.dialog->message().isEmpty(), "no rules then");
}

void tst_PlannerDialog::exported()
{
    PlannerScene scene;
    scene.fillUsual();
    scene.prompt.file = scene.inFolder(u"plan.csv"_s);
    scene.dialog->exportPlan();
    QTRY_VERIFY(QFile::exists(*scene.prompt.file));
    QTRY_VERIFY(!scene.said.isEmpty());
    const auto sheet = exchange::openSheet(*scene.prompt.file);
    QCOMPARE((*sheet)->next().value()->textAt(0), u"Enterprise"_s);
}

void tst_PlannerDialog::printed()
{
    class Keeping final : public ui::pages::PaperPrinter {
    public:
        explicit Keeping(ui::print::Document &into)
            : m_into(into)
        {
        }
        Result<bool> print(
            const ui::print::Document &document, const ui::print::PageForm &, int pages, QWidget *) override
        {
            m_into = document;
            return pages > 0;
        }

    private:
        ui::print::Document &m_into;
    };
    PlannerScene scene;
    scene.fillUsual();
    ui::print::Document paper;
    scene.dialog->setPrinter(std::make_unique<Keeping>(paper));
    scene.dialog->printPlan();
    QCOMPARE(paper.blocks.size(), size_t{4});
    QCOMPARE(std::get<ui::print::Table>(paper.blocks[2]).rows.size(), size_t{5});
    QCOMPARE(std::get<ui::print::Table>(paper.blocks[3]).rows.size(),
        static_cast<size_t>(scene.dialog->candidates().rowCount()));
    QCOMPARE(scene.said.last(), u"Sent to the printer"_s);
}

void tst_PlannerDialog::proposalsOfTheLadders()
{
    const PlannerScene scene;
    int proposed = 0;
    for (int i = 1; i < scene.dialog->windows().count(); ++i)
        proposed += scene.dialog->windows().itemText(i).contains(u"proposed"_s) ? 1 : 0;
    QVERIFY(proposed > 0);
    scene.dialog->windows().setCurrentIndex(1);
    scene.settle();
    QVERIFY(scene.dialog->window()->id.isNull());
    QCOMPARE(scene.dialog->window()->publicityDays, std::optional<qint64>(5));
    QVERIFY(scene.dialog->steps().rowCount() > 2);
}

/// The form comes behind the choice of the window, and a new window has the days that the program proposes.
void tst_PlannerDialog::tabOrder()
{
    const PlannerScene scene;
    QCOMPARE(scene.dialog->window()->publicityDays, std::optional<qint64>(5));
    QVERIFY(becomesActive(*scene.dialog));
    scene.dialog->windows().setFocus();
    QTest::keyClick(scene.dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(scene.dialog->focusWidget(), &scene.dialog->tiers());
    for (const char *field : {"title", "opens", "closes", "county_deadline"}) {
        QTest::keyClick(scene.dialog->focusWidget(), Qt::Key_Tab);
        QVERIFY2(scene.dialog->row(field).isAncestorOf(scene.dialog->focusWidget()), field);
    }
    QSet<const QWidget *> seen;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(scene.dialog->focusWidget(), Qt::Key_Tab);
        seen.insert(scene.dialog->focusWidget());
    }
    QVERIFY(seen.contains(&scene.dialog->windows()) && seen.contains(&scene.dialog->evidenceDays()));
    for (const auto *table : scene.dialog->findChildren<QTableView *>())
        QVERIFY(seen.contains(table));
}

void tst_PlannerDialog::inOtherWords()
{
    const PlannerScene scene;
    scene.fillUsual();
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_VERIFY(scene.dialog->windowTitle().startsWith(u'«'));
    for (const auto *label : scene.dialog->findChildren<QLabel *>())
        if (label->isVisible() && !label->text().isEmpty() && label->text() != u"*"_s && label->pixmap().isNull())
            QVERIFY2(label->text().startsWith(u'«'), qPrintable(label->text()));
    QVERIFY(scene.step(0, WindowStepModel::StepColumn).startsWith(u'«'));
    QCoreApplication::removeTranslator(&marks);
    scene.settle();
}

YUMIAO_TEST(tst_PlannerDialog)

} // namespace yumiao::tests

#include "tst_planner_dialog.moc"
