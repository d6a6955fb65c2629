// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// Cases and steps of recognition on the command line: the same checks as in the window.
class tst_RecognitionCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCourse();
    void illegalStepsInPlainWords_data();
    void illegalStepsInPlainWords();
    void listed();
    void practiceHasCourses();
    void todoNamesWhatIsDue();

private:
    [[nodiscard]] Run step(const QString &stage, const QString &date, const QStringList &more = {}) const
    {
        return m_program.on(QStringList{u"add"_s, u"recognition-steps"_s, u"recognition="_s + m_case,
                                u"stage="_s + stage, u"date="_s + date}
            + more);
    }
    [[nodiscard]] qint64 counted(const QString &kind) const
    {
        return m_program.on({u"list"_s, kind}).json().value(u"total"_s).toInteger(-1);
    }
    Program m_program;
    QString m_firm;
    QString m_case;
};

void tst_RecognitionCommands::init()
{
    m_program.haveEmpty();
    m_firm = m_program.on({u"add"_s, u"enterprise"_s, u"name=样本甲有限公司"_s}).json().value(u"id"_s).toString();
    const Run opened = m_program.on({u"add"_s, u"recognition"_s, u"enterprise="_s + m_firm, u"ladder=specialised"_s,
        u"tier=specialised"_s, u"procedure=新申请"_s, u"opened=2022-03-01"_s});
    QVERIFY2(opened.code == 0, opened.words());
    m_case = opened.json().value(u"id"_s).toString();
    QCOMPARE(step(u"申报中"_s, u"2022-03-01"_s).code, 0);
}

void tst_RecognitionCommands::aCourse()
{
    QCOMPARE(step(u"县审"_s, u"2022-04-01"_s).code, 0);
    const Run paper = m_program.on({u"add"_s, u"certificate"_s, u"enterprise="_s + m_firm, u"kind=专精特新中小企业"_s,
        u"issued=2022-09-01"_s, u"valid_to=2025-08-31"_s, u"certificate_number=ZJTX-1"_s});
    QVERIFY2(paper.code == 0, paper.words());
    const Run recognised = step(u"已认定"_s, u"2022-09-01"_s,
        {u"certificate="_s + paper.json().value(u"id"_s).toString(), u"document_number=〔2022〕728号"_s,
            u"note=补登"_s});
    QVERIFY2(recognised.code == 0, recognised.words());
    const Run list = m_program.on(
        {u"list"_s, u"recognitions"_s, u"--filter"_s, u"stage = \"已认定\""_s, u"--on"_s, u"2022-09-05"_s});
    QVERIFY2(list.code == 0, list.words());
    QCOMPARE(list.json().value(u"total"_s).toInt(), 1);
    const Run todo = m_program.on({u"todo"_s, u"--on"_s, u"2023-05-01"_s});
    QVERIFY2(todo.code == 0, todo.words());
    const QJsonArray items = todo.json().value(u"items"_s).toArray();
    const auto due = std::find_if(items.begin(), items.end(),
        [](const QJsonValue &it) { return it[u"group"_s].toString() == u"yearly_updates"_s; });
    QVERIFY(due != items.end());
    QCOMPARE((*due)[u"due"_s].toString(), u"2023-04-30"_s);
    QCOMPARE((*due)[u"days"_s].toInt(), -1);
    QCOMPARE((*due)[u"lamp"_s].toString(), u"red"_s);
    QCOMPARE(step(u"年度更新"_s, u"2023-04-30"_s).code, 0);
    for (const QJsonValue &it :
        m_program.on({u"todo"_s, u"--on"_s, u"2023-05-01"_s}).json().value(u"items"_s).toArray())
        QVERIFY(it[u"group"_s].toString() != u"yearly_updates"_s);
}

void tst_RecognitionCommands::illegalStepsInPlainWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    const auto row
        = [](const char *name, const QString &stage, const QString &date, const QString &field, const QString &code) {
              QTest::newRow(name) << QStringList{stage, date} << field << code;
          };
    row("skips", u"公示"_s, u"2022-05-01"_s, u"note"_s, u"recognition.needs_reason"_s);
    row("not of the tier", u"部审"_s, u"2022-05-01"_s, u"stage"_s, u"recognition.not_of_tier"_s);
    row("by computation", u"已认定"_s, u"2022-05-01"_s, u"certificate"_s, u"recognition.needs_certificate"_s);
    row("nothing held", u"年度更新"_s, u"2022-05-01"_s, u"stage"_s, u"recognition.illegal_step"_s);
    row("too early", u"县审"_s, u"2022-02-01"_s, u"date"_s, u"recognition.before_opening"_s);
    row("no such stage", u"区审"_s, u"2022-05-01"_s, u"stage"_s, u"choice.unknown"_s);
}

void tst_RecognitionCommands::illegalStepsInPlainWords()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, field);
    QFETCH(QString, code);
    const Run run = step(arguments.at(0), arguments.at(1));
    QVERIFY2(run.code == 3, run.words());
    bool found = false;
    for (const QJsonValue &refused : run.json().value(u"refused"_s).toArray()) {
        found = found || (refused[u"field"_s].toString() == field && refused[u"code"_s].toString() == code);
        QVERIFY(!refused[u"message"_s].toString().contains(u"recognition."_s)); // a sentence, no code
        QVERIFY(!refused[u"message"_s].toString().isEmpty());
    }
    QVERIFY2(found, run.words());
    QCOMPARE(counted(u"recognition-steps"_s), 1);
}

void tst_RecognitionCommands::listed()
{
    const Run all = m_program.on({u"list"_s, u"recognitions"_s, u"--on"_s, u"2022-04-10"_s});
    QVERIFY2(all.code == 0, all.words());
    const QJsonObject first = all.json().value(u"rows"_s).toArray().first().toObject();
    QVERIFY2(!first.isEmpty(), all.words());
    const Run long_ = m_program.on(
        {u"list"_s, u"recognitions"_s, u"--filter"_s, u"days_in_stage > 30"_s, u"--on"_s, u"2022-04-10"_s});
    QCOMPARE(long_.json().value(u"total"_s).toInt(), 1);
    const Run fresh = m_program.on(
        {u"list"_s, u"recognitions"_s, u"--filter"_s, u"days_in_stage > 30"_s, u"--on"_s, u"2022-03-20"_s});
    QCOMPARE(fresh.json().value(u"total"_s).toInt(), 0);
    const Run papers = m_program.on(
        {u"list"_s, u"certificates"_s, u"--filter"_s, u"valid = true and kind = \"专精特新中小企业\""_s});
    QVERIFY2(papers.code == 0, papers.words());
    QCOMPARE(papers.json().value(u"total"_s).toInt(), 0);
    QCOMPARE(m_program.on({u"list"_s, u"recognitions"_s, u"--filter"_s, u"stages = 1"_s}).code, 2);
}

void tst_RecognitionCommands::practiceHasCourses()
{
    m_program.havePractice();
    QVERIFY(counted(u"recognitions"_s) > 5);
    QVERIFY(counted(u"recognition-steps"_s) > counted(u"recognitions"_s));
    const Run check = m_program.on({u"check"_s, u"--deep"_s});
    QVERIFY2(check.code == 0, check.words());
}

void tst_RecognitionCommands::todoNamesWhatIsDue()
{
    m_program.havePractice();
    const Run run = m_program.on({u"todo"_s, u"--on"_s, u"2022-09-05"_s});
    QVERIFY2(run.code == 0, run.words());
    for (const QJsonValue &it : run.json().value(u"items"_s).toArray())
        if (it[u"group"_s].toString() == u"recognition_cases"_s)
            QCOMPARE(it[u"kind"_s].toString(), u"recognition"_s);
}

YUMIAO_TEST(tst_RecognitionCommands)
#include "tst_recognition_commands.moc"
