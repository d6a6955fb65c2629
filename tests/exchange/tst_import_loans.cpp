// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/institution.h"
#include "models/records/loan_detail.h"
#include "models/records/loan_resolution.h"
#include "models/store/query.h"
#include "tests/exchange/import_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::tests;
using records::RecordKind;

namespace {

/// The 21 columns as banks hand them in.
const QString LoanHeadings
    = u"合同号,企业名称,贷款余额（万元）,执行年利率,法定代表人（自动）,联系电话（自动）,注册地址（自动）,"
      u"所属镇（街道）（自动）,"
      "所属行业（自动）,发放日期,到期日期,\"担保方式（保证、抵押、质押、信用）\",信用余额,抵押余额,质押余额,保证余额,"
      "其中：保证人,"
      "\"五级形态（填写：正常、关注、次级、可疑损失）\",本金逾期天数,\"是否需要地方政府协调配合（逾期、不良贷款需填写）\",备注\n"_s;

QString loanLine(const QString &contract, const QString &firm, const QString &balance, const QString &rate = u"4.35"_s)
{
    return u"%1,%2,%3,%4,,,,,,2021.7.5,2022年7月5日,抵押,,%3,,,,正常,０,,\n"_s.arg(contract, firm, balance, rate);
}

} // namespace

/// What banks hand in: the 21 columns, the month and the bank of the title, units that are asked and never guessed.
class tst_ImportLoans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void monthsInTexts_data();
    void monthsInTexts();
    void twentyOneColumns();
    void monthAndBankAreAsked();
    void wrongUnitIsHeld();
    void oneWrongRowAlone();
    void otherMonthTellsTheUnit();
    void fractionForPercent();
    void rateByItsTitle();
    void partsThatDoNotAddUp();
    void needWithoutUnit();
    void doubtfulAndLossInOneWord();
    void resolutionsOfBothForms();
    void returnsOfBanks();

private:
    [[nodiscard]] exchange::ImportWish loans(
        const QString &lines, const QString &title = u"甲银行2022年6月贷款明细\n"_s)
    {
        return m_base->wish(title + LoanHeadings + lines, RecordKind::LoanDetail);
    }
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

void tst_ImportLoans::init()
{
    m_base = std::make_unique<ImportBase>();
    const auto firms = m_base->import(m_base->wish(
        u"统一社会信用代码,企业名称\n%1,样本甲有限公司\n%2,样本乙有限公司\n"_s.arg(madeCode(1), madeCode(2))));
    QCOMPARE(counts(firms), u"new 2 changed 0 unchanged 0 refused 0"_s);
    const auto banks = m_base->import(
        m_base->wish(u"机构名称,机构类型\n甲银行,城市商业银行\n乙银行,村镇银行\n"_s, RecordKind::Institution));
    QCOMPARE(counts(banks), u"new 2 changed 0 unchanged 0 refused 0"_s);
}

void tst_ImportLoans::monthsInTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("end");
    QTest::newRow("words") << u"甲银行2022年6月贷款明细"_s << QDate(2022, 6, 30);
    QTest::newRow("wide") << u"２０２２年２月"_s << QDate(2022, 2, 28);
    QTest::newRow("dash") << u"贷款明细2022-06"_s << QDate(2022, 6, 30);
    QTest::newRow("dot") << u"2022.12"_s << QDate(2022, 12, 31);
    QTest::newRow("joined") << u"明细202206"_s << QDate(2022, 6, 30);
    QTest::newRow("day") << u"2022-06-30"_s << QDate(2022, 6, 30);
    QTest::newRow("no month") << u"2022年度"_s << QDate();
    QTest::newRow("thirteen") << u"2022年13月"_s << QDate();
    QTest::newRow("nothing") << u"贷款明细"_s << QDate();
}

void tst_ImportLoans::monthsInTexts()
{
    QFETCH(QString, text);
    QTEST(exchange::monthEndIn(text).value_or(QDate()), "end");
}

void tst_ImportLoans::twentyOneColumns()
{
    const auto wish = loans(loanLine(u"甲001"_s, u"样本甲有限公司 "_s, u"５０0"_s)
        + loanLine(u"甲002"_s, u"样本乙有限公司"_s, u"120.5"_s) + u"合计,,620.5,,,,,,,,,,,,,,,,,,\n"_s
        + loanLine(u"甲003"_s, u"没有的企业"_s, u"10"_s));
    const auto plan = m_base->import(wish);
    QCOMPARE(counts(plan), u"new 2 changed 0 unchanged 0 refused 1"_s);
    QCOMPARE(reasons(plan), u"6 row.not_found"_s);
    QVERIFY(plan->doubtful.empty());
    const auto details = all<records::LoanDetail>();
    QCOMPARE(details.front().asOf, QDate(2022, 6, 30));
    QCOMPARE(details.front().balance->fen(), Money::fromWan(500).fen());
    QCOMPARE(details.front().mortgageBalance->fen(), Money::fromWan(500).fen());
    QCOMPARE(details.front().rate->millionths(), qint64{43'500});
    QCOMPARE(details.front().due, QDate(2022, 7, 5));
    QCOMPARE(details.front().overdueDays.value_or(-1), qint64{0});
    QCOMPARE(counts(m_base->plan(wish)), u"new 0 changed 0 unchanged 2 refused 1"_s);
}

void tst_ImportLoans::monthAndBankAreAsked()
{
    auto wish = loans(loanLine(u"甲001"_s, u"样本甲有限公司"_s, u"50"_s), u"贷款明细\n"_s);
    QCOMPARE(m_base->plan(wish).error().what, u"import.no_month"_s);
    wish.constants.insert(u"as_of"_s, u"2022-06"_s);
    QCOMPARE(m_base->plan(wish).error().what, u"import.no_institution"_s);
    wish.constants.insert(u"institution"_s, u"丙银行"_s);
    QCOMPARE(m_base->plan(wish).error().what, u"import.constant"_s);
    wish.constants.insert(u"institution"_s, u"乙银行"_s);
    QCOMPARE(counts(m_base->import(wish)), u"new 1 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(all<records::LoanDetail>().front().asOf, QDate(2022, 6, 30));
    wish.constants.insert(u"as_of"_s, u"2022-07-15"_s); // a day of it: the month is meant
    QCOMPARE(counts(m_base->import(wish)), u"new 1 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(all<records::LoanDetail>().back().asOf, QDate(2022, 7, 31));
    wish.constants.insert(u"nonsense"_s, u"1"_s);
    QCOMPARE(m_base->plan(wish).error().what, u"field.unknown"_s);
    const auto two = loans(loanLine(u"甲001"_s, u"样本甲有限公司"_s, u"50"_s), u"甲银行、乙银行2022年6月\n"_s);
    QCOMPARE(m_base->plan(two).error().what, u"import.no_institution"_s);
}

void tst_ImportLoans::wrongUnitIsHeld()
{
    auto wish = loans(loanLine(u"甲001"_s, u"样本甲有限公司"_s, u"5000000"_s)
        + loanLine(u"甲002"_s, u"样本乙有限公司"_s, u"50000"_s));
    auto plan = m_base->plan(wish);
    QCOMPARE(counts(plan), u"new 0 changed 0 unchanged 0 refused 2"_s); // the second is 5 亿: held with its column
    QCOMPARE(reasons(plan), u"3 unit.doubtful, 4 unit.doubtful"_s);
    QCOMPARE(plan->doubtful.front().field, u"balance"_s);
    wish.units.insert(u"balance"_s, exchange::Unit::Yuan);
    plan = m_base->import(wish);
    QCOMPARE(counts(plan), u"new 2 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(all<records::LoanDetail>().front().balance->fen(), Money::fromWan(500).fen());
}

void tst_ImportLoans::oneWrongRowAlone()
{
    QString lines = loanLine(u"甲000"_s, u"样本甲有限公司"_s, u"5000000"_s);
    for (int i = 1; i < 10; ++i)
        lines += loanLine(u"甲00%1"_s.arg(i), u"样本甲有限公司"_s, QString::number(100 + i));
    const auto plan = m_base->plan(loans(lines));
    QCOMPARE(counts(plan), u"new 9 changed 0 unchanged 0 refused 1"_s);
    QCOMPARE(reasons(plan), u"3 unit.doubtful"_s);
}

void tst_ImportLoans::otherMonthTellsTheUnit()
{
    QCOMPARE(counts(m_base->import(loans(loanLine(u"甲001"_s, u"样本甲有限公司"_s, u"8"_s)))),
        u"new 1 changed 0 unchanged 0 refused 0"_s);
    auto wish = loans(loanLine(u"甲001"_s, u"样本甲有限公司"_s, u"80000"_s), u"甲银行2022年7月\n"_s);
    QCOMPARE(reasons(m_base->plan(wish)), u"3 unit.doubtful"_s); // 8 亿 is no loan beyond any, but 10,000 times June
    wish.units.insert(u"balance"_s, exchange::Unit::Yuan);
    QCOMPARE(counts(m_base->plan(wish)), u"new 1 changed 0 unchanged 0 refused 0"_s);
}

void tst_ImportLoans::fractionForPercent()
{
    auto wish = loans(loanLine(u"甲001"_s, u"样本甲有限公司"_s, u"50"_s, u"0.0435"_s));
    QCOMPARE(reasons(m_base->plan(wish)), u"3 unit.doubtful_rate"_s);
    wish = loans(loanLine(u"甲001"_s, u"样本甲有限公司"_s, u"50"_s, u"4.35%"_s));
    QCOMPARE(reasons(m_base->plan(wish)), QString());
}

/// In the program a heading is known by the field's title, too, which says no unit.
void tst_ImportLoans::rateByItsTitle()
{
    auto wish = loans(loanLine(u"甲001"_s, u"样本甲有限公司"_s, u"50"_s));
    const auto &description = records::description<records::LoanDetail>();
    wish.titles.resize(description.fields.size());
    wish.titles[static_cast<size_t>(description.indexOf(u"rate"))] = {u"执行年利率"_s};
    QCOMPARE(counts(m_base->import(wish)), u"new 1 changed 0 unchanged 0 refused 0"_s);
    QCOMPARE(all<records::LoanDetail>().front().rate->millionths(), qint64{43'500});
}

void tst_ImportLoans::partsThatDoNotAddUp()
{
    const auto plan
        = m_base->plan(loans(u"甲001,样本甲有限公司,500,4.35,,,,,,2021.7.5,2022.7.5,抵押,,5000000,,,,正常,0,,\n"_s));
    QCOMPARE(reasons(plan), u"3 unit.doubtful"_s);
    QCOMPARE(plan->doubtful.front().field, u"mortgage_balance"_s);
}

void tst_ImportLoans::needWithoutUnit()
{
    auto wish = m_base->wish(
        u"填报日期,企业名称,融资需求金额,意向银行\n2022.3.30,样本甲有限公司,300,甲银行\n"_s, RecordKind::FinancingNeed);
    auto plan = m_base->plan(wish);
    QCOMPARE(reasons(plan), u"2 money.unit_unknown"_s);
    QCOMPARE(plan->doubtful.front().field, u"amount"_s);
    wish.units.insert(u"amount"_s, exchange::Unit::Wan);
    QCOMPARE(counts(m_base->plan(wish)), u"new 1 changed 0 unchanged 0 refused 0"_s);
    wish.units.insert(u"amount"_s, exchange::Unit::Yuan);
    QCOMPARE(counts(m_base->plan(wish)), u"new 1 changed 0 unchanged 0 refused 0"_s); // the officer's word counts
}

/// The heading of the 21 columns knows 可疑 and 损失 as one word only.
void tst_ImportLoans::doubtfulAndLossInOneWord()
{
    QString lines
        = loanLine(u"甲001"_s, u"样本甲有限公司"_s, u"50"_s) + loanLine(u"甲002"_s, u"样本甲有限公司"_s, u"60"_s);
    lines.replace(u"正常,０,,"_s, u"可疑损失,200,是,已起诉"_s);
    lines.replace(lines.lastIndexOf(u"已起诉"_s), 3, QString());
    const auto wish = loans(lines);
    QCOMPARE(counts(m_base->import(wish)), u"new 2 changed 0 unchanged 0 refused 0"_s);
    const auto details = all<records::LoanDetail>();
    QCOMPARE(details.front().loanClass, records::LoanClass::Doubtful);
    QCOMPARE(details.front().remarks, u"已起诉；五级形态：可疑损失"_s);
    QCOMPARE(details.back().remarks, u"五级形态：可疑损失"_s);
    QCOMPARE(counts(m_base->plan(wish)), u"new 0 changed 0 unchanged 2 refused 0"_s);
}

void tst_ImportLoans::resolutionsOfBothForms()
{
    const QString seven = u"不良贷款处置\n企业名称,法人代表或实际控制人,企业所属乡镇（街道）,收回不良贷款金额（万元）,"
                          "收回不良贷款时间,\"收回方式（现金收回、上划、以资抵债）\",备注\n"
                          "样本甲有限公司,某,某镇,30,2022.5.6,现金收回,\n"_s;
    QCOMPARE(counts(m_base->import(m_base->wish(seven, RecordKind::LoanResolution))),
        u"new 1 changed 0 unchanged 0 refused 0"_s);
    const QString six
        = u"企业名称,法人代表或实际控制人,企业所属乡镇（街道）,逾期贷款金额（万元）,化解金额（万元）,备注\n"
          "样本乙有限公司,某,某镇,80,20,\n"_s;
    QCOMPARE(counts(m_base->import(m_base->wish(six, RecordKind::LoanResolution))),
        u"new 1 changed 0 unchanged 0 refused 0"_s);
    const auto found = all<records::LoanResolution>();
    QCOMPARE(*found.front().trouble, records::LoanTrouble::NonPerforming);
    QCOMPARE(*found.front().way, records::RecoveryWay::Cash);
    QCOMPARE(*found.back().trouble, records::LoanTrouble::Overdue);
    QCOMPARE(counts(m_base->plan(m_base->wish(six, RecordKind::LoanResolution))),
        u"new 0 changed 0 unchanged 1 refused 0"_s);
}

void tst_ImportLoans::returnsOfBanks()
{
    const QString june
        = u"2022年6月普惠小微贷款月报（金融监管口径）\n"
          "金融机构,普惠小微贷款余额（万元）,有余额户数,各项贷款余额（万元）\n甲银行,30000,120,150000\n"_s;
    QCOMPARE(
        counts(m_base->import(m_base->wish(june, RecordKind::BankReturn))), u"new 1 changed 0 unchanged 0 refused 0"_s);
    QString july = june;
    july.replace(u"6月"_s, u"7月"_s).replace(u"30000"_s, u"310000000"_s);
    QCOMPARE(reasons(m_base->plan(m_base->wish(july, RecordKind::BankReturn))), u"3 unit.doubtful"_s);
}

YUMIAO_TEST(tst_ImportLoans)
#include "tst_import_loans.moc"
