// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// announced: a published list is compared with the register and its certificates entered.
class tst_AnnouncedCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void trialAndEntry();
    void choices();
    void refused_data();
    void refused();
    void anEndToConfirm();

private:
    static void haveFirms(const Program &program)
    {
        program.haveEmpty();
        for (const QString &name : {u"资阳恒芯传感技术有限公司"_s, u"雁江大成食品有限公司"_s})
            QCOMPARE(program.on({u"add"_s, u"enterprises"_s, u"name="_s + name}).code, 0);
    }
    [[nodiscard]] static QStringList line(const QString &file, const QStringList &more = {})
    {
        return QStringList{u"announced"_s, file, u"--tier"_s, u"specialised"_s, u"--from"_s, u"2022-08-29"_s,
                   u"--document"_s, u"川经信企业函〔2022〕728号"_s}
        + more;
    }
};

void tst_AnnouncedCommand::trialAndEntry()
{
    const Program program;
    haveFirms(program);
    const QString list = program.written(
        u"list.txt"_s, "1、资阳恒芯传感技术有限公司\n2、雁江大城食品有限公司\n3、成都远方科技有限公司\n");
    const Run trial = program.on(line(list, {u"--dry-run"_s, u"--errors"_s, program.file(u"aside.csv"_s)}));
    QCOMPARE(trial.code, 3); // two are set aside
    const QJsonObject counts = trial.json()[u"counts"_s].toObject();
    QCOMPARE(counts[u"new"_s].toInt(), 1);
    QCOMPARE(counts[u"several"_s].toInt(), 1);
    QCOMPARE(counts[u"unknown"_s].toInt(), 1);
    QCOMPARE(trial.json()[u"to"_s].toString(), u"2025-08-28"_s); // as the ladder proposes
    QCOMPARE(trial.json()[u"lines"_s].toArray()[1][u"candidates"_s].toArray().size(), 1);
    QVERIFY(trial.json()[u"change_set"_s].isNull());
    QCOMPARE(program.count("certificate"), 0);
    QVERIFY(program.bytesOf(u"aside.csv"_s).contains("雁江大城食品有限公司"));
    const Run entry = program.on(line(list));
    QCOMPARE(entry.code, 3);
    QCOMPARE(entry.json()[u"certificates"_s].toInt(), 1);
    QCOMPARE(program.count("certificate"), 1);
    const Run again = program.on(line(list));
    QCOMPARE(again.json()[u"counts"_s][u"entered"_s].toInt(), 1);
    QVERIFY(again.json()[u"change_set"_s].isNull());
    QCOMPARE(program.on({u"undo"_s}).code, 0);
    QCOMPARE(program.count("certificate"), 0);
    const Run publicity = program.on(line(list, {u"--stage"_s, u"公示"_s}));
    QVERIFY(publicity.json()[u"change_set"_s].isNull());
    QCOMPARE(program.count("certificate"), 0);
}

void tst_AnnouncedCommand::choices()
{
    const Program program;
    haveFirms(program);
    const QString list
        = program.written(u"list.txt"_s, "雁江大城食品有限公司\n成都远方科技有限公司\n甲乙丙丁有限公司\n");
    const Run listed = program.on({u"list"_s, u"enterprises"_s, u"--search"_s, u"雁江大成食品有限公司"_s});
    const QString firm = listed.json()[u"rows"_s].toArray()[0][u"id"_s].toString();
    const Run run = program.on(line(list,
        {u"--choose"_s, u"1="_s + firm, u"--choose"_s, u"3=none"_s, u"--add-unknown"_s, u"--batch"_s, u"第一批"_s}));
    QVERIFY2(run.code == 3, run.words()); // the third is left out
    QCOMPARE(run.json()[u"certificates"_s].toInt(), 2);
    QCOMPARE(run.json()[u"enterprises_added"_s].toInt(), 1);
    QCOMPARE(run.json()[u"lines"_s].toArray()[0][u"by"_s].toString(), u"officer"_s);
    QCOMPARE(program.count("enterprise"), 3);
}

void tst_AnnouncedCommand::refused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("error");
    QTest::newRow("reversed") << QStringList{u"--to"_s, u"2022-01-01"_s} << u"announced.reversed"_s;
    QTest::newRow("level") << QStringList{u"--level"_s, u"乡级"_s} << u"usage.level"_s;
    QTest::newRow("stage") << QStringList{u"--stage"_s, u"later"_s} << u"usage.stage"_s;
    QTest::newRow("choice") << QStringList{u"--choose"_s, u"x"_s} << u"usage.announced_choice"_s;
    QTest::newRow("day") << QStringList{u"--to"_s, u"soon"_s} << u"date.not_a_date"_s;
    QTest::newRow("errors") << QStringList{u"--errors"_s, u"aside.doc"_s} << u"format.unknown"_s;
}

void tst_AnnouncedCommand::refused()
{
    QFETCH(QStringList, more);
    QFETCH(QString, error);
    const Program program;
    haveFirms(program);
    const QString list = program.written(u"list.txt"_s, "雁江大成食品有限公司\n");
    const Run run = program.on(line(list, more));
    QVERIFY2(run.code != 0, run.words());
    QCOMPARE(run.error(), error);
    QCOMPARE(program.count("certificate"), 0);
}

/// Where the rule's own time is to be confirmed it is never entered by itself.
void tst_AnnouncedCommand::anEndToConfirm()
{
    const Program program;
    haveFirms(program);
    const QString list = program.written(u"list.txt"_s, "雁江大成食品有限公司\n");
    const QStringList bare{u"announced"_s, list, u"--tier"_s, u"tech_sme"_s, u"--from"_s, u"2022-05-20"_s};
    const Run run = program.on(bare);
    QCOMPARE(run.code, 3);
    QCOMPARE(run.error(), u"announced.end_to_confirm"_s);
    QCOMPARE(program.count("certificate"), 0);
    QCOMPARE(program.on(bare + QStringList{u"--to"_s, u"2022-12-31"_s}).code, 0);
    QCOMPARE(program.count("certificate"), 1);
}

YUMIAO_TEST(tst_AnnouncedCommand)

#include "tst_announced_command.moc"
