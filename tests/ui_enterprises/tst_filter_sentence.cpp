// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/ts_translator.h"
#include "tests/support/window_input.h"
#include "ui/pages/common/filter_sentence.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RecordKind;

QString englishOf(const QString &text, RecordKind kind = RecordKind::Enterprise)
{
    const auto filter = store::parseFilter(text);
    return filter ? ui::pages::filterSentence(kind, *filter) : filter.error().what;
}

QString chineseOf(const QString &text, RecordKind kind = RecordKind::Enterprise)
{
    TsTranslator chinese;
    QApplication::installTranslator(&chinese);
    const QString sentence = englishOf(text, kind);
    QApplication::removeTranslator(&chinese);
    return sentence;
}

} // namespace

/// What a filter says in the words of the office, and of an English reader.
class tst_FilterSentence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void saysOfOtherKinds();
    void chips();
    void everyWordIsTranslated();
    void placesAreFilledOnce();
};

void tst_FilterSentence::says_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const QString &filter, const QString &english, const QString &chinese) {
        QTest::newRow(qPrintable(filter)) << english << chinese;
    };
    row(u"town = 莲花街道 and revenue >= 20000000 and not visit.visited >= 2022-03-01"_s,
        u"Town or subdistrict is 莲花街道, and Revenue is at least 2,000 10k yuan, and has no visit since 2022-03-01"_s,
        u"所属镇（街道）是莲花街道，且营业收入不少于 2,000 万元，且没有 2022-03-01 以来的走访"_s);
    row(u"in_register = true"_s, u"In the register"_s, u"在册"_s);
    row(u"above_scale = 否"_s, u"Above scale: No"_s, u"是否规上：否"_s);
    row(u"not in_register = true"_s, u"not (In the register)"_s, u"并非（在册）"_s);
    row(u"revenue < 1234567.80"_s, u"Revenue is below 123.45678 10k yuan"_s, u"营业收入少于 123.45678 万元"_s);
    row(u"rd_share >= 3 and rd_share <= 5.5"_s, u"R&D share is at least 3%, and R&D share is at most 5.5%"_s,
        u"研发占比不少于 3%，且研发占比不超过 5.5%"_s);
    row(u"employees > 20 or employees is unknown"_s, u"Employees is above 20 people, or Employees is not filled in"_s,
        u"从业人数超过 20 人，或从业人数未填"_s);
    row(u"size_class in (微型, 小型, medium)"_s, u"Size class as registered is Micro, Small or Medium"_s,
        u"登记规模是微型、小型或中型"_s);
    row(u"tier >= 专精特新中小企业"_s, u"Tier is Specialised and sophisticated SME or higher"_s,
        u"培育层级为专精特新中小企业及以上"_s);
    row(u"tier < specialised"_s, u"Tier ranks below Specialised and sophisticated SME"_s,
        u"培育层级低于专精特新中小企业"_s);
    row(u"established >= 2020-01-01 and established < 2021-01-01"_s,
        u"Established is not before 2020-01-01, and Established is before 2021-01-01"_s,
        u"成立日期不早于 2020-01-01，且成立日期早于 2021-01-01"_s);
    row(u"established > today - 365"_s, u"Established is after 365 day(s) ago"_s, u"成立日期晚于 365 天前"_s);
    row(u"name contains ABC"_s, u"Enterprise name contains “ABC”"_s, u"企业名称包含“ABC”"_s);
    row(u"not name contains 电子"_s, u"Enterprise name does not contain “电子”"_s, u"企业名称不包含“电子”"_s);
    row(u"not town is unknown"_s, u"Town or subdistrict is filled in"_s, u"所属镇（街道）已填"_s);
    row(u"town != 莲花街道"_s, u"Town or subdistrict is other than 莲花街道"_s, u"所属镇（街道）是莲花街道以外的"_s);
    row(u"not town in (莲花街道, 丹山镇)"_s, u"Town or subdistrict is not 莲花街道 or 丹山镇"_s,
        u"所属镇（街道）不是莲花街道或丹山镇"_s);
    row(u"town.code = 512002001"_s, u"Code of Town or subdistrict is “512002001”"_s,
        u"所属镇（街道）的代码是“512002001”"_s);
    row(u"certificate.kind = 高新技术企业"_s, u"has certificate whose Recognition is High-tech enterprise"_s,
        u"有认定类型是高新技术企业的证书"_s);
    row(u"certificate.valid_to < 2022-12-31"_s, u"has certificate whose Valid to is before 2022-12-31"_s,
        u"有有效期至早于 2022-12-31 的证书"_s);
    row(u"not certificate(kind = 高新技术企业 and valid_to < 2022-12-31)"_s,
        u"has no certificate that meets (Recognition is High-tech enterprise, and Valid to is before 2022-12-31)"_s,
        u"没有符合（认定类型是高新技术企业，且有效期至早于 2022-12-31）的证书"_s);
    row(u"certificate exists and not visit exists"_s, u"has certificate, and has no visit"_s, u"有证书，且没有走访"_s);
    row(u"not visit.visited >= today - 180"_s, u"has no visit within the last 180 days"_s, u"近 180 天没有走访"_s);
    row(u"visit.visited < 2021-01-01"_s, u"has visit before 2021-01-01"_s, u"有 2021-01-01 之前的走访"_s);
    row(u"count(visit) >= 2"_s, u"number of visit is at least 2"_s, u"走访数不少于 2"_s);
    row(u"count(visit(visited >= 2022-01-01)) = 0"_s,
        u"number of visit that meet (Visited on is not before 2022-01-01) is 0"_s,
        u"符合（走访日期不早于 2022-01-01）的走访数是 0"_s);
    row(u"(employees > 20 or town = 丹山镇) and not (revenue >= 100 or revenue is unknown)"_s,
        u"(Employees is above 20 people, or Town or subdistrict is 丹山镇), and not (Revenue is at least 0.01 10k "
        u"yuan, or "
        "Revenue is not filled in)"_s,
        u"（从业人数超过 20 人，或所属镇（街道）是丹山镇），且并非（营业收入不少于 0.01 万元，或营业收入未填）"_s);
    row(u"not not town = 丹山镇"_s, u"Town or subdistrict is 丹山镇"_s, u"所属镇（街道）是丹山镇"_s);
    row(u"id in (\"%1\", \"%2\")"_s.arg(RecordId(1).toText(), RecordId(2).toText()), u"2 chosen record(s)"_s,
        u"选定的 2 条记录"_s);
    row(u"mayor = 1 and not sheriff(a = 1)"_s, u"mayor = \"1\", and not (sheriff(a = \"1\"))"_s,
        u"mayor = \"1\"，且并非（sheriff(a = \"1\")）"_s);
}

void tst_FilterSentence::says()
{
    const QString filter = QString::fromUtf8(QTest::currentDataTag());
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QCOMPARE(englishOf(filter), english);
    QCOMPARE(chineseOf(filter), chinese);
}

void tst_FilterSentence::saysOfOtherKinds()
{
    QCOMPARE(englishOf(u"enterprise.town = 丹山镇 and valid_to <= today + 90"_s, RecordKind::Certificate),
        u"Town or subdistrict of Enterprise is 丹山镇, and Valid to is not after 90 day(s) from today"_s);
    QCOMPARE(chineseOf(u"enterprise.town = 丹山镇 and valid_to <= today + 90"_s, RecordKind::Certificate),
        u"企业的所属镇（街道）是丹山镇，且有效期至不晚于 90 天后"_s);
    QCOMPARE(englishOf(QString()), QString());
}

void tst_FilterSentence::chips()
{
    const auto chip = [](const QString &text) {
        const auto it = ui::pages::filterChip(RecordKind::Enterprise, *store::parseFilter(text));
        return it.label + u"|"_s + it.value;
    };
    QCOMPARE(chip(u"revenue >= 20000000"_s), u"Revenue|≥ 2,000 10k yuan"_s);
    QCOMPARE(chip(u"town in (莲花街道, 丹山镇)"_s), u"Town or subdistrict|莲花街道 or 丹山镇"_s);
    QCOMPARE(chip(u"employees is unknown"_s), u"Employees|not filled in"_s);
    QCOMPARE(chip(u"in_register = true"_s), u"|In the register"_s);
    QCOMPARE(chip(u"not visit exists"_s), u"|has no visit"_s);
    const auto parts = ui::pages::filterParts(*store::parseFilter(u"town = a and (employees > 1 or employees < 0)"));
    QCOMPARE(parts.size(), size_t{2});
    QVERIFY(ui::pages::filterParts({}).empty());
}

/// With every text of the program marked, nothing of a sentence stands unmarked but data.
void tst_FilterSentence::everyWordIsTranslated()
{
    MarkingTranslator marks;
    QApplication::installTranslator(&marks);
    const QString marked = englishOf(u"not visit.visited >= today - 3 and (count(visit) > 2 or town = 丹山镇)"_s);
    QApplication::removeTranslator(&marks);
    QVERIFY2(!marked.isEmpty() && marked.startsWith(u"«"_s) && marked.endsWith(u"»"_s), qPrintable(marked));
}

void tst_FilterSentence::placesAreFilledOnce()
{
    QCOMPARE(englishOf(u"name = \"%1 %2 %n\""_s), u"Enterprise name is “%1 %2 %n”"_s);
    QCOMPARE(englishOf(u"name contains \"<b>x</b>\""_s), u"Enterprise name contains “<b>x</b>”"_s);
}

YUMIAO_TEST(tst_FilterSentence)

} // namespace yumiao::tests

#include "tst_filter_sentence.moc"
