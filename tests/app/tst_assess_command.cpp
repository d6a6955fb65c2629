// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// assess: one enterprise, all of them, what-if, and what it refuses.
class tst_AssessCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneEnterprise();
    void evidenceAndWhatIf();
    void theTierInQuestion();
    void allOfThemLineByLine();
    void forPeople();
    void refused_data();
    void refused();
    void sheet();
    void sheetRefused();

private:
    /// An enterprise with the figures of three years.
    void haveFirm(const Program &program) const
    {
        program.haveEmpty();
        const auto add = [&](const QStringList &more) {
            const Run run = program.on(QStringList{u"add"_s} + more);
            QVERIFY2(run.code == 0, run.words());
        };
        add({u"enterprises"_s, u"name=某某电子有限公司"_s, u"credit_code="_s + Code, u"industry=3922"_s,
            u"established=2015-05-01"_s, u"status=在业"_s});
        for (const QString &year : {u"2019"_s, u"2020"_s, u"2021"_s})
            add({u"annual-figures"_s, u"enterprise="_s + Code, u"fiscal_year="_s + year, u"employees=80"_s,
                u"revenue=38624000"_s, u"main_revenue=38000000"_s, u"rd_expense=900000"_s, u"total_assets=20000000"_s,
                u"total_liabilities=8000000"_s, u"net_profit=3000000"_s, u"rd_staff=9"_s});
    }
    [[nodiscard]] QJsonObject assessed(const Program &program, const QStringList &more = {}) const
    {
        const Run run
            = program.on(QStringList{u"assess"_s, u"--enterprise"_s, Code, u"--on"_s, u"2022-09-05"_s} + more);
        return run.code == 0 ? run.json() : QJsonObject{{u"failed"_s, QString::fromUtf8(run.words())}};
    }
    /// How many facts of the answer are missing.
    [[nodiscard]] static bool misses(const QJsonObject &answer, const QString &fact)
    {
        for (const QJsonValue &it : answer[u"missing"_s].toArray())
            if (it[u"fact"_s].toString() == fact)
                return true;
        return false;
    }
    const QString Code = u"91512002MA62A00121"_s;
};

void tst_AssessCommand::oneEnterprise()
{
    const Program program;
    haveFirm(program);
    const QJsonObject answer = assessed(program);
    for (const char *key : {"enterprise", "ladder", "tier", "pack", "on", "result", "criteria", "score",
             "score_required", "distance", "missing", "reason", "stands_on", "what_if"})
        QVERIFY2(answer.contains(QLatin1String(key)), key);
    QCOMPARE(answer[u"enterprise"_s].toString(), Code);
    QCOMPARE(answer[u"ladder"_s].toString(), u"specialised"_s);
    QCOMPARE(answer[u"tier"_s].toString(), u"innovative"_s);
    QCOMPARE(answer[u"pack"_s].toString(), u"miit-2022-63"_s);
    QCOMPARE(answer[u"on"_s].toString(), u"2022-09-05"_s);
    QCOMPARE(answer[u"for"_s].toString(), u"new"_s);
    QVERIFY(answer[u"stands_on"_s].isNull());
    QVERIFY(answer[u"reason"_s].isNull());
    QVERIFY(answer[u"score"_s].isNull()); // evidence is missing: a partial sum is no score
    QVERIFY(!answer[u"criteria"_s].toArray().isEmpty());
    for (const QJsonValue &criterion : answer[u"criteria"_s].toArray())
        for (const char *key : {"code", "result", "actual", "required", "unit", "points", "points_max", "source"})
            QVERIFY2(criterion.toObject().contains(QLatin1String(key)), key);
}

void tst_AssessCommand::evidenceAndWhatIf()
{
    const Program program;
    haveFirm(program);
    const QStringList lastTier{u"--tier"_s, u"specialised"_s};
    const QJsonObject before = assessed(program, lastTier);
    QVERIFY(misses(before, u"ip_class1"_s) || misses(before, u"segment_since"_s));
    QVERIFY(misses(before, u"segment_since"_s));
    const QJsonObject tried = assessed(program, lastTier + QStringList{u"--set"_s, u"segment_since=2016-01-01"_s});
    QVERIFY(!misses(tried, u"segment_since"_s));
    QCOMPARE(tried[u"what_if"_s].toArray(), QJsonArray{u"segment_since"_s});
    QCOMPARE(assessed(program, lastTier), before); // nothing was written
    const Run add = program.on({u"add"_s, u"evidence"_s, u"enterprise="_s + Code, u"fact=segment_since"_s,
        u"value=2016-01-01"_s, u"source_date=2022-03-01"_s});
    QVERIFY2(add.code == 0, add.words());
    QVERIFY(!misses(assessed(program, lastTier), u"segment_since"_s));
    const Run early = program.on({u"assess"_s, u"--enterprise"_s, Code, u"--tier"_s, u"specialised"_s, u"--pack"_s,
        u"miit-2022-63"_s, u"--on"_s, u"2022-02-28"_s});
    QVERIFY2(early.code == 0, early.words());
    QVERIFY(misses(early.json(), u"segment_since"_s)); // it was not known yet
    QCOMPARE(early.json()[u"in_force"_s], QJsonValue(false));
    const Run wrong
        = program.on({u"add"_s, u"evidence"_s, u"enterprise="_s + Code, u"fact=segment_since"_s, u"value=2016"_s});
    QCOMPARE(wrong.code, 3);
    QCOMPARE(wrong.error(), u"record.invalid"_s);
}

void tst_AssessCommand::theTierInQuestion()
{
    const Program program;
    haveFirm(program);
    const QJsonObject silent = assessed(program, {u"--for"_s, u"review"_s});
    QCOMPARE(silent[u"result"_s].toString(), u"unknown"_s);
    QCOMPARE(silent[u"reason"_s].toString(), u"no_tier"_s);
    QVERIFY(silent[u"tier"_s].isNull());
    const QJsonObject judged = assessed(program);
    for (const QString &key : silent.keys())
        QVERIFY2(judged.contains(key), qPrintable(key));
    QCOMPARE(assessed(program, {u"--ladder"_s, u"科技创新"_s, u"--tier"_s, u"高新技术企业"_s})[u"pack"_s].toString(),
        u"most-2016-32"_s);
    QCOMPARE(assessed(program, {u"--pack"_s, u"scale-lines"_s})[u"tier"_s].toString(), u"above_scale"_s);
    const QStringList certificate{
        u"add"_s, u"certificates"_s, u"enterprise="_s + Code, u"kind=创新型中小企业"_s, u"issued=2022-08-20"_s};
    const Run add = program.on(certificate);
    QVERIFY2(add.code == 0, add.words());
    QCOMPARE(assessed(program)[u"tier"_s].toString(), u"specialised"_s);
    QCOMPARE(assessed(program)[u"stands_on"_s].toString(), u"innovative"_s);
    QCOMPARE(assessed(program, {u"--for"_s, u"复核"_s})[u"tier"_s].toString(), u"innovative"_s);
}

void tst_AssessCommand::allOfThemLineByLine()
{
    const Program program;
    program.havePractice();
    const Run all = program.on({u"assess"_s});
    QVERIFY2(all.code == 0, all.words());
    const QList<QByteArray> lines = all.out.trimmed().split('\n');
    QVERIFY(lines.size() > 50 && lines.size() <= program.count("enterprise"));
    int alone = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QJsonParseError problem;
        const QJsonObject document = QJsonDocument::fromJson(lines[i], &problem).object();
        QCOMPARE(problem.error, QJsonParseError::NoError);
        if (i % 17 != 0)
            continue;
        const Run one = program.on({u"assess"_s, u"--enterprise"_s, document[u"enterprise"_s].toString()});
        QVERIFY2(one.code == 0, one.words());
        QCOMPARE(one.json(), document);
        ++alone;
    }
    QVERIFY(alone > 2);
    QCOMPARE(program.on({u"assess"_s}).out, all.out);
    QVERIFY(program.redirected({u"assess"_s, u"--json"_s, u"--workspace"_s, program.workspace()}, u">/dev/full"_s).code
        != 0);
    Program none;
    none.haveEmpty();
    const Run empty = none.on({u"assess"_s});
    QCOMPARE(empty.code, 0);
    QVERIFY(empty.out.isEmpty());
}

void tst_AssessCommand::forPeople()
{
    const Program program;
    haveFirm(program);
    const auto words = [&](const QStringList &more) {
        const Run run = program.run(
            QStringList{u"assess"_s, u"--workspace"_s, program.workspace(), u"--on"_s, u"2022-09-05"_s} + more);
        return run.code == 0 ? QString::fromUtf8(run.out) : QString::fromUtf8(run.words());
    };
    const QString one = words({u"--enterprise"_s, Code, u"--lang"_s, u"en"_s});
    for (const QString &part :
        {u"某某电子有限公司"_s, Code, u"Innovative SME"_s, u"New application"_s, u"Missing evidence"_s, u"63号"_s})
        QVERIFY2(one.contains(part), qPrintable(one));
    QVERIFY(words({u"--enterprise"_s, Code}).contains(u"创新型中小企业"_s));
    QVERIFY(words({u"--lang"_s, u"en"_s}).contains(u"Nearest way"_s));
    QVERIFY(words({u"--enterprise"_s, Code, u"--for"_s, u"review"_s, u"--lang"_s, u"en"_s}).contains(u"no tier"_s));
    const QString help = QString::fromUtf8(program.run({u"assess"_s, u"--help"_s}).out);
    for (const QString &option :
        {u"--enterprise"_s, u"--ladder"_s, u"--tier"_s, u"--on"_s, u"--pack"_s, u"--for"_s, u"--set"_s})
        QVERIFY2(help.contains(option), qPrintable(option));
}

void tst_AssessCommand::refused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    const auto row = [](const QStringList &options, int code, const char *error) {
        QTest::newRow(qPrintable(options.join(u' '))) << options << code << QString::fromLatin1(error);
    };
    row({u"--enterprise"_s, u"91512002MA62A00130"_s}, 3, "record.missing");
    row({u"--ladder"_s, u"梯子"_s}, 2, "ladder.unknown");
    row({u"--tier"_s, u"giant"_s}, 2, "tier.unknown");
    row({u"--ladder"_s, u"scale"_s, u"--tier"_s, u"champion"_s}, 2, "tier.unknown");
    row({u"--pack"_s, u"miit"_s}, 2, "pack.unknown");
    row({u"--pack"_s, u"miit-2026-2"_s, u"--tier"_s, u"champion"_s}, 2, "pack.no_tier");
    row({u"--on"_s, u"soon"_s}, 2, "usage.date");
    row({u"--for"_s, u"fun"_s}, 2, "usage.procedure");
    row({u"--set"_s, u"rd_expense@2021"_s}, 2, "whatif.syntax");
    row({u"--set"_s, u"rd_expense=3"_s}, 2, "whatif.year");
    row({u"--set"_s, u"patents=3"_s}, 2, "whatif.fact");
    row({u"--set"_s, u"net_assets@2021=3"_s}, 2, "whatif.derived");
    row({u"--set"_s, u"ip_class1=3"_s, u"--set"_s, u"ip_class2=many"_s}, 2, "whatif.value");
    row({u"--set"_s, u"ip_class1=3"_s, u"ip_class2=many"_s}, 2, "whatif.value");
    row({u"--nosuch"_s}, 2, "usage.wrong");
}

void tst_AssessCommand::refused()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QString, error);
    const Program program;
    program.haveEmpty();
    const Run run = program.on(QStringList{u"assess"_s} + options + QStringList{u"--lang"_s, u"en"_s});
    QCOMPARE(run.code, code);
    QCOMPARE(run.error(), error);
    QVERIFY(!run.err.isEmpty() && !run.err.contains("It could not be done"));
}

/// report assessment: the judgement on one page, Chinese unless another language is asked for.
void tst_AssessCommand::sheet()
{
    const Program program;
    haveFirm(program);
    const QStringList line{u"report"_s, u"assessment"_s, u"--enterprise"_s, Code, u"--on"_s, u"2022-09-05"_s,
        u"--tier"_s, u"specialised"_s, u"--out"_s};
    const Run run = program.on(line + QStringList{program.file(u"sheet.pdf"_s)});
    QVERIFY2(run.code == 0, run.words());
    QVERIFY(program.bytesOf(u"sheet.pdf"_s).startsWith("%PDF-1."));
    QCOMPARE(run.json()[u"pages"_s].toInt(), 1);
    QCOMPARE(run.json()[u"report"_s].toString(), u"assessment"_s);
    QCOMPARE(run.json()[u"enterprise"_s].toString(), Code);
    QCOMPARE(run.json()[u"tier"_s].toString(), u"specialised"_s);
    QCOMPARE(run.json()[u"pack"_s].toString(), u"miit-2022-63"_s);
    QCOMPARE(
        run.json()[u"result"_s].toString(), assessed(program, {u"--tier"_s, u"specialised"_s})[u"result"_s].toString());
    const Run other = program.on(line + QStringList{program.file(u"later.pdf"_s), u"--pack"_s, u"miit-2026-2"_s});
    QVERIFY2(other.code == 0, other.words());
    QCOMPARE(other.json()[u"pack"_s].toString(), u"miit-2026-2"_s);
}

void tst_AssessCommand::sheetRefused()
{
    const Program program;
    haveFirm(program);
    const auto report = [&](const QStringList &more) {
        return program.on(QStringList{u"report"_s, u"assessment"_s, u"--out"_s, program.file(u"x.pdf"_s)} + more);
    };
    const Run nobody = report({});
    QCOMPARE(nobody.code, 2);
    QCOMPARE(nobody.error(), u"usage.enterprise"_s);
    QCOMPARE(report({u"--enterprise"_s, u"91512002MA62A00130"_s}).error(), u"record.missing"_s);
    QCOMPARE(report({u"--enterprise"_s, Code, u"--tier"_s, u"giant"_s}).error(), u"tier.unknown"_s);
    QCOMPARE(report({u"--enterprise"_s, Code, u"--pack"_s, u"none"_s}).error(), u"pack.unknown"_s);
    QCOMPARE(report({u"--enterprise"_s, Code, u"--for"_s, u"ever"_s}).error(), u"usage.procedure"_s);
    QVERIFY(!QFile::exists(program.file(u"x.pdf"_s)));
}

YUMIAO_TEST(tst_AssessCommand)
#include "tst_assess_command.moc"
