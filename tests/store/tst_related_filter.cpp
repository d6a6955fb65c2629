// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/relation.h"
#include "models/records/visit.h"
#include "models/store/query.h"
#include "models/store/relative_day.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::Certificate;
using records::CertificateKind;
using records::RecordKind;
using records::Visit;
using store::Comparison;
using store::Filter;

/// The day of the questions.
const QDate Day(2022, 9, 5);

} // namespace

/// Conditions on related records: what they mean, said a second time without SQL.
class tst_RelatedFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void means_data();
    void means();
    void countsAreExact();
    void removedOnesNeverCount();
    void toldFromTheDay_data();
    void toldFromTheDay();
    void refuses_data();
    void refuses();
    void relationsOfAKind();
    void deepFilters();
    void valuesAreBound();
    void ordersAsShown();

private:
    [[nodiscard]] Result<std::vector<RecordId>> ids(RecordKind kind, const QString &text) const;
    [[nodiscard]] QString named(const QString &text) const;
    RecordId visitOf(RecordId enterprise, QDate day) const;
    std::unique_ptr<TemporaryBase> m_base;
    RecordId m_town;
    std::array<RecordId, 4> m_firms; ///< 甲乙丙丁
};

RecordId tst_RelatedFilter::visitOf(RecordId enterprise, QDate day) const
{
    Visit visit;
    visit.id = newId();
    visit.enterprise = {enterprise};
    visit.visited = day;
    return made(m_base->session(), visit);
}

void tst_RelatedFilter::initTestCase()
{
    m_base = std::make_unique<TemporaryBase>();
    m_town = made(m_base->session(), townNamed(u"512002001"_s, u"莲花街道"_s));
    made(m_base->session(), townNamed(u"512002002"_s, u"三贤祠街道"_s));
    const QStringList names{u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s};
    for (size_t i = 0; i < m_firms.size(); ++i) {
        auto firm = enterpriseNamed(names.at(static_cast<int>(i)));
        if (i < 2)
            firm.town = {m_town};
        m_firms[i] = made(m_base->session(), firm);
    }
    const auto certificate = [&](size_t firm, CertificateKind kind, QDate to) {
        Certificate it = certificateOf(m_firms[firm], kind, QDate(2020, 1, 1));
        it.validTo = to;
        return made(m_base->session(), it);
    };
    // 甲: a high-tech one that lasts, another one that ends. 乙: a high-tech one that ends.
    certificate(0, CertificateKind::HighTech, QDate(2023, 6, 30));
    certificate(0, CertificateKind::Innovative, QDate(2022, 10, 31));
    certificate(1, CertificateKind::HighTech, QDate(2022, 11, 30));
    visitOf(m_firms[0], QDate(2021, 5, 1));
    visitOf(m_firms[1], QDate(2022, 3, 1));
    visitOf(m_firms[1], QDate(2022, 8, 1));
    const RecordId gone = visitOf(m_firms[2], QDate(2022, 8, 15));
    (void)written(m_base->session(), setOf({changes::removal(RecordKind::Visit, gone, u"登记错误"_s)}));
}

Result<std::vector<RecordId>> tst_RelatedFilter::ids(RecordKind kind, const QString &text) const
{
    return store::parseFilter(text).and_then([&](const Filter &filter) {
        return store::ids(m_base->session(), {kind, filter, {{u"id"_s, false}}, Day});
    });
}

/// The enterprises it finds, by name.
QString tst_RelatedFilter::named(const QString &text) const
{
    const auto found = ids(RecordKind::Enterprise, text);
    if (!found)
        return found.error().what;
    QString all;
    for (size_t i = 0; i < m_firms.size(); ++i)
        if (std::find(found->begin(), found->end(), m_firms[i]) != found->end())
            all += QStringLiteral("甲乙丙丁").at(static_cast<int>(i));
    return all;
}

void tst_RelatedFilter::means_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("firms");
    QTest::newRow("certificate") << u"certificate.kind = \"高新技术企业\""_s << u"甲乙"_s;
    QTest::newRow("by code") << u"certificate.kind = high_tech"_s << u"甲乙"_s;
    QTest::newRow("no visit since") << u"not visit.visited >= 2022-03-01"_s << u"甲丙丁"_s;
    QTest::newRow("expires before") << u"certificate.valid_to < 2022-12-31"_s << u"甲乙"_s;
    QTest::newRow("two conditions on any")
        << u"certificate.kind = 高新技术企业 and certificate.valid_to < 2022-12-31"_s << u"甲乙"_s;
    QTest::newRow("two conditions on one")
        << u"certificate(kind = \"高新技术企业\" and valid_to < 2022-12-31)"_s << u"乙"_s;
    QTest::newRow("or on one") << u"certificate(kind = 创新型中小企业 or valid_to < 2022-12-01)"_s << u"甲乙"_s;
    QTest::newRow("not on one") << u"certificate(not kind = 高新技术企业)"_s << u"甲"_s;
    QTest::newRow("none of them") << u"not certificate(kind = 高新技术企业 and valid_to < 2022-12-31)"_s << u"甲丙丁"_s;
    QTest::newRow("exists") << u"certificate exists"_s << u"甲乙"_s;
    QTest::newRow("by plural") << u"certificates exists"_s << u"甲乙"_s;
    QTest::newRow("has none") << u"not visit exists"_s << u"丙丁"_s;
    QTest::newRow("has none and none") << u"not visit exists and not certificate exists and town is unknown"_s
                                       << u"丙丁"_s;
    QTest::newRow("forward") << u"town.name = 莲花街道"_s << u"甲乙"_s;
    QTest::newRow("forward, whole") << u"town(name = 莲花街道 and code contains 512)"_s << u"甲乙"_s;
    QTest::newRow("forward, exists") << u"not town exists"_s << u"丙丁"_s;
    QTest::newRow("there and back") << u"town.enterprise(name = 乙)"_s << u"甲乙"_s;
    QTest::newRow("count") << u"count(visit) >= 2"_s << u"乙"_s;
    QTest::newRow("count of none") << u"count(visit) = 0"_s << u"丙丁"_s;
    QTest::newRow("count of some") << u"count(visit(visited >= 2022-03-01)) = 0"_s << u"甲丙丁"_s;
    QTest::newRow("count along a path") << u"count(town.enterprise) = 2"_s << u"甲乙"_s;
    QTest::newRow("count in") << u"count(certificate) in (1, 2)"_s << u"甲乙"_s;
    QTest::newRow("derived on the way") << u"certificate(valid = true and valid_to < 2022-11-01)"_s << u"甲"_s;
    QTest::newRow("all together")
        << u"town = \"莲花街道\" and not (visit.visited >= 2022-03-01 or count(certificate) > 2)"_s << u"甲"_s;
}

void tst_RelatedFilter::means()
{
    QFETCH(QString, text);
    QFETCH(QString, firms);
    QCOMPARE(named(text), firms);
}

/// For every n: so many, at least, fewer; together they are all.
void tst_RelatedFilter::countsAreExact()
{
    for (int n = 0; n < 4; ++n) {
        const auto of = [&](const QString &sign) { return named(u"count(visit) %1 %2"_s.arg(sign).arg(n)).size(); };
        QCOMPARE(of(u"<"_s) + of(u"="_s) + of(u">"_s), 4);
        QCOMPARE(of(u"<="_s), of(u"<"_s) + of(u"="_s));
        QCOMPARE(of(u"!="_s), of(u"<"_s) + of(u">"_s));
    }
}

void tst_RelatedFilter::removedOnesNeverCount()
{
    TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲"_s));
    const RecordId held = made(base.session(), certificateOf(firm, CertificateKind::HighTech, QDate(2020, 1, 1)));
    const auto found = [&](RecordKind kind, const QString &text) {
        return store::ids(base.session(), {kind, *store::parseFilter(text), {{u"id"_s, false}}, Day})->size();
    };
    const QStringList has{u"certificate exists"_s, u"certificate.kind = high_tech"_s,
        u"certificate(kind = high_tech)"_s, u"count(certificate) = 1"_s, u"not count(certificate) = 0"_s};
    for (const QString &text : has)
        QCOMPARE(found(RecordKind::Enterprise, text), size_t{1});
    (void)written(base.session(), setOf({changes::removal(RecordKind::Certificate, held, u"x"_s)}));
    for (const QString &text : has)
        QCOMPARE(found(RecordKind::Enterprise, text), size_t{0});
    (void)written(base.session(), setOf({changes::removal(RecordKind::Enterprise, firm, u"x"_s)}));
    const RecordId other = made(base.session(), enterpriseNamed(u"乙"_s));
    made(base.session(), certificateOf(other, CertificateKind::HighTech, QDate(2020, 1, 1)));
    QCOMPARE(found(RecordKind::Certificate, u"enterprise exists"_s), size_t{1});
}

void tst_RelatedFilter::toldFromTheDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    QTest::newRow("today") << u"visit.visited <= today"_s << u"visit.visited <= 2022-09-05"_s;
    QTest::newRow("past") << u"visit.visited >= today - 36"_s << u"visit.visited >= 2022-07-31"_s;
    QTest::newRow("the day before that") << u"visit.visited >= today - 35"_s << u"visit.visited >= 2022-08-01"_s;
    QTest::newRow("in one word") << u"visit.visited >= today-34"_s << u"visit.visited >= 2022-08-02"_s;
    QTest::newRow("Chinese") << u"visit.visited >= 今天 - 34"_s << u"visit.visited >= 2022-08-02"_s;
    QTest::newRow("quoted") << u"certificate.valid_to <= \"today + 60\""_s << u"certificate.valid_to <= 2022-11-04"_s;
    QTest::newRow("in") << u"visit.visited in (today - 35, 2021-05-01)"_s
                        << u"visit.visited in (2022-08-01, 2021-05-01)"_s;
    QTest::newRow("a text is a text") << u"name = today"_s << u"name = \"today\" and name = \"no such\""_s;
}

void tst_RelatedFilter::toldFromTheDay()
{
    QFETCH(QString, text);
    QFETCH(QString, meant);
    QVERIFY(named(meant) != u"filter.syntax"_s);
    QCOMPARE(named(text), named(meant));
    QVERIFY(store::checkFilter(RecordKind::Enterprise, *store::parseFilter(text)));
}

void tst_RelatedFilter::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("kind") << u"mayor exists"_s << u"filter.unknown_field"_s << u"mayor"_s << QString();
    QTest::newRow("kind that is not related")
        << u"plan(title = 1)"_s << u"filter.unknown_field"_s << u"plan"_s << QString();
    QTest::newRow("field of the kind") << u"certificate(colour = red)"_s << u"filter.unknown_field"_s << u"colour"_s
                                       << QString();
    QTest::newRow("count of what") << u"count(name) > 1"_s << u"filter.unknown_field"_s << u"name"_s << QString();
    QTest::newRow("count, not a number") << u"count(visit) > many"_s << u"filter.bad_value"_s << u"visit"_s
                                         << u"many"_s;
    QTest::newRow("count contains") << u"count(visit) contains 1"_s << u"filter.bad_comparison"_s << u"visit"_s
                                    << QString();
    QTest::newRow("value inside") << u"certificate(kind = 高企 and valid_to < 2022-12-31)"_s << u"filter.bad_value"_s
                                  << u"kind"_s << u"高企"_s;
    QTest::newRow("no such day") << u"visit.visited > yesterday"_s << u"filter.bad_value"_s << u"visited"_s
                                 << u"yesterday"_s;
    QTest::newRow("too far") << u"visit.visited > \"today - 123456\""_s << u"filter.bad_value"_s << u"visited"_s
                             << u"today - 123456"_s;
    QTest::newRow("a number of days is no number")
        << u"employees > \"today - 1\""_s << u"filter.bad_value"_s << u"employees"_s << u"today - 1"_s;
    QTest::newRow("order of references") << u"town > 莲花街道"_s << u"filter.bad_comparison"_s << u"town"_s
                                         << u"莲花街道"_s;
}

void tst_RelatedFilter::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const auto found = ids(RecordKind::Enterprise, text);
    QVERIFY(!found);
    QCOMPARE(found.error().what, what);
    QCOMPARE(found.error().detail.value(u"field"_s).toString(), field);
    QCOMPARE(found.error().detail.value(u"value"_s).toString(), value);
    QCOMPARE(store::checkFilter(RecordKind::Enterprise, *store::parseFilter(text)).error().what, what);
}

/// Whatever the descriptions hold, every relation can be asked for.
void tst_RelatedFilter::relationsOfAKind()
{
    int asked = 0;
    for (const auto *description : records::allDescriptions()) {
        for (const records::Relation &relation : records::relationsOf(description->kind)) {
            QVERIFY(records::relationOf(description->kind, relation.name));
            const auto all = store::count(m_base->session(), {description->kind, {}, {}, Day});
            const auto with
                = store::count(m_base->session(), {description->kind, Filter::exists(relation.name), {}, Day});
            const auto without = store::count(
                m_base->session(), {description->kind, Filter::negation(Filter::exists(relation.name)), {}, Day});
            QVERIFY2(with && without, qPrintable(relation.name));
            QCOMPARE(*with + *without, *all);
            ++asked;
        }
    }
    QVERIFY(asked > 30);
    const auto ofEnterprise = records::relationsOf(RecordKind::Enterprise);
    QVERIFY(
        std::any_of(ofEnterprise.begin(), ofEnterprise.end(), [](const auto &it) { return it.name == u"visit"_s; }));
    QVERIFY(ofEnterprise.front().isForward);
}

void tst_RelatedFilter::deepFilters()
{
    QCOMPARE(named(u"town.enterprise.town.enterprise.name = 甲"_s), u"甲乙"_s);
    QCOMPARE(named(u"town.enterprise.town.enterprise.town.name = 1"_s), u"filter.too_deep"_s);
    QCOMPARE(named(u"town(enterprise(town(enterprise(name = 甲))))"_s), u"甲乙"_s);
    QCOMPARE(named(u"town(enterprise(town(enterprise(town exists))))"_s), u"filter.too_deep"_s);
    QCOMPARE(named(u"count(town.enterprise.town.enterprise.town) > 0"_s), u"filter.too_deep"_s);
}

void tst_RelatedFilter::valuesAreBound()
{
    const QString before = wholeState(m_base->session());
    for (const QString &hostile : {u"'; drop table enterprise; --"_s, u"' OR 1=1 --"_s, u"1) OR (1=1"_s, u"?"_s}) {
        const auto found = [&](const Filter &filter) {
            return store::ids(m_base->session(), {RecordKind::Enterprise, filter, {{u"id"_s, false}}, Day});
        };
        const Filter remark = Filter::condition(u"remarks"_s, Comparison::Equal, {hostile});
        QVERIFY(found(Filter::related(u"certificate"_s, remark))->empty());
        QVERIFY(found(Filter::count(u"certificate"_s, remark, Comparison::Greater, {u"0"_s}))->empty());
        QCOMPARE(found(Filter::count(u"certificate"_s, {}, Comparison::Equal, {hostile})).error().what,
            u"filter.bad_value"_s);
        QCOMPARE(found(Filter::exists(hostile)).error().what, u"filter.unknown_field"_s);
        QCOMPARE(
            found(Filter::count(hostile, {}, Comparison::Equal, {u"1"_s})).error().what, u"filter.unknown_field"_s);
    }
    QCOMPARE(wholeState(m_base->session()), before);
}

/// A list is sorted as its cells read: choices by their list, references by what they name, the unknown at the end.
void tst_RelatedFilter::ordersAsShown()
{
    const auto order = [&](RecordKind kind, std::vector<store::SortKey> keys) {
        return *store::ids(m_base->session(), {kind, {}, std::move(keys), Day});
    };
    const auto byTown = order(RecordKind::Enterprise, {{u"town"_s, false}, {u"name"_s, true}});
    QCOMPARE(byTown.size(), size_t{4});
    QCOMPARE(byTown[0], m_firms[1]);
    QCOMPARE(byTown[1], m_firms[0]);
    QCOMPARE(order(RecordKind::Enterprise, {{u"town"_s, true}, {u"name"_s, true}}), byTown); // one town, and none
    const auto kinds = order(RecordKind::Certificate, {{u"kind"_s, false}});
    QCOMPARE(
        store::find<Certificate>(m_base->session(), kinds.front())->kind, std::optional(CertificateKind::Innovative));
    for (const auto *description : records::allDescriptions())
        for (const records::Field &field : description->fields)
            for (const bool descending : {false, true}) {
                const auto sorted = store::ids(
                    m_base->session(), {description->kind, {}, {{QString::fromLatin1(field.name), descending}}, Day});
                QVERIFY2(sorted, field.name);
                QCOMPARE(sorted->size(),
                    static_cast<size_t>(*store::count(m_base->session(), {description->kind, {}, {}, Day})));
            }
}

YUMIAO_TEST(tst_RelatedFilter)

} // namespace yumiao::tests

#include "tst_related_filter.moc"
