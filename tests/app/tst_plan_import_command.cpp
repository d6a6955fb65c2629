// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// plan import: the text of a plan becomes a plan beside the others; plan show --plan shows it.
class tst_PlanImportCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void trialAndEntry();
    void refused_data();
    void refused();
};

namespace {

const QByteArray ShortPlanText
    = "青江县支持企业实施方案\n青江府办函〔2023〕7号\n2023年4月6日\n一、优化环境\n"
      "（一）压减时间。到2025年企业达到3000户。（责任单位：区税务局、青江园区办。列首位的为牵头单位，下同）\n"
      "（二）加强宣传。限时3天办结。\n";

} // namespace

void tst_PlanImportCommand::trialAndEntry()
{
    const Program program;
    program.haveEmpty();
    const QString file = program.written(u"plan.txt"_s, ShortPlanText);
    const Run trial = program.on({u"plan"_s, u"import"_s, file, u"--dry-run"_s});
    QVERIFY2(trial.code == 0, trial.words());
    QCOMPARE(keysOf(trial.json()),
        u"applied change_set chapters counts document_number doubts dry_run first_listed_leads from issued issuer "
        "new_bureaus numbered_by_word plan to"_s);
    const QJsonObject counts = trial.json()[u"counts"_s].toObject();
    QCOMPARE(counts[u"clauses"_s].toInt(), 2);
    QCOMPARE(counts[u"support"_s].toInt(), 1);
    QCOMPARE(trial.json()[u"new_bureaus"_s].toArray(), QJsonArray{u"青江园区办"_s});
    QVERIFY(trial.json()[u"change_set"_s].isNull());
    QStringList doubts;
    for (const QJsonValue &it : trial.json()[u"doubts"_s].toArray())
        doubts.append(it[u"code"_s].toString());
    QCOMPARE(doubts, (QStringList{u"clause.no_units"_s, u"number.no_target"_s}));
    QCOMPARE(program.count("plan"), 1);
    const Run entry = program.on(
        {u"plan"_s, u"import"_s, file, u"--edition"_s, u"试行"_s, u"--replaces"_s, u"资雁府办发〔2020〕19号"_s});
    QVERIFY2(entry.code == 0, entry.words());
    QVERIFY(!entry.json()[u"change_set"_s].toString().isEmpty());
    QCOMPARE(program.count("plan"), 2);
    const Run show = program.on({u"plan"_s, u"show"_s, u"--plan"_s, u"青江府办函〔2023〕7号"_s});
    QVERIFY2(show.code == 0, show.words());
    QCOMPARE(show.json()[u"plan"_s].toString(), u"青江县支持企业实施方案"_s);
    const QJsonObject target = show.json()[u"chapters"_s][0][u"clauses"_s][0][u"measures"_s][0][u"target"_s].toObject();
    QCOMPARE(target[u"value"_s].toDouble(), 3000.0);
    QCOMPARE(target[u"due"_s].toString(), u"2025-12-31"_s);
    QCOMPARE(program.on({u"plan"_s, u"import"_s, file}).error(), u"plan.already_there"_s);
    QCOMPARE(program.on({u"undo"_s}).code, 0);
    QCOMPARE(program.count("plan"), 1);
}

void tst_PlanImportCommand::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"plan.nothing_read"_s;
    QTest::newRow("no plan") << QByteArray("会议改到明天。") << u"plan.nothing_read"_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.4\n") << u"plan.file_kind"_s;
    QTest::newRow("no number") << QByteArray("某某实施方案\n一、总则\n（一）甲。做好工作。\n") << u"plan.no_number"_s;
}

void tst_PlanImportCommand::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const Program program;
    program.haveEmpty();
    const QString file = program.written(u"plan.txt"_s, text);
    const Run run = program.on({u"plan"_s, u"import"_s, file});
    QCOMPARE(run.error(), code);
    QCOMPARE(run.code, 3);
    QCOMPARE(program.count("plan"), 1);
}

YUMIAO_TEST(tst_PlanImportCommand)
#include "tst_plan_import_command.moc"
