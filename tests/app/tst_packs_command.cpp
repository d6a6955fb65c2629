// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// packs: what is listed, shown, written to files, read back and checked.
class tst_PacksCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listed();
    void shownAndExported();
    void importedAndJudgedBy();
    void checked();
    void refused();

private:
    [[nodiscard]] static QJsonObject packIn(const QJsonObject &list, const QString &code, const QString &standing)
    {
        for (const QJsonValue &it : list[u"packs"_s].toArray())
            if (it[u"code"_s].toString() == code && it[u"standing"_s].toString() == standing)
                return it.toObject();
        return {};
    }
    /// A carried document as a file, with something changed.
    [[nodiscard]] static QString fileOf(
        const Program &program, const QString &code, const QByteArray &was, const QByteArray &is)
    {
        const QString path = program.file(code + u".json"_s);
        const Run run = program.on({u"packs"_s, u"export"_s, code, path});
        if (run.code != 0)
            return {};
        return program.written(u"changed.json"_s, program.bytesOf(code + u".json"_s).replace(was, is));
    }
};

void tst_PacksCommand::listed()
{
    const Program program;
    program.haveEmpty();
    const Run run = program.on({u"packs"_s, u"list"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(keysOf(run.json()), u"gives_way packs total"_s);
    const QJsonObject pack = packIn(run.json(), u"miit-2026-2"_s, u"carried"_s);
    QCOMPARE(keysOf(pack), u"based_on code confidence document_number fault id issuer standing tiers title version"_s);
    QVERIFY(pack[u"fault"_s].isNull() && pack[u"id"_s].isNull());
    QCOMPARE(pack[u"tiers"_s][0][u"in_force"_s][0][u"from"_s].toString(), u"2026-04-01"_s);
    const Run lines = program.run({u"packs"_s, u"list"_s, u"--workspace"_s, program.workspace()});
    QVERIFY2(lines.code == 0 && lines.out.contains("miit-2026-2"), lines.words());
}

void tst_PacksCommand::shownAndExported()
{
    const Program program;
    program.haveEmpty();
    const Run run = program.on({u"packs"_s, u"show"_s, u"miit-2022-63"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(run.json()[u"rules"_s][u"format"_s].toString(), u"yumiao.rule_pack"_s);
    const Run lines = program.run({u"packs"_s, u"show"_s, u"miit-2022-63"_s, u"--workspace"_s, program.workspace()});
    QVERIFY2(lines.code == 0 && lines.out.contains("≥ 3%"), lines.words());
    const QString path = program.file(u"p.json"_s);
    const Run exported = program.on({u"packs"_s, u"export"_s, u"miit-2022-63"_s, path});
    QVERIFY2(exported.code == 0, exported.words());
    QCOMPARE(exported.json()[u"bytes"_s].toInt(), static_cast<int>(program.bytesOf(u"p.json"_s).size()));
    const Run checked = program.on({u"packs"_s, u"check"_s, path});
    QVERIFY2(checked.code == 0 && checked.json()[u"ok"_s].toBool(), checked.words());
}

void tst_PacksCommand::importedAndJudgedBy()
{
    const Program program;
    program.haveEmpty();
    const QString path = fileOf(program, u"miit-2026-2"_s, "\"title\": \"优质", "\"title\": \"本区优质");
    QVERIFY(!path.isEmpty());
    const Run dry = program.on({u"packs"_s, u"import"_s, path, u"--dry-run"_s});
    QVERIFY2(dry.code == 0, dry.words());
    QVERIFY(dry.json()[u"new"_s].toBool() && dry.json()[u"change_set"_s].isNull());
    QCOMPARE(program.count("rule_document"), 0);
    const Run run = program.on({u"packs"_s, u"import"_s, path, u"--reason"_s, u"区级口径"_s});
    QVERIFY2(run.code == 0 && run.json()[u"applied"_s].toInt() == 1, run.words());
    QCOMPARE(program.count("rule_document"), 1);
    const QJsonObject list = program.on({u"packs"_s, u"list"_s}).json();
    QVERIFY(!packIn(list, u"miit-2026-2"_s, u"replaced"_s).isEmpty());
    QCOMPARE(packIn(list, u"miit-2026-2"_s, u"office"_s)[u"based_on"_s].toString(), u"miit-2026-2"_s);
    const Run again = program.on({u"packs"_s, u"import"_s, path});
    QVERIFY2(again.code == 0 && again.json()[u"applied"_s].toInt() == 0, again.words());
    QVERIFY(again.json()[u"differences"_s].toArray().isEmpty());
    const QString edited
        = program.written(u"edited.json"_s, program.bytesOf(u"changed.json"_s).replace("\"1500万元\"", "\"1600万元\""));
    QVERIFY(program.bytesOf(u"edited.json"_s) != program.bytesOf(u"changed.json"_s));
    const Run changed = program.on({u"packs"_s, u"import"_s, edited});
    QVERIFY2(changed.code == 0 && !changed.json()[u"differences"_s].toArray().isEmpty(), changed.words());
    const QJsonArray history
        = program.on({u"packs"_s, u"show"_s, u"miit-2026-2"_s, u"--history"_s}).json()[u"history"_s].toArray();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[1][u"reason"_s].toString(), u"区级口径"_s);
    QCOMPARE(history[0][u"changes"_s][0][u"before"_s].toString(), u"1500万元"_s);
    QCOMPARE(history[0][u"changes"_s][0][u"after"_s].toString(), u"1600万元"_s);
    QVERIFY(program.on({u"undo"_s}).code == 0);
    const Run undone = program.on({u"undo"_s});
    QVERIFY2(undone.code == 0, undone.words());
    QVERIFY(!packIn(program.on({u"packs"_s, u"list"_s}).json(), u"miit-2026-2"_s, u"carried"_s).isEmpty());
    const Run checked = program.on({u"check"_s, u"--deep"_s});
    QVERIFY2(checked.code == 0, checked.words());
}

void tst_PacksCommand::checked()
{
    const Program program;
    program.haveEmpty();
    const QString wrong = fileOf(program, u"scale-lines"_s, "\"result\": \"met\"", "\"result\": \"unknown\"");
    const Run run = program.on({u"packs"_s, u"check"_s, wrong});
    QCOMPARE(run.code, 6);
    QVERIFY(!run.json()[u"ok"_s].toBool());
    QVERIFY(!run.json()[u"examples"_s][0][u"agrees"_s].toBool());
    QVERIFY(!run.json()[u"examples"_s][0][u"differences"_s].toArray().isEmpty());
}

void tst_PacksCommand::refused()
{
    const Program program;
    program.haveEmpty();
    const auto code = [&](const QByteArray &bytes, const QString &command) {
        return program.on({u"packs"_s, command, program.written(u"bad.json"_s, bytes)}).code;
    };
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{\"format\": "), QByteArray("[1]"),
             QByteArray(1'048'576, 'x'), QByteArray("{\"format\": \"yumiao.rule_pack\"}")}) {
        QCOMPARE(code(bytes, u"check"_s), 6);
        QCOMPARE(code(bytes, u"import"_s), 3);
    }
    const QString slip = fileOf(program, u"miit-2022-63"_s, "\"fact\": \"in_business\"", "\"fact\": \"no_such\"");
    const Run run = program.on({u"packs"_s, u"import"_s, slip});
    QCOMPARE(run.code, 3);
    QCOMPARE(run.json()[u"refused"_s][0][u"rule_reason"_s].toString(), u"fact"_s);
    QVERIFY(run.json()[u"refused"_s][0][u"line"_s].toInt() > 1);
    QCOMPARE(program.count("rule_document"), 0);
    QCOMPARE(program.on({u"packs"_s, u"show"_s, u"no-such"_s}).error(), u"pack.unknown"_s);
    QCOMPARE(program.on({u"packs"_s, u"import"_s, program.file(u"none.json"_s)}).error(), u"file.cannot_read"_s);
    QVERIFY(program.on({u"packs"_s}).code == 2);
}

YUMIAO_TEST(tst_PacksCommand)

#include "tst_packs_command.moc"
