// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/bureau.h"
#include "models/records/request_step.h"
#include "models/records/service_request.h"
#include "models/records/visit.h"
#include "models/store/kept_commit.h"
#include "models/store/query.h"
#include "models/store/request_reading.h"
#include "models/store/undo.h"
#include "tests/exchange/import_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::tests;
using records::RecordKind;
using records::RequestStage;

namespace {

/// The work order as districts keep it (policy file 8.1) with the columns of its settlement.
const QString RequestHeadings = u"企业诉求工单\n工单编号,企业名称,工单标题,诉求内容,诉求类型,区交办时间,区交办办结期限,"
                                u"诉求渠道,诉求归口,交办日期,办理情况,办结日期,企业满意度\n"_s;

QByteArray textCell(const QByteArray &at, const QString &text)
{
    return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text.toUtf8() + "</t></is></c>";
}

} // namespace

/// Ledgers of requests and of visits, as offices keep them.
class tst_ImportRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void ordersBecomeRequestsWithSteps();
    void theSameSheetTwice();
    void oneStepUndoesAll();
    void rowsSetAside_data();
    void rowsSetAside();
    void mergedHeadings();
    void ledgerOfVisits();

private:
    [[nodiscard]] exchange::ImportWish orders(const QString &lines) const
    {
        return m_base->wish(RequestHeadings + lines, RecordKind::ServiceRequest);
    }
    [[nodiscard]] std::vector<RequestStage> stagesOf(const QString &number) const;

    std::unique_ptr<ImportBase> m_base;
    QString m_bureau;
};

void tst_ImportRequests::init()
{
    m_base = std::make_unique<ImportBase>();
    for (const QString &name : {u"样本甲有限公司"_s, u"样本乙有限公司"_s})
        (void)made(m_base->session(), enterpriseNamed(name));
    m_bureau = store::loadAll<records::Bureau>(m_base->session())->front().name;
}

std::vector<RequestStage> tst_ImportRequests::stagesOf(const QString &number) const
{
    const auto all = store::loadAll<records::ServiceRequest>(m_base->session());
    for (const auto &it : *all) {
        if (it.number != number)
            continue;
        std::vector<RequestStage> stages;
        const auto steps = store::stepsOfRequests(m_base->session(), std::array{it.id});
        for (const auto &step : steps->value(it.id))
            stages.push_back(*step.stage);
        return stages;
    }
    return {};
}

void tst_ImportRequests::ordersBecomeRequestsWithSteps()
{
    const auto plan = m_base->import(
        orders(u"GD-1,样本甲有限公司,用电增容,增容手续慢,用电用气,2022.8.1,2022年8月22日,热线,%1,2022.8.2,已增容,2022."
               u"8.12,满意\n"
               "GD-2,样本乙有限公司,招工,,用工,2022-08-03,,走访,%1,,,,\n"
               "GD-3,样本乙有限公司,政策,,政策,2022-08-03,,,,,当面解释,2022-08-03,不满意\n"_s.arg(m_bureau)));
    QCOMPARE(m_base->reasons(plan), QString());
    QCOMPARE(m_base->counts(plan), u"new 3 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(plan->beside.value(RecordKind::RequestStep), qint64(11));
    const std::vector settled{RequestStage::Registered, RequestStage::Assigned, RequestStage::Accepted,
        RequestStage::Answered, RequestStage::CalledBack, RequestStage::Closed};
    QVERIFY(stagesOf(u"GD-1"_s) == settled);
    QVERIFY((stagesOf(u"GD-2"_s) == std::vector{RequestStage::Registered, RequestStage::Assigned}));
    // Not satisfied: not closed, whatever the ledger says.
    QVERIFY((stagesOf(u"GD-3"_s)
        == std::vector{RequestStage::Registered, RequestStage::Answered, RequestStage::CalledBack}));
    const auto all = *store::loadAll<records::ServiceRequest>(m_base->session());
    for (const auto &it : all)
        if (it.number == u"GD-1"_s) {
            QCOMPARE(it.due, QDate(2022, 8, 22));
            QCOMPARE(it.received, QDate(2022, 8, 1));
            QCOMPARE(it.content, u"增容手续慢"_s);
            QCOMPARE(it.channel, std::optional(records::RequestChannel::Hotline));
        }
    QCOMPARE(faultsOf(m_base->session(), true), QString());
}

void tst_ImportRequests::theSameSheetTwice()
{
    const QString line = u"GD-1,样本甲有限公司,用电增容,,用电用气,2022.8.1,,热线,%1,2022.8.2,,,\n"_s.arg(m_bureau);
    QCOMPARE(m_base->counts(m_base->import(orders(line))), u"new 1 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(m_base->counts(m_base->import(orders(line))), u"new 0 changed 0 unchanged 1 refused 0"_s);
    QCOMPARE(stagesOf(u"GD-1"_s).size(), size_t(2)); // no step twice
}

void tst_ImportRequests::oneStepUndoesAll()
{
    const QString line = u"GD-1,样本甲有限公司,用电增容,,用电用气,2022.8.1,,热线,%1,2022.8.2,,,\n"_s.arg(m_bureau);
    QCOMPARE(m_base->counts(m_base->import(orders(line))), u"new 1 changed 0 unchanged 0 refused 0"_s);
    QVERIFY(store::undo(m_base->session(), std::nullopt, u"甲"_s, SystemClock()));
    QVERIFY(store::loadAll<records::ServiceRequest>(m_base->session())->empty());
    QVERIFY(store::loadAll<records::RequestStep>(m_base->session())->empty());
}

void tst_ImportRequests::rowsSetAside_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &line, const QString &reason) {
        QTest::newRow(name) << line << u"3 "_s + reason;
    };
    row("no such enterprise", u"GD-1,外地公司,用电,,用电用气,2022-08-01,,,,,,,"_s, u"row.not_found"_s);
    row("no such kind", u"GD-1,样本甲有限公司,用电,,天气,2022-08-01,,,,,,,"_s, u"choice.unknown"_s);
    row("no such bureau", u"GD-1,样本甲有限公司,用电,,用电用气,2022-08-01,,,月球局,,,,"_s, u"reference.unknown"_s);
    row("no title", u"GD-1,样本甲有限公司,,,用电用气,2022-08-01,,,,,,,"_s, u"field.required"_s);
    row("settled before it came", u"GD-1,样本甲有限公司,用电,,用电用气,2022-08-10,,,,,好,2022-08-01,"_s,
        u"row.days_backwards"_s);
    row("settled in the future",
        u"GD-1,样本甲有限公司,用电,,用电用气,2022-08-10,,,,,好,%1,"_s.arg(
            SystemClock().today().addDays(40).toString(Qt::ISODate)),
        u"row.day_ahead"_s);
    row("not a day", u"GD-1,样本甲有限公司,用电,,用电用气,2022-02-30,,,,,,,"_s, u"date.impossible"_s);
}

void tst_ImportRequests::rowsSetAside()
{
    QFETCH(QString, line);
    QFETCH(QString, reason);
    const auto plan = m_base->import(orders(line + u"\nGD-2,样本乙有限公司,招工,,用工,2022-08-03,,,,,,,\n"_s));
    QCOMPARE(m_base->reasons(plan), reason);
    QCOMPARE(m_base->counts(plan), u"new 1 changed 0 unchanged 0 refused 1"_s); // the row beside it is taken
    for (const auto &problem : plan->problems)
        QVERIFY(!problem.column.isEmpty() || problem.code == u"row.not_found"_s);
}

/// A title over the sheet and a heading of two lines whose upper cells are merged.
void tst_ImportRequests::mergedHeadings()
{
    Workbook book;
    book.rows = R"(<row r="1">)" + textCell("A1", u"诉求办理台账"_s) + R"(</row><row r="2">)"
        + textCell("A2", u"企业名称"_s) + textCell("B2", u"诉求"_s) + textCell("E2", u"办理"_s) + R"(</row><row r="3">)"
        + textCell("B3", u"反映问题（诉求）"_s) + textCell("C3", u"诉求类别"_s) + textCell("D3", u"登记日期"_s)
        + textCell("E3", u"交办单位"_s) + textCell("F3", u"办理时限"_s) + R"(</row><row r="4">)"
        + textCell("A4", u"样本甲有限公司"_s) + textCell("B4", u"招工难"_s) + textCell("C4", u"用工"_s)
        + textCell("D4", u"2022-08-03"_s) + textCell("E4", u"月球局"_s) + R"(</row><row r="5">)"
        + textCell("A5", u"样本乙有限公司"_s) + textCell("B5", u"道路积水"_s) + textCell("C5", u"其他"_s)
        + textCell("D5", u"2022-08-03"_s) + textCell("F5", u"2022-08-20"_s) + "</row>";
    book.afterRows = R"(<mergeCells count="4"><mergeCell ref="A1:F1"/><mergeCell ref="A2:A3"/>)"
                     R"(<mergeCell ref="B2:D2"/><mergeCell ref="E2:F2"/></mergeCells>)";
    const auto plan = m_base->import(m_base->wishOf(bytesOf(book), RecordKind::ServiceRequest));
    QCOMPARE(m_base->reasons(plan), u"4 reference.unknown"_s);
    QVERIFY(plan->problems.front().column.contains(u"交办单位"_s));
    QCOMPARE(plan->problems.front().value, u"月球局"_s);
    QCOMPARE(m_base->counts(plan), u"new 1 changed 0 unchanged 0 refused 1"_s);
    const auto all = *store::loadAll<records::ServiceRequest>(m_base->session());
    QCOMPARE(all.front().title, u"道路积水"_s);
    QCOMPARE(all.front().due, QDate(2022, 8, 20));
}

/// 走访服务台账 (policy file 8.2): its own columns as a visit, those of the request as requests.
void tst_ImportRequests::ledgerOfVisits()
{
    const QString csv
        = u"走访服务台账\n序号,走访日期,企业名称,走访人员,走访方式,企业经营状况,反映问题（诉求）,诉求类别,"
          u"交办单位,交办日期,办理时限,办理情况,办结日期,是否办结,企业满意度,回访日期,备注\n"
          u"1,2022.8.1,样本甲有限公司,企业服务股,实地走访,生产平稳,缺少熟练工,用工,%1,2022.8.2,2022.8.22,"
          u"已安排招聘,2022.8.10,是,满意,2022.8.11,\n2,2022.8.40,样本乙有限公司,,,,,,,,,,,,,,\n"_s.arg(m_bureau);
    const auto visits = m_base->import(m_base->wish(csv, RecordKind::Visit));
    QCOMPARE(m_base->counts(visits), u"new 1 changed 0 unchanged 0 refused 1"_s);
    QCOMPARE(m_base->reasons(visits), u"4 date.impossible"_s);
    const records::Visit visit = store::loadAll<records::Visit>(m_base->session())->front();
    QCOMPARE(visit.problems, u"缺少熟练工"_s);
    QCOMPARE(visit.visited, QDate(2022, 8, 1));
    const auto requests = m_base->import(m_base->wish(csv, RecordKind::ServiceRequest));
    QCOMPARE(m_base->counts(requests), u"new 1 changed 0 unchanged 0 refused 1"_s);
    const records::ServiceRequest request = store::loadAll<records::ServiceRequest>(m_base->session())->front();
    QCOMPARE(request.title, u"缺少熟练工"_s);
    QCOMPARE(request.received, QDate(2022, 8, 1));
}

YUMIAO_TEST(tst_ImportRequests)

#include "tst_import_requests.moc"
