// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/application_step.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/financing_application.h"
#include "models/records/financing_need.h"
#include "models/store/kept_commit.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/exchange/import_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::tests;
using records::ApplicationStage;
using records::RecordKind;

namespace {

/// The 28 columns as offices keep them (policy file 8.2).
const QString NeedHeadings = u"融资需求台账\n单位：万元\n序号,填报日期,企业名称,统一社会信用代码,所属行业,企业规模,"
                             u"所属镇（街道）,融资需求金额,"
                             "融资期限（月）,融资用途,融资方式,担保方式,抵押物情况,期望利率（%）,意向银行,联系人,"
                             "联系电话,是否首贷,推送银行,推送日期,"
                             "对接情况,授信金额,放款金额,放款日期,执行利率（%）,未成功原因,办结情况,备注\n"_s;

/// One row: what the need is stands fixed, the nine columns of its outcome are told.
QString needLine(const QString &firm, const QString &outcome)
{
    return u"1,2022.3.1,%1,,,,,300,12,流动资金,流动资金贷款,抵押,厂房,4.5,,,,是,%2,办结,\n"_s.arg(firm, outcome);
}

} // namespace

/// The ledger of needs with what came of them: 推送银行 to 未成功原因 become applications, credit lines, drawdowns.
class tst_ImportNeeds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void resultsBecomeRecords();
    void secondMonthGoesFurther();
    void sameSheetTwice();
    void oneStepUndoesAll();
    void refusedAndWithdrawn();
    void rowsSetAside_data();
    void rowsSetAside();
    void amountsInTheWrongUnit();
    void movesThatSkip();
    void movesThatCannotBe();

private:
    [[nodiscard]] exchange::ImportWish needs(const QString &lines)
    {
        auto wish = m_base->wish(NeedHeadings + lines, RecordKind::FinancingNeed);
        wish.stepNote = u"由台账导入"_s;
        return wish;
    }
    [[nodiscard]] exchange::ImportWish applications(const QString &lines)
    {
        auto wish = m_base->wish(
            u"申请编号,企业名称,推送银行,申请金额（万元）,申请日期,办理阶段,阶段日期,未成原因\n"_s + lines,
            RecordKind::FinancingApplication);
        wish.stepNote = u"由台账导入"_s;
        return wish;
    }
    /// As the program writes: applications and steps are kept in accord.
    Result<exchange::ImportPlan> taken(const exchange::ImportWish &wish)
    {
        auto plan = m_base->plan(wish);
        if (!plan)
            return plan;
        const auto receipt = store::commitKept(m_base->session(), std::move(plan->set), SystemClock());
        if (!receipt)
            return failure(receipt.error());
        return plan;
    }
    static QString counts(const Result<exchange::ImportPlan> &plan) { return ImportBase::counts(plan); }
    static QString reasons(const Result<exchange::ImportPlan> &plan) { return ImportBase::reasons(plan); }
    template <typename R>
    std::vector<R> all() const
    {
        const auto found = store::loadAll<R>(m_base->session());
        return found ? *found : std::vector<R>();
    }
    /// "registered 2022-03-01, paid_out 2022-05-01"
    QString steps() const
    {
        QStringList texts;
        for (const records::ApplicationStep &it : all<records::ApplicationStep>())
            texts.append(u"%1 %2"_s.arg(
                QLatin1String(records::choicesOf<ApplicationStage>()[static_cast<size_t>(*it.stage)].code),
                it.date.toString(Qt::ISODate)));
        return texts.join(u", "_s);
    }
    std::unique_ptr<ImportBase> m_base;
};

void tst_ImportNeeds::init()
{
    m_base = std::make_unique<ImportBase>();
    const auto firms = m_base->import(m_base->wish(
        u"统一社会信用代码,企业名称\n%1,样本甲有限公司\n%2,样本乙有限公司\n"_s.arg(madeCode(1), madeCode(2))));
    QCOMPARE(counts(firms), u"new 2 changed 0 unchanged 0 refused 0"_s);
    const auto banks = m_base->import(
        m_base->wish(u"机构名称,机构类型\n甲银行,城市商业银行\n乙银行,村镇银行\n"_s, RecordKind::Institution));
    QCOMPARE(counts(banks), u"new 2 changed 0 unchanged 0 refused 0"_s);
}

void tst_ImportNeeds::resultsBecomeRecords()
{
    const auto plan = taken(needs(needLine(u"样本甲有限公司"_s, u"甲银行,2022.3.10,已对接,280,200,2022年5月1日,4.35,"_s)
        + needLine(u"样本乙有限公司"_s, u",,,,,,,"_s)));
    QCOMPARE(counts(plan), u"new 2 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(reasons(plan), QString());
    QCOMPARE(plan->beside.value(RecordKind::FinancingApplication), qint64{1});
    QCOMPARE(plan->beside.value(RecordKind::CreditLine), qint64{1});
    QCOMPARE(plan->beside.value(RecordKind::Drawdown), qint64{1});
    const auto made = all<records::FinancingApplication>();
    QCOMPARE(made.size(), size_t{1});
    QCOMPARE(*made.front().stage, ApplicationStage::PartlyPaid);
    QCOMPARE(made.front().stageSince, QDate(2022, 5, 1));
    QCOMPARE(made.front().applied, QDate(2022, 3, 10));
    QCOMPARE(made.front().amount->fen(), Money::fromWan(300).fen());
    QVERIFY(!made.front().institution.id.isNull());
    QVERIFY(!made.front().need.id.isNull());
    QCOMPARE(steps(), u"registered 2022-03-01, recommended 2022-03-10, granted 2022-05-01, partly_paid 2022-05-01"_s);
    for (const records::ApplicationStep &it : all<records::ApplicationStep>())
        QCOMPARE(it.note, u"由台账导入"_s);
    const auto lines = all<records::CreditLine>();
    QCOMPARE(lines.front().amount->fen(), Money::fromWan(280).fen());
    QCOMPARE(lines.front().application.id, made.front().id);
    const auto paid = all<records::Drawdown>();
    QCOMPARE(paid.front().amount->fen(), Money::fromWan(200).fen());
    QCOMPARE(paid.front().drawn, QDate(2022, 5, 1));
    QCOMPARE(paid.front().rate->millionths(), qint64{43'500});
    QCOMPARE(paid.front().creditLine.id, lines.front().id);
}

void tst_ImportNeeds::secondMonthGoesFurther()
{
    const QString firm = u"样本甲有限公司"_s;
    QCOMPARE(
        counts(taken(needs(needLine(firm, u"甲银行,2022.3.10,,,,,,"_s)))), u"new 1 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(*all<records::FinancingApplication>().front().stage, ApplicationStage::Recommended);
    const auto later = taken(needs(needLine(firm, u"甲银行,2022.3.10,,300,300,2022.6.1,4.35,"_s)));
    QCOMPARE(counts(later), u"new 0 changed 1 unchanged 0 refused 0"_s);
    QCOMPARE(all<records::FinancingNeed>().size(), size_t{1});
    const auto made = all<records::FinancingApplication>();
    QCOMPARE(made.size(), size_t{1});
    QCOMPARE(*made.front().stage, ApplicationStage::PaidOut);
    QCOMPARE(made.front().stageSince, QDate(2022, 6, 1));
    QCOMPARE(all<records::ApplicationStep>().size(), size_t{4});
    // Another amount for the same day is a contradiction, never overwritten.
    const auto other = m_base->plan(needs(needLine(firm, u"甲银行,2022.3.10,,300,250,2022.6.1,4.35,"_s)));
    QCOMPARE(reasons(other), u"4 row.differs"_s);
    QCOMPARE(other->problems.front().column, u"放款金额"_s);
}

void tst_ImportNeeds::sameSheetTwice()
{
    const auto wish = needs(needLine(u"样本甲有限公司"_s, u"甲银行,2022.3.10,,300,300,2022.6.1,4.35,"_s)
        + needLine(u"样本乙有限公司"_s, u"乙银行,,审批中,,,,,"_s));
    QCOMPARE(counts(taken(wish)), u"new 2 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(counts(m_base->plan(wish)), u"new 0 changed 0 unchanged 2 refused 0"_s);
    const auto made = all<records::FinancingApplication>();
    QCOMPARE(*made.back().stage, ApplicationStage::InApproval); // no day is given: it stands as the ledger says
    QVERIFY(!made.back().stageSince.isValid());
}

void tst_ImportNeeds::oneStepUndoesAll()
{
    auto plan = m_base->plan(needs(needLine(u"样本甲有限公司"_s, u"甲银行,2022.3.10,,300,300,2022.6.1,4.35,"_s)));
    QVERIFY(plan);
    const auto receipt = store::commit(m_base->session(), std::move(plan->set), SystemClock());
    QVERIFY(receipt);
    QVERIFY(store::undo(m_base->session(), receipt->set.id, u"test"_s, SystemClock()));
    QVERIFY(all<records::FinancingNeed>().empty());
    QVERIFY(all<records::FinancingApplication>().empty());
    QVERIFY(all<records::CreditLine>().empty());
    QVERIFY(all<records::Drawdown>().empty());
}

void tst_ImportNeeds::refusedAndWithdrawn()
{
    const auto plan = taken(needs(needLine(u"样本甲有限公司"_s, u"甲银行,2022.3.10,,,,,,抵押不足且位置偏"_s)
        + needLine(u"样本乙有限公司"_s, u"甲银行,2022.3.10,,,,,,企业暂缓"_s)));
    QCOMPARE(reasons(plan), QString());
    const auto made = all<records::FinancingApplication>();
    QCOMPARE(made.size(), size_t{2});
    QCOMPARE(*made.front().stage, ApplicationStage::Declined);
    QCOMPARE(*made.front().refusalReason, records::RefusalReason::Collateral);
    QVERIFY(made.front().remarks.contains(u"位置偏"_s)); // its own words are kept
    QCOMPARE(*made.back().stage, ApplicationStage::Withdrawn);
}

void tst_ImportNeeds::rowsSetAside_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("column");
    QTest::newRow("unknown bank") << u"丙银行,2022.3.10,,,,,,"_s << u"4 reference.unknown"_s << u"推送银行"_s;
    QTest::newRow("granted, no day") << u"甲银行,2022.3.10,,300,,,,"_s << u"4 row.no_day"_s << u"授信金额"_s;
    QTest::newRow("paid, no day") << u"甲银行,2022.3.10,,300,300,,,"_s << u"4 row.no_day"_s << u"授信金额"_s;
    QTest::newRow("paid, nothing granted")
        << u"甲银行,2022.3.10,,,300,2022.6.1,,"_s << u"4 row.no_grant"_s << u"放款金额"_s;
    QTest::newRow("day without amount") << u"甲银行,2022.3.10,,300,,2022.6.1,,"_s << u"4 row.no_amount"_s
                                        << u"放款日期"_s;
    QTest::newRow("more than granted") << u"甲银行,2022.3.10,,300,310,2022.6.1,,"_s << u"4 row.more_than_granted"_s
                                       << u"放款金额"_s;
    QTest::newRow("paid and refused") << u"甲银行,2022.3.10,,300,300,2022.6.1,,抵押不足"_s << u"4 row.contradicts"_s
                                      << u"未成功原因"_s;
    QTest::newRow("backwards") << u"甲银行,2022.2.10,,,,,,"_s << u"4 row.days_backwards"_s << u"推送日期"_s;
    QTest::newRow("in the future") << u"甲银行,2092.2.10,,,,,,"_s << u"4 row.day_ahead"_s << u"推送日期"_s;
    QTest::newRow("no date") << u"甲银行,三月,,,,,,"_s << u"4 date.not_a_date"_s << u"推送日期"_s;
    QTest::newRow("no amount") << u"甲银行,2022.3.10,,三百,,,,"_s << u"4 money.not_a_number"_s << u"授信金额"_s;
}

/// The single row, with its column; the other is taken.
void tst_ImportNeeds::rowsSetAside()
{
    QFETCH(QString, outcome);
    const auto plan = taken(
        needs(needLine(u"样本甲有限公司"_s, outcome) + needLine(u"样本乙有限公司"_s, u"乙银行,2022.3.9,,,,,,"_s)));
    QCOMPARE(counts(plan), u"new 1 changed 0 unchanged 0 refused 1"_s);
    QTEST(reasons(plan), "reason");
    QTEST(plan->problems.front().column, "column");
    QCOMPARE(all<records::FinancingApplication>().size(), size_t{1});
}

void tst_ImportNeeds::amountsInTheWrongUnit()
{
    const auto plan
        = m_base->plan(needs(needLine(u"样本甲有限公司"_s, u"甲银行,2022.3.10,,3000000,3000000,2022.6.1,,"_s)));
    QCOMPARE(counts(plan), u"new 0 changed 0 unchanged 0 refused 1"_s);
    QCOMPARE(plan->doubtful.front().field, u"credit_line.amount"_s);
}

void tst_ImportNeeds::movesThatSkip()
{
    const QString line = u"甲-1,样本甲有限公司,甲银行,100,2022-03-01,%1,%2,%3\n"_s;
    QCOMPARE(counts(taken(applications(line.arg(u"已登记"_s, u"2022-03-01"_s, QString())))),
        u"new 1 changed 0 unchanged 0 refused 0"_s);
    const auto moved = taken(applications(line.arg(u"全部放款"_s, u"2022-05-01"_s, QString())));
    QCOMPARE(counts(moved), u"new 0 changed 1 unchanged 0 refused 0"_s);
    QCOMPARE(steps(), u"registered 2022-03-01, paid_out 2022-05-01"_s);
    QCOMPARE(all<records::ApplicationStep>().back().note, u"由台账导入"_s);
}

void tst_ImportNeeds::movesThatCannotBe()
{
    const QString line = u"甲-%1,样本甲有限公司,甲银行,100,2022-03-01,%2,%3,%4\n"_s;
    QCOMPARE(counts(taken(applications(line.arg(u"1"_s, u"审批中"_s, u"2022-04-01"_s, QString())
                 + line.arg(u"2"_s, u"审批中"_s, u"2022-04-01"_s, QString())
                 + line.arg(u"3"_s, u"审批中"_s, u"2022-04-01"_s, QString())))),
        u"new 3 changed 0 unchanged 0 refused 0"_s);
    const auto plan = taken(applications(line.arg(u"1"_s, u"银行婉拒"_s, u"2022-05-01"_s, QString())
        + line.arg(u"2"_s, u"已授信"_s, u"2022-03-15"_s, QString())
        + line.arg(u"3"_s, u"已授信"_s, u"2022-05-15"_s, QString())));
    QCOMPARE(counts(plan), u"new 0 changed 1 unchanged 0 refused 2"_s);
    QCOMPARE(reasons(plan), u"2 application.needs_reason_code, 3 row.days_backwards"_s);
    QCOMPARE(plan->problems.front().column, u"未成原因"_s);
    QCOMPARE(plan->problems.back().column, u"阶段日期"_s);
}

YUMIAO_TEST(tst_ImportNeeds)
#include "tst_import_needs.moc"
