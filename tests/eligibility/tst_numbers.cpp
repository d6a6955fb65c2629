// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the rule documents once more, written by hand beside the packs: a slip in a pack is found here.
#include "models/eligibility/number_text.h"
#include "tests/eligibility/scene.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::eligibility;

const QDate NumberDay(2025, 6, 30);

/// "rd_expense@2024=? revenue@2024=10000" with the value in the place of the mark.
Facts factsWith(const QString &pattern, const QString &value)
{
    Facts facts;
    for (const QString &pair : pattern.split(u' ', Qt::SkipEmptyParts)) {
        QString text = pair.section(u'=', 1);
        tests::eligible::put(facts, pair.section(u'=', 0, 0), text.replace(u'?', value));
    }
    return facts;
}

const RowFinding *rowIn(const std::vector<RowFinding> &rows, const QString &code)
{
    for (const RowFinding &row : rows) {
        if (row.row->code == code)
            return &row;
        if (const RowFinding *part = rowIn(row.parts, code))
            return part;
    }
    return nullptr;
}

} // namespace

class tst_Numbers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void points_data();
    void points();
    void lines_data();
    void lines();
    void totals_data();
    void totals();
};

void tst_Numbers::points_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QString>("tier");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("expected");
    const char *pack = "";
    const char *tier = "";
    const auto row = [&](const char *code, const char *pattern, const char *expected) {
        QTest::addRow("%s/%s", tier, code)
            << QString::fromLatin1(pack) << QString::fromLatin1(tier) << QString::fromLatin1(code)
            << QString::fromUtf8(pattern) << QString::fromLatin1(expected);
    };
    pack = "miit-2022-63";
    tier = "innovative";
    row("rd_share", "rd_expense@2024=? revenue@2024=10000",
        "500:20 499.99:15 300:15 299.99:10 200:10 199.99:5 100:5 99.99:0 0:0");
    row("main_growth", "main_revenue@2024=? main_revenue@2023=10000",
        "11500:20 11499.99:15 11000:15 10999.99:10 10500:10 10499.99:5 10000:5 9999.99:0");
    row("debt", "total_liabilities@2024=? total_assets@2024=10000", "5499.99:10 5500:5 7500:5 7500.01:0");
    row("field", "strategic_emerging=?", "true:10 false:5");
    row("main_share", "main_revenue@2024=? revenue@2024=10000",
        "7000:20 6999.99:15 6000:15 5999.99:10 5500:10 5499.99:5 5000:5 4999.99:0");
    row("ip", "ip_class1=1 ip_class1_high_value=? ip_class1_own=1 ip_class2=1", "1:20 0:15");
    row("ip", "ip_class1=1 ip_class1_high_value=0 ip_class1_own=? ip_class2=1", "1:15 0:10");
    row("ip", "ip_class1=0 ip_class2=?", "1:5 0:0");
    tier = "specialised";
    row("main_share", "main_revenue@2024=? revenue@2024=10000", "8000:5 7999.99:3 7000:3 6999.99:1 6000:1 5999.99:0");
    row("main_growth", "main_revenue@2024=? main_revenue@2023=10000 main_revenue@2022=10000",
        "12000:10 11999.99:8 11600:8 11599.99:6 11200:6 11199.99:4 10800:4 10799.99:2 10000:2 9999.99:0");
    row("segment_years", "segment_since=?",
        "2015-06-30:5 2015-07-01:4 2017-06-30:4 2019-06-30:3 2021-06-30:2 2023-06-30:1 2023-07-01:0 2000-01-01:5");
    row("field", "product_field=?", "breakthrough:5 base:3 other:0");
    row("digital", "digital_level=?", "level4:5 level3:5 level2:3 level1:0");
    row("quality", "quality_award=? quality_system=false own_brand=false standards_drafted=false", "true:3 false:0");
    row("quality", "quality_award=true quality_system=? own_brand=false standards_drafted=true", "true:5 false:5");
    row("profit", "net_profit@2024=? revenue@2024=10000",
        "1000:10 999.99:8 800:8 799.99:6 600:6 599.99:4 400:4 399.99:2 200:2 199.99:0 -5:0");
    row("debt", "total_liabilities@2024=? total_assets@2024=10000",
        "4999.99:5 5000:3 5999.99:3 6000:1 7000:1 7000.01:0");
    row("feature", "feature_score=?", "0:0 13.5:13.5 15:15");
    row("ip", "ip_class1=1 ip_class1_high_value=? ip_class1_own=1 ip_class2=1", "1:10 0:8");
    row("ip", "ip_class1=1 ip_class1_high_value=0 ip_class1_own=? ip_class2=1", "1:8 0:6");
    row("ip", "ip_class1=0 ip_class2=?", "1:2 0:0");
    row("rd", "rd_expense@2024=? revenue@2024=1000000",
        "500:10 499.99:8 400:8 399.99:6 300:6 299.99:4 200:4 199.99:2 100:2 99.99:0");
    row("rd", "rd_expense@2024=? revenue@2024=900",
        "90:10 89.99:8 72:8 71.99:6 54:6 53.99:4 36:4 35.99:2 27:2 26.99:0");
    row("rd_staff", "rd_staff@2024=? employees@2024=1000", "200:5 199:3 100:3 99:1 50:1 49:0");
    row("institution", "rd_institution=?", "national:10 provincial:8 municipal:4 below_municipal:2 none:0");
    pack = "most-2017-115";
    tier = "tech_sme";
    row("tech_staff", "tech_staff@2024=? employees@2024=1000",
        "300:20 299:16 250:16 249:12 200:12 199:8 150:8 149:4 100:4 99:0");
    row("rd_sales", "rd_expense@2024=? revenue@2024=10000",
        "600:50 599.99:40 500:40 499.99:30 400:30 399.99:20 300:20 299.99:10 200:10 199.99:0");
    row("rd_costs", "rd_expense@2024=? cost_expense@2024=10000",
        "3000:50 2999.99:40 2500:40 2499.99:30 2000:30 1999.99:20 1500:20 1499.99:10 1000:10 999.99:0");
    row("rd", "rd_expense@2024=? revenue@2024=100000 cost_expense@2024=10000", "3000:50 1000:10 999.99:0");
    row("results", "ip_class1=? ip_class2=4", "2:30 1:30 0:24");
    row("results", "ip_class1=0 ip_class2=?", "5:24 4:24 3:18 2:12 1:6 0:0");
    pack = "most-2016-32";
    tier = "high_tech";
    row("growth_sales", "revenue@2024=? revenue@2023=10000 revenue@2022=10000",
        "17000:9~10 16999.99:7~8 15000:7~8 14999.99:5~6 13000:5~6 12999.99:3~4 11000:3~4 10999.99:1~2 10000.01:1~2 "
        "10000:0");
    row("growth_assets",
        "total_assets@2024=? total_liabilities@2024=5000 total_assets@2023=10000 total_liabilities@2023=0 "
        "total_assets@2022=10000 total_liabilities@2022=0",
        "22000:9~10 21999.99:7~8 15000:0");
    row("score_ip", "score_ip=?", "30:30 0:0");
    row("score_transfer", "score_transfer=?", "30:30");
    row("score_rd", "score_rd_management=?", "20:20");
}

void tst_Numbers::points()
{
    QFETCH(QString, pack);
    QFETCH(QString, tier);
    QFETCH(QString, row);
    QFETCH(QString, pattern);
    QFETCH(QString, expected);
    const TierRules &rules = tests::eligible::rulesOf(qPrintable(pack), qPrintable(tier));
    for (const QString &pair : expected.split(u' ')) {
        const Facts facts = factsWith(pattern, pair.section(u':', 0, 0));
        const Assessment found = assess(rules, facts, {NumberDay, Procedure::New});
        const RowFinding *it = rowIn(found.score()->score->rows, row);
        QVERIFY(it);
        const QString points = it->points.least == it->points.most
            ? shownPoints(it->points.least)
            : shownPoints(it->points.least) + u'~' + shownPoints(it->points.most);
        QCOMPARE(pair.section(u':', 0, 0) + u':' + points, pair);
    }
}

void tst_Numbers::lines_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QString>("tier");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("met");
    QTest::addColumn<QString>("notMet");
    const char *pack = "";
    const char *tier = "";
    const auto row = [&](const char *code, const char *pattern, const char *met, const char *notMet) {
        QTest::addRow("%s/%s/%s", pack, tier, code)
            << QString::fromLatin1(pack) << QString::fromLatin1(tier) << QString::fromLatin1(code)
            << QString::fromUtf8(pattern) << QString::fromUtf8(met) << QString::fromUtf8(notMet);
    };
    pack = "miit-2022-63";
    tier = "innovative";
    row("direct_equity", "equity_raised@2024=? equity_raised@2023=100 equity_raised@2022=100", "300", "299.99");
    row("direct_award", "award_provincial=?", "2022-01-01", "2021-12-31");
    row("direct_institution", "rd_institution=?", "provincial", "municipal");
    tier = "specialised";
    row("segment", "segment_since=?", "2023-06-30", "2023-07-01");
    row("rd_amount", "rd_expense@2024=?", "100", "99.99");
    row("rd_ratio", "rd_expense@2024=? revenue@2024=10000", "300", "299.99");
    row("revenue_amount", "revenue@2024=?", "1000", "999.99");
    row("revenue_equity", "equity_raised@2024=? equity_raised@2023=1000", "1000", "999.99");
    row("direct_rd", "rd_expense@2024=? rd_expense@2023=900", "1100", "1099.99");
    row("direct_equity", "equity_raised@2024=? equity_raised@2023=0", "6000", "5999.99");
    tier = "little_giant";
    row("segment", "segment_since=?", "2022-06-30", "2022-07-01");
    row("main_share", "main_revenue@2024=? revenue@2024=10000", "7000", "6999.99");
    row("main_growth", "main_revenue@2024=? main_revenue@2023=10000 main_revenue@2022=10000", "11000", "10999.99");
    row("debt", "total_liabilities@2024=? total_assets@2024=10000", "7000", "7000.01");
    row("market_share", "market_share=?", "10", "9.9999");
    row("rd_large", "rd_expense@2024=? revenue@2024=10000 rd_expense@2023=300 revenue@2023=10000", "300", "299.99");
    row("rd_middle", "rd_expense@2024=600 revenue@2024=10000 rd_expense@2023=? revenue@2023=10000", "600", "599.99");
    row("rd_small_equity", "equity_raised@2024=? equity_raised@2023=0", "8000", "7999.99");
    row("rd_small_amount", "rd_expense@2024=? rd_expense@2023=1000", "2000", "1999.99");
    row("rd_small_staff", "rd_staff@2024=? employees@2024=100", "50", "49");
    row("ip", "ip_class1=?", "2", "1");
    pack = "miit-2026-2";
    tier = "specialised";
    row("segment", "segment_since=?", "2022-01-01", "2022-01-02");
    row("revenue_amount", "revenue@2024=?", "1500", "1499.99");
    row("revenue_equity", "equity_raised@2024=? equity_raised@2023=1000", "1000", "999.99");
    row("main_share", "main_revenue@2024=? revenue@2024=10000", "8000", "7999.99");
    row("debt", "total_liabilities@2024=? total_assets@2024=10000", "8000", "8000.01");
    row("rd_amount", "rd_expense@2024=100 rd_expense@2023=?", "100", "99.99");
    row("rd_ratio", "rd_expense@2024=? revenue@2024=10000 rd_expense@2023=300 revenue@2023=10000", "300", "299.99");
    row("ip_applied", "ip_class1_applied=?", "1", "0");
    row("development", "development_score@2025=?", "50", "49.9999");
    row("no_risk", "risk_named=?", "2021-12-31", "2022-01-01");
    row("no_data_fraud", "data_fraud=?", "2021-12-31", "2022-01-01");
    tier = "little_giant";
    row("segment", "segment_since=?", "2022-01-01", "2022-01-02");
    row("revenue", "revenue@2024=?", "5000", "4999.99");
    row("main_share", "main_revenue@2024=? revenue@2024=10000", "9000", "8999.99");
    row("growth", "revenue@2024=? revenue@2023=1 revenue@2022=10000", "11025", "11024.99");
    row("debt", "total_liabilities@2024=? total_assets@2024=10000", "7500", "7500.01");
    row("market_share", "market_share=?", "10", "9.9999");
    row("market_international", "market_share_international=?", "10", "9.9999");
    row("market_rank", "market_rank=?", "3", "4");
    row("rd_amount", "rd_expense@2024=? rd_expense@2023=600", "600", "599.99");
    row("rd_ratio", "rd_expense@2024=300 revenue@2024=10000 rd_expense@2023=? revenue@2023=10000", "300", "299.99");
    row("ip_count", "ip_class1_eligible=?", "4", "3");
    row("development", "development_score@2025=?", "60", "59.9999");
    pack = "most-2017-115";
    tier = "tech_sme";
    row("employees", "employees@2024=?", "500", "501");
    row("sales", "revenue@2024=?", "20000", "20000.01");
    row("assets", "total_assets@2024=?", "20000", "20000.01");
    row("direct_award", "award_national_top3=?", "2020-01-01", "2019-12-31");
    row("direct_standard", "standard_lead_top5=?", "2020-01-01", "2019-12-31");
    row("no_incident", "incident_major=?", "2023-12-31", "2024-01-01");
    row("no_research_dishonesty", "research_dishonesty=?", "2023-12-31", "2024-01-01");
    pack = "most-2016-32";
    tier = "high_tech";
    row("age", "established=?", "2024-06-30", "2024-07-01");
    row("ip", "ip_core=?", "1", "0");
    row("tech_staff", "tech_staff@2024=? employees@2024=1000", "100", "99");
    row("rd_small",
        "rd_expense@2024=? rd_expense@2023=50 rd_expense@2022=50 revenue@2024=1000 revenue@2023=1000 revenue@2022=1000",
        "50", "49.99");
    row("rd_middle",
        "rd_expense@2024=? rd_expense@2023=40 rd_expense@2022=40 revenue@2024=1000 revenue@2023=1000 revenue@2022=1000",
        "40", "39.99");
    row("rd_large",
        "rd_expense@2024=? rd_expense@2023=30 rd_expense@2022=30 revenue@2024=1000 revenue@2023=1000 revenue@2022=1000",
        "30", "29.99");
    row("rd_domestic",
        "rd_expense_domestic@2024=? rd_expense_domestic@2023=60 rd_expense_domestic@2022=60 rd_expense@2024=100 "
        "rd_expense@2023=100 rd_expense@2022=100",
        "60", "59.99");
    row("high_tech_revenue", "high_tech_revenue@2024=? revenue@2024=10000", "6000", "5999.99");
    pack = "miit-2023-138";
    tier = "champion";
    row("segment_years", "segment_since=?", "2015-06-30", "2015-07-01");
    row("segment_new_years", "segment_since=?", "2020-06-30", "2020-07-01");
    row("revenue_any", "main_revenue@2024=? main_revenue@2023=40000 main_revenue@2022=40000", "40000", "39999.99");
    row("revenue_lower", "main_revenue@2024=? main_revenue@2023=20000 main_revenue@2022=20000", "20000", "19999.99");
    row("market", "market_world_rank=?", "3", "4");
    row("no_incident", "incident_major=?", "2021-12-31", "2022-01-01");
    row("no_tax_offence", "tax_offence=?", "2021-12-31", "2022-01-01");
    row("no_data_fraud", "data_fraud=?", "2021-12-31", "2022-01-01");
    pack = "sichuan-listing-reserve";
    tier = "reserve";
    row("age", "established=?", "2023-01-01", "2023-01-02");
    row("profit", "net_profit@2024=? net_profit@2023=-100", "900", "899.99");
    row("profit_positive", "net_profit@2024=?", "0.0001", "0");
    row("revenue_profit", "revenue@2024=?", "4000", "3999.99");
    row("revenue_rd_share",
        "rd_expense@2024=? rd_expense@2023=150 rd_expense@2022=150 revenue@2024=1000 revenue@2023=1000 "
        "revenue@2022=1000",
        "150", "149.99");
    row("growth_each", "revenue@2024=? revenue@2023=1001 revenue@2022=1000", "1001.01", "1001");
    row("growth_compound", "revenue@2024=? revenue@2023=1 revenue@2022=10000", "16900", "16899.99");
    row("growth_mean", "revenue@2024=? revenue@2023=2000", "4000", "3999.99");
}

void tst_Numbers::lines()
{
    QFETCH(QString, pack);
    QFETCH(QString, tier);
    QFETCH(QString, code);
    QFETCH(QString, pattern);
    QFETCH(QString, met);
    QFETCH(QString, notMet);
    const TierRules &rules = tests::eligible::rulesOf(qPrintable(pack), qPrintable(tier));
    for (const QString &value : {met, notMet}) {
        const Assessment found = assess(rules, factsWith(pattern, value), {NumberDay, Procedure::New});
        const Finding *it = found.find(code);
        QVERIFY2(it, qPrintable(code));
        QCOMPARE(value + u' ' + tests::eligible::verdictWord(it->verdict),
            value + (value == met ? u" met"_s : u" not_met"_s));
    }
}

void tst_Numbers::totals_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QString>("tier");
    QTest::addColumn<QString>("expected");
    QTest::newRow("63-1") << u"miit-2022-63"_s << u"innovative"_s
                          << u"60/100 innovation 20/40 growth 15/30 specialisation 15/30"_s;
    QTest::newRow("63-2") << u"miit-2022-63"_s << u"specialised"_s << u"60/100"_s;
    QTest::newRow("115") << u"most-2017-115"_s << u"tech_sme"_s << u"60/100 staff 1/20"_s;
    QTest::newRow("32") << u"most-2016-32"_s << u"high_tech"_s << u">70/100"_s;
}

void tst_Numbers::totals()
{
    QFETCH(QString, pack);
    QFETCH(QString, tier);
    QFETCH(QString, expected);
    const Assessment found
        = assess(tests::eligible::rulesOf(qPrintable(pack), qPrintable(tier)), Facts(), {NumberDay, Procedure::New});
    const ScoreFinding &score = *found.score()->score;
    const ScoreLine &line = found.score()->criterion->score->line;
    QString words = (line.above ? u">"_s : QString()) + shownPoints(line.least) + u'/' + shownPoints(score.most);
    for (const ClassFinding &it : score.classes)
        words += u' ' + it.scoreClass->code + u' ' + shownPoints(it.scoreClass->least) + u'/' + shownPoints(it.most);
    QCOMPARE(words, expected);
}

YUMIAO_TEST(tst_Numbers)

#include "tst_numbers.moc"
