// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// Ctrl+C and kills: what was acknowledged is there, nothing is half there.
class tst_Stopping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void interruptedImport();
    void interruptedNew();
    void killedNew();
    void killedImports();
    void killedEdits();

private:
    static void send(const QProcess &process, int signal) { ::kill(static_cast<pid_t>(process.processId()), signal); }
    /// Milliseconds that an undisturbed run takes on this machine.
    [[nodiscard]] int timeOf(const QStringList &line) const
    {
        QElapsedTimer timer;
        timer.start();
        (void)m_program.on(line);
        return static_cast<int>(timer.elapsed());
    }
    [[nodiscard]] static QByteArray ledger(int rows)
    {
        QByteArray csv("企业名称,从业人数\n");
        for (int i = 0; i < rows; ++i)
            csv += "样本第" + QByteArray::number(i) + "有限公司,5\n";
        return csv;
    }
    Program m_program;
    QString m_big;
    QString m_small;
};

namespace {
constexpr int SmallRows = 500;
constexpr int Kills = 20;
} // namespace

void tst_Stopping::initTestCase()
{
    m_big = m_program.written(u"big.csv"_s, ledger(30'000));
    m_small = m_program.written(u"small.csv"_s, ledger(SmallRows));
}

void tst_Stopping::interruptedImport()
{
    m_program.haveEmpty();
    const QString before = m_program.on({u"info"_s}).json().value(u"audit_head"_s).toString();
    for (const int signal : {SIGINT, SIGTERM}) {
        const auto process
            = m_program.start({u"import"_s, m_big, u"--workspace"_s, m_program.workspace(), u"--json"_s});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_program.workspace() + u".lock"_s), 20'000);
        QTest::qWait(100);
        send(*process, signal);
        const Run run = Program::ended(*process);
        QVERIFY2(run.code == 7, run.words());
        QCOMPARE(run.json().value(u"error"_s)[u"code"_s].toString().section(u'.', -1), u"cancelled"_s);
        QCOMPARE(m_program.count("enterprise"), 0);
        QCOMPARE(m_program.on({u"info"_s}).json().value(u"audit_head"_s).toString(), before);
    }
}

void tst_Stopping::interruptedNew()
{
    const Program program;
    const auto process = program.start(
        {u"new"_s, u"w.yumiao"_s, u"--practice"_s, u"--enterprises"_s, u"20000"_s, u"--as-of"_s, u"2022-09-05"_s});
    const QDir folder(program.file(u"."_s));
    QTRY_VERIFY_WITH_TIMEOUT(!folder.entryList(QDir::Files | QDir::Hidden).isEmpty(), 20'000);
    QTest::qWait(100);
    send(*process, SIGINT);
    const Run run = Program::ended(*process);
    QVERIFY2(run.code == 7, run.words());
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList());
}

void tst_Stopping::killedNew()
{
    const Program program;
    const QStringList line{u"new"_s, u"w.yumiao"_s, u"--practice"_s, u"--enterprises"_s, u"300"_s};
    for (int i = 0; i < Kills && !QFile::exists(program.workspace()); ++i) {
        const auto process = program.start(line);
        (void)process->waitForFinished(20 + 15 * i);
        process->kill();
        (void)Program::ended(*process);
    }
    // Whenever it was killed: there is a whole workspace or none.
    if (QFile::exists(program.workspace())) {
        QCOMPARE(program.on({u"check"_s}).code, 0);
        QCOMPARE(program.count("enterprise"), 300);
    } else {
        const Run run = program.run(line);
        QVERIFY2(run.code == 0, run.words());
    }
}

void tst_Stopping::killedImports()
{
    m_program.haveEmpty();
    const int whole = timeOf({u"import"_s, m_small, u"--dry-run"_s}) * 2;
    for (int i = 0; i < Kills; ++i) {
        m_program.haveEmpty();
        const auto process
            = m_program.start({u"import"_s, m_small, u"--workspace"_s, m_program.workspace(), u"--json"_s});
        (void)process->waitForFinished(std::max(1, whole * i / Kills));
        process->kill();
        const Run run = Program::ended(*process);
        const qint64 there = m_program.count("enterprise");
        QVERIFY2(there == 0 || there == SmallRows, qPrintable(QString::number(there)));
        if (!run.out.isEmpty()) // it was acknowledged
            QCOMPARE(there, SmallRows);
    }
    QCOMPARE(m_program.on({u"check"_s, u"--deep"_s}).code, 0);
}

void tst_Stopping::killedEdits()
{
    m_program.haveEmpty();
    const QString id = m_program.on({u"add"_s, u"enterprise"_s, u"name=样本甲有限公司"_s, u"employees=0"_s})
                           .json()
                           .value(u"id"_s)
                           .toString();
    const int whole = timeOf({u"set"_s, u"enterprise"_s, id, u"employees=0"_s}) + 20;
    int known = 0;
    for (int i = 1; i <= Kills; ++i) {
        const auto process = m_program.start({u"set"_s, u"enterprise"_s, id, u"employees=%1"_s.arg(i), u"--workspace"_s,
            m_program.workspace(), u"--json"_s});
        (void)process->waitForFinished(std::max(1, whole * i / Kills));
        process->kill();
        const Run run = Program::ended(*process);
        const Run shown = m_program.on({u"show"_s, u"enterprise"_s, id});
        QVERIFY2(shown.code == 0, shown.words());
        const int now = shown.json().value(u"fields"_s)[u"employees"_s].toInt();
        QVERIFY2(now == i || (run.out.isEmpty() && now == known), qPrintable(QString::number(now)));
        known = now;
    }
    QCOMPARE(m_program.on({u"check"_s, u"--deep"_s}).code, 0);
}

YUMIAO_TEST(tst_Stopping)
#include "tst_stopping.moc"
