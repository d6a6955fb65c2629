// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// What holds for every command: help, common options, wrong lines, errors.
class tst_CommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void help_data();
    void help();
    void version();
    void wrongLines_data();
    void wrongLines();
    void optionsBeforeAndAfter();
    void languages();
    void noDisplay();
    void workspacesThatCannotBeOpened_data();
    void workspacesThatCannotBeOpened();
    void noWorkspaceAtAll();
    void secondProgram();
    void outputThatGoesNowhere_data();
    void outputThatGoesNowhere();
    void parserSpeaksChinese();

private:
    Program m_program;
};

void tst_CommandLine::help_data()
{
    QTest::addColumn<QStringList>("line");
    for (const char *command : {"new", "open", "info", "fields", "import", "export", "list", "show", "set", "add",
             "remove", "undo", "todo", "figures", "plan", "report", "chart", "check", "bench"})
        QTest::newRow(command) << QStringList{QString::fromLatin1(command)};
    QTest::newRow("plan show") << QStringList{u"plan"_s, u"show"_s};
    QTest::newRow("all") << QStringList();
}

void tst_CommandLine::help()
{
    QFETCH(QStringList, line);
    const Run run = m_program.run(line + QStringList{u"--help"_s});
    QVERIFY2(run.code == 0, run.words());
    QVERIFY2(run.out.contains("--"), run.words());
    QVERIFY2(run.err.isEmpty(), run.words());
}

void tst_CommandLine::version()
{
    const Run run = m_program.run({u"--version"_s});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.startsWith("yumiao "), run.words());
}

void tst_CommandLine::wrongLines_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("no such command") << QStringList{u"lst"_s};
    QTest::newRow("no such option") << QStringList{u"info"_s, u"--loud"_s};
    QTest::newRow("argument missing") << QStringList{u"list"_s};
    QTest::newRow("value missing") << QStringList{u"info"_s, u"--workspace"_s};
    QTest::newRow("too much") << QStringList{u"info"_s, u"more"_s};
    QTest::newRow("no number") << QStringList{u"list"_s, u"enterprises"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("negative") << QStringList{u"list"_s, u"enterprises"_s, u"--offset"_s, u"-1"_s};
    QTest::newRow("no such language") << QStringList{u"info"_s, u"--lang"_s, u"fr"_s};
    QTest::newRow("two commands") << QStringList{u"info"_s, u"check"_s};
    QTest::newRow("plan of nothing") << QStringList{u"plan"_s};
    QTest::newRow("practice without being asked") << QStringList{u"new"_s, u"x.yumiao"_s, u"--enterprises"_s, u"10"_s};
}

void tst_CommandLine::wrongLines()
{
    QFETCH(QStringList, line);
    const Run run = m_program.run(line + QStringList{u"--json"_s});
    QVERIFY2(run.code == 2, run.words());
    QCOMPARE(run.error(), u"usage.wrong"_s);
    const QJsonObject error = run.json().value(u"error"_s).toObject();
    QCOMPARE(keysOf(error), u"code detail message"_s);
    QCOMPARE(QString::fromUtf8(run.err).trimmed(), error.value(u"message"_s).toString());
    QCOMPARE(run.err.count('\n'), 1); // one sentence, one line
    QVERIFY2(run.err.size() < 400, run.words());
}

void tst_CommandLine::optionsBeforeAndAfter()
{
    m_program.haveEmpty();
    const Run after = m_program.run({u"info"_s, u"--json"_s, u"--workspace"_s, m_program.workspace()});
    const Run before = m_program.run({u"--json"_s, u"--workspace=%1"_s.arg(m_program.workspace()), u"info"_s});
    QVERIFY2(after.code == 0, after.words());
    QCOMPARE(before.out, after.out);
    const Run lines = m_program.run({u"--quiet"_s, u"info"_s, u"--workspace"_s, m_program.workspace()});
    QCOMPARE(lines.code, 0);
    QVERIFY(!lines.out.startsWith("{") && lines.err.isEmpty());
}

void tst_CommandLine::languages()
{
    const auto sentence = [&](const QStringList &options) {
        return QString::fromUtf8(m_program.run(QStringList{u"info"_s, u"--workspace"_s, u"none"_s} + options).err);
    };
    QVERIFY(sentence({u"--lang"_s, u"en"_s}).contains(u"There is no workspace"_s));
    QVERIFY(sentence({u"--lang=en"_s}).contains(u"There is no workspace"_s));
    QVERIFY(sentence({u"--lang"_s, u"zh_CN"_s}).contains(u"没有库文件"_s));
    QVERIFY(sentence({}).contains(u"没有库文件"_s)); // the office's language
}

void tst_CommandLine::noDisplay()
{
    m_program.haveEmpty();
    for (const QStringList &line : {QStringList{u"open"_s, m_program.workspace()}, QStringList()}) {
        const Run run = m_program.run(line + QStringList{u"--json"_s});
        QVERIFY2(run.code == 4, run.words());
        QCOMPARE(run.error(), u"display.none"_s);
    }
    QCOMPARE(m_program.run({u"open"_s, u"missing.yumiao"_s, u"--json"_s}).error(), u"workspace.missing"_s);
}

void tst_CommandLine::workspacesThatCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("text") << QByteArray("这不是库文件，只是一些文字。\n").repeated(200) << u"workspace.not_ours"_s;
    QTest::newRow("empty") << QByteArray() << u"workspace.not_ours"_s;
    QTest::newRow("cut off") << QByteArray("half") << u"workspace.damaged"_s;
}

void tst_CommandLine::workspacesThatCannotBeOpened()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    if (bytes == "half") {
        m_program.haveEmpty();
        bytes = m_program.bytesOf(u"w.yumiao"_s);
        bytes.truncate(bytes.size() / 2);
    }
    const QString path = m_program.written(u"bad.yumiao"_s, bytes);
    const Run run = m_program.run({u"info"_s, u"--workspace"_s, path, u"--json"_s});
    QVERIFY2(run.code == 4, run.words());
    QCOMPARE(run.error(), word);
    QCOMPARE(m_program.bytesOf(u"bad.yumiao"_s), bytes); // left as it is
    QFile::remove(path);
}

void tst_CommandLine::noWorkspaceAtAll()
{
    const Program fresh;
    const Run run = fresh.run({u"info"_s, u"--json"_s});
    QVERIFY2(run.code == 4, run.words());
    QCOMPARE(run.error(), u"workspace.none"_s);
}

void tst_CommandLine::outputThatGoesNowhere_data()
{
    QTest::addColumn<QString>("redirection");
    QTest::newRow("closed") << u">&-"_s;
    QTest::newRow("full") << u">/dev/full"_s;
    QTest::newRow("all closed") << u"<&- >&- 2>&-"_s;
}

/// An answer that nobody gets is not done; what was written stands and is said. No file of ours takes the number of a
/// closed stream.
void tst_CommandLine::outputThatGoesNowhere()
{
    QFETCH(QString, redirection);
    m_program.haveEmpty();
    const QStringList here{u"--workspace"_s, m_program.workspace(), u"--json"_s, u"--lang"_s, u"en"_s};
    const Run listed = m_program.redirected(QStringList{u"list"_s, u"town"_s} + here, redirection);
    QVERIFY2(listed.code == 1, listed.words());
    const Run added
        = m_program.redirected(QStringList{u"add"_s, u"enterprise"_s, u"name=样本甲有限公司"_s} + here, redirection);
    QVERIFY2(added.code == 1, added.words());
    const bool canSpeak = !redirection.contains(u"2>&-"_s);
    QCOMPARE(added.err.contains("The change itself was made"), canSpeak);
    QCOMPARE(m_program.count("enterprise"), 1);
    const Run exported = m_program.redirected(
        QStringList{u"export"_s, u"enterprise"_s, m_program.file(u"o.csv"_s), u"--columns"_s, u"name"_s} + here,
        redirection);
    QVERIFY2(exported.code == 1, exported.words());
    QCOMPARE(QString::fromUtf8(m_program.bytesOf(u"o.csv"_s)).section(u'\n', 1).trimmed(), u"样本甲有限公司"_s);
    const Run checked = m_program.on({u"check"_s});
    QVERIFY2(checked.code == 0, checked.words());
}

/// What the parser says in its own English is not passed on: the argument is named, the sentence is ours.
void tst_CommandLine::parserSpeaksChinese()
{
    for (const QStringList &line : {QStringList{u"list"_s}, {u"list"_s, u"enterprise"_s, u"--limit"_s, u"abc"_s},
             {u"size"_s, u"--nosuch"_s}, {u"list"_s, u"enterprise"_s, u"--filter"_s}}) {
        const Run run = m_program.on(line);
        QVERIFY2(run.code == 2, run.words());
        for (const char *english : {"required", "not in range", "was not expected", "Value", "argument"})
            QVERIFY2(!run.err.contains(english), run.words());
    }
}

void tst_CommandLine::secondProgram()
{
    m_program.haveEmpty();
    // A bench holds no workspace; a big list keeps one open long enough to be met by a second program.
    QByteArray ledger("企业名称,从业人数\n");
    for (int i = 0; i < 30'000; ++i)
        ledger += "样本第" + QByteArray::number(i) + "有限公司,5\n";
    const QString file = m_program.written(u"big.csv"_s, ledger);
    const auto first = m_program.start({u"import"_s, file, u"--workspace"_s, m_program.workspace()});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_program.workspace() + u".lock"_s), 20'000);
    const Run second = m_program.on({u"info"_s});
    QVERIFY2(second.code == 4, second.words());
    QCOMPARE(second.error(), u"workspace.locked"_s);
    first->kill();
    first->waitForFinished();
    QCOMPARE(m_program.on({u"info"_s}).code, 0); // the lock of a killed program does not stay
}

YUMIAO_TEST(tst_CommandLine)
#include "tst_command_line.moc"
