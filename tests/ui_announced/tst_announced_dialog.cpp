// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/announced/announced_list.h"
#include "models/exchange/sheet.h"
#include "models/records/threshold.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/form_row.h"
#include "ui/pages/announced/announced_dialog.h"
#include "ui/pages/announced/announced_form.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using announced::Outcome;
using records::Certificate;
using records::Enterprise;
using ui::pages::AnnouncedDialog;
using ui::pages::AnnouncedModel;
using ui::pages::outcomeCode;

/// A register with what a list may mean, and the dialog over it.
struct AnnouncedScene : PageScene {
    AnnouncedScene()
        : PageScene(Holding::NoPlan)
    {
        one = add(u"资阳恒芯传感技术有限公司"_s, 1);
        other = add(u"雁江大成食品有限公司"_s, 0);
        dialog = new AnnouncedDialog(needs(), nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        if (!QTest::qWaitFor([this] { return dialog->form().isReady(); }))
            qFatal("no rules");
        fill("issued", u"2022-08-29"_s);
        fill("document_number", u"川经信企业函〔2022〕728号"_s);
    }
    ~AnnouncedScene() { delete dialog; }
    RecordId add(const QString &name, int number)
    {
        Enterprise it = enterpriseNamed(name);
        if (number > 0)
            it.creditCode = *CreditCode::parse(creditCode(number));
        write(changes::creation(it));
        return it.id;
    }
    void write(changes::RecordChange change)
    {
        bool done = false;
        workspace->write(workspace.get(), setOf({std::move(change)}), store::OnConflict::Refuse,
            [&done](const Result<store::Receipt> &receipt) { done = receipt.has_value(); });
        if (!QTest::qWaitFor([&done] { return done; }))
            qFatal("not written");
    }
    void fill(const char *field, const QString &text) const
    {
        auto *input = dialog->form().row(field).input();
        input->setValue(records::Value(text));
        Q_EMIT input->edited();
    }
    void paste(const QString &text) const
    {
        dialog->text().setPlainText(text);
        settle();
    }
    void settle() const
    {
        if (!QTest::qWaitFor([this] { return !dialog->isBusy(); }, 20'000))
            qFatal("never settled");
    }
    [[nodiscard]] int count(Outcome outcome) const { return dialog->model().countOf(outcomeCode(outcome)); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return dialog->model().index(row, column).data().toString();
    }
    void stand(int row) const
    {
        dialog->table().setCurrentIndex(dialog->model().index(row, 0));
        dialog->table().setFocus();
    }
    [[nodiscard]] size_t certificates() const { return store::loadAll<Certificate>(session())->size(); }
    RecordId one;
    RecordId other;
    AnnouncedDialog *dialog;
};

} // namespace

class tst_AnnouncedDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void entersAndTakesBack();
    void chosenByKeys();
    void publicityEntersNothing();
    void theEndIsProposed();
    void faultsAreSaid();
    void addsUnknownOnes();
    void fileAndProblems();
    void othersWriteMeanwhile();
    void tabGoesEverywhere();
    void inOtherWords();
};

void tst_AnnouncedDialog::entersAndTakesBack()
{
    AnnouncedScene scene;
    const QAbstractItemModelTester tester(
        &scene.dialog->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!scene.dialog->applyButton().isEnabled());
    scene.paste(u"1、%1\n2、雁江大成食品有限公司\n3、<b>成都远方</b>有限公司"_s.arg(creditCode(1)));
    QCOMPARE(scene.dialog->model().rowCount(), 3);
    QCOMPARE(scene.cell(0, AnnouncedModel::OutcomeColumn), u"New recognition"_s);
    QCOMPARE(scene.cell(1, AnnouncedModel::NoteColumn), u"Name"_s);
    QCOMPARE(scene.cell(2, AnnouncedModel::ListedColumn), u"<b>成都远方</b>有限公司"_s);
    QVERIFY(!scene.dialog->model().index(2, 1).data(Qt::ToolTipRole).toString().contains(u'<'));
    QCOMPARE(scene.dialog->applyButton().text(), u"Enter 2 certificate(s)"_s);
    QTest::keyClick(scene.dialog, Qt::Key_Return); // Enter alone writes nothing
    QCOMPARE(scene.certificates(), size_t{0});
    QTest::keyClick(scene.dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(scene.certificates(), size_t{2});
    QTRY_COMPARE(scene.count(Outcome::Entered), 2);
    QVERIFY(!scene.dialog->applyButton().isEnabled());
    QCOMPARE(scene.said.last(), u"2 certificate(s) entered."_s);
    scene.takeBack(); // one step
    QTRY_COMPARE(scene.certificates(), size_t{0});
    QTRY_COMPARE(scene.count(Outcome::New), 2);
}

void tst_AnnouncedDialog::chosenByKeys()
{
    AnnouncedScene scene;
    const QAbstractItemModelTester tester(
        &scene.dialog->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    scene.paste(u"雁江大城食品有限公司\n成都远方科技有限公司\n资阳恒芯传感技术有限公司\n"_s);
    QCOMPARE(scene.count(Outcome::Several), 1);
    QVERIFY(scene.dialog->message().contains(u"1 line(s)"_s));
    scene.stand(0);
    auto *candidates = scene.dialog->findChild<QListWidget *>();
    QVERIFY(candidates->isVisible());
    QCOMPARE(candidates->count(), 1);
    QTest::keyClick(&scene.dialog->table(), Qt::Key_9); // there is no ninth
    QCOMPARE(scene.count(Outcome::Several), 1);
    QTest::keyClick(&scene.dialog->table(), Qt::Key_1);
    QCOMPARE(scene.count(Outcome::Several), 0);
    QCOMPARE(scene.cell(0, AnnouncedModel::EnterpriseColumn), u"雁江大成食品有限公司"_s);
    QCOMPARE(scene.dialog->applyButton().text(), u"Enter 2 certificate(s)"_s);
    QTest::keyClick(&scene.dialog->table(), Qt::Key_Backspace);
    QCOMPARE(scene.count(Outcome::Several), 1);
    QTest::keyClick(&scene.dialog->table(), Qt::Key_Delete);
    QCOMPARE(scene.count(Outcome::Refused), 1);
    scene.stand(1);
    QTest::keyClick(&scene.dialog->table(), Qt::Key_N);
    QVERIFY(scene.cell(1, AnnouncedModel::NoteColumn).contains(u"added to the register"_s));
    scene.stand(2); // sure: N means nothing here
    QTest::keyClick(&scene.dialog->table(), Qt::Key_N);
    QCOMPARE(scene.cell(2, AnnouncedModel::EnterpriseColumn), u"资阳恒芯传感技术有限公司"_s);
    scene.dialog->apply();
    QTRY_COMPARE(scene.certificates(), size_t{2});
    QCOMPARE(store::loadAll<Enterprise>(scene.session())->size(), size_t{3});
}

void tst_AnnouncedDialog::publicityEntersNothing()
{
    AnnouncedScene scene;
    scene.dialog->form().setStage(announced::Stage::Publicity);
    scene.paste(u"雁江大成食品有限公司"_s);
    QCOMPARE(scene.count(Outcome::New), 1);
    QVERIFY(!scene.dialog->applyButton().isEnabled());
    QVERIFY(scene.dialog->message().contains(u"no certificate"_s));
    scene.dialog->apply();
    QCOMPARE(scene.certificates(), size_t{0});
}

void tst_AnnouncedDialog::theEndIsProposed()
{
    AnnouncedScene scene;
    auto &form = scene.dialog->form();
    QCOMPARE(form.wish()->kind, records::CertificateKind::Specialised);
    QCOMPARE(form.wish()->level, std::optional(records::CertificateLevel::Provincial));
    QCOMPARE(form.wish()->to, QDate(2025, 8, 28));
    scene.fill("issued", u"2022-09-01"_s);
    QCOMPARE(form.wish()->to, QDate(2025, 8, 31));
    form.setKind(records::CertificateKind::TechSme);
    QVERIFY(!form.wish()->to.isValid());     // the rule is to be confirmed: told, not filled in
    scene.fill("valid_to", u"2024-06-30"_s); // the officer read it
    scene.fill("issued", u"2022-10-01"_s);
    QCOMPARE(form.wish()->to, QDate(2024, 6, 30));
}

void tst_AnnouncedDialog::faultsAreSaid()
{
    AnnouncedScene scene;
    scene.paste(u"企业名称"_s);
    QVERIFY2(scene.dialog->message().contains(u"No enterprise was found"_s), qPrintable(scene.dialog->message()));
    scene.fill("valid_to", u"2020-01-01"_s);
    scene.paste(u"雁江大成食品有限公司"_s);
    QVERIFY2(scene.dialog->message().contains(u"before the first day"_s), qPrintable(scene.dialog->message()));
    QVERIFY(!scene.dialog->applyButton().isEnabled());
    scene.fill("valid_to", {});
    scene.fill("issued", {});
    scene.settle();
    QVERIFY2(scene.dialog->message().contains(u"first day"_s), qPrintable(scene.dialog->message()));
    scene.fill("issued", u"2022-08-29"_s);
    scene.settle();
    QCOMPARE(scene.dialog->message(), QString());
    QVERIFY(scene.dialog->applyButton().isEnabled());
    scene.paste({});
    QCOMPARE(scene.dialog->model().rowCount(), 0);
    QVERIFY(!scene.dialog->applyButton().isEnabled());
}

void tst_AnnouncedDialog::addsUnknownOnes()
{
    AnnouncedScene scene;
    scene.paste(u"成都远方科技有限公司,%1\n雁江大成食品有限公司,"_s.arg(creditCode(9)));
    auto *add = scene.dialog->findChild<QCheckBox *>();
    QVERIFY(add->isVisible());
    QCOMPARE(scene.dialog->applyButton().text(), u"Enter 1 certificate(s)"_s);
    add->setChecked(true);
    QCOMPARE(scene.dialog->applyButton().text(), u"Enter 2 certificate(s)"_s);
    scene.dialog->apply();
    QTRY_COMPARE(scene.certificates(), size_t{2});
    QTRY_COMPARE(scene.count(Outcome::Entered), 2);
}

void tst_AnnouncedDialog::fileAndProblems()
{
    AnnouncedScene scene;
    QFile file(scene.inFolder(u"名单.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"企业名称,信用代码\n雁江大成食品有限公司,\n=成都远方公司,X\n"_s.toUtf8());
    file.close();
    scene.dialog->openFile(file.fileName());
    QTRY_COMPARE(scene.dialog->model().rowCount(), 2);
    scene.prompt.file = scene.inFolder(u"未登记.csv"_s);
    scene.dialog->saveProblems();
    QTRY_VERIFY(QFile::exists(*scene.prompt.file));
    QTRY_VERIFY(!scene.said.isEmpty());
    const auto sheet = exchange::openSheet(*scene.prompt.file);
    QCOMPARE((*sheet)->next().value()->textAt(6), u"Reason"_s);
    const auto row = (*sheet)->next();
    QCOMPARE((*row)->textAt(1), u"=成都远方公司"_s);
    QVERIFY((*row)->textAt(6).contains(u"18"_s)); // why the code is none
    QVERIFY(!(*sheet)->next().value());
    scene.dialog->openFile(scene.inFolder(u"nothing.xlsx"_s));
    QTRY_VERIFY(scene.dialog->message().contains(u"nothing.xlsx"_s));
}

void tst_AnnouncedDialog::othersWriteMeanwhile()
{
    AnnouncedScene scene;
    scene.paste(u"成都远方科技有限公司"_s);
    QCOMPARE(scene.count(Outcome::Unknown), 1);
    scene.add(u"成都远方科技有限公司"_s, 0);
    QTRY_COMPARE(scene.count(Outcome::New), 1);
}

void tst_AnnouncedDialog::tabGoesEverywhere()
{
    AnnouncedScene scene;
    scene.paste(u"雁江大城食品有限公司"_s);
    QVERIFY(becomesActive(*scene.dialog));
    scene.dialog->text().setFocus();
    QSet<const QWidget *> seen;
    for (int i = 0; i < 40; ++i) {
        seen.insert(scene.dialog->focusWidget());
        QTest::keyClick(scene.dialog->focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(seen.contains(&scene.dialog->table()));
    QVERIFY(seen.contains(scene.dialog->findChild<QListWidget *>()));
    QVERIFY(seen.size() > 10);
}

void tst_AnnouncedDialog::inOtherWords()
{
    AnnouncedScene scene;
    scene.paste(u"雁江大城食品有限公司"_s);
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_VERIFY(scene.dialog->windowTitle().startsWith(u'«'));
    for (const auto *label : scene.dialog->findChildren<QLabel *>())
        if (label->isVisible() && !label->text().isEmpty() && label->text() != u"*"_s && label->pixmap().isNull())
            QVERIFY2(label->text().startsWith(u'«'), qPrintable(label->text()));
    QVERIFY(scene.cell(0, AnnouncedModel::OutcomeColumn).startsWith(u'«'));
    QCoreApplication::removeTranslator(&marks);
}

YUMIAO_TEST(tst_AnnouncedDialog)

} // namespace yumiao::tests

#include "tst_announced_dialog.moc"
