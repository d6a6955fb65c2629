// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/plan_reader.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using namespace plantext;
using records::DutyRole;
using records::TargetKind;

/// Plans of made-up districts that are written in other forms.
class tst_OtherPlans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leadAndSupport();
    void fullWidth();
    void sections();
    void table();
    void brokenLines();
    void noChapters();
    void nothingAtAll_data();
    void nothingAtAll();
    void nothingIsEverDropped();
};

namespace {

PlanReading planOf(const QString &name)
{
    QFile file(QStringLiteral(YUMIAO_SOURCE_DIR) + u"/tests/plantext/texts/"_s + name);
    return file.open(QIODevice::ReadOnly) ? readPlan(QString::fromUtf8(file.readAll())) : PlanReading();
}

/// "chapter.no label title: +lead, support".
QStringList clausesOf(const PlanReading &plan)
{
    QStringList lines;
    for (const ReadChapter &chapter : plan.chapters)
        for (const ReadClause &clause : chapter.clauses) {
            QStringList units;
            for (const ReadUnit &unit : clause.units)
                units.append((unit.role == DutyRole::Lead ? u"+"_s : QString()) + unit.name);
            lines.append(u"%1.%2 %3 %4: %5"_s.arg(chapter.no)
                             .arg(clause.no)
                             .arg(clause.label.isEmpty() ? u"-"_s : clause.label, clause.title, units.join(u' ')));
        }
    return lines;
}

/// "no kind value unit due".
QStringList targetsOf(const PlanReading &plan)
{
    QStringList lines;
    for (const ReadChapter &chapter : plan.chapters)
        for (const ReadClause &clause : chapter.clauses)
            for (const ReadMeasure &it : clause.measures) {
                const bool says = it.kind != TargetKind::Qualitative || it.due.isValid() || !it.yearly.isEmpty();
                const QString kind = QString::fromUtf8(records::choicesOf<TargetKind>()[size_t(it.kind)].term);
                const QString value = it.value ? it.value->toText() + it.unit : QString();
                if (says)
                    lines.append(
                        QStringList{QString::number(clause.no), kind, value, it.due.toString(Qt::ISODate), it.yearly}
                            .join(u'|'));
            }
    return lines;
}

QStringList doubtsOf(const PlanReading &plan)
{
    QStringList lines;
    for (const Doubt &it : plan.doubts)
        lines.append(it.what + u' ' + it.text.simplified());
    return lines;
}

/// Empty when the pieces cover the text without gap or overlap.
QString gapIn(const PlanReading &plan)
{
    qsizetype at = 0;
    for (const Piece &piece : plan.pieces) {
        if (piece.where.at != at || piece.where.length <= 0)
            return u"at %1"_s.arg(at);
        at = piece.where.end();
    }
    return at == plan.text.size() ? QString() : u"end %1 of %2"_s.arg(at).arg(plan.text.size());
}

} // namespace

void tst_OtherPlans::leadAndSupport()
{
    const PlanReading plan = planOf(u"lead_and_support.txt"_s);
    QCOMPARE(plan.title, u"青江县支持民营企业三年行动方案（2023—2025年）"_s);
    QCOMPARE(plan.documentNumber, u"青江府办函(2023)7号"_s);
    QCOMPARE(plan.issued, QDate(2023, 4, 6));
    QCOMPARE(plan.from, QDate(2023, 1, 1));
    QCOMPARE(plan.to, QDate(2025, 12, 31));
    const QStringList clauses{u"1.1 1． 压减办理时间: +县市场监管局 县行政审批局 各乡镇"_s,
        u"1.2 2． 清理欠账: +县经信局 县财政局 县审计局"_s, u"2.3 1． 降低融资成本: +县金融服务中心 县财政局 各乡镇"_s,
        u"2.4 2． 减税降费: +县税务局"_s, u"2.5 4． 用好专项资金: +县财政局 县发改局 县经信局"_s};
    QCOMPARE(clausesOf(plan), clauses);
    const QStringList targets{u"1|数量下限|3000户|2025-12-31|"_s, u"2|零目标|0|2023-06-30|"_s, u"3|比例上限|4.5%||"_s,
        u"3|比例上限|1%||"_s, u"5|适用上限|100万元|2024-12-31|12-31"_s};
    QCOMPARE(targetsOf(plan), targets);
    const QStringList doubts = doubtsOf(plan);
    QVERIFY2(doubts.contains(u"number.no_target 1个工作日"_s), qUtf8Printable(doubts.join(u'\n')));
    QVERIFY(doubts.contains(u"clause.gap 4．用好专项资金"_s));
    QVERIFY(doubts.filter(u"clause.renumbered"_s).size() == 1);
    QVERIFY(doubts.filter(u"not_understood"_s).isEmpty());
    QCOMPARE(gapIn(plan), QString());
}

void tst_OtherPlans::fullWidth()
{
    const PlanReading plan = planOf(u"full_width.txt"_s);
    QCOMPARE(plan.title, u"北屏区促进个体工商户发展若干措施"_s);
    const QStringList clauses{u"1.1 第一条 为促进个体工商户发展: "_s, u"2.2 第二条 加强培育: +区市场监管局 区税务局"_s,
        u"2.3 第三条 强化金融支持: +区财政局"_s, u"2.4 第三条 保障用工: +区人社局（就业服务中心） 区总工会"_s};
    QCOMPARE(clausesOf(plan), clauses);
    const QStringList targets{u"2|数量下限|500户|2026-12-31|"_s, u"2|数量下限|20家|2026-12-31|"_s,
        u"3|适用上限|1000万元||"_s, u"3|比例下限|15%||"_s, u"4|定性|||06-27"_s};
    QCOMPARE(targetsOf(plan), targets);
    const QStringList doubts = doubtsOf(plan);
    QVERIFY(doubts.contains(u"clause.repeated 第三条保障用工"_s));
    QVERIFY(doubts.filter(u"units.lead_assumed"_s).size() == 1);
    QVERIFY(doubts.contains(u"number.none "_s));
    QCOMPARE(gapIn(plan), QString());
}

void tst_OtherPlans::sections()
{
    const PlanReading plan = planOf(u"sections.txt"_s);
    const QStringList clauses{u"1.1 （一）1. 延续减免政策: +市税务局"_s,
        u"1.2 （一）2. 加快出口退税: +市税务局 市商务局"_s, u"1.3 （二）1. 预留采购份额不低于40%: +市财政局"_s,
        u"1.4 （二）2. 提高预付款比例至30%以上: +市财政局 市级各部门"_s, u"2.5 - 保障措施: "_s};
    QCOMPARE(clausesOf(plan), clauses);
    QCOMPARE(plan.chapters.at(0).clauses.at(2).section, u"扩大政府采购"_s);
    const QStringList targets{u"3|比例下限|40%||"_s, u"4|比例下限|30%||"_s};
    QCOMPARE(targetsOf(plan), targets);
    QVERIFY(doubtsOf(plan).contains(u"chapter.no_clauses 二、保障措施"_s));
    QCOMPARE(gapIn(plan), QString());
}

void tst_OtherPlans::table()
{
    const PlanReading plan = planOf(u"table.txt"_s);
    const QStringList clauses{u"1.1 1 培育专精特新企业: +县经信局 县科技局 县财政局"_s,
        u"1.2 2 建设中小企业服务平台: +县经信局"_s, u"1.3 3 清理拖欠账款: +县财政局 县审计局 各乡镇"_s};
    QCOMPARE(clausesOf(plan), clauses);
    QCOMPARE(plan.chapters.front().clauses.front().leader, u"王某某"_s);
    const QStringList targets{u"1|数量下限|8家|2024-12-31|"_s, u"2|定性||2024-09-30|"_s, u"3|零目标|0||"_s};
    QCOMPARE(targetsOf(plan), targets);
    const QStringList doubts = doubtsOf(plan);
    QVERIFY2(doubts.contains(u"table.column 备注"_s), qUtf8Printable(doubts.join(u'\n')));
    QVERIFY(doubts.contains(u"text.not_understood 重点"_s));
    QVERIFY(doubts.contains(u"date.relative 年底前"_s));
    QCOMPARE(gapIn(plan), QString());
}

void tst_OtherPlans::brokenLines()
{
    const PlanReading plan = planOf(u"broken_lines.txt"_s);
    QVERIFY(plan.firstLeads);
    const QStringList clauses{u"1.1 （一） 培育优质企业: +区经信局 区科技局"_s, u"1.2 （二） 强化要素保障: +区发改局"_s,
        u"1.3 （三） 优化政务服务: +区行政审批局"_s, u"1.4 - 支持园区设立服务专员: +园区管委会"_s,
        u"1.5 （五） 加强宣传引导: "_s};
    QCOMPARE(clausesOf(plan), clauses);
    QCOMPARE(plan.chapters.front().clauses.at(1).text,
        u"支持企业参与电力市场交易，保障重点企业用气用能需求。（责任单位：区发改局。列第一位的为牵头单位，下同）"_s);
    const QStringList targets{
        u"1|数量下限|120户|2023-12-31|"_s, u"1|数量下限|35家|2023-12-31|"_s, u"3|比例下限|98%||"_s};
    QCOMPARE(targetsOf(plan).mid(0, 2), targets.mid(0, 2));
    QVERIFY(targetsOf(plan).contains(targets.at(2)));
    const QStringList doubts = doubtsOf(plan);
    QVERIFY(doubts.filter(u"clause.no_number"_s).size() == 1);
    QVERIFY(doubts.filter(u"clause.gap"_s).isEmpty());
    QVERIFY(doubts.contains(u"clause.no_units 加强宣传引导"_s));
    QVERIFY(doubts.contains(u"issued.none "_s));
    QCOMPARE(gapIn(plan), QString());
}

void tst_OtherPlans::noChapters()
{
    const PlanReading plan = planOf(u"no_chapters.txt"_s);
    const QStringList clauses{u"1.1 1. 开展走访服务: +县工商联"_s, u"1.2 2. 建立诉求台账: "_s};
    QCOMPARE(clausesOf(plan), clauses);
    const QStringList doubts = doubtsOf(plan);
    QVERIFY(doubts.contains(u"chapter.none "_s));
    QVERIFY(doubts.contains(u"clause.no_title 建立诉求台账"_s));
    QVERIFY(doubts.contains(u"target.direction_unsaid 200户次"_s));
    QCOMPARE(gapIn(plan), QString());
}

void tst_OtherPlans::nothingAtAll_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u"  \n\u3000\n\t\n"_s;
    QTest::newRow("a letter") << u"各位同事，会议改到明天上午。"_s;
    QTest::newRow("open brackets") << u"（（（［［责任单位：((("_s;
    QTest::newRow("half a character") << QString(QChar(0xD800)) + u"\n一、"_s;
    QTest::newRow("only a unit") << u"责任单位："_s;
}

void tst_OtherPlans::nothingAtAll()
{
    QFETCH(QString, text);
    const PlanReading plan = readPlan(text);
    QCOMPARE(gapIn(plan), QString());
    for (const ReadChapter &chapter : plan.chapters)
        for (const ReadClause &clause : chapter.clauses)
            QVERIFY(clause.units.empty());
    for (const QString &what : {u"title.none"_s, u"number.none"_s, u"issued.none"_s})
        QCOMPARE(doubtsOf(plan).filter(what).size(), 1);
}

/// Texts shuffled from the pieces that plans are made of: always read to the end, never a gap.
void tst_OtherPlans::nothingIsEverDropped()
{
    const QStringList parts{u"一、总则\n"_s, u"（一）甲。"_s, u"1."_s, u"（责任单位：甲局、乙局）"_s, u"("_s, u"）"_s,
        u"\n"_s, u"\t"_s, u"第三章 "_s, u"5000户以上，"_s, u"2022年"_s, u"附件1\n"_s, u"序号\t任务\t责任单位\n"_s,
        u"— 2 —\n"_s, u"牵头单位："_s, u"。"_s, u"2020年3月30日\n"_s, u"甲县人民政府\n"_s, u"；"_s, u"下同"_s, u"“"_s,
        u"30%"_s, u"㈡"_s, u"年底前"_s, u"\r\n"_s};
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i) {
        QString text;
        const int count = random.bounded(1, 30);
        for (int k = 0; k < count; ++k)
            text += parts.at(random.bounded(static_cast<int>(parts.size())));
        const PlanReading plan = readPlan(text);
        QVERIFY2(gapIn(plan).isEmpty(), qUtf8Printable(text + gapIn(plan)));
        int last = 0;
        for (const ReadChapter &chapter : plan.chapters)
            for (const ReadClause &clause : chapter.clauses) {
                QVERIFY2(clause.no > last, qUtf8Printable(text)); // the numbers of the records stay different
                last = clause.no;
            }
    }
}

YUMIAO_TEST(tst_OtherPlans)

} // namespace yumiao::tests

#include "tst_other_plans.moc"
