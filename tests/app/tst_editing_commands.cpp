// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// set, add, remove, undo: the same write path and the same checks as the window.
class tst_EditingCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addAndShow();
    void addRefused();
    void setFields();
    void setNothing();
    void setRefused();
    void setWrongly_data();
    void setWrongly();
    void references();
    void removeAndUndo();
    void reinstatedWithItsSteps();
    void historyInWords();
    void townsAreRetired();
    void undoProtectsLaterEdits();
    void undoRefused();
    void takenKey();
    void setWhere();
    void setWhereRefused();
    void setWhereWrongly_data();
    void setWhereWrongly();

private:
    [[nodiscard]] QJsonValue field(const QString &name) const
    {
        return m_program.on({u"show"_s, u"enterprise"_s, m_id}).json().value(u"fields"_s)[name];
    }
    Program m_program;
    QString m_id;
};

void tst_EditingCommands::init()
{
    m_program.haveEmpty();
    const Run made = m_program.on({u"add"_s, u"enterprise"_s, u"name=样本甲有限公司"_s, u"employees=12"_s});
    QVERIFY2(made.code == 0, made.words());
    m_id = made.json().value(u"id"_s).toString();
}

void tst_EditingCommands::addAndShow()
{
    const Run made = m_program.on(
        {u"add"_s, u"enterprises"_s, u"name=样本乙有限公司"_s, u"town=莲花街道"_s, u"registered_capital=1234567.89"_s,
            u"established=2019-03-05"_s, u"above_scale=是"_s, u"status=在业"_s, u"industry=1311"_s, u"remarks="_s});
    QVERIFY2(made.code == 0, made.words());
    QCOMPARE(keysOf(made.json()), u"applied change_set held id refused"_s);
    QCOMPARE(made.json().value(u"applied"_s).toInt(), 1);
    const Run shown = m_program.on({u"show"_s, u"enterprise"_s, made.json().value(u"id"_s).toString()});
    const QJsonObject fields = shown.json().value(u"fields"_s).toObject();
    QCOMPARE(fields.value(u"registered_capital"_s).toString(), u"1234567.89"_s);
    QCOMPARE(fields.value(u"town"_s).toString(), u"莲花街道"_s);
    QCOMPARE(fields.value(u"above_scale"_s).toBool(), true);
    QCOMPARE(fields.value(u"status"_s).toString(), u"in_business"_s);
    QVERIFY(fields.value(u"remarks"_s).isNull());
}

void tst_EditingCommands::addRefused()
{
    const Run run = m_program.on({u"add"_s, u"enterprise"_s, u"employees=3"_s});
    QVERIFY2(run.code == 3, run.words());
    QCOMPARE(run.error(), u"record.invalid"_s);
    QCOMPARE(keysOf(run.json()), u"applied change_set error held refused"_s);
    const QJsonObject refused = run.json().value(u"refused"_s).toArray().first().toObject();
    QCOMPARE(refused.value(u"field"_s).toString(), u"name"_s);
    QCOMPARE(refused.value(u"code"_s).toString(), u"field.required"_s);
    QVERIFY(!refused.value(u"message"_s).toString().isEmpty());
    QCOMPARE(m_program.count("enterprise"), 1);
}

void tst_EditingCommands::setFields()
{
    const Run run = m_program.on(
        {u"set"_s, u"enterprise"_s, m_id, u"employees=13"_s, u"short_name=样本"_s, u"--reason"_s, u"走访核实"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(field(u"employees"_s).toInt(), 13);
    const Run shown = m_program.on({u"show"_s, u"enterprise"_s, m_id, u"--history"_s});
    const QJsonArray history = shown.json().value(u"history"_s).toArray();
    QCOMPARE(history.size(), 2);
    bool found = false;
    for (const QJsonValue &set : history)
        if (set[u"change_set"_s] == run.json().value(u"change_set"_s)) {
            found = true;
            QCOMPARE(set[u"reason"_s].toString(), u"走访核实"_s);
            QCOMPARE(set[u"source"_s].toString(), u"command_line"_s);
            QCOMPARE(set[u"changes"_s].toArray().size(), 2);
        }
    QVERIFY(found);
    QCOMPARE(m_program.on({u"set"_s, u"enterprise"_s, m_id, u"employees="_s}).code, 0);
    QVERIFY(field(u"employees"_s).isNull()); // an empty value is unknown
}

void tst_EditingCommands::setNothing()
{
    const Run run = m_program.on({u"set"_s, u"enterprise"_s, m_id, u"employees=12"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(run.json().value(u"applied"_s).toInt(), 0);
    QVERIFY(run.json().value(u"change_set"_s).isNull());
}

void tst_EditingCommands::setRefused()
{
    const Run run = m_program.on({u"set"_s, u"enterprise"_s, m_id, u"employees=-1"_s, u"established=2019-02-30"_s,
        u"credit_code=91512002MA62A00120"_s, u"short_name=好"_s});
    QVERIFY2(run.code == 3, run.words());
    QStringList fields;
    for (const QJsonValue &refused : run.json().value(u"refused"_s).toArray())
        fields.append(refused[u"field"_s].toString());
    QCOMPARE(fields, (QStringList{u"employees"_s, u"established"_s, u"credit_code"_s}));     // every one at once
    QVERIFY(field(u"short_name"_s).isNull());                                                // nothing half-written
    for (const QString &title : {u"从业人数："_s, u"成立日期："_s, u"统一社会信用代码："_s}) // and by their names
        QVERIFY2(QString::fromUtf8(run.err).contains(title), run.words());
}

void tst_EditingCommands::setWrongly_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("no value") << QStringList{u"enterprise"_s, u"@"_s, u"employees"_s} << 2 << u"assignment.syntax"_s;
    QTest::newRow("no field") << QStringList{u"enterprise"_s, u"@"_s, u"profit=1"_s} << 2 << u"field.unknown"_s;
    QTest::newRow("derived") << QStringList{u"enterprise"_s, u"@"_s, u"tier=champion"_s} << 2 << u"field.derived"_s;
    QTest::newRow("no kind") << QStringList{u"planet"_s, u"@"_s, u"name=x"_s} << 2 << u"kind.unknown"_s;
    QTest::newRow("no record") << QStringList{u"enterprise"_s, u"0000000000001"_s, u"name=x"_s} << 3
                               << u"record.missing"_s;
}

void tst_EditingCommands::setWrongly()
{
    QFETCH(QStringList, line);
    line.replaceInStrings(u"@"_s, m_id);
    const Run run = m_program.on(QStringList{u"set"_s} + line);
    QTEST(run.code, "code");
    QTEST(run.error(), "word");
}

void tst_EditingCommands::references()
{
    const Run unknown = m_program.on({u"set"_s, u"enterprise"_s, m_id, u"town=外省某镇"_s});
    QVERIFY2(unknown.code == 3, unknown.words());
    QCOMPARE(unknown.json().value(u"refused"_s).toArray().first()[u"code"_s].toString(), u"reference.unknown"_s);
    const Run visit = m_program.on({u"add"_s, u"visit"_s, u"enterprise=样本甲有限公司"_s, u"visited=2022-09-01"_s});
    QVERIFY2(visit.code == 0, visit.words());
    const Run shown = m_program.on({u"show"_s, u"enterprise"_s, m_id});
    QCOMPARE(shown.json().value(u"related"_s)[u"visit"_s].toArray().size(), 1);
}

/// The history names what references and choices mean, to people and in the document.
void tst_EditingCommands::reinstatedWithItsSteps()
{
    const Run made = m_program.on({u"add"_s, u"financing-application"_s, u"enterprise="_s + m_id, u"amount=1000000"_s,
        u"applied=2022-03-01"_s, u"stage=已登记"_s, u"stage_since=2022-03-01"_s});
    QVERIFY2(made.code == 0, made.words());
    const QString id = made.json().value(u"id"_s).toString();
    const Run moved
        = m_program.on({u"set"_s, u"financing-application"_s, id, u"stage=已核实"_s, u"stage_since=2022-03-09"_s});
    QVERIFY2(moved.code == 0, moved.words());
    const auto steps = [&] { return m_program.on({u"list"_s, u"application-steps"_s}).json()[u"total"_s].toInt(-1); };
    QCOMPARE(steps(), 2);
    QCOMPARE(m_program.on({u"remove"_s, u"financing-application"_s, id, u"--reason"_s, u"重复"_s}).code, 0);
    QCOMPARE(steps(), 0);
    const Run back = m_program.on({u"reinstate"_s, u"financing-application"_s, id});
    QVERIFY2(back.code == 0, back.words());
    QCOMPARE(back.json().value(u"applied"_s).toInt(), 3); // itself and its two steps
    QCOMPARE(steps(), 2);
    const Run on
        = m_program.on({u"set"_s, u"financing-application"_s, id, u"stage=已推荐"_s, u"stage_since=2022-03-20"_s});
    QVERIFY2(on.code == 0, on.words());
    QCOMPARE(steps(), 3);
}

void tst_EditingCommands::historyInWords()
{
    const Run set = m_program.on(
        {u"set"_s, u"enterprise"_s, m_id, u"town=莲花街道"_s, u"status=在业"_s, u"registered_capital=1234567.89"_s});
    QVERIFY2(set.code == 0, set.words());
    const QJsonObject shown = m_program.on({u"show"_s, u"enterprise"_s, m_id, u"--history"_s}).json();
    QJsonObject town;
    for (const QJsonValue &it : shown[u"history"_s][0][u"changes"_s].toArray())
        if (it[u"field"_s].toString() == u"town"_s)
            town = it.toObject();
    QCOMPARE(town.value(u"after"_s).toString(), u"莲花街道"_s);
    QCOMPARE(town.value(u"after_id"_s), shown[u"fields"_s][u"town_id"_s]);
    QVERIFY(town.value(u"before"_s).isNull());
    const Run told
        = m_program.run({u"show"_s, u"enterprise"_s, m_id, u"--history"_s, u"--workspace"_s, m_program.workspace()});
    for (const QString &words : {u"— → 莲花街道"_s, u"— → 在业"_s, u"— → 1234567.89"_s, u"经营状态：在业"_s})
        QVERIFY2(told.out.contains(words.toUtf8()), told.words());
    QVERIFY2(!told.out.contains("command_line") && !told.out.contains("in_business"), told.words());
}

/// A town is not removed; the refusal says how it is retired.
void tst_EditingCommands::townsAreRetired()
{
    const Run added = m_program.on({u"add"_s, u"town"_s, u"code=512002999"_s, u"name=试验镇"_s});
    QVERIFY2(added.code == 0, added.words());
    const QString id = added.json().value(u"id"_s).toString();
    const Run refused = m_program.on({u"remove"_s, u"town"_s, id, u"--reason"_s, u"撤并"_s});
    QVERIFY(refused.code != 0);
    QCOMPARE(refused.error(), u"record.retires"_s);
    const Run retired = m_program.on({u"set"_s, u"town"_s, id, u"valid_to=2022-08-31"_s});
    QVERIFY2(retired.code == 0, retired.words());
    const QJsonObject shown = m_program.on({u"show"_s, u"town"_s, id}).json();
    QCOMPARE(shown.value(u"fields"_s).toObject().value(u"valid_to"_s).toString(), u"2022-08-31"_s);
    QVERIFY(shown.value(u"removed"_s).isNull() || shown.value(u"removed"_s).toString().isEmpty());
    const Run moved = m_program.on({u"set"_s, u"enterprise"_s, m_id, u"town=512002999"_s});
    QCOMPARE(moved.code, 3);
    const QJsonObject why = moved.json().value(u"refused"_s).toArray().first().toObject();
    QCOMPARE(why.value(u"code"_s).toString(), u"reference.retired"_s);
    QCOMPARE(why.value(u"field"_s).toString(), u"town"_s);
    QVERIFY2(why.value(u"message"_s).toString().contains(u"试验镇"_s), qPrintable(why.value(u"message"_s).toString()));
    const Run fresh = m_program.on({u"add"_s, u"enterprise"_s, u"name=样本丙有限公司"_s, u"town=试验镇"_s});
    QCOMPARE(fresh.code, 3);
    QCOMPARE(m_program.on({u"set"_s, u"town"_s, id, u"valid_to="_s}).code, 0);
    QCOMPARE(m_program.on({u"set"_s, u"enterprise"_s, m_id, u"town=512002999"_s}).code, 0);
}

void tst_EditingCommands::removeAndUndo()
{
    QCOMPARE(m_program.on({u"remove"_s, u"enterprise"_s, m_id}).error(), u"reason.required"_s);
    const Run removed = m_program.on({u"remove"_s, u"enterprise"_s, m_id, u"--reason"_s, u"重复"_s});
    QVERIFY2(removed.code == 0, removed.words());
    QCOMPARE(m_program.count("enterprise"), 0);
    QCOMPARE(m_program.on({u"set"_s, u"enterprise"_s, m_id, u"employees=1"_s}).code, 3);
    QCOMPARE(m_program.on({u"show"_s, u"enterprise"_s, m_id}).json().value(u"removed"_s).toString(), u"重复"_s);
    const Run undone = m_program.on({u"undo"_s, removed.json().value(u"change_set"_s).toString()});
    QVERIFY2(undone.code == 0, undone.words());
    QCOMPARE(m_program.count("enterprise"), 1);
}

void tst_EditingCommands::undoProtectsLaterEdits()
{
    const Run first = m_program.on({u"set"_s, u"enterprise"_s, m_id, u"employees=20"_s, u"short_name=旧"_s});
    QCOMPARE(m_program.on({u"set"_s, u"enterprise"_s, m_id, u"short_name=新"_s}).code, 0);
    const Run undone = m_program.on({u"undo"_s, first.json().value(u"change_set"_s).toString()});
    QVERIFY2(undone.code == 0, undone.words());
    QCOMPARE(undone.json().value(u"held"_s).toArray().size(), 1);
    QCOMPARE(field(u"employees"_s).toInt(), 12);
    QCOMPARE(field(u"short_name"_s).toString(), u"新"_s);
}

void tst_EditingCommands::undoRefused()
{
    const Run set = m_program.on({u"set"_s, u"enterprise"_s, m_id, u"employees=20"_s});
    const QString id = set.json().value(u"change_set"_s).toString();
    QCOMPARE(m_program.on({u"undo"_s}).code, 0); // the last one
    QCOMPARE(field(u"employees"_s).toInt(), 12);
    const Run again = m_program.on({u"undo"_s, id});
    QVERIFY2(again.code == 3, again.words());
    QCOMPARE(again.error(), u"change_set.already_undone"_s);
    QCOMPARE(m_program.on({u"undo"_s, u"0000000000001"_s}).error(), u"change_set.missing"_s);
    QCOMPARE(m_program.on({u"undo"_s, u"not an id"_s}).error(), u"change_set.missing"_s);
}

void tst_EditingCommands::takenKey()
{
    const QString code = u"credit_code=91512002MA62BQ0R1U"_s;
    QCOMPARE(m_program.on({u"set"_s, u"enterprise"_s, m_id, code}).code, 0);
    const Run run = m_program.on({u"add"_s, u"enterprise"_s, u"name=样本乙有限公司"_s, code});
    QVERIFY2(run.code == 3, run.words());
    QCOMPARE(run.error(), u"key.taken"_s);
    QCOMPARE(run.json().value(u"refused"_s).toArray().first()[u"field"_s].toString(), u"credit_code"_s);
    QCOMPARE(
        m_program.on({u"show"_s, u"enterprise"_s, u"91512002ma62bq0r1u"_s}).json().value(u"id"_s).toString(), m_id);
}

/// All that meet a condition: tried first, then written as one change that one undo takes back.
void tst_EditingCommands::setWhere()
{
    const Run other = m_program.on({u"add"_s, u"enterprise"_s, u"name=样本乙有限公司"_s, u"employees=30"_s});
    QCOMPARE(other.code, 0);
    const QStringList line{
        u"set"_s, u"enterprises"_s, u"--where"_s, u"name contains \"样本\""_s, u"employees=30"_s, u"town=莲花街道"_s};
    const Run tried = m_program.on(line + QStringList{u"--dry-run"_s});
    QVERIFY2(tried.code == 0, tried.words());
    QCOMPARE(keysOf(tried.json()), u"applied change_set changes dry_run held matched refused unchanged"_s);
    QCOMPARE(tried.json().value(u"matched"_s).toInt(), 2);
    QCOMPARE(tried.json().value(u"unchanged"_s).toInt(), 1);
    QCOMPARE(tried.json().value(u"dry_run"_s).toBool(), true);
    const QJsonArray changed = tried.json().value(u"changes"_s).toArray();
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed[0][u"before"_s].toInt(), 12);
    QCOMPARE(changed[0][u"after"_s].toInt(), 30);
    QCOMPARE(changed[1][u"after"_s].toString(), u"莲花街道"_s);
    QCOMPARE(field(u"employees"_s).toInt(), 12);
    const Run written = m_program.on(line + QStringList{u"--reason"_s, u"核实"_s});
    QVERIFY2(written.code == 0, written.words());
    QCOMPARE(written.json().value(u"applied"_s).toInt(), 2);
    QCOMPARE(field(u"employees"_s).toInt(), 30);
    QCOMPARE(field(u"town"_s).toString(), u"莲花街道"_s);
    QCOMPARE(m_program.on({u"undo"_s}).code, 0);
    QCOMPARE(field(u"employees"_s).toInt(), 12);
    QVERIFY(field(u"town"_s).isNull());
}

void tst_EditingCommands::setWhereRefused()
{
    QCOMPARE(m_program.on({u"add"_s, u"enterprise"_s, u"name=样本乙有限公司"_s, u"established=2020-01-01"_s}).code, 0);
    const QStringList line{
        u"set"_s, u"enterprises"_s, u"deregistered=2019-01-01"_s, u"--where"_s, u"name contains \"样本\""_s};
    const Run whole = m_program.on(line + QStringList{u"--all-or-nothing"_s});
    QVERIFY2(whole.code == 3, whole.words());
    QVERIFY(field(u"deregistered"_s).isNull());
    const Run run = m_program.on(line);
    QVERIFY2(run.code == 3, run.words());
    QCOMPARE(run.json().value(u"applied"_s).toInt(), 1);
    QCOMPARE(run.json().value(u"refused"_s).toArray().size(), 1);
    QCOMPARE(run.json().value(u"refused"_s).toArray()[0][u"code"_s].toString(), u"dates.order"_s);
    QCOMPARE(field(u"deregistered"_s).toString(), u"2019-01-01"_s);
}

void tst_EditingCommands::setWhereWrongly_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("no condition") << QStringList{u"--where"_s, u" "_s, u"employees=1"_s} << 2 << u"usage.where"_s;
    QTest::newRow("nothing to set") << QStringList{u"--where"_s, u"employees > 1"_s} << 2 << u"usage.no_assignment"_s;
    QTest::newRow("no such field") << QStringList{u"--where"_s, u"employees > 1"_s, u"profit=1"_s} << 2
                                   << u"field.unknown"_s;
    QTest::newRow("no such condition") << QStringList{u"--where"_s, u"profit > 1"_s, u"employees=1"_s} << 2
                                       << u"filter.unknown_field"_s;
    QTest::newRow("no value") << QStringList{u"--where"_s, u"employees > 1"_s, u"employees=many"_s} << 3
                              << u"record.invalid"_s;
    QTest::newRow("neither id nor condition") << QStringList() << 2 << u"usage.no_assignment"_s;
}

void tst_EditingCommands::setWhereWrongly()
{
    QFETCH(QStringList, line);
    const Run run = m_program.on(QStringList{u"set"_s, u"enterprises"_s} + line);
    QTEST(run.code, "code");
    QTEST(run.error(), "word");
    QCOMPARE(field(u"employees"_s).toInt(), 12);
}

YUMIAO_TEST(tst_EditingCommands)
#include "tst_editing_commands.moc"
