// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "tests/exchange/import_base.h"
#include "tests/support/test_registry.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::tests;

/// Enterprise ledgers as offices send them: what is taken, what is set aside and why.
class tst_ImportLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesTotalsAndRepeatedHeadings();
    void chineseEncoding();
    void twoLevelHeadings();
    void datesInManyForms();
    void badCodes();
    void sameCodeTwice();
    void twoNamesForOneCode();
    void repeatsStandForTheGoodRow();
    void rowsWithoutCode();
    void nameOfTheWorkspaceDiffers();
    void bracketsOfNames();
    void unknownTown();
    void retiredTown();
    void industriesInManyForms();
    void moneyWithoutUnit();
    void unitOfTheSheet();
    void spreadsheetErrors();
    void nothingUseful_data();
    void nothingUseful();
    void realRegister();

private:
    static QString counts(const Result<exchange::ImportPlan> &plan) { return ImportBase::counts(plan); }
    static QString reasons(const Result<exchange::ImportPlan> &plan) { return ImportBase::reasons(plan); }
    ImportBase m_base;
};

void tst_ImportLedger::titlesTotalsAndRepeatedHeadings()
{
    ImportBase base;
    const QString csv
        = u"雁江区中小企业台账,,,\n填报单位：区经科信局,,,2022年9月\n序号,企业名称,统一社会信用代码,从业人数\n"
          "1,样本甲有限公司,%1,12\n序号,企业名称,统一社会信用代码,从业人数\n2,样本乙有限公司,%2,30\n"
          "合计,,,42\n填表人：某某,,,\n"_s.arg(madeCode(1), madeCode(2));
    const auto plan = base.import(base.wish(csv));
    QCOMPARE(counts(plan), u"new 2 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(plan->header.lastRow, 3);
    QCOMPARE(plan->rowsRead, 2);
    QCOMPARE(base.valueOf(madeCode(2), "employees"), u"30"_s);
    QCOMPARE(counts(base.import(base.wish(csv))), u"new 0 changed 0 unchanged 2 refused 0"_s);
}

void tst_ImportLedger::chineseEncoding()
{
    // 企业名称,备注 / 样本公司,好 in GB18030.
    const auto plan = m_base.plan(m_base.wishOf("\xC6\xF3\xD2\xB5\xC3\xFB\xB3\xC6,\xB1\xB8\xD7\xA2\r\n"
                                                "\xD1\xF9\xB1\xBE\xB9\xAB\xCB\xBE,\xBA\xC3\r\n"));
    QCOMPARE(counts(plan), u"new 1 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(plan->source.encoding, u"GB18030"_s);
    QCOMPARE(records::textIn(plan->set.changes.front().fields.front().after), u"样本公司"_s);
}

void tst_ImportLedger::twoLevelHeadings()
{
    const auto plan = m_base.plan(m_base.wish(u"企业名称,证照,,经营情况\n,统一社会信用代码,成立日期,从业人数\n"
                                              "样本甲有限公司,%1,2019-01-02,12\n"_s.arg(madeCode(1))));
    QCOMPARE(counts(plan), u"new 1 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(plan->header.firstRow, 1);
    QCOMPARE(plan->header.lastRow, 2);
    QCOMPARE(plan->set.changes.front().fields.size(), size_t{4});
}

void tst_ImportLedger::datesInManyForms()
{
    QString csv = u"统一社会信用代码,企业名称,成立日期\n"_s;
    const QStringList forms{u"2019-03-05"_s, u"2019/3/5"_s, u"2019.3.5"_s, u"2019年3月5日"_s, u"20190305"_s,
        u"二〇一九年三月五日"_s, u"2019-03-05 00:00:00"_s, u"2019-02-30"_s, u"2019年"_s, u"去年"_s};
    for (qsizetype i = 0; i < forms.size(); ++i)
        csv += u"%1,样本%2有限公司,%3\n"_s.arg(madeCode(static_cast<int>(i)), QString::number(i), forms.at(i));
    const auto plan = m_base.plan(m_base.wish(csv));
    QCOMPARE(counts(plan), u"new 7 changed 0 unchanged 0 refused 3"_s);
    QCOMPARE(reasons(plan), u"9 date.impossible, 10 date.no_day, 11 date.not_a_date"_s);
    for (const changes::RecordChange &change : plan->set.changes)
        QCOMPARE(records::textIn(change.fields.back().after), u"2019-03-05"_s);
}

void tst_ImportLedger::badCodes()
{
    QString wrong = madeCode(3);
    wrong.replace(17, 1, wrong.endsWith(u'0') ? u"1"_s : u"0"_s);
    const auto plan
        = m_base.plan(m_base.wish(u"统一社会信用代码,企业名称\n9.13E+17,样本甲有限公司\n%1,样本乙有限公司\n"
                                  "91512002,样本丙有限公司\n91512002TO0000001X,样本丁有限公司\n"_s.arg(wrong)));
    QCOMPARE(counts(plan), u"new 0 changed 0 unchanged 0 refused 4"_s);
    QCOMPARE(reasons(plan), u"2 code.scientific, 3 code.check, 4 code.length, 5 code.character"_s);
    QCOMPARE(plan->problems.front().column, u"统一社会信用代码"_s);
    QCOMPARE(plan->problems.front().value, u"9.13E+17"_s);
}

void tst_ImportLedger::sameCodeTwice()
{
    const auto plan = m_base.plan(m_base.wish(
        u"统一社会信用代码,企业名称,从业人数\n%1,样本甲有限公司,1\n%1,样本甲（有限）公司,2\n%1,样本甲有限公司,3\n"_s
            .arg(madeCode(1))));
    QCOMPARE(counts(plan), u"new 1 changed 0 unchanged 0 refused 2"_s); // brackets make no other name
    QCOMPARE(reasons(plan), u"3 row.duplicate, 4 row.duplicate"_s);
    QCOMPARE(plan->problems.front().detail.value(u"other_row"_s).toInt(), 2);
}

void tst_ImportLedger::twoNamesForOneCode()
{
    const auto plan = m_base.plan(
        m_base.wish(u"统一社会信用代码,企业名称\n%1,样本甲有限公司\n%2,样本乙有限公司\n%1,样本丙有限公司\n"_s.arg(
            madeCode(1), madeCode(2))));
    QCOMPARE(counts(plan), u"new 1 changed 0 unchanged 0 refused 2"_s);
    QCOMPARE(reasons(plan), u"2 row.two_names, 4 row.two_names"_s);
    QCOMPARE(plan->problems.front().detail.value(u"other_name"_s).toString(), u"样本丙有限公司"_s);
}

void tst_ImportLedger::repeatsStandForTheGoodRow()
{
    const auto plan = m_base.plan(m_base.wish(
        u"统一社会信用代码,企业名称,从业人数\n%1,样本甲有限公司,很多\n%1,样本甲有限公司,2\n"_s.arg(madeCode(1))));
    QCOMPARE(counts(plan), u"new 1 changed 0 unchanged 0 refused 1"_s); // the row that can be read is taken
    QVERIFY(reasons(plan).startsWith(u"2 number."_s));
}

void tst_ImportLedger::rowsWithoutCode()
{
    ImportBase base;
    const auto plan
        = base.import(base.wish(u"统一社会信用代码,企业名称,从业人数\n,样本甲有限公司,1\n,样本甲有限公司,2\n"
                                "%1,样本乙有限公司,3\n,样本乙有限公司,4\n,,5\n"_s.arg(madeCode(1))));
    QCOMPARE(counts(plan), u"new 2 changed 0 unchanged 0 refused 3"_s);
    QCOMPARE(reasons(plan), u"3 row.duplicate, 5 row.duplicate, 6 row.no_key"_s);
    // The code comes later: the namesake without one gets it, and is not doubled.
    const auto later = base.import(base.wish(u"统一社会信用代码,企业名称\n%1,样本甲有限公司\n"_s.arg(madeCode(2))));
    QCOMPARE(counts(later), u"new 0 changed 1 unchanged 0 refused 0"_s);
    QCOMPARE(base.valueOf(madeCode(2), "employees"), u"1"_s);
    // A row without code and one with it that mean the same enterprise of the workspace.
    const auto both = base.plan(
        base.wish(u"统一社会信用代码,企业名称,从业人数\n%1,样本甲有限公司,7\n,样本甲有限公司,8\n"_s.arg(madeCode(2))));
    QCOMPARE(counts(both), u"new 0 changed 1 unchanged 0 refused 1"_s);
}

void tst_ImportLedger::nameOfTheWorkspaceDiffers()
{
    ImportBase base;
    const QString csv = u"统一社会信用代码,企业名称\n%1,%2\n"_s;
    QCOMPARE(counts(base.import(base.wish(csv.arg(madeCode(1), u"样本甲有限公司"_s)))),
        u"new 1 changed 0 unchanged 0 refused 0"_s);
    const auto plan = base.plan(base.wish(csv.arg(madeCode(1), u"样本乙有限公司"_s)));
    QCOMPARE(reasons(plan), u"2 row.name_differs"_s);
    QCOMPARE(plan->problems.front().detail.value(u"other_name"_s).toString(), u"样本甲有限公司"_s);
    QVERIFY(plan->set.changes.empty());
}

void tst_ImportLedger::bracketsOfNames()
{
    ImportBase base;
    QCOMPARE(counts(base.import(base.wish(u"企业名称,从业人数\n样本（雁江）有限公司,1\n"_s))),
        u"new 1 changed 0 unchanged 0 refused 0"_s);
    const auto narrow = base.import(base.wish(u"企业名称,从业人数\n样本(雁江)有限公司,1\n"_s));
    QCOMPARE(counts(narrow), u"new 0 changed 0 unchanged 1 refused 0"_s);
}

void tst_ImportLedger::unknownTown()
{
    const auto plan
        = m_base.plan(m_base.wish(u"企业名称,所属镇街\n样本甲有限公司,莲花街道\n样本乙有限公司,莲花街道办事处\n"
                                  "样本丙有限公司,雁江区保和镇\n样本丁有限公司,外省某镇\n"_s));
    QCOMPARE(counts(plan), u"new 3 changed 0 unchanged 0 refused 1"_s);
    QCOMPARE(reasons(plan), u"5 reference.unknown"_s);
    QCOMPARE(plan->problems.front().value, u"外省某镇"_s);
}

/// Rows that newly name a retired town are set aside; those that say what stands already go in. A town that got
/// another code keeps its name: the one in use is meant.
void tst_ImportLedger::retiredTown()
{
    ImportBase base;
    const QString csv = u"统一社会信用代码,企业名称,所属镇街,职工人数\n"_s;
    QCOMPARE(counts(base.import(base.wish(csv + u"%1,样本甲有限公司,莲花街道,10\n"_s.arg(madeCode(1))))),
        u"new 1 changed 0 unchanged 0 refused 0"_s);
    const auto town = store::resolve(base.session(), RecordKind::Town, u"莲花街道"_s);
    (void)written(base.session(),
        setOf({fieldChange(RecordKind::Town, **town, "valid_to", {}, records::Value(u"2022-08-31"_s))}));
    const auto plan = base.import(base.wish(
        csv + u"%1,样本甲有限公司,莲花街道,11\n%2,样本乙有限公司,莲花街道,12\n"_s.arg(madeCode(1), madeCode(2))));
    QCOMPARE(counts(plan), u"new 0 changed 1 unchanged 0 refused 1"_s);
    QCOMPARE(reasons(plan), u"3 reference.retired"_s);
    QCOMPARE(plan->problems.front().column, u"所属镇街"_s);
    QCOMPARE(plan->problems.front().value, u"莲花街道"_s);
    (void)made(base.session(), townNamed(u"512002991"_s, u"莲花街道"_s));
    QCOMPARE(counts(base.import(base.wish(csv + u"%1,样本乙有限公司,莲花街道,12\n"_s.arg(madeCode(2))))),
        u"new 1 changed 0 unchanged 0 refused 0"_s);
}

void tst_ImportLedger::industriesInManyForms()
{
    ImportBase base;
    const QStringList forms{u"1311"_s, u"C1311"_s, u"1311 稻谷加工"_s, u"稻谷加工"_s, u"做大米的"_s};
    QString csv = u"统一社会信用代码,企业名称,所属行业\n"_s;
    for (qsizetype i = 0; i < forms.size(); ++i)
        csv += u"%1,样本%2有限公司,%3\n"_s.arg(madeCode(static_cast<int>(i)), QString::number(i), forms.at(i));
    exchange::ImportWish wish = base.wish(csv);
    wish.map = {{u"所属行业"_s, u"industry"_s}};
    QCOMPARE(counts(base.import(wish)), u"new 5 changed 0 unchanged 0 refused 0"_s);
    for (int i = 1; i < 4; ++i)
        QCOMPARE(base.valueOf(madeCode(i), "industry"), base.valueOf(madeCode(0), "industry"));
    QVERIFY(!base.valueOf(madeCode(0), "industry").isEmpty());
    QCOMPARE(base.valueOf(madeCode(4), "industry"), QString());
    QCOMPARE(base.valueOf(madeCode(4), "industry_as_registered"), u"做大米的"_s); // no code is guessed
}

void tst_ImportLedger::moneyWithoutUnit()
{
    const auto plan = m_base.plan(
        m_base.wish(u"企业名称,注册资本\n样本甲有限公司,500\n样本乙有限公司,500万元\n样本丙有限公司,\n"_s));
    QCOMPARE(counts(plan), u"new 2 changed 0 unchanged 0 refused 1"_s);
    QCOMPARE(reasons(plan), u"2 money.unit_unknown"_s);
}

void tst_ImportLedger::unitOfTheSheet()
{
    ImportBase base;
    const auto plan = base.import(base.wish(
        u"企业台账,,单位：万元\n统一社会信用代码,企业名称,注册资本\n%1,样本甲有限公司,500.5\n"_s.arg(madeCode(1))));
    QCOMPARE(counts(plan), u"new 1 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(base.valueOf(madeCode(1), "registered_capital"), u"5005000.00"_s);
}

void tst_ImportLedger::spreadsheetErrors()
{
    Workbook book;
    book.rows
        = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>企业名称</t></is></c>)"
          R"(<c r="B1" t="inlineStr"><is><t>从业人数</t></is></c></row>)"
          R"(<row r="2"><c r="A2" t="inlineStr"><is><t>样本甲有限公司</t></is></c><c r="B2" t="e"><v>#N/A</v></c></row>)"
          R"(<row r="3"><c r="A3" t="inlineStr"><is><t>样本乙有限公司</t></is></c><c r="B3"><v>12</v></c></row>)";
    const auto plan = m_base.plan(m_base.wishOf(bytesOf(book)));
    QCOMPARE(counts(plan), u"new 1 changed 0 unchanged 0 refused 1"_s);
    QCOMPARE(reasons(plan), u"2 cell.error"_s);
    QCOMPARE(plan->source.sheet, u"台账"_s);
}

void tst_ImportLedger::nothingUseful_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << u"sheet.empty"_s;
    QTest::newRow("no headings") << QByteArray("a,b\n1,2\n") << u"sheet.no_header"_s;
    QTest::newRow("old excel") << QByteArray::fromHex("d0cf11e0a1b11ae1").append(QByteArray(600, '\0'))
                               << u"sheet.old_excel"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n and so on") << u"sheet.not_a_sheet"_s;
}

void tst_ImportLedger::nothingUseful()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    QCOMPARE(counts(m_base.plan(m_base.wishOf(bytes))), word);
}

void tst_ImportLedger::realRegister()
{
    exchange::ImportWish wish;
    const QString shared = qEnvironmentVariable("YUMIAO_SHARED", QStringLiteral(YUMIAO_SOURCE_DIR "/../shared"));
    wish.path = shared + u"/data/companies_uscc.csv"_s;
    if (!QFileInfo::exists(wish.path))
        QSKIP("the register does not stand beside the checkout");
    ImportBase base;
    const auto plan = base.import(wish);
    QCOMPARE(counts(plan), u"new 3734 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(counts(base.import(wish)), u"new 0 changed 0 unchanged 3734 refused 0"_s);
    const auto all = store::loadAll<records::Enterprise>(base.session());
    QVERIFY(all.has_value());
    int withoutIndustry = 0;
    int withoutCapital = 0;
    for (const records::Enterprise &it : *all) {
        QVERIFY(!it.creditCode.isEmpty());
        withoutIndustry += it.industry.id.isNull() ? 1 : 0;
        withoutCapital += it.registeredCapital ? 0 : 1;
        QVERIFY(!it.industry.id.isNull() || !it.industryAsRegistered.isEmpty());
    }
    QCOMPARE(withoutIndustry, 4); // the register itself names none that is in GB/T 4754
    QCOMPARE(withoutCapital, 86); // branches have none
}

YUMIAO_TEST(tst_ImportLedger)
#include "tst_import_ledger.moc"
