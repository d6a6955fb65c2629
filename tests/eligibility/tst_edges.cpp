// SPDX-License-Identifier: GPL-3.0-or-later
// Every line of every pack, tried at its number, the smallest step below and the smallest step above.
#include "models/eligibility/assessment.h"
#include "tests/eligibility/scene.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::eligibility;

const QDate EdgeDay(2024, 6, 30);
constexpr qint64 MoneyBase = 1'000'000'000'000;
constexpr qint64 CountBase = 1'000'000;

/// One line of a pack with the measure it is drawn on.
struct Edge {
    QString name;
    Measure measure;
    Line line;
    std::vector<int> shifts;
    const Criterion *criterion = nullptr; ///< null: a band of a score row
};

void collectRows(std::vector<Edge> &edges, const QString &where, const std::vector<ScoreRow> &rows);

void collect(std::vector<Edge> &edges, const QString &where, const std::vector<Criterion> &criteria)
{
    for (const Criterion &it : criteria) {
        const QString name = where + u'/' + it.code;
        if (it.kind == CriterionKind::Threshold)
            edges.push_back({name, it.measure, it.line, it.shifts, &it});
        collect(edges, where, it.members);
        if (it.score)
            collectRows(edges, name, it.score->rows);
    }
}

void collectRows(std::vector<Edge> &edges, const QString &where, const std::vector<ScoreRow> &rows)
{
    for (const ScoreRow &row : rows) {
        for (const ScoreCase &it : row.cases) {
            if (it.line)
                edges.push_back(
                    {u"%1/%2 %3"_s.arg(where, row.code, it.line->text), row.measure, *it.line, {0}, nullptr});
            collect(edges, where, it.condition);
        }
        collectRows(edges, where, row.parts);
    }
}

const std::vector<Edge> &allEdges()
{
    static const std::vector<Edge> edges = [] {
        std::vector<Edge> found;
        for (const auto &pack : carriedShelf()->packs())
            for (const TierRules &rules : pack->tiers)
                collect(found, pack->code + u'/' + rules.tier, rules.criteria);
        return found;
    }();
    return edges;
}

/// Puts a whole number, also for a derived fact.
void keep(Facts &facts, int place, int ago, qint64 value)
{
    const FactKind &kind = facts.catalogue().at(place);
    if (kind.minuend) {
        keep(facts, *kind.minuend, ago, value + 7);
        keep(facts, *kind.less, ago, 7);
        return;
    }
    facts.keep({place, kind.yearly ? EdgeDay.year() - ago : 0, value, {}});
}

qint64 wholeOf(const std::optional<Exact> &value)
{
    Q_ASSERT(value && *value == Exact::whole(value->floor()));
    return value->floor();
}

qint64 storedLine(const FactKind &kind, const Exact &line)
{
    return kind.type == FactType::Rate  ? wholeOf(line.times(Exact::whole(1'000'000)))
        : kind.type == FactType::Points ? wholeOf(line.times(Exact::whole(OnePoint)))
                                        : wholeOf(line);
}

void putRatio(Facts &facts, const Edge &edge, int ago, qint64 delta)
{
    const Measure &measure = edge.measure;
    const qint64 base = facts.catalogue().at(measure.fact).type == FactType::Money ? MoneyBase : CountBase;
    for (int i = 0; i < measure.years; ++i) {
        keep(facts, *measure.of, ago + i, base);
        keep(facts, measure.fact, ago + i, wholeOf(edge.line.value.times(Exact::whole(base))) + (i == 0 ? delta : 0));
    }
}

/// Years that grow at the very rate of the line, the oldest first; each year a little more or less.
void putGrowth(Facts &facts, const Edge &edge, qint64 delta)
{
    const int steps
        = edge.measure.kind == MeasureKind::Growth ? static_cast<int>(edge.shifts.size()) : edge.measure.years;
    const Exact factor = *edge.line.value.plus(Exact::whole(1));
    for (int i = 0; i <= steps; ++i)
        keep(facts, edge.measure.fact, edge.measure.ago + steps - i,
            wholeOf(factor.power(i)->times(Exact::whole(MoneyBase))) + delta * i);
}

Facts factsAtEdge(const Edge &edge, qint64 delta)
{
    Facts facts;
    const Measure &measure = edge.measure;
    const FactKind &kind = facts.catalogue().at(measure.fact);
    switch (measure.kind) {
    case MeasureKind::Value:
        for (const int shift : edge.shifts)
            keep(facts, measure.fact, measure.ago + shift, storedLine(kind, edge.line.value) + delta);
        break;
    case MeasureKind::Ratio:
        for (const int shift : edge.shifts)
            putRatio(facts, edge, measure.ago + shift, delta);
        break;
    case MeasureKind::Growth:
    case MeasureKind::MeanGrowth:
    case MeasureKind::CompoundGrowth:
        putGrowth(facts, edge, delta);
        break;
    case MeasureKind::Sum:
    case MeasureKind::Mean:
        for (int i = 0; i < measure.years; ++i)
            keep(facts, measure.fact, measure.ago + i, 0);
        keep(facts, measure.fact, measure.ago,
            wholeOf(edge.line.value) * (measure.kind == MeasureKind::Mean ? measure.years : 1) + delta);
        break;
    case MeasureKind::YearsSince: {
        const QDate end = measure.until == Until::Day ? EdgeDay : QDate(EdgeDay.year(), 1, 1);
        const QDate since = end.addYears(-static_cast<int>(edge.line.value.floor())).addDays(-delta);
        facts.keep({measure.fact, 0, since.toString(Qt::ISODate), {}});
        break;
    }
    }
    return facts;
}

bool isMetAt(Comparison comparison, qint64 delta)
{
    switch (comparison) {
    case Comparison::AtLeast:
        return delta >= 0;
    case Comparison::Above:
        return delta > 0;
    case Comparison::AtMost:
        return delta <= 0;
    case Comparison::Below:
        return delta < 0;
    }
    Q_UNREACHABLE();
}

/// The row of a table as points of a small pack: at, below and above each of its bands.
Points pointsOf(const TierRules &rules, const Facts &facts)
{
    return assess(rules, facts, {EdgeDay, Procedure::New}).score()->score->rows.front().points.least;
}

} // namespace

class tst_Edges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLine_data();
    void everyLine();
    void bandsOfRevenue_data();
    void bandsOfRevenue();
    void pointsOfBands_data();
    void pointsOfBands();
};

void tst_Edges::everyLine_data()
{
    QTest::addColumn<int>("edge");
    for (size_t i = 0; i < allEdges().size(); ++i)
        QTest::newRow(qPrintable(allEdges()[i].name)) << static_cast<int>(i);
    QVERIFY(allEdges().size() > 120);
}

void tst_Edges::everyLine()
{
    QFETCH(int, edge);
    const Edge &it = allEdges()[static_cast<size_t>(edge)];
    for (const qint64 delta : {-1, 0, 1}) {
        const Facts facts = factsAtEdge(it, delta);
        const Verdict expected = isMetAt(it.line.comparison, delta) ? Verdict::Met : Verdict::NotMet;
        for (const int shift : it.shifts)
            QCOMPARE(reaches(measured(it.measure, facts, EdgeDay, shift), it.line), expected);
        if (it.criterion)
            QCOMPARE(judged(*it.criterion, facts, {EdgeDay, Procedure::New}).verdict, expected);
    }
    const Measured nothing = measured(it.measure, Facts(), EdgeDay);
    QCOMPARE(reaches(nothing, it.line), Verdict::Unknown);
    QCOMPARE(nothing.why, std::optional(Why::FactMissing));
    QVERIFY(!nothing.missing.empty());
}

void tst_Edges::bandsOfRevenue_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QString>("tier");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("revenue");
    QTest::addColumn<int>("band");
    const auto row = [](const char *pack, const char *tier, const char *code, const char *revenue, int band) {
        QTest::newRow(qPrintable(QString::fromLatin1("%1 %2").arg(QLatin1String(tier), QLatin1String(revenue))))
            << QString::fromLatin1(pack) << QString::fromLatin1(tier) << QString::fromLatin1(code)
            << QString::fromLatin1(revenue) << band;
    };
    // 以上 includes the number: 5000万–1亿 begins at 5000 and ends below 10000.
    row("miit-2022-63", "little_giant", "rd_by_revenue", "4999.999999", 0);
    row("miit-2022-63", "little_giant", "rd_by_revenue", "5000", 1);
    row("miit-2022-63", "little_giant", "rd_by_revenue", "9999.999999", 1);
    row("miit-2022-63", "little_giant", "rd_by_revenue", "10000", 2);
    // 5000万（含）以下: here the upper number belongs to the band.
    row("most-2016-32", "high_tech", "rd", "5000", 0);
    row("most-2016-32", "high_tech", "rd", "5000.000001", 1);
    row("most-2016-32", "high_tech", "rd", "20000", 1);
    row("most-2016-32", "high_tech", "rd", "20000.000001", 2);
}

void tst_Edges::bandsOfRevenue()
{
    QFETCH(QString, pack);
    QFETCH(QString, tier);
    QFETCH(QString, code);
    QFETCH(QString, revenue);
    QFETCH(int, band);
    Facts facts;
    tests::eligible::put(facts, u"revenue@2023"_s, revenue);
    const Assessment found
        = assess(tests::eligible::rulesOf(qPrintable(pack), qPrintable(tier)), facts, {EdgeDay, Procedure::New});
    QCOMPARE(found.find(code)->band, std::optional(band));
}

void tst_Edges::pointsOfBands_data()
{
    QTest::addColumn<QString>("liabilities");
    QTest::addColumn<int>("points");
    // 63号附件1 row 4, as printed: below 55 → 10, 55 to 75 → 5, above 75 → 0.
    QTest::newRow("below 55") << u"549.999999"_s << 10;
    QTest::newRow("55") << u"550"_s << 5;
    QTest::newRow("75") << u"750"_s << 5;
    QTest::newRow("above 75") << u"750.000001"_s << 0;
}

void tst_Edges::pointsOfBands()
{
    QFETCH(QString, liabilities);
    QFETCH(int, points);
    const auto pack = tests::eligible::packWith(
        R"({"code": "s", "title": "评价", "clause": "一", "confidence": "secondary", "kind": "score", "table": {"at_least": 5, "rows": [
            {"code": "debt", "title": "资产负债率", "most": 10, "kind": "cases", "measure": {"ratio": "total_liabilities", "of": "total_assets"},
             "cases": [{"below": "55%", "points": 10}, {"at_most": "75%", "points": 5}]}]}})");
    Facts facts = tests::eligible::factsOf({{"total_assets@2023", "1000"}});
    tests::eligible::put(facts, u"total_liabilities@2023"_s, liabilities);
    QCOMPARE(pointsOf(pack->tiers.front(), facts), points * OnePoint);
}

YUMIAO_TEST(tst_Edges)

#include "tst_edges.moc"
