// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_judgement/judgement_scene.h"
#include "ui/pages/judgement/evidence_dialog.h"
#include "ui/pages/judgement/fact_input.h"
#include "ui/pages/judgement/fact_spin.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using eligibility::FactRef;
using records::Evidence;
using ui::pages::EvidenceDialog;
using ui::pages::FactSpin;

const eligibility::FactCatalogue &facts()
{
    return *eligibility::factCatalogue();
}

const eligibility::FactKind &kindOf(const char *code)
{
    return facts().at(*facts().find(QLatin1String(code)));
}

struct OpenForm {
    OpenForm(JudgementScene &scene, const char *fact, int year = 0)
        : dialog(new EvidenceDialog(scene.needs(), scene.enterprise, u"四川恒芯传感技术有限公司"_s,
            fact ? std::optional(FactRef{*facts().find(QLatin1String(fact)), year}) : std::nullopt, nullptr))
        , saved(dialog, &EvidenceDialog::saved)
    {
        dialog->show();
    }
    [[nodiscard]] QLineEdit &line(const char *field) const
    {
        return *dialog->input(QLatin1String(field))->findChild<QLineEdit *>();
    }
    void type(const char *field, const QString &text) const
    {
        line(field).setFocus();
        line(field).selectAll();
        typeText(&line(field), text);
    }
    QPointer<EvidenceDialog> dialog;
    QSignalSpy saved;
};

Evidence newest(const JudgementScene &scene, RecordId id)
{
    return store::find<Evidence>(scene.session(), id).value_or(Evidence());
}

} // namespace

/// Declared facts in the officer's units, and the boxes of 试算.
class tst_EvidenceDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }

    void storesTheOfficersUnit_data();
    void storesTheOfficersUnit();
    void wordsAndFlagsAndNever();
    void factIsFoundByAnyName_data();
    void factIsFoundByAnyName();
    void refusesWhileTyping();
    void nothingHalfIsWritten();
    void editsWhatIsThere();
    void goneMeanwhile();
    void leavingAsksOnce();
    void spinIsExact_data();
    void spinIsExact();
    void spinSteps();
    void inOtherWords();
};

void tst_EvidenceDialog::storesTheOfficersUnit_data()
{
    QTest::addColumn<QByteArray>("fact");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("money in 10k yuan") << QByteArray("equity_raised") << 2021 << u"2000.5"_s << u"2000500000"_s;
    QTest::newRow("money in 100M yuan") << QByteArray("equity_raised") << 2021 << u"0.38亿"_s << u"3800000000"_s;
    QTest::newRow("with commas") << QByteArray("high_tech_revenue") << 2021 << u"3,862.40"_s << u"3862400000"_s;
    QTest::newRow("percent") << QByteArray("market_share") << 0 << u"12.5"_s << u"125000"_s;
    QTest::newRow("percent sign") << QByteArray("market_share") << 0 << u"10%"_s << u"100000"_s;
    QTest::newRow("count") << QByteArray("ip_class1") << 0 << u"3"_s << u"3"_s;
    QTest::newRow("points") << QByteArray("feature_score") << 0 << u"12.5"_s << u"125000"_s;
    QTest::newRow("day") << QByteArray("segment_since") << 0 << u"20180601"_s << u"2018-06-01"_s;
    QTest::newRow("day with points") << QByteArray("segment_since") << 0 << u"2018.6.1"_s << u"2018-06-01"_s;
}

void tst_EvidenceDialog::storesTheOfficersUnit()
{
    QFETCH(QByteArray, fact);
    QFETCH(int, year);
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    JudgementScene scene;
    OpenForm it(scene, fact.constData(), year);
    it.type("value", typed);
    it.type("source", u"审计报告"_s);
    it.type("source_date", u"2022-07-04"_s);
    QVERIFY(becomesActive(*it.dialog));
    QTest::keyClick(it.dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(it.saved.size(), 1);
    const Evidence evidence = newest(scene, it.saved.front().front().value<RecordId>());
    QCOMPARE(evidence.value, stored);
    QCOMPARE(evidence.fact, QString::fromLatin1(fact));
    QCOMPARE(evidence.fiscalYear, year > 0 ? std::optional<qint64>(year) : std::nullopt);
    QCOMPARE(evidence.enterprise.id, scene.enterprise);
    QCOMPARE(evidence.source, u"审计报告"_s);
    QCOMPARE(evidence.sourceDate, QDate(2022, 7, 4));
    QCOMPARE(evidence.knownSince, QDate(2022, 9, 5));
}

void tst_EvidenceDialog::wordsAndFlagsAndNever()
{
    JudgementScene scene;
    {
        OpenForm it(scene, "digital_level");
        auto *box = it.dialog->input(u"value"_s)->findChild<QComboBox *>();
        QVERIFY(box && box->count() == 5);
        box->setCurrentIndex(box->findText(u"Level 3"_s));
        it.dialog->save();
        QTRY_COMPARE(it.saved.size(), 1);
        QCOMPARE(newest(scene, it.saved.front().front().value<RecordId>()).value, u"level3"_s);
    }
    {
        OpenForm it(scene, "incident_major");
        auto *never = it.dialog->input(u"value"_s)->findChild<QCheckBox *>();
        QVERIFY(never);
        QTest::keyClick(never, Qt::Key_Space);
        it.dialog->save();
        QTRY_COMPARE(it.saved.size(), 1);
        QCOMPARE(newest(scene, it.saved.front().front().value<RecordId>()).value, u"0"_s);
    }
    OpenForm it(scene, "own_brand");
    it.dialog->input(u"value"_s)->setValue(records::Value(u"0"_s));
    it.dialog->save();
    QTRY_COMPARE(it.saved.size(), 1);
    QCOMPARE(newest(scene, it.saved.front().front().value<RecordId>()).value, u"0"_s);
}

void tst_EvidenceDialog::factIsFoundByAnyName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("English") << u"Day of"_s;
    QTest::newRow("title") << u"In its market segment since"_s;
    QTest::newRow("Chinese") << u"从事特定细分市场起始日期"_s;
    QTest::newRow("part") << u"细分市场起始"_s;
    QTest::newRow("initials") << u"cstdxfscqsrq"_s;
    QTest::newRow("code") << u"segment_since"_s;
}

void tst_EvidenceDialog::factIsFoundByAnyName()
{
    QFETCH(QString, typed);
    JudgementScene scene;
    OpenForm it(scene, nullptr);
    it.type("fact", typed);
    const auto *fact = qobject_cast<ui::pages::FactInput *>(it.dialog->input(u"fact"_s));
    if (typed == u"Day of"_s) // the day of establishment stands in the register, so it is not declared
        QVERIFY(!fact->kind());
    else
        QVERIFY2(fact->kind() && fact->kind()->code == u"segment_since"_s, qPrintable(typed));
}

void tst_EvidenceDialog::refusesWhileTyping()
{
    JudgementScene scene;
    OpenForm it(scene, "market_share");
    it.type("value", u"abc"_s);
    QVERIFY(!it.dialog->message(u"value"_s).isEmpty());
    it.type("value", u"120"_s); // more than all of the market
    QVERIFY(!it.dialog->message(u"value"_s).isEmpty());
    it.type("value", u"12"_s);
    QCOMPARE(it.dialog->message(u"value"_s), QString());
    it.type("source_date", u"2022-13-01"_s);
    QVERIFY(!it.dialog->message(u"source_date"_s).isEmpty());
    it.type("source_date", u"2023-01-01"_s); // a notice only
    QVERIFY(it.dialog->message(u"source_date"_s).contains(u"Later than today"_s));
    it.dialog->save();
    QTRY_COMPARE(it.saved.size(), 1);
}

void tst_EvidenceDialog::nothingHalfIsWritten()
{
    JudgementScene scene;
    const size_t before = store::loadAll<Evidence>(scene.session())->size();
    OpenForm it(scene, "equity_raised"); // told year by year, and no year is said
    it.type("value", u"100"_s);
    it.dialog->save();
    QTest::qWait(50);
    QVERIFY(it.dialog && it.saved.isEmpty());
    QVERIFY(!it.dialog->message(u"fiscal_year"_s).isEmpty());
    OpenForm empty(scene, nullptr);
    empty.dialog->save();
    QTest::qWait(50);
    QVERIFY(empty.dialog && empty.saved.isEmpty());
    QVERIFY(!empty.dialog->message(u"fact"_s).isEmpty());
    QCOMPARE(store::loadAll<Evidence>(scene.session())->size(), before);
}

void tst_EvidenceDialog::editsWhatIsThere()
{
    JudgementScene scene;
    Evidence kept;
    const auto all = store::loadAll<Evidence>(scene.session());
    for (const Evidence &it : *all)
        if (it.fact == u"segment_since"_s)
            kept = it;
    QPointer<EvidenceDialog> dialog(new EvidenceDialog(scene.needs(), kept.id, nullptr));
    QSignalSpy saved(dialog, &EvidenceDialog::saved);
    dialog->show();
    QTRY_COMPARE(dialog->evidence().value, kept.value);
    QCOMPARE(dialog->evidence(), kept);
    dialog->save(); // nothing changed: nothing is written
    QTRY_VERIFY(!dialog);
    QVERIFY(saved.isEmpty());
    dialog = new EvidenceDialog(scene.needs(), kept.id, nullptr);
    QSignalSpy again(dialog, &EvidenceDialog::saved);
    dialog->show();
    QTRY_COMPARE(dialog->evidence().value, kept.value);
    dialog->input(u"value"_s)->setValue(records::Value(u"2019-01-15"_s));
    dialog->save();
    QTRY_COMPARE(again.size(), 1);
    QCOMPARE(newest(scene, kept.id).value, u"2019-01-15"_s);
    QCOMPARE(newest(scene, kept.id).source, kept.source);
}

void tst_EvidenceDialog::goneMeanwhile()
{
    JudgementScene scene;
    QPointer<EvidenceDialog> dialog(new EvidenceDialog(scene.needs(), newId(), nullptr));
    QSignalSpy saved(dialog, &EvidenceDialog::saved);
    dialog->show();
    QTest::qWait(80);
    dialog->save();
    QTest::qWait(40);
    QVERIFY(saved.isEmpty());
    delete dialog;
}

void tst_EvidenceDialog::leavingAsksOnce()
{
    JudgementScene scene;
    OpenForm it(scene, "ip_class1");
    it.type("value", u"3"_s);
    QTest::keyClick(it.dialog, Qt::Key_Escape);
    QVERIFY(it.dialog && it.dialog->isVisible());
    QTest::keyClick(it.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!it.dialog);
}

void tst_EvidenceDialog::spinIsExact_data()
{
    QTest::addColumn<QByteArray>("fact");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariant>("stored");
    QTest::newRow("two places") << QByteArray("rd_expense") << u"116.00"_s << QVariant(qint64{116'000'000});
    QTest::newRow("six places") << QByteArray("rd_expense") << u"0.000001"_s << QVariant(qint64{1});
    QTest::newRow("commas") << QByteArray("revenue") << u"3,862.40"_s << QVariant(qint64{3'862'400'000});
    QTest::newRow("percent") << QByteArray("market_share") << u"9.99"_s << QVariant(qint64{99'900});
    QTest::newRow("above the most") << QByteArray("market_share") << u"101"_s << QVariant();
    QTest::newRow("below nothing") << QByteArray("ip_class1") << u"-1"_s << QVariant();
    QTest::newRow("a loss") << QByteArray("net_profit") << u"-3.5"_s << QVariant(qint64{-3'500'000});
    QTest::newRow("half a count") << QByteArray("ip_class1") << u"1.5"_s << QVariant();
    QTest::newRow("nothing") << QByteArray("ip_class1") << QString() << QVariant();
}

void tst_EvidenceDialog::spinIsExact()
{
    QFETCH(QByteArray, fact);
    QFETCH(QString, typed);
    QFETCH(QVariant, stored);
    FactSpin spin(kindOf(fact.constData()), nullptr);
    QTest::keyClicks(spin.findChild<QLineEdit *>(), typed);
    QCOMPARE(spin.stored(), stored.isValid() ? std::optional(stored.toLongLong()) : std::nullopt);
}

void tst_EvidenceDialog::spinSteps()
{
    FactSpin spin(kindOf("rd_expense"), nullptr);
    QSignalSpy changed(&spin, &FactSpin::storedChanged);
    spin.setStored(104'670'000);
    QVERIFY(changed.isEmpty());
    QTest::keyClick(&spin, Qt::Key_Up);
    QCOMPARE(changed.size(), 1);
    QVERIFY(*spin.stored() > 104'670'000 && *spin.stored() < 106'000'000);
    FactSpin share(kindOf("market_share"), nullptr);
    share.setStored(1'000'000);
    QTest::keyClick(&share, Qt::Key_Up); // no more than all
    QCOMPARE(share.stored(), std::optional<qint64>(1'000'000));
    share.setStored(std::nullopt);
    QTest::keyClick(&share, Qt::Key_Up); // from what is not known: from nothing
    QVERIFY(share.stored().has_value());
}

void tst_EvidenceDialog::inOtherWords()
{
    JudgementScene scene;
    OpenForm it(scene, "ip_class1");
    it.type("value", u"4"_s);
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_VERIFY(it.dialog->windowTitle().startsWith(u'«'));
    QCOMPARE(it.dialog->evidence().value, u"4"_s); // what was typed stays
    QCOMPARE(it.dialog->evidence().fact, u"ip_class1"_s);
    QCoreApplication::removeTranslator(&marks);
    QTRY_VERIFY(!it.dialog->windowTitle().startsWith(u'«'));
    delete it.dialog;
}

YUMIAO_TEST(tst_EvidenceDialog)

} // namespace yumiao::tests

#include "tst_evidence_dialog.moc"
