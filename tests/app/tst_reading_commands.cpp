// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheet.h"
#include "models/records/record_description.h"
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// fields, list, show, export: what is in the workspace, as JSON that scripts rely on.
class tst_ReadingCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_program.havePractice(); }
    void fields();
    void fieldsOfEveryKind_data();
    void fieldsOfEveryKind();
    void list();
    void listPages();
    void listOfAView();
    void searched_data();
    void searched();
    void wrongQuestions_data();
    void wrongQuestions();
    void linesForPeople();
    void show();
    void showNothing();
    void exported();
    void exportedWorkbook();
    void exportRefused_data();
    void exportRefused();

private:
    [[nodiscard]] QJsonObject firstEnterprise() const
    {
        return m_program.on({u"list"_s, u"enterprises"_s, u"--limit"_s, u"1"_s})
            .json()
            .value(u"rows"_s)
            .toArray()
            .first()
            .toObject();
    }
    Program m_program;
};

void tst_ReadingCommands::fields()
{
    const Run run = m_program.run({u"fields"_s, u"enterprises"_s, u"--json"_s});
    QCOMPARE(run.code, 0);
    const QJsonArray all = run.document().array();
    QVERIFY(all.size() > 25);
    QMap<QString, QJsonObject> byName;
    for (const QJsonValue &field : all) {
        for (const QString &key : {u"name"_s, u"title"_s, u"type"_s, u"unit"_s, u"required"_s, u"values"_s})
            QVERIFY(field.toObject().contains(key));
        byName.insert(field[u"name"_s].toString(), field.toObject());
    }
    QVERIFY(byName[u"name"_s][u"required"_s].toBool());
    QCOMPARE(byName[u"registered_capital"_s][u"type"_s].toString(), u"money"_s);
    QCOMPARE(byName[u"registered_capital"_s][u"unit"_s].toString(), u"元"_s);
    QCOMPARE(byName[u"status"_s][u"values"_s].toArray().first()[u"code"_s].toString(), u"in_business"_s);
    QCOMPARE(byName[u"town"_s][u"refers_to"_s].toString(), u"town"_s);
    QVERIFY(byName[u"tier"_s][u"derived"_s].toBool());
    QCOMPARE(m_program.run({u"fields"_s, u"planets"_s, u"--json"_s}).code, 2);
}

void tst_ReadingCommands::fieldsOfEveryKind_data()
{
    QTest::addColumn<QString>("kind");
    const QJsonObject counts = m_program.on({u"info"_s}).json().value(u"counts"_s).toObject();
    QCOMPARE(counts.size(), static_cast<qsizetype>(yumiao::records::allDescriptions().size()));
    for (const QString &kind : counts.keys())
        QTest::newRow(qPrintable(kind)) << kind;
}

void tst_ReadingCommands::fieldsOfEveryKind()
{
    QFETCH(QString, kind);
    QSet<QString> names;
    for (const QJsonValue &field : m_program.run({u"fields"_s, kind, u"--json"_s}).document().array())
        names.insert(field[u"name"_s].toString());
    if (kind == u"financing_batch"_s) // how what stands on a list has fared is told beside its fields
        names.unite({u"applications"_s, u"listed_amount"_s, u"pending"_s, u"granted"_s, u"refused"_s, u"overdue"_s,
            u"decide_by"_s});
    if (kind == u"measure"_s) // so is its lamp
        names.unite({u"lamp"_s, u"cause"_s, u"since"_s, u"why"_s});
    const Run run = m_program.on({u"list"_s, kind, u"--limit"_s, u"2"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(run.json().value(u"kind"_s).toString(), kind);
    for (const QJsonValue &row : run.json().value(u"rows"_s).toArray())
        for (const QString &key : row.toObject().keys())
            QVERIFY2(names.contains(key) || key == u"id"_s || names.contains(key.chopped(3)), qPrintable(key));
}

void tst_ReadingCommands::list()
{
    const Run run = m_program.on({u"list"_s, u"enterprises"_s, u"--filter"_s, u"revenue >= 1000000"_s, u"--sort"_s,
        u"revenue:desc,name"_s, u"--limit"_s, u"3"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(keysOf(run.json()), u"kind offset rows total"_s);
    const QJsonArray rows = run.json().value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 3);
    QVERIFY(run.json().value(u"total"_s).toInt() > 3);
    double before = 1e18;
    static const QRegularExpression money(u"^\\d+\\.\\d\\d$"_s);
    static const QRegularExpression id(u"^[0-9A-HJKMNP-TV-Z]{13}$"_s);
    for (const QJsonValue &row : rows) {
        const QString revenue = row[u"revenue"_s].toString();
        QVERIFY2(money.match(revenue).hasMatch(), qPrintable(revenue));
        QVERIFY(revenue.toDouble() >= 1'000'000 && revenue.toDouble() <= before);
        before = revenue.toDouble();
        QVERIFY(id.match(row[u"id"_s].toString()).hasMatch());
        QVERIFY(QDate::fromString(row[u"established"_s].toString(), Qt::ISODate).isValid());
        QVERIFY(row.toObject().value(u"remarks"_s).isNull());
    }
}

void tst_ReadingCommands::listOfAView()
{
    const QString definition = u"{\"format\":1,\"facets\":{\"size\":[\"micro\"]},\"filter\":\"not visit exists\","
                               "\"sort\":[\"revenue:desc\"]}"_s;
    const Run added = m_program.on(
        {u"add"_s, u"saved-views"_s, u"place=企业"_s, u"name=未走访的微型企业"_s, u"definition="_s + definition});
    QVERIFY2(added.code == 0, added.words());
    const Run seen = m_program.on({u"list"_s, u"enterprises"_s, u"--view"_s, u"未走访的微型企业"_s});
    QVERIFY2(seen.code == 0, seen.words());
    const Run said = m_program.on({u"list"_s, u"enterprises"_s, u"--filter"_s,
        u"size_class = micro and not visit exists"_s, u"--sort"_s, u"revenue:desc"_s});
    QVERIFY(!said.json().value(u"rows"_s).toArray().isEmpty());
    QCOMPARE(seen.json(), said.json());
    const Run none = m_program.on({u"list"_s, u"enterprises"_s, u"--view"_s, u"no such"_s});
    QVERIFY(none.code != 0);
    QCOMPARE(none.json()[u"error"_s][u"code"_s].toString(), u"view.missing"_s);
}

void tst_ReadingCommands::listPages()
{
    const QStringList whole{u"list"_s, u"enterprises"_s, u"--sort"_s, u"credit_code"_s};
    const QJsonArray all = m_program.on(whole).json().value(u"rows"_s).toArray();
    QCOMPARE(all.size(), 120);
    const Run page = m_program.on(whole + QStringList{u"--offset"_s, u"118"_s, u"--limit"_s, u"10"_s});
    const QJsonArray rows = page.json().value(u"rows"_s).toArray();
    QCOMPARE(page.json().value(u"offset"_s).toInt(), 118);
    QCOMPARE(page.json().value(u"total"_s).toInt(), 120);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first(), all.at(118));
    const Run none = m_program.on(whole + QStringList{u"--offset"_s, u"500"_s});
    QCOMPARE(none.code, 0);
    QVERIFY(none.json().value(u"rows"_s).toArray().isEmpty());
    QVERIFY(m_program.on(whole + QStringList{u"--limit"_s, u"0"_s}).json().value(u"rows"_s).toArray().isEmpty());
}

void tst_ReadingCommands::searched_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("word") << QStringList{u"enterprises"_s, u"--search"_s, u"有限"_s};
    QTest::newRow("initials") << QStringList{u"enterprises"_s, u"--search"_s, u"yx"_s};
    QTest::newRow("two words") << QStringList{u"enterprises"_s, u"--search"_s, u"有限 公司"_s};
    QTest::newRow("code") << QStringList{u"enterprises"_s, u"--search"_s, u"91512002"_s};
    QTest::newRow("another kind") << QStringList{u"measures"_s, u"--search"_s, u"企业"_s};
    QTest::newRow("a number") << QStringList{u"annual-figures"_s, u"--search"_s, u"2021"_s};
    QTest::newRow("and filtered") << QStringList{
        u"enterprises"_s, u"--search"_s, u"公司"_s, u"--filter"_s, u"status = \"in_business\""_s};
}

void tst_ReadingCommands::searched()
{
    QFETCH(QStringList, line);
    const Run run = m_program.on(QStringList{u"list"_s} + line);
    QVERIFY2(run.code == 0, run.words());
    const QJsonArray rows = run.json().value(u"rows"_s).toArray();
    QVERIFY2(!rows.isEmpty(), run.words());
    QCOMPARE(run.json().value(u"total"_s).toInt(), rows.size());
    for (const QJsonValue &row : rows)
        QVERIFY2(keysOf(row[u"matched"_s].toObject())
                == (line.front() == u"enterprises"_s ? u"field how text"_s : u"field text"_s),
            qPrintable(row[u"name"_s].toString() + row[u"id"_s].toString()));
}

void tst_ReadingCommands::wrongQuestions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("word");
    QTest::newRow("field") << QStringList{u"--filter"_s, u"profit > 1"_s} << u"filter.unknown_field"_s;
    QTest::newRow("half a filter") << QStringList{u"--filter"_s, u"revenue >="_s} << u"filter.syntax"_s;
    QTest::newRow("SQL") << QStringList{u"--filter"_s, u"1=1; DROP TABLE enterprise"_s} << u"filter.syntax"_s;
    QTest::newRow("value") << QStringList{u"--filter"_s, u"revenue >= \"much\""_s} << u"filter.bad_value"_s;
    QTest::newRow("sort field") << QStringList{u"--sort"_s, u"profit"_s} << u"filter.unknown_field"_s;
    QTest::newRow("direction") << QStringList{u"--sort"_s, u"name:down"_s} << u"usage.sort"_s;
    QTest::newRow("day") << QStringList{u"--on"_s, u"yesterday"_s} << u"usage.date"_s;
}

void tst_ReadingCommands::wrongQuestions()
{
    QFETCH(QStringList, options);
    const Run run = m_program.on(QStringList{u"list"_s, u"enterprises"_s} + options);
    QVERIFY2(run.code == 2, run.words());
    QTEST(run.error(), "word");
}

void tst_ReadingCommands::linesForPeople()
{
    const Run run
        = m_program.run({u"list"_s, u"enterprises"_s, u"--limit"_s, u"5"_s, u"--workspace"_s, m_program.workspace()});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out.count('\n'), 7); // headings, five rows, how many of how many
    QVERIFY(run.err.isEmpty());
}

void tst_ReadingCommands::show()
{
    const QJsonObject first = firstEnterprise();
    const QString code = first.value(u"credit_code"_s).toString();
    const Run byId = m_program.on({u"show"_s, u"enterprise"_s, first.value(u"id"_s).toString(), u"--history"_s});
    QVERIFY2(byId.code == 0, byId.words());
    QCOMPARE(keysOf(byId.json()), u"fields history id kind related removed"_s);
    QCOMPARE(byId.json().value(u"fields"_s).toObject(), first);
    QVERIFY(byId.json().value(u"removed"_s).isNull());
    const QJsonObject change = byId.json().value(u"history"_s).toArray().first().toObject();
    QCOMPARE(keysOf(change), u"action at author change_set changes reason source"_s);
    QCOMPARE(keysOf(change.value(u"changes"_s).toArray().first().toObject()), u"after before field"_s);
    QVERIFY2(QDateTime::fromString(change.value(u"at"_s).toString(), Qt::ISODate).isValid(), byId.words());
    const Run byCode = m_program.on({u"show"_s, u"enterprises"_s, code});
    QCOMPARE(keysOf(byCode.json()), u"fields id kind related removed"_s);
    QCOMPARE(byCode.json().value(u"id"_s), byId.json().value(u"id"_s));
}

void tst_ReadingCommands::showNothing()
{
    for (const QString &name : {u"0000000000001"_s, u"91512002MA62A00121"_s, u"no such"_s}) {
        const Run run = m_program.on({u"show"_s, u"enterprise"_s, name});
        QVERIFY2(run.code == 3, run.words());
        QCOMPARE(run.error(), u"record.missing"_s);
    }
}

void tst_ReadingCommands::exported()
{
    const QString path = m_program.file(u"list.csv"_s);
    const Run run = m_program.on({u"export"_s, u"enterprises"_s, path, u"--columns"_s, u"name,credit_code,town"_s,
        u"--filter"_s, u"status = \"在业\""_s, u"--sort"_s, u"name"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(keysOf(run.json()), u"bytes file kind rows"_s);
    const QByteArray csv = m_program.bytesOf(u"list.csv"_s);
    QCOMPARE(csv.size(), run.json().value(u"bytes"_s).toInt());
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(csv.count('\n'), run.json().value(u"rows"_s).toInt() + 1);
    QCOMPARE(QString::fromUtf8(csv.mid(3)).section(u'\r', 0, 0), u"企业名称,统一社会信用代码,所属镇（街道）"_s);
}

/// A workbook with columns that follow from other records, and an old file that stays when the new one is refused.
void tst_ReadingCommands::exportedWorkbook()
{
    const QString path = m_program.file(u"list.xlsx"_s);
    const Run run = m_program.on({u"export"_s, u"enterprises"_s, path, u"--columns"_s,
        u"name,revenue,tier,established"_s, u"--filter"_s, u"revenue >= 1000000"_s, u"--sort"_s, u"revenue:desc"_s});
    QVERIFY2(run.code == 0, run.words());
    const QByteArray bytes = m_program.bytesOf(u"list.xlsx"_s);
    QVERIFY(bytes.startsWith("PK"));
    QCOMPARE(bytes.size(), run.json().value(u"bytes"_s).toInt());
    const auto source = yumiao::exchange::openSheet(path);
    QVERIFY(source);
    const auto head = (*source)->next();
    QVERIFY(head && *head);
    QCOMPARE((*head)->textAt(1), u"营业收入（元）"_s);
    const auto first = (*source)->next();
    QVERIFY(first && *first);
    QCOMPARE((*first)->cells[0].kind, yumiao::exchange::CellKind::Text);
    QCOMPARE((*first)->cells[1].kind, yumiao::exchange::CellKind::Number);
    QCOMPARE((*first)->cells[3].kind, yumiao::exchange::CellKind::Date);
    QCOMPARE(m_program.on({u"export"_s, u"enterprises"_s, path, u"--columns"_s, u"nobody"_s}).code, 2);
    QCOMPARE(m_program.bytesOf(u"list.xlsx"_s), bytes);
}

void tst_ReadingCommands::exportRefused_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("kind") << QStringList{u"planets"_s, u"x.csv"_s} << 2 << u"kind.unknown"_s;
    QTest::newRow("format") << QStringList{u"visits"_s, u"x.doc"_s} << 2 << u"format.unknown"_s;
    QTest::newRow("column") << QStringList{u"visits"_s, u"x.csv"_s, u"--columns"_s, u"a"_s} << 2 << u"field.unknown"_s;
    QTest::newRow("folder, workbook") << QStringList{u"visits"_s, u"no/folder/x.xlsx"_s} << 3 << u"file.cannot_write"_s;
    QTest::newRow("folder") << QStringList{u"visits"_s, u"no/folder/x.csv"_s} << 3 << u"file.cannot_write"_s;
}

void tst_ReadingCommands::exportRefused()
{
    QFETCH(QStringList, line);
    const Run run = m_program.on(QStringList{u"export"_s} + line);
    QTEST(run.code, "code");
    QTEST(run.error(), "word");
    QVERIFY(!QFile::exists(m_program.file(u"x.csv"_s)));
}

YUMIAO_TEST(tst_ReadingCommands)
#include "tst_reading_commands.moc"
