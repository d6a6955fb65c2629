// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/annual_figures.h"
#include "models/records/measure_report.h"
#include "models/records/task.h"
#include "models/store/query.h"
#include "tests/exchange/import_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::tests;
using records::RecordKind;

/// Lists of what belongs to enterprises: they are found by code or name, and a list read twice changes nothing.
class tst_ImportKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void annualFigures();
    void yearsInHeadings();
    void sameYearTwice();
    void ownersThatAreNotThere();
    void certificatesHaveNoKey();
    void tasksNeedNoEnterprise();
    void percentages();
    void yearsOfALedger();

private:
    static QString counts(const Result<exchange::ImportPlan> &plan) { return ImportBase::counts(plan); }
    static QString reasons(const Result<exchange::ImportPlan> &plan) { return ImportBase::reasons(plan); }
    template <typename R>
    std::vector<R> all() const
    {
        const auto found = store::loadAll<R>(m_base->session());
        return found ? *found : std::vector<R>();
    }
    std::unique_ptr<ImportBase> m_base;
};

void tst_ImportKinds::init()
{
    m_base = std::make_unique<ImportBase>();
    const auto made = m_base->import(m_base->wish(
        u"统一社会信用代码,企业名称\n%1,样本甲有限公司\n%2,样本乙有限公司\n"_s.arg(madeCode(1), madeCode(2))));
    QCOMPARE(counts(made), u"new 2 changed 0 unchanged 0 refused 0"_s);
}

void tst_ImportKinds::annualFigures()
{
    const QString csv = u"统一社会信用代码,企业名称,年度,营业收入（万元）,从业人数\n%1,样本甲有限公司,2021,1200.5,30\n"
                        ",样本乙有限公司,2021,80,5\n"_s.arg(madeCode(1));
    QCOMPARE(counts(m_base->import(m_base->wish(csv, RecordKind::AnnualFigures))),
        u"new 2 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(counts(m_base->import(m_base->wish(csv, RecordKind::AnnualFigures))),
        u"new 0 changed 0 unchanged 2 refused 0"_s);
    const auto figures = all<records::AnnualFigures>();
    QCOMPARE(figures.size(), size_t{2});
    QCOMPARE(figures.front().revenue->fen(), qint64{1'200'500'000});
    const QString newer = QString(csv).replace(u"1200.5"_s, u"1300"_s);
    QCOMPARE(counts(m_base->import(m_base->wish(newer, RecordKind::AnnualFigures))),
        u"new 0 changed 1 unchanged 1 refused 0"_s);
}

void tst_ImportKinds::yearsInHeadings()
{
    const QString csv
        = u"企业名称,2020年营业收入（万元）,2021年营业收入（万元）,2021年从业人数\n样本甲有限公司,10,20,3\n"
          "样本乙有限公司,,40,\n"_s;
    const auto plan = m_base->import(m_base->wish(csv, RecordKind::AnnualFigures));
    QCOMPARE(counts(plan), u"new 3 changed 0 unchanged 0 refused 0"_s);
    const auto figures = all<records::AnnualFigures>();
    QCOMPARE(figures.size(), size_t{3});
    QCOMPARE(figures.front().fiscalYear.value_or(0), qint64{2020});
    QCOMPARE(figures.front().revenue->fen(), qint64{10'000'000});
    QVERIFY(!figures.front().employees.has_value());
    QCOMPARE(figures.at(1).employees.value_or(0), qint64{3});
}

void tst_ImportKinds::sameYearTwice()
{
    const auto plan
        = m_base->plan(m_base->wish(u"企业名称,年度,从业人数\n样本甲有限公司,2021,30\n样本甲有限公司,2021,30\n"
                                    "样本乙有限公司,2021,5\n样本乙有限公司,2021,6\n"_s,
            RecordKind::AnnualFigures));
    QCOMPARE(counts(plan), u"new 1 changed 0 unchanged 0 refused 3"_s);
    QCOMPARE(reasons(plan), u"3 row.duplicate, 4 row.value_differs, 5 row.value_differs"_s);
}

void tst_ImportKinds::ownersThatAreNotThere()
{
    const auto plan = m_base->plan(m_base->wish(
        u"统一社会信用代码,企业名称,年度\n,外地公司,2021\n%1,,2021\n%2,样本乙有限公司,2021\n,,2021\n%2,,\n"_s.arg(
            madeCode(9), madeCode(1)),
        RecordKind::AnnualFigures));
    QCOMPARE(counts(plan), u"new 0 changed 0 unchanged 0 refused 5"_s);
    QCOMPARE(reasons(plan), u"2 row.not_found, 3 row.not_found, 4 row.name_differs, 5 row.no_key, 6 field.required"_s);
}

void tst_ImportKinds::certificatesHaveNoKey()
{
    const QString csv = u"企业名称,培育层级,认定时间,有效期至\n样本甲有限公司,专精特新,2021-05-01,2024-04-30\n"
                        "样本乙有限公司,高企,2020-09-11,2023-09-10\n样本乙有限公司,高企,2020-09-11,2023-09-10\n"
                        "样本乙有限公司,诺贝尔奖,2020-09-11,\n"_s;
    const auto plan = m_base->import(m_base->wish(csv, RecordKind::Certificate));
    QCOMPARE(counts(plan), u"new 2 changed 0 unchanged 0 refused 2"_s);
    QCOMPARE(reasons(plan), u"4 row.duplicate, 5 choice.unknown"_s);
    QCOMPARE(
        counts(m_base->import(m_base->wish(csv, RecordKind::Certificate))), u"new 0 changed 0 unchanged 3 refused 1"_s);
}

void tst_ImportKinds::tasksNeedNoEnterprise()
{
    const QString csv = u"工作任务,牵头单位,完成时限,企业名称\n走访重点企业,区经科信局,2022-10-01,\n"
                        "帮助申报,区财政局,2022-11-01,样本甲有限公司\n"_s;
    const auto plan = m_base->import(m_base->wish(csv, RecordKind::Task));
    QCOMPARE(reasons(plan), QString());
    QCOMPARE(counts(plan), u"new 2 changed 0 unchanged 0 refused 0"_s);
    QVERIFY(all<records::Task>().front().enterprise.id.isNull());
    QCOMPARE(counts(m_base->import(m_base->wish(csv, RecordKind::Task))), u"new 0 changed 0 unchanged 2 refused 0"_s);
}

void tst_ImportKinds::percentages()
{
    Workbook book; // a spreadsheet's own percentage: 0.85 shown as 85%
    book.formats = R"(<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>)";
    book.rows
        = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>举措编码</t></is></c>)"
          R"(<c r="B1" t="inlineStr"><is><t>填报日期</t></is></c><c r="C1" t="inlineStr"><is><t>完成进度</t></is></c>)"
          R"(<c r="D1" t="inlineStr"><is><t>进展情况</t></is></c></row>)"
          R"(<row r="2"><c r="A2" t="inlineStr"><is><t>没有</t></is></c><c r="C2" s="1"><v>0.85</v></c></row>)";
    const auto sheet = m_base->plan(m_base->wishOf(bytesOf(book), RecordKind::MeasureReport));
    QVERIFY2(reasons(sheet).startsWith(u"2 reference.unknown"_s), qPrintable(reasons(sheet)));
    const auto text = m_base->plan(m_base->wish(u"举措编码,填报日期,完成进度,进展情况\n没有,2022-06-30,85%,做了\n"
                                                "没有,2022-06-30,85.5%,做了\n没有,2022-06-30,120,做了\n"_s,
        RecordKind::MeasureReport));
    QCOMPARE(reasons(text), u"2 reference.unknown, 3 reference.unknown, 3 number.too_fine, 4 reference.unknown"_s);
}

void tst_ImportKinds::yearsOfALedger()
{
    const auto plan = m_base->import(m_base->wish(
        u"统一社会信用代码,企业名称,2021年从业人数,2020年从业人数\n%1,样本甲有限公司,30,20\n"_s.arg(madeCode(1))));
    QCOMPARE(counts(plan), u"new 0 changed 1 unchanged 0 refused 0"_s);
    QCOMPARE(m_base->valueOf(madeCode(1), "employees"), u"30"_s); // the newest
}

YUMIAO_TEST(tst_ImportKinds)
#include "tst_import_kinds.moc"
