// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/field_input.h"
#include "ui/forms/record_form.h"
#include "ui/pages/recognition/cases_dialog.h"
#include "ui/pages/recognition/recognition_commands.h"
#include "ui/pages/recognition/recognition_dialog.h"
#include "ui/shell/tab_stops.h"
#include "ui/widgets/segmented_buttons.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::Certificate;
using records::CertificateKind;
using records::Recognition;
using records::RecognitionProcedure;
using records::RecognitionStage;
using records::RecognitionStep;
using ui::pages::CasesDialog;
using ui::pages::CasesModel;
using ui::pages::CourseModel;
using ui::pages::RecognitionDialog;
using ui::pages::StepDialog;

/// A practice district with one more enterprise, whose application was filed.
struct RecognitionScene : PageScene {
    RecognitionScene()
    {
        auto enterprise = enterpriseNamed(u"雁江恒芯传感技术有限公司"_s);
        enterprise.established = QDate(2015, 1, 1);
        firm = enterprise.id;
        Recognition it;
        it.id = newId();
        it.enterprise.id = firm;
        it.ladder = u"specialised"_s;
        it.tier = u"specialised"_s;
        it.procedure = RecognitionProcedure::Application;
        it.opened = QDate(2022, 8, 10);
        recognition = it.id;
        RecognitionStep filed;
        filed.id = newId();
        filed.recognition.id = it.id;
        filed.stage = RecognitionStage::Filed;
        filed.date = it.opened;
        filed.nextDue = QDate(2022, 9, 1);
        write({changes::creation(enterprise), changes::creation(it), changes::creation(filed)});
    }
    void write(std::vector<changes::RecordChange> made)
    {
        bool done = false;
        workspace->write(workspace.get(), setOf(std::move(made)), store::OnConflict::Refuse,
            [&done](const Result<store::Receipt> &receipt) { done = receipt.has_value(); });
        QVERIFY(QTest::qWaitFor([&done] { return done; }));
    }
    [[nodiscard]] std::vector<Certificate> certificates() const
    {
        const auto filter = store::Filter::condition(u"enterprise"_s, store::Comparison::Equal, {firm.toText()});
        return *store::load<Certificate>(session(), {records::RecordKind::Certificate, filter, {}, today()});
    }
    RecordId firm;
    RecordId recognition;
};

/// The window of the scene's enterprise with its course read.
struct CourseWindow {
    explicit CourseWindow(RecognitionScene &scene)
        : dialog(scene.needs(), scene.firm, nullptr)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        (void)QTest::qWaitFor([this] { return dialog.model().rowCount() > 0; });
    }
    [[nodiscard]] QString text(const QModelIndex &of, int row, int column) const
    {
        return dialog.model().index(row, column, of).data().toString();
    }
    RecognitionDialog dialog;
};

void type(ui::forms::RecordForm &form, const char *field, const QString &text)
{
    auto *input = form.input(QLatin1String(field));
    QVERIFY2(input, field);
    auto *line = input->findChild<QLineEdit *>();
    if (!line)
        return typeText(input->focusProxy() ? input->focusProxy() : input, text);
    line->setFocus();
    line->selectAll();
    typeText(line, text);
}

/// Waits for the dialog to have written and gone.
bool isWritten(const QPointer<StepDialog> &step)
{
    return QTest::qWaitFor([&step] { return step.isNull(); });
}

} // namespace

/// 办理认定 in a real window, by its keys.
class tst_RecognitionDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }

    void showsTheCourse();
    void registersTheNextStep();
    void refusesWhatHasNoReason();
    void promotesWithCertificateInOneStep();
    void neverFillsWhatIsToBeConfirmed();
    void badCertificates();
    void revokesTheCertificate();
    void takesUpACertificateThatIsThere();
    void newCaseOfAnotherTier();
    void proposesWhatComesNext();
    void attachesToAStep();
    void leavingAsksOnce();
    void keysGoAsTheEyesDo();
    void choosesAnEnterprise();
    void theListOfCases();
    void commandsOpenTheWindows();
    void inOtherWords();
};

void tst_RecognitionDialog::showsTheCourse()
{
    RecognitionScene scene;
    CourseWindow it(scene);
    const QAbstractItemModelTester tester(&it.dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(it.dialog.model().rowCount(), 1);
    const QModelIndex of = it.dialog.model().index(0, 0);
    QCOMPARE(it.dialog.model().rowCount(of), 1);
    QCOMPARE(it.text({}, 0, CourseModel::StepColumn), u"Specialised and sophisticated SME · New application"_s);
    QCOMPARE(it.text({}, 0, CourseModel::NoteColumn),
        u"Application filed, for 26 days. Missing: Rule document, Office in charge, Application papers"_s);
    QCOMPARE(it.text(of, 0, CourseModel::DayColumn), u"2022-08-10"_s);
    QCOMPARE(it.text(of, 0, CourseModel::StepColumn), u"Application filed"_s);
    QCOMPARE(it.text(of, 0, CourseModel::NoteColumn), u"next by 2022-09-01"_s);
    QCOMPARE(it.dialog.dueText(), u"Next step due: Specialised and sophisticated SME, by 2022-09-01, 4 days overdue"_s);
}

void tst_RecognitionDialog::registersTheNextStep()
{
    RecognitionScene scene;
    CourseWindow it(scene);
    it.dialog.view().setFocus();
    QTest::keyClick(&it.dialog.view(), Qt::Key_Return); // the row of the case
    QPointer<StepDialog> step = it.dialog.findChild<StepDialog *>();
    QVERIFY(step);
    QVERIFY(becomesActive(*step));
    QCOMPARE(step->offered().front(), RecognitionStage::CountyReview); // what comes next is chosen
    const auto offered = step->offered();
    QVERIFY(std::find(offered.begin(), offered.end(), RecognitionStage::MinistryReview) == offered.end());
    QVERIFY(!step->asksForCertificate());
    type(step->stepForm(), "date", u"2022-09-02"_s);
    QTest::keyClick(step->stepForm().input(u"date"_s)->findChild<QLineEdit *>(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isWritten(step));
    QTRY_COMPARE(it.dialog.model().rowCount(it.dialog.model().index(0, 0)), 2);
    QCOMPARE(it.text(it.dialog.model().index(0, 0), 1, CourseModel::StepColumn), u"District's examination"_s);
    QCOMPARE(it.text(it.dialog.model().index(0, 0), 1, CourseModel::OfficeColumn), u"区经科信局・经办"_s);
    QCOMPARE(it.dialog.dueText(), u"Nothing is due"_s);
    QVERIFY(scene.takeBack);
    scene.takeBack();
    QTRY_COMPARE(it.dialog.model().rowCount(it.dialog.model().index(0, 0)), 1);
}

void tst_RecognitionDialog::refusesWhatHasNoReason()
{
    RecognitionScene scene;
    CourseWindow it(scene);
    QPointer<StepDialog> step = it.dialog.startStep(StepDialog::For::NextStep);
    QVERIFY(step->chooseStep(RecognitionStage::Publicity)); // skips three examinations
    step->save();
    QTRY_VERIFY(!step->stepForm().message(u"note"_s).isEmpty());
    QVERIFY(step->stepForm().message(u"note"_s).contains(u"say why"_s));
    QCOMPARE(scene.certificates().size(), size_t(0));
    type(step->stepForm(), "date", u"2022-08-01"_s); // before the case was opened
    step->save();
    QTRY_VERIFY(step->stepForm().message(u"date"_s).contains(u"2022-08-10"_s));
    QVERIFY(!step->chooseStep(RecognitionStage::YearlyUpdate)); // nothing is held yet
}

void tst_RecognitionDialog::promotesWithCertificateInOneStep()
{
    RecognitionScene scene;
    CourseWindow it(scene);
    QPointer<StepDialog> step = it.dialog.startStep(StepDialog::For::Promotion);
    QVERIFY(step->asksForCertificate());
    step->save();
    QTRY_VERIFY(!step->message().isEmpty()); // nothing typed: nothing written
    QCOMPARE(scene.certificates().size(), size_t(0));
    type(step->stepForm(), "note", u"补登"_s);
    type(step->certificateForm(), "certificate_number", u"ZJTX-2022-001"_s);
    type(step->certificateForm(), "document_number", u"川经信企业函〔2022〕728号"_s);
    type(step->certificateForm(), "issued", u"2022-09-01"_s);
    QVERIFY(step->hint().contains(u"2025-08-31"_s));
    const auto typed = records::recordFrom<Certificate>({}, step->certificateForm().values());
    QCOMPARE(typed.validTo, QDate(2025, 8, 31)); // the rule is sure: filled in
    step->save();
    QVERIFY(isWritten(step));
    const auto papers = scene.certificates();
    QCOMPARE(papers.size(), size_t(1));
    QCOMPARE(papers[0].kind, std::optional(CertificateKind::Specialised));
    QCOMPARE(papers[0].level, std::optional(records::CertificateLevel::Provincial));
    QTRY_COMPARE(it.dialog.model().rowCount(it.dialog.model().index(0, 0)), 2);
    QVERIFY(it.text(it.dialog.model().index(0, 0), 1, CourseModel::NoteColumn).contains(u"ZJTX-2022-001"_s));
    scene.takeBack(); // one undo takes back step and certificate
    QTRY_COMPARE(it.dialog.model().rowCount(it.dialog.model().index(0, 0)), 1);
    QVERIFY(scene.certificates().empty());
}

void tst_RecognitionDialog::neverFillsWhatIsToBeConfirmed()
{
    RecognitionScene scene;
    CourseWindow it(scene);
    QPointer<StepDialog> step = it.dialog.startStep(StepDialog::For::NewCase);
    step->chooseTier(u"technology"_s, u"high_tech"_s, RecognitionProcedure::Application);
    QVERIFY(step->chooseStep(RecognitionStage::Recognised));
    type(step->certificateForm(), "issued", u"2022-09-01"_s);
    QVERIFY(step->hint().contains(u"2025-08-31"_s) && step->hint().contains(u"to be confirmed"_s));
    QVERIFY(!records::recordFrom<Certificate>({}, step->certificateForm().values()).validTo.isValid());
    QPushButton *take = nullptr;
    for (auto *button : step->findChildren<QPushButton *>())
        if (button->text() == u"Take this day"_s)
            take = button;
    QVERIFY(take && take->isVisible());
    take->click();
    QCOMPARE(records::recordFrom<Certificate>({}, step->certificateForm().values()).validTo, QDate(2025, 8, 31));
}

void tst_RecognitionDialog::badCertificates()
{
    RecognitionScene scene;
    CourseWindow it(scene);
    QPointer<StepDialog> step = it.dialog.startStep(StepDialog::For::Promotion);
    type(step->certificateForm(), "certificate_number", u"1"_s);
    type(step->certificateForm(), "document_number", u"2"_s);
    type(step->certificateForm(), "issued", u"2022-09-31"_s); // no such day
    type(step->certificateForm(), "valid_to", u"2022-01-01"_s);
    step->save();
    QVERIFY(!step->certificateForm().message(u"issued"_s).isEmpty());
    type(step->certificateForm(), "issued", u"2022-09-01"_s);
    type(step->certificateForm(), "valid_to", u"2022-01-01"_s);
    step->save();
    QVERIFY(!step->certificateForm().message(u"valid_to"_s).isEmpty());
    QVERIFY(scene.certificates().empty());
}

void tst_RecognitionDialog::revokesTheCertificate()
{
    RecognitionScene scene;
    auto paper = certificateOf(scene.firm, CertificateKind::Specialised, QDate(2022, 8, 20), QDate(2025, 8, 19));
    RecognitionStep held;
    held.id = newId();
    held.recognition.id = scene.recognition;
    held.stage = RecognitionStage::Recognised;
    held.date = paper.issued;
    held.note = u"补登"_s;
    held.documentNumber = u"〔2022〕1号"_s;
    held.certificate.id = paper.id;
    scene.write({changes::creation(paper), changes::creation(held)});
    CourseWindow it(scene);
    QPointer<StepDialog> step = it.dialog.startStep(StepDialog::For::NextStep);
    QVERIFY(step->chooseStep(RecognitionStage::Revoked));
    auto *ends = step->findChild<QCheckBox *>();
    QVERIFY(ends->isVisible() && ends->isChecked() && !ends->isEnabled());
    type(step->stepForm(), "note", u"数据造假"_s);
    type(step->stepForm(), "document_number", u"〔2022〕9号"_s);
    step->save();
    QVERIFY(isWritten(step));
    QCOMPARE(scene.certificates()[0].revoked, scene.today());
    scene.takeBack();
    QTRY_VERIFY(!scene.certificates()[0].revoked.isValid());
    // 迁出: the officer decides whether the certificate ends with it.
    QTRY_COMPARE(it.dialog.model().rowCount(it.dialog.model().index(0, 0)), 2);
    step = it.dialog.startStep(StepDialog::For::NextStep);
    QVERIFY(step->chooseStep(RecognitionStage::MovedOut));
    ends = step->findChild<QCheckBox *>();
    QVERIFY(ends->isVisible() && ends->isEnabled());
    ends->setChecked(false);
    type(step->stepForm(), "note", u"迁往外区"_s);
    step->save();
    QVERIFY(isWritten(step));
    QVERIFY(!scene.certificates()[0].revoked.isValid());
}

void tst_RecognitionDialog::takesUpACertificateThatIsThere()
{
    RecognitionScene scene;
    auto paper = certificateOf(scene.firm, CertificateKind::Specialised, QDate(2022, 8, 20), QDate(2025, 8, 19));
    paper.documentNumber = u"〔2022〕1号"_s;
    scene.write({changes::creation(paper)});
    CourseWindow it(scene);
    QPointer<StepDialog> step = it.dialog.startStep(StepDialog::For::Promotion);
    const auto boxes = step->findChildren<QComboBox *>();
    const auto papers = std::find_if(
        boxes.begin(), boxes.end(), [](const QComboBox *box) { return box->itemText(0) == u"New certificate"_s; });
    QVERIFY(papers != boxes.end());
    QCOMPARE((*papers)->count(), 2);
    (*papers)->setCurrentIndex(1);
    QVERIFY(!step->certificateForm().isVisible());
    type(step->stepForm(), "note", u"补登"_s);
    step->save();
    QVERIFY(isWritten(step));
    QCOMPARE(scene.certificates().size(), size_t(1)); // no second one
    QTRY_VERIFY(it.dialog.model().course()->cases[0].standing.held);
}

void tst_RecognitionDialog::newCaseOfAnotherTier()
{
    RecognitionScene scene;
    CourseWindow it(scene);
    QPointer<StepDialog> step = it.dialog.startStep(StepDialog::For::NewCase);
    step->chooseTier(u"specialised"_s, u"innovative"_s, RecognitionProcedure::Application);
    QVERIFY(step->chooseStep(RecognitionStage::Pool));
    step->save();
    QVERIFY(isWritten(step));
    QTRY_COMPARE(it.dialog.model().rowCount(), 2);
    const Recognition &made = it.dialog.model().course()->cases[0].facts.recognition;
    QCOMPARE(made.tier, u"innovative"_s);
    QCOMPARE(made.ruleDocument, u"miit-2022-63"_s); // that is in force on the day
    QCOMPARE(made.opened, scene.today());
}

void tst_RecognitionDialog::proposesWhatComesNext()
{
    RecognitionScene scene;
    const auto innovative
        = certificateOf(scene.firm, CertificateKind::Innovative, QDate(2022, 8, 5), QDate(2025, 8, 4));
    scene.write({changes::creation(innovative)});
    CourseWindow it(scene);
    QPointer<StepDialog> step = it.dialog.startStep(StepDialog::For::NewCase);
    QCOMPARE(step->findChild<QComboBox *>()->currentText(), u"Specialised and sophisticated SME · New application"_s);
    step->close();
    QVERIFY(isWritten(step));
    const auto ending = certificateOf(scene.firm, CertificateKind::LittleGiant, QDate(2019, 10, 1), QDate(2022, 9, 30));
    scene.write({changes::creation(ending)});
    QTRY_COMPARE(it.dialog.model().course()->certificates.size(), size_t(2));
    step = it.dialog.startStep(StepDialog::For::NewCase);
    QCOMPARE(step->findChild<QComboBox *>()->currentText(), u"Little giant · Review of a recognition"_s);
    QCOMPARE(step->offered().front(), RecognitionStage::Reviewing);
}

void tst_RecognitionDialog::attachesToAStep()
{
    RecognitionScene scene;
    CourseWindow it(scene);
    QFile file(scene.inFolder(u"申报书.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("材料");
    file.close();
    scene.prompt.file = file.fileName();
    const QModelIndex filed = it.dialog.model().index(0, 0, it.dialog.model().index(0, 0));
    it.dialog.view().setCurrentIndex(filed);
    it.dialog.attachFile();
    QTRY_COMPARE(it.text(it.dialog.model().index(0, 0), 0, CourseModel::PapersColumn), u"1"_s);
    QVERIFY(!it.text({}, 0, CourseModel::NoteColumn).contains(u"Application papers"_s)); // no longer missing
    QVERIFY(it.dialog.model().stepAt(it.dialog.view().currentIndex()));                  // the row stays chosen
}

void tst_RecognitionDialog::leavingAsksOnce()
{
    RecognitionScene scene;
    CourseWindow it(scene);
    QPointer<StepDialog> step = it.dialog.startStep(StepDialog::For::NextStep);
    type(step->stepForm(), "document_number", u"〔2022〕1号"_s);
    step->close();
    QVERIFY(step && step->isVisible());
    QVERIFY(!step->message().isEmpty());
    step->close();
    QVERIFY(isWritten(step));
}

/// Tab goes from top to bottom, in each row from left to right.
void tst_RecognitionDialog::keysGoAsTheEyesDo()
{
    RecognitionScene scene;
    CourseWindow it(scene);
    QPointer<StepDialog> step = it.dialog.startStep(StepDialog::For::Promotion);
    QVERIFY(step->asksForCertificate());
    CasesDialog cases(scene.needs(), nullptr);
    cases.setAttribute(Qt::WA_DeleteOnClose, false);
    cases.show();
    for (const QWidget *window :
        {static_cast<QWidget *>(step), static_cast<QWidget *>(&it.dialog), static_cast<QWidget *>(&cases)}) {
        const auto stops = ui::shell::tabStops(*window, {cases.findChild<ui::widgets::SegmentedButtons *>()});
        QVERIFY(stops.size() > 4);
        QPoint before;
        for (const QWidget *stop : stops) {
            const QPoint place = stop->mapTo(window, stop->rect().center());
            const bool nextRow = place.y() > before.y() + 8;
            const bool sameRow = qAbs(place.y() - before.y()) <= 8 && place.x() > before.x();
            QVERIFY2(nextRow || sameRow,
                qPrintable(u"%1: %2 at %3, %4 after %5, %6"_s
                               .arg(window->windowTitle(), QLatin1String(stop->metaObject()->className()))
                               .arg(place.x())
                               .arg(place.y())
                               .arg(before.x())
                               .arg(before.y())));
            before = place;
        }
    }
}

void tst_RecognitionDialog::choosesAnEnterprise()
{
    RecognitionScene scene;
    RecognitionDialog dialog(scene.needs(), {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QCOMPARE(dialog.dueText(), u"Choose an enterprise"_s);
    QVERIFY(!dialog.startStep(StepDialog::For::NewCase));
    dialog.setEnterprise(scene.firm);
    QTRY_COMPARE(dialog.model().rowCount(), 1);
    QVERIFY(dialog.windowTitle().contains(u"恒芯"_s));
}

void tst_RecognitionDialog::theListOfCases()
{
    RecognitionScene scene;
    CasesDialog dialog(scene.needs(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QAbstractItemModelTester tester(&dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    dialog.show();
    QTRY_VERIFY(dialog.model().rowCount() > 5);
    for (const auto show : {CasesModel::Show::UnderWay, CasesModel::Show::Due, CasesModel::Show::All}) {
        dialog.choose(show);
        QCOMPARE(dialog.model().rowCount(), dialog.model().countOf(show));
        QVERIFY(dialog.model().rowCount() > 0);
        for (int row = 0; row < dialog.model().rowCount(); ++row)
            for (int column = 0; column < CasesModel::Columns; ++column)
                QVERIFY(!dialog.model().index(row, column).data().toString().isEmpty());
    }
    QVERIFY(dialog.model().countOf(CasesModel::Show::All) > dialog.model().countOf(CasesModel::Show::UnderWay));
    auto *search = dialog.findChild<QLineEdit *>();
    typeText(search, u"恒芯传感"_s);
    QTRY_COMPARE(dialog.table().model()->rowCount(), 1);
    dialog.table().setCurrentIndex(dialog.table().model()->index(0, 0));
    QTest::keyClick(&dialog.table(), Qt::Key_Return);
    auto *course = dialog.findChild<RecognitionDialog *>();
    QVERIFY(course);
    QTRY_COMPARE(course->model().rowCount(), 1);
    dialog.table().sortByColumn(CasesModel::DaysColumn, Qt::DescendingOrder);
    typeText(search, u"没有这样的企业"_s);
    QTRY_COMPARE(dialog.table().model()->rowCount(), 0);
}

void tst_RecognitionDialog::commandsOpenTheWindows()
{
    RecognitionScene scene;
    QWidget page;
    const auto commands = ui::pages::recognitionCommands(scene.needs(), &page);
    QCOMPARE(commands.size(), 2);
    for (const auto &command : commands)
        command.run();
    QVERIFY(page.findChild<CasesDialog *>());
    QVERIFY(page.findChild<RecognitionDialog *>());
    const auto one = ui::pages::recognitionCommand(
        scene.needs(), &page, [&] { return scene.firm; }, [] { return QString(); });
    QVERIFY(one.whyNot().isEmpty());
    one.run();
    QCOMPARE(page.findChildren<RecognitionDialog *>().size(), 2);
    QTRY_COMPARE(page.findChildren<RecognitionDialog *>().last()->model().rowCount(), 1);
    QVERIFY(!page.findChild<StepDialog *>());
    page.findChild<RecognitionDialog *>()->setEnterprise(scene.firm); // that was opened to promote
    QTRY_VERIFY(page.findChild<StepDialog *>());
    QVERIFY(page.findChild<StepDialog *>()->asksForCertificate());
    ui::pages::promotionCommand(
        scene.needs(), &page, [&] { return scene.firm; }, [] { return u"no"_s; })
        .run();
    QTRY_COMPARE(page.findChildren<StepDialog *>().size(), 2);
}

void tst_RecognitionDialog::inOtherWords()
{
    RecognitionScene scene;
    CourseWindow it(scene);
    CasesDialog cases(scene.needs(), nullptr);
    cases.setAttribute(Qt::WA_DeleteOnClose, false);
    cases.show();
    QTRY_VERIFY(cases.model().rowCount() > 0);
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_VERIFY(it.dialog.windowTitle().startsWith(u'«'));
    QVERIFY(it.dialog.dueText().contains(u'«'));
    QVERIFY(it.text(it.dialog.model().index(0, 0), 0, CourseModel::StepColumn).startsWith(u'«'));
    QTRY_VERIFY(cases.windowTitle().startsWith(u'«'));
    QCoreApplication::removeTranslator(&marks);
    QTRY_VERIFY(!it.dialog.windowTitle().startsWith(u'«'));
}

YUMIAO_TEST(tst_RecognitionDialog)

} // namespace yumiao::tests

#include "tst_recognition_dialog.moc"
