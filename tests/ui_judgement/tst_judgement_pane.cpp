// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/history.h"
#include "tests/support/test_registry.h"
#include "tests/ui_judgement/judgement_scene.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/judgement/clause_dialog.h"
#include "ui/pages/judgement/criteria_view.h"
#include "ui/pages/judgement/enterprise_judgement.h"
#include "ui/pages/judgement/evidence_dialog.h"
#include "ui/pages/judgement/fact_spin.h"
#include "ui/pages/judgement/judgement_pane.h"
#include "ui/pages/judgement/short_table.h"
#include "ui/pages/judgement/what_if_pane.h"
#include "ui/shell/state_panel.h"
#include "ui/tables/cell_look.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using eligibility::Verdict;
using ui::pages::CriteriaModel;
using ui::pages::JudgementPane;
using ui::pages::MissingModel;

/// The pane in a window, with the judgement of the example.
struct ShownJudgement {
    explicit ShownJudgement(JudgementScene &scene)
        : pane(scene.needs())
        , tester(&pane.criteria(), QAbstractItemModelTester::FailureReportingMode::QtTest)
        , missingTester(&pane.missing(), QAbstractItemModelTester::FailureReportingMode::QtTest)
        , waysTester(&pane.ways(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        pane.resize(600, 760);
        pane.show();
        pane.ask(scene.enterprise, JudgementScene::wish());
        QTRY_VERIFY(pane.answer());
    }
    [[nodiscard]] int lineOf(const QString &code) const
    {
        const auto &lines = const_cast<JudgementPane &>(pane).criteria().lines();
        for (size_t i = 0; i < lines.size(); ++i)
            if (lines[i].criterion && lines[i].criterion->code == code)
                return static_cast<int>(i);
        return -1;
    }
    [[nodiscard]] QString said(const QString &code, int column)
    {
        return pane.criteria().indexOf(lineOf(code), column).data().toString();
    }
    void type(const char *fact, const char *text)
    {
        ui::pages::FactSpin *spin = pane.whatIf().spin(QLatin1String(fact));
        QVERIFY(spin);
        spin->selectAll();
        QTest::keyClicks(spin->findChild<QLineEdit *>(), QLatin1String(text));
    }
    JudgementPane pane;
    QAbstractItemModelTester tester;
    QAbstractItemModelTester missingTester;
    QAbstractItemModelTester waysTester;
};

size_t written(const JudgementScene &scene)
{
    const auto heads = store::newestHeads(scene.session(), 100);
    return heads ? heads->size() : 0;
}

} // namespace

class tst_JudgementPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }

    void saysEveryCondition();
    void unknownIsNeitherMetNorFailed();
    void whatIsMissingIsEntered();
    void figuresAreCompleted();
    void theWayLoadsIntoWhatIf();
    void whatIfToTheDigit();
    void whatIfWritesNothing();
    void newerQuestionWins();
    void followsCommits();
    void staysAsItWasWhenNothingChanged();
    void silence();
    void unknownTierIsSaid();
    void clauseByKey();
    void keysReachEverything();
    void readOnlyOnPastDays();
    void asksWhenSeen();
    void inOtherWords();
};

void tst_JudgementPane::saysEveryCondition()
{
    JudgementScene scene;
    ShownJudgement it(scene);
    QCOMPARE(it.said(u"rd_ratio"_s, CriteriaModel::VerdictColumn), u"Not met"_s);
    QCOMPARE(it.said(u"rd_ratio"_s, CriteriaModel::ActualColumn), u"2.71 %"_s);
    QCOMPARE(it.said(u"rd_ratio"_s, CriteriaModel::RequiredColumn), u"≥ 3%"_s);
    QCOMPARE(it.said(u"rd_amount"_s, CriteriaModel::ActualColumn), u"104.67 万元"_s);
    QCOMPARE(it.said(u"rd_amount"_s, CriteriaModel::VerdictColumn), u"Met"_s);
    QCOMPARE(it.said(u"segment"_s, CriteriaModel::VerdictColumn), u"Met"_s);
    QCOMPARE(it.said(u"step"_s, CriteriaModel::ActualColumn), u"holds it"_s);
    QCOMPARE(it.said(u"route"_s, CriteriaModel::VerdictColumn), u"Met"_s);
    const QModelIndex actual = it.pane.criteria().indexOf(it.lineOf(u"rd_ratio"_s), CriteriaModel::ActualColumn);
    const QString detail = actual.data(Qt::ToolTipRole).toString();
    for (const QString &part : {u"104.67 ÷ 3862.40"_s, u"审计报告"_s, u"2022-06-30"_s, u"Secondary source"_s})
        QVERIFY2(detail.contains(part), qPrintable(detail));
    QVERIFY(actual.data(Qt::FontRole).value<QFont>().bold());
    const auto marks = actual.data(ui::tables::MarksRole).value<ui::tables::CellMarks>();
    QCOMPARE(marks.tone, QByteArray("red"));
    // Members and rows of the score stand below theirs.
    const int score = it.lineOf(u"score"_s);
    QVERIFY(score > 0);
    QVERIFY(it.pane.criteria().rowCount(it.pane.criteria().indexOf(score)) >= 13);
    QCOMPARE(it.pane.criteria().parent(it.pane.criteria().indexOf(score)).row(),
        it.pane.criteria().indexOf(it.lineOf(u"route"_s)).row());
}

/// Of the conduct nothing is known: amber, with its own sign, and counted neither way.
void tst_JudgementPane::unknownIsNeitherMetNorFailed()
{
    JudgementScene scene;
    ShownJudgement it(scene);
    const auto &assessment = *it.pane.answer()->judgement().assessment;
    QCOMPARE(assessment.count(Verdict::NotMet), 1);
    QCOMPARE(assessment.count(Verdict::Unknown), 1);
    QCOMPARE(it.said(u"conduct"_s, CriteriaModel::VerdictColumn), u"To be verified"_s);
    QCOMPARE(it.said(u"conduct"_s, CriteriaModel::ActualColumn), u"Evidence is missing"_s);
    const QModelIndex verdict = it.pane.criteria().indexOf(it.lineOf(u"conduct"_s), CriteriaModel::VerdictColumn);
    const auto marks = verdict.data(ui::tables::MarksRole).value<ui::tables::CellMarks>();
    QCOMPARE(marks.lamp, std::optional(ui::theme::Glyph::Unknown));
    QCOMPARE(marks.tone, QByteArray("amb"));
}

/// From the list of what is missing into the form, and from the form into the judgement.
void tst_JudgementPane::whatIsMissingIsEntered()
{
    JudgementScene scene;
    ShownJudgement it(scene);
    QCOMPARE(it.pane.missing().rowCount(), 1);
    QVERIFY(!it.pane.missing().index(0, MissingModel::ProofColumn).data().toString().isEmpty());
    it.pane.missingView().setCurrentIndex(it.pane.missing().index(0, MissingModel::EnterColumn));
    QTest::keyClick(&it.pane.missingView(), Qt::Key_Return);
    auto *dialog = it.pane.findChild<ui::pages::EvidenceDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->evidence().fact, u"conduct_clean"_s);
    dialog->input(u"value"_s)->setValue(records::Value(u"1"_s));
    QVERIFY(becomesActive(*dialog));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(it.pane.missing().rowCount(), 0);
    QCOMPARE(it.said(u"conduct"_s, CriteriaModel::VerdictColumn), u"Met"_s);
    QCOMPARE(scene.said.size(), 1);
    QVERIFY(scene.takeBack); // and can be taken back
    scene.takeBack();
    QTRY_COMPARE(it.pane.missing().rowCount(), 1);
}

/// A figure that the year's record lacks is entered there, not as evidence.
void tst_JudgementPane::figuresAreCompleted()
{
    JudgementScene scene;
    const auto figures = store::loadAll<records::AnnualFigures>(scene.session());
    for (const records::AnnualFigures &it : *figures)
        if (it.fiscalYear == 2021)
            scene.write({fieldChange(records::RecordKind::AnnualFigures, it.id, "rd_expense",
                records::Value(it.rdExpense->fen()), records::Value())});
    ShownJudgement it(scene);
    int row = -1;
    for (int i = 0; i < it.pane.missing().rowCount(); ++i)
        if (it.pane.missing().index(i, 0).data().toString().startsWith(u"R&D expense"_s))
            row = i;
    QVERIFY(row >= 0);
    it.pane.missingView().setCurrentIndex(it.pane.missing().index(row, MissingModel::EnterColumn));
    QTest::keyClick(&it.pane.missingView(), Qt::Key_Return);
    QTRY_VERIFY(it.pane.findChild<ui::forms::RecordDialog *>());
    auto *dialog = it.pane.findChild<ui::forms::RecordDialog *>();
    QTRY_VERIFY(dialog->form().isEnabled());
    dialog->form().input(u"rd_expense"_s)->setValue(records::Value(qint64{130'000'000}));
    dialog->save();
    QTRY_COMPARE(it.said(u"rd_ratio"_s, CriteriaModel::VerdictColumn), u"Met"_s);
}

/// The nearest way is the smallest amount that does, to the 0.01 万元.
void tst_JudgementPane::theWayLoadsIntoWhatIf()
{
    JudgementScene scene;
    ShownJudgement it(scene);
    QVERIFY(it.pane.ways().rowCount() >= 1);
    const QString way = it.pane.ways().index(0, ui::pages::WaysModel::WayColumn).data().toString();
    QVERIFY2(way.contains(u"+11.21 万元"_s), qPrintable(way));
    it.pane.waysView().setCurrentIndex(it.pane.ways().index(0, 0));
    QTest::keyClick(&it.pane.waysView(), Qt::Key_Return);
    QCOMPARE(it.pane.whatIf().spin(u"rd_expense@2021"_s)->stored(), std::optional<qint64>(115'880'000));
    QVERIFY2(it.pane.whatIf().sentence().contains(u"no condition fails, 1 to be verified"_s),
        qPrintable(it.pane.whatIf().sentence()));
}

void tst_JudgementPane::whatIfToTheDigit()
{
    JudgementScene scene;
    ShownJudgement it(scene);
    it.type("rd_expense@2021", "115.87");
    QVERIFY2(it.pane.whatIf().sentence().contains(u"+11.20 万元"_s), qPrintable(it.pane.whatIf().sentence()));
    QVERIFY(it.pane.whatIf().sentence().contains(u"1 condition(s) still fail"_s)
        || it.pane.whatIf().sentence().contains(u"1 condition still fails"_s));
    QVERIFY(!it.pane.whatIf().bar().data()->reached);
    it.type("rd_expense@2021", "115.88");
    QVERIFY(it.pane.whatIf().sentence().contains(u"no condition fails"_s));
    const auto &bar = *it.pane.whatIf().bar().data();
    QVERIFY(bar.reached);
    QCOMPARE(bar.present->text, u"now 2.71 %"_s);
    QVERIFY2(bar.tried->text.startsWith(u"tried 3.000"_s), qPrintable(bar.tried->text)); // never shown as the line
    QCOMPARE(bar.required.length, 3.0);
    // Half a value means nothing: what is not known cannot fail.
    it.type("rd_expense@2021", "-");
    QVERIFY(!it.pane.whatIf().spin(u"rd_expense@2021"_s)->stored());
    it.pane.whatIf().reset();
    QCOMPARE(it.pane.whatIf().spin(u"rd_expense@2021"_s)->stored(), std::optional<qint64>(104'670'000));
    QVERIFY(it.pane.whatIf().changes().empty());
}

void tst_JudgementPane::whatIfWritesNothing()
{
    JudgementScene scene;
    ShownJudgement it(scene);
    const size_t before = written(scene);
    it.type("rd_expense@2021", "200");
    QTest::keyClick(it.pane.whatIf().spin(u"rd_expense@2021"_s), Qt::Key_Up);
    QTest::qWait(50);
    QCOMPARE(written(scene), before);
    QCOMPARE(it.said(u"rd_ratio"_s, CriteriaModel::ActualColumn), u"2.71 %"_s); // the judgement itself stays
}

/// The answer to an older question never takes the place of the newer one.
void tst_JudgementPane::newerQuestionWins()
{
    JudgementScene scene;
    JudgementPane pane(scene.needs());
    QSignalSpy answered(&pane, &JudgementPane::answered);
    pane.ask(scene.enterprise, JudgementScene::wish());
    pane.ask(scene.other, JudgementScene::wish());
    QTRY_COMPARE(answered.size(), 1);
    QTest::qWait(100);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(pane.answer()->judged.known.enterprise.id, scene.other);
    pane.ask(scene.enterprise, JudgementScene::wish());
    pane.clear();
    QTest::qWait(100);
    QVERIFY(!pane.answer());
    QVERIFY(pane.enterprise().isNull());
}

void tst_JudgementPane::followsCommits()
{
    JudgementScene scene;
    ShownJudgement it(scene);
    scene.write({changes::creation(scene.evidence("conduct_clean", u"0"_s))});
    QTRY_COMPARE(it.said(u"conduct"_s, CriteriaModel::VerdictColumn), u"Not met"_s);
}

/// A commit that says nothing of this enterprise takes no typed value away and closes no branch.
void tst_JudgementPane::staysAsItWasWhenNothingChanged()
{
    JudgementScene scene;
    ShownJudgement it(scene);
    it.type("rd_expense@2021", "120");
    QSignalSpy answered(&it.pane, &JudgementPane::answered);
    scene.write({changes::creation(enterpriseNamed(u"雁江第三食品有限公司"_s))});
    QTRY_VERIFY(!answered.isEmpty());
    QCOMPARE(it.pane.whatIf().changes().size(), size_t{1});
}

/// Where no rules are known nothing is judged, and that is said.
void tst_JudgementPane::silence()
{
    JudgementScene scene;
    JudgementPane pane(scene.needs());
    pane.show();
    auto wish = JudgementScene::wish(u"specialised"_s);
    wish.tier = u"specialised"_s;
    wish.question.on = QDate(2019, 5, 1);
    pane.ask(scene.enterprise, wish);
    QTRY_VERIFY(pane.answer());
    QVERIFY(pane.answer()->judgement().silence.has_value());
    auto *state = pane.findChild<ui::shell::StatePanel *>();
    QVERIFY(state->isVisible());
    QStringList texts;
    for (const QLabel *label : state->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.join(u' ').contains(u"No rules are known"_s), qPrintable(texts.join(u' ')));
    pane.openSheet();
    QVERIFY(pane.findChildren<QDialog *>().isEmpty());
}

void tst_JudgementPane::unknownTierIsSaid()
{
    JudgementScene scene;
    JudgementPane pane(scene.needs());
    auto wish = JudgementScene::wish();
    wish.tier = u"no such tier"_s;
    QSignalSpy answered(&pane, &JudgementPane::answered);
    pane.ask(scene.enterprise, wish);
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(!pane.answer());
    pane.ask(newId(), JudgementScene::wish()); // nobody
    QTRY_COMPARE(answered.size(), 2);
    QVERIFY(!pane.answer());
}

void tst_JudgementPane::clauseByKey()
{
    JudgementScene scene;
    ShownJudgement it(scene);
    it.pane.criteriaView().setCurrentIndex(it.pane.criteria().indexOf(it.lineOf(u"rd_ratio"_s)));
    QTest::keyClick(&it.pane.criteriaView(), Qt::Key_F1);
    auto *dialog = it.pane.findChild<ui::pages::ClauseDialog *>();
    QVERIFY(dialog);
    for (const QString &part : {u"工信部企业〔2022〕63号"_s, u"2022-08-01"_s, u"≥ 3%"_s, u"Secondary source"_s})
        QVERIFY2(dialog->text().contains(part), qPrintable(dialog->text()));
    dialog->accept();
}

/// Tab goes from the conditions to what is missing, the ways and the boxes, and out again.
void tst_JudgementPane::keysReachEverything()
{
    JudgementScene scene;
    ShownJudgement it(scene);
    QVERIFY(becomesActive(it.pane));
    it.pane.criteriaView().setFocus();
    QList<QWidget *> reached;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget();
    }
    QVERIFY(reached.contains(&it.pane.missingView()));
    QVERIFY(reached.contains(&it.pane.waysView()));
    QVERIFY(std::any_of(
        reached.begin(), reached.end(), [&](QWidget *widget) { return it.pane.whatIf().isAncestorOf(widget); }));
}

void tst_JudgementPane::readOnlyOnPastDays()
{
    JudgementScene scene;
    ShownJudgement it(scene);
    it.pane.setReadOnly(true);
    it.pane.enterEvidence({});
    QVERIFY(!it.pane.findChild<ui::pages::EvidenceDialog *>());
    QVERIFY(it.pane.missingView().isColumnHidden(MissingModel::EnterColumn));
}

/// In a drawer it asks when its tab is seen, and again for another ladder.
void tst_JudgementPane::asksWhenSeen()
{
    JudgementScene scene;
    ui::pages::EnterpriseJudgement it(scene.needs());
    it.judge(scene.enterprise, {});
    QTest::qWait(60);
    QVERIFY(!it.pane().answer());
    it.resize(410, 600);
    it.show();
    QTRY_VERIFY(it.pane().answer());
    QCOMPARE(it.pane().answer()->judgement().tier->code, u"specialised"_s);
    it.chooseLadder(u"technology"_s);
    QTRY_COMPARE(it.pane().answer()->inquiry.ladder->code, u"technology"_s);
    QCOMPARE(it.pane().answer()->judgement().tier->code, u"tech_sme"_s);
    auto *procedure = it.findChild<QComboBox *>();
    const QPointF middle = procedure->rect().center();
    QWheelEvent wheel(
        middle, procedure->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(procedure, &wheel); // scrolling over it asks nothing else
    QCOMPARE(procedure->currentIndex(), 0);
}

void tst_JudgementPane::inOtherWords()
{
    JudgementScene scene;
    ShownJudgement it(scene);
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTest::qWait(20);
    QCOMPARE(it.pane.criteria().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"«Result»"_s);
    QCOMPARE(it.said(u"rd_ratio"_s, CriteriaModel::VerdictColumn), u"«Not met»"_s);
    for (const QPushButton *button : it.pane.findChildren<QPushButton *>())
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->text().contains(u'«'), qPrintable(button->text()));
    QCoreApplication::removeTranslator(&marks);
    QTest::qWait(20);
}

YUMIAO_TEST(tst_JudgementPane)

} // namespace yumiao::tests

#include "tst_judgement_pane.moc"
