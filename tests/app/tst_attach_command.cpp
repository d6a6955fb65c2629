// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;

class tst_AttachCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_program.havePractice(); }
    void addListSave();
    void refusals();
    void asItStood();

private:
    [[nodiscard]] QString someCode(int at) const
    {
        const Run run = m_program.on({u"list"_s, u"enterprises"_s, u"--limit"_s, u"9"_s});
        return run.json().value(u"rows"_s).toArray().at(at).toObject().value(u"credit_code"_s).toString();
    }
    Program m_program;
};

void tst_AttachCommand::addListSave()
{
    const QString code = someCode(0);
    const QByteArray bytes("%PDF-1.4 nothing more\n");
    const QString path = m_program.written(u"报告.pdf"_s, bytes);
    const Run added = m_program.on({u"attach"_s, u"add"_s, code, path, u"--type"_s, u"审计报告"_s, u"--year"_s,
        u"2021"_s, u"--proves"_s, u"revenue"_s});
    QVERIFY2(added.code == 0, added.words());
    QCOMPARE(keysOf(added.json()), u"applied change_set held id refused"_s);
    const Run listed = m_program.on({u"attach"_s, u"list"_s, code});
    QVERIFY2(listed.code == 0, listed.words());
    QCOMPARE(listed.json().value(u"total"_s).toInt(), 1);
    const QJsonObject row = listed.json().value(u"rows"_s).toArray().first().toObject();
    QCOMPARE(row.value(u"name"_s).toString(), u"报告.pdf"_s);
    QCOMPARE(row.value(u"type"_s).toString(), u"audit_report"_s);
    QCOMPARE(row.value(u"year"_s).toInt(), 2021);
    QCOMPARE(row.value(u"size"_s).toInt(), static_cast<int>(bytes.size()));
    const QString id = row.value(u"id"_s).toString();
    QCOMPARE(id, added.json().value(u"id"_s).toString());
    const QString copy = m_program.file(u"copy.pdf"_s);
    QCOMPARE(m_program.on({u"attach"_s, u"save"_s, id, copy}).code, 0);
    QCOMPARE(m_program.bytesOf(u"copy.pdf"_s), bytes);
    const Run again = m_program.on({u"attach"_s, u"save"_s, id, copy});
    QCOMPARE(again.code, 3);
    QCOMPARE(again.error(), u"file.exists"_s);
    const Run info = m_program.on({u"info"_s});
    QCOMPARE(info.json().value(u"attached_contents"_s).toInt(), 1);
    QCOMPARE(info.json().value(u"attached_bytes"_s).toInt(), static_cast<int>(bytes.size()));
    QCOMPARE(m_program.on({u"check"_s, u"--deep"_s}).code, 0);
    QCOMPARE(m_program.on({u"undo"_s}).code, 0);
    QCOMPARE(m_program.on({u"attach"_s, u"list"_s, code}).json().value(u"total"_s).toInt(), 0);
}

void tst_AttachCommand::refusals()
{
    const QString code = someCode(1);
    const QString path = m_program.written(u"a.txt"_s, "x");
    QCOMPARE(m_program.on({u"attach"_s, u"add"_s, code, m_program.file(u"none"_s)}).error(), u"file.cannot_read"_s);
    QCOMPARE(m_program.on({u"attach"_s, u"add"_s, code, u"/dev/zero"_s}).error(), u"file.not_plain"_s);
    QCOMPARE(m_program.on({u"attach"_s, u"add"_s, u"91512002MA62A00121"_s, path}).error(), u"record.missing"_s);
    QCOMPARE(m_program.on({u"attach"_s, u"add"_s, code, path, u"--type"_s, u"诗歌"_s}).error(), u"choice.unknown"_s);
    QCOMPARE(m_program.on({u"attach"_s, u"save"_s, u"0000000000001"_s, m_program.file(u"b"_s)}).error(),
        u"record.missing"_s);
    QCOMPARE(m_program.on({u"attach"_s}).code, 2);
    QCOMPARE(m_program.on({u"attach"_s, u"list"_s, code}).json().value(u"total"_s).toInt(), 0);
}

void tst_AttachCommand::asItStood()
{
    const QString code = someCode(2);
    const Run before = m_program.on({u"show"_s, u"enterprises"_s, code, u"--on"_s, u"2022-09-05"_s});
    QVERIFY2(before.code == 0, before.words());
    QCOMPARE(m_program.on({u"set"_s, u"enterprises"_s, code, u"park"_s + u"=新园区"_s}).code, 0);
    const Run now = m_program.on({u"show"_s, u"enterprises"_s, code, u"--history"_s});
    QCOMPARE(now.json().value(u"fields"_s).toObject().value(u"park"_s).toString(), u"新园区"_s);
    const Run then = m_program.on({u"show"_s, u"enterprises"_s, code, u"--on"_s, u"2022-09-05"_s, u"--history"_s});
    QCOMPARE(then.json().value(u"fields"_s), before.json().value(u"fields"_s));
    QCOMPARE(then.json().value(u"related"_s), before.json().value(u"related"_s));
    QCOMPARE(then.json().value(u"on"_s).toString(), u"2022-09-05"_s);
    QCOMPARE(then.json().value(u"history"_s).toArray().size() + 1, now.json().value(u"history"_s).toArray().size());
    const Run early = m_program.on({u"show"_s, u"enterprises"_s, code, u"--on"_s, u"1999-01-01"_s});
    QCOMPARE(early.code, 3);
    QCOMPARE(early.error(), u"record.not_yet"_s);
    QCOMPARE(m_program.on({u"show"_s, u"enterprises"_s, code, u"--on"_s, u"昨天"_s}).error(), u"usage.date"_s);
}

YUMIAO_TEST(tst_AttachCommand)

} // namespace yumiao::tests

#include "tst_attach_command.moc"
