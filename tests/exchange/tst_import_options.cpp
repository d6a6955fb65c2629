// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/import_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::tests;

/// What the officer may say about a ledger: how values are taken over, which columns mean what, how records are told.
class tst_ImportOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void strategies_data();
    void strategies();
    void mapNamesColumns();
    void mapByLetters();
    void wrongMaps_data();
    void wrongMaps();
    void headerRow();
    void matchByName();
    void matchNeedsItsColumn();
    void matchFields_data();
    void matchFields();
    void takenKeys();
    void kinds();
    void cancelled();

private:
    static QString counts(const Result<exchange::ImportPlan> &plan) { return ImportBase::counts(plan); }
    static QString reasons(const Result<exchange::ImportPlan> &plan) { return ImportBase::reasons(plan); }
    exchange::ImportWish matching(const QString &csv, const QString &fields) const
    {
        exchange::ImportWish wish = m_base->wish(csv);
        wish.matchBy = exchange::matchFieldsNamed(records::description<records::Enterprise>(), fields).value();
        return wish;
    }
    std::unique_ptr<ImportBase> m_base;
};

void tst_ImportOptions::init()
{
    m_base = std::make_unique<ImportBase>();
    const auto made = m_base->import(m_base->wish(
        u"统一社会信用代码,企业名称,从业人数,所属园区\n%1,样本甲有限公司,10,\n%2,样本乙有限公司,20,东区\n"_s.arg(
            madeCode(1), madeCode(2))));
    QCOMPARE(counts(made), u"new 2 changed 0 unchanged 0 refused 0"_s);
}

void tst_ImportOptions::strategies_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("employees");
    QTest::addColumn<QString>("park");
    QTest::addColumn<QString>("parkOfSecond");
    QTest::newRow("fill") << u"fill-blanks"_s << u"10"_s << u"西区"_s << u"东区"_s;
    QTest::newRow("non-blank") << u"replace-non-blank"_s << u"11"_s << u"西区"_s << u"东区"_s;
    QTest::newRow("replace") << u"replace"_s << u"11"_s << u"西区"_s << u""_s;
}

void tst_ImportOptions::strategies()
{
    QFETCH(QString, word);
    exchange::ImportWish wish
        = m_base->wish(u"统一社会信用代码,从业人数,所属园区\n%1,11,西区\n%2,20,——\n"_s.arg(madeCode(1), madeCode(2)));
    wish.strategy = exchange::strategyNamed(word).value();
    QVERIFY(m_base->import(wish).has_value());
    QTEST(m_base->valueOf(madeCode(1), "employees"), "employees");
    QTEST(m_base->valueOf(madeCode(1), "park"), "park");
    QTEST(m_base->valueOf(madeCode(2), "park"), "parkOfSecond");
    QCOMPARE(m_base->valueOf(madeCode(2), "name"), u"样本乙有限公司"_s); // a column that is missing changes nothing
    QCOMPARE(exchange::strategyNamed(u"merge"_s).error().what, u"strategy.unknown"_s);
}

void tst_ImportOptions::mapNamesColumns()
{
    exchange::ImportWish wish = m_base->wish(u"代号,叫什么,从业人数,人手\n%1,样本甲有限公司,1,77\n"_s.arg(madeCode(1)));
    wish.map = {
        {u"代号"_s, u"credit_code"_s}, {u"叫什么"_s, u"name"_s}, {u"人手"_s, u"employees"_s}, {u"从业人数"_s, u"-"_s}};
    const auto plan = m_base->import(wish);
    QCOMPARE(counts(plan), u"new 0 changed 1 unchanged 0 refused 0"_s);
    QCOMPARE(m_base->valueOf(madeCode(1), "employees"), u"77"_s);
}

void tst_ImportOptions::mapByLetters()
{
    exchange::ImportWish wish = m_base->wish(u"企业名称,甲,乙\n样本丙有限公司,5,%1\n"_s.arg(madeCode(3)));
    wish.map = {{u"B"_s, u"employees"_s}, {u"C"_s, u"credit_code"_s}};
    QCOMPARE(counts(m_base->import(wish)), u"new 1 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(m_base->valueOf(madeCode(3), "employees"), u"5"_s);
}

void tst_ImportOptions::wrongMaps_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("word");
    QTest::newRow("no such field") << u"企业名称"_s << u"nmae"_s << u"field.unknown"_s;
    QTest::newRow("no such heading") << u"企业名"_s << u"name"_s << u"usage.map_column"_s;
}

void tst_ImportOptions::wrongMaps()
{
    QFETCH(QString, heading);
    QFETCH(QString, field);
    exchange::ImportWish wish = m_base->wish(u"企业名称,从业人数\n样本丙有限公司,5\n"_s);
    wish.map = {{heading, field}};
    QTEST(counts(m_base->plan(wish)), "word");
}

void tst_ImportOptions::headerRow()
{
    // The title row holds more known words than the headings.
    exchange::ImportWish wish = m_base->wish(u"企业名称,统一社会信用代码,地址\n企业名称,甲,乙\n样本丙有限公司,1,2\n"_s);
    QCOMPARE(m_base->plan(wish)->header.lastRow, 1);
    wish.headerRow = 2;
    const auto plan = m_base->plan(wish);
    QCOMPARE(counts(plan), u"new 1 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(plan->header.lastRow, 2);
    wish.headerRow = 200;
    QCOMPARE(counts(m_base->plan(wish)), u"sheet.no_such_row"_s);
}

void tst_ImportOptions::matchByName()
{
    const QString csv = u"企业名称,从业人数\n样本甲有限公司,15\n样本丙有限公司,5\n,6\n"_s;
    const auto plan = m_base->import(matching(csv, u"name"_s));
    QCOMPARE(counts(plan), u"new 1 changed 1 unchanged 0 refused 1"_s);
    QCOMPARE(reasons(plan), u"4 row.no_match"_s);
    QCOMPARE(m_base->valueOf(madeCode(1), "employees"), u"15"_s);
}

void tst_ImportOptions::matchNeedsItsColumn()
{
    QCOMPARE(counts(m_base->plan(matching(u"企业名称,从业人数\n样本甲有限公司,15\n"_s, u"short_name"_s))),
        u"usage.match_column"_s);
}

void tst_ImportOptions::matchFields_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("none") << QString() << u"0"_s;
    QTest::newRow("two") << u"name, town"_s << u"2"_s;
    QTest::newRow("unknown") << u"nothing"_s << u"usage.match"_s;
    QTest::newRow("an amount") << u"registered_capital"_s << u"usage.match"_s;
    QTest::newRow("a long text") << u"remarks"_s << u"usage.match"_s;
}

void tst_ImportOptions::matchFields()
{
    QFETCH(QString, names);
    const auto fields = exchange::matchFieldsNamed(records::description<records::Enterprise>(), names);
    QTEST(fields ? QString::number(fields->size()) : fields.error().what, "outcome");
}

void tst_ImportOptions::takenKeys()
{
    // By name this is 甲, but the code belongs to 乙: one file must not make two records of one code.
    const auto plan
        = m_base->plan(matching(u"企业名称,统一社会信用代码\n样本甲有限公司,%1\n"_s.arg(madeCode(2)), u"name"_s));
    QCOMPARE(counts(plan), u"new 0 changed 0 unchanged 0 refused 1"_s);
    QCOMPARE(reasons(plan), u"2 key.taken"_s);
}

void tst_ImportOptions::kinds()
{
    int importable = 0;
    for (const auto *description : records::allDescriptions())
        importable += exchange::isImportable(description->kind) ? 1 : 0;
    QCOMPARE(importable, 18);
}

void tst_ImportOptions::cancelled()
{
    std::stop_source stop;
    stop.request_stop();
    RecordIdSource ids;
    const auto plan = exchange::planImport(
        m_base->session(), m_base->wish(u"企业名称,从业人数\n样本甲有限公司,15\n"_s), ids, stop.get_token());
    QVERIFY(!plan);
    QCOMPARE(plan.error().fault, Fault::Cancelled);
}

YUMIAO_TEST(tst_ImportOptions)
#include "tst_import_options.moc"
