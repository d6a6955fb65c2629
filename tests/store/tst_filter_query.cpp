// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/field_text.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::Enterprise;
using records::FieldType;
using records::RecordKind;
using records::Value;
using store::Comparison;
using store::Filter;

const QStringList &names()
{
    static const QStringList all{u"资阳雁江机械有限公司"_s, u"甲 ABC 公司"_s, u"abc"_s, u"100%_公司"_s, u"1000公司"_s,
        u"甲'; drop table enterprise; --"_s, u"“引号”公司"_s, u"\"quoted\""_s, u"back\\slash"_s, u"𠮷野家"_s,
        u"ＡＢＣ"_s};
    return all;
}

template <typename T>
std::optional<T> maybe(QRandomGenerator &random, T value)
{
    return random.bounded(4) == 0 ? std::nullopt : std::optional(value);
}

Enterprise randomEnterprise(QRandomGenerator &random, const std::vector<RecordId> &towns)
{
    Enterprise it = enterpriseNamed(names().at(random.bounded(static_cast<int>(names().size()))));
    it.employees = maybe(random, qint64{random.bounded(4)});
    it.registeredCapital = maybe(random, Money::fromFen(random.bounded(3) * 150));
    it.aboveScale = maybe(random, random.bounded(2) == 1);
    it.status = maybe(random, static_cast<records::EnterpriseStatus>(random.bounded(5)));
    if (random.bounded(3) != 0)
        it.established = QDate(2020, 1, 1).addDays(random.bounded(3));
    if (random.bounded(3) != 0)
        it.town = {towns[static_cast<size_t>(random.bounded(static_cast<int>(towns.size())))]};
    if (random.bounded(2) != 0)
        it.remarks = names().at(random.bounded(static_cast<int>(names().size())));
    return it;
}

/// What a comparison of one field means, said a second time without SQL.
class Reading {
public:
    Reading(const std::vector<Enterprise> &enterprises, const std::vector<records::Town> &towns)
        : m_enterprises(enterprises)
        , m_towns(towns)
    {
    }
    [[nodiscard]] std::vector<RecordId> ids(const Filter &filter) const
    {
        std::vector<RecordId> found;
        for (const Enterprise &it : m_enterprises)
            if (meets(it, filter))
                found.push_back(it.id);
        std::sort(found.begin(), found.end());
        return found;
    }

private:
    [[nodiscard]] bool meets(const Enterprise &it, const Filter &filter) const
    {
        const auto part = [&](const Filter &inner) { return meets(it, inner); };
        switch (filter.kind) {
        case Filter::Kind::All:
            return true;
        case Filter::Kind::And:
            return std::all_of(filter.parts.begin(), filter.parts.end(), part);
        case Filter::Kind::Or:
            return std::any_of(filter.parts.begin(), filter.parts.end(), part);
        case Filter::Kind::Not:
            return !part(filter.parts.front());
        case Filter::Kind::Related: // tst_related_filter.cpp
        case Filter::Kind::Count:
            return false;
        case Filter::Kind::Condition:
            break;
        }
        const auto &field = *records::description<Enterprise>().find(filter.field);
        const Value value = field.get(&it);
        if (records::isUnknown(value) || filter.comparison == Comparison::Unknown)
            return records::isUnknown(value) && filter.comparison == Comparison::Unknown;
        return field.type == FieldType::Reference ? meetsTown(value, filter) : meetsValue(field, value, filter);
    }
    [[nodiscard]] bool meetsTown(const Value &value, const Filter &filter) const
    {
        const auto town = std::find_if(m_towns.begin(), m_towns.end(),
            [&](const records::Town &it) { return it.id.value() == records::numberIn(value); });
        if (filter.comparison == Comparison::Contains)
            return town->name.contains(filter.values.front());
        const bool named = filter.values.contains(town->name) || filter.values.contains(town->code)
            || filter.values.contains(town->id.toText());
        return named != (filter.comparison == Comparison::NotEqual);
    }
    [[nodiscard]] static qint64 rank(const records::Field &field, const Value &value)
    {
        for (size_t i = 0; i < field.choices.size(); ++i)
            if (records::textIn(value) == QLatin1String(field.choices[i].code))
                return static_cast<qint64>(i);
        return -1;
    }
    [[nodiscard]] static int compared(const records::Field &field, const Value &a, const Value &b)
    {
        if (field.type == FieldType::Choice)
            return rank(field, a) < rank(field, b) ? -1 : rank(field, a) > rank(field, b);
        if (std::holds_alternative<qint64>(a))
            return records::numberIn(a) < records::numberIn(b) ? -1 : records::numberIn(a) > records::numberIn(b);
        const int order = qstrcmp(records::textIn(a).toUtf8(), records::textIn(b).toUtf8());
        return order < 0 ? -1 : order > 0;
    }
    [[nodiscard]] static bool meetsValue(const records::Field &field, const Value &value, const Filter &filter)
    {
        if (filter.comparison == Comparison::Contains) // only letters of ASCII are alike in both cases
            return records::textIn(value).toUtf8().toLower().contains(filter.values.front().toUtf8().toLower());
        std::vector<int> orders;
        for (const QString &text : filter.values)
            orders.push_back(compared(field, value, *records::valueFromText(field, text)));
        switch (filter.comparison) {
        case Comparison::In:
        case Comparison::Equal:
            return std::find(orders.begin(), orders.end(), 0) != orders.end();
        case Comparison::NotEqual:
            return orders.front() != 0;
        case Comparison::Less:
            return orders.front() < 0;
        case Comparison::LessEqual:
            return orders.front() <= 0;
        case Comparison::Greater:
            return orders.front() > 0;
        case Comparison::GreaterEqual:
            return orders.front() >= 0;
        case Comparison::Contains:
        case Comparison::Unknown:
            break;
        }
        return false;
    }
    const std::vector<Enterprise> &m_enterprises;
    const std::vector<records::Town> &m_towns;
};

QString randomWord(QRandomGenerator &random, const QString &field)
{
    static const QHash<QString, QStringList> words{{u"name"_s, names()},
        {u"remarks"_s, {u"abc"_s, u"%"_s, u"_"_s, u"'"_s, u"\\"_s, u"”"_s, u"\""_s, u"公司"_s, u"0公"_s, u"𠮷"_s}},
        {u"employees"_s, {u"0"_s, u"1"_s, u"2"_s, u"3"_s}}, {u"registered_capital"_s, {u"0"_s, u"1.5"_s, u"3.00"_s}},
        {u"above_scale"_s, {u"是"_s, u"否"_s, u"true"_s, u"0"_s}},
        {u"status"_s, {u"在业"_s, u"suspended"_s, u"deregistered"_s, u"吊销"_s}},
        {u"established"_s, {u"2020-01-01"_s, u"2020-01-02"_s, u"2019-12-31"_s}},
        {u"town"_s, {u"莲花街道"_s, u"512002002"_s, u"nowhere"_s}}};
    const QStringList &of = *words.constFind(field);
    return of.at(random.bounded(static_cast<int>(of.size())));
}

Filter randomQuestion(QRandomGenerator &random)
{
    static const QStringList fields{u"name"_s, u"remarks"_s, u"employees"_s, u"registered_capital"_s, u"above_scale"_s,
        u"status"_s, u"established"_s, u"town"_s};
    static constexpr Comparison Ordered[]{
        Comparison::Less, Comparison::LessEqual, Comparison::Greater, Comparison::GreaterEqual};
    const QString field = fields.at(random.bounded(static_cast<int>(fields.size())));
    switch (random.bounded(5)) {
    case 0:
        return Filter::condition(field, Comparison::Unknown, {});
    case 1:
        if (field == u"name"_s || field == u"remarks"_s || field == u"town"_s)
            return Filter::condition(field, Comparison::Contains, {randomWord(random, field)});
        return Filter::condition(field, Comparison::Equal, {randomWord(random, field)});
    case 2:
        return Filter::condition(field, Comparison::In, {randomWord(random, field), randomWord(random, field)});
    case 3:
        if (field != u"town"_s)
            return Filter::condition(field, Ordered[random.bounded(4)], {randomWord(random, field)});
        [[fallthrough]];
    default:
        return Filter::condition(
            field, random.bounded(2) ? Comparison::Equal : Comparison::NotEqual, {randomWord(random, field)});
    }
}

Filter randomQuestions(QRandomGenerator &random, int depth)
{
    const int draw = depth == 0 ? 0 : random.bounded(6);
    if (draw < 3)
        return randomQuestion(random);
    if (draw == 3)
        return Filter::negation(randomQuestions(random, depth - 1));
    std::vector<Filter> parts;
    for (int i = random.bounded(2, 4); i > 0; --i)
        parts.push_back(randomQuestions(random, depth - 1));
    return draw == 4 ? Filter::all(std::move(parts)) : Filter::any(std::move(parts));
}

} // namespace

class tst_FilterQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asTheReferenceSays();
    void textStaysData();
    void unknownIsNeitherZeroNorFalse();
    void throughReferences();
    void byId();
    void refuses_data();
    void refuses();
    void longFilters();
    void ordersAndCounts();

private:
    [[nodiscard]] Result<std::vector<RecordId>> ids(const Filter &filter) const;
    [[nodiscard]] Result<std::vector<RecordId>> ids(const QString &text) const;
    std::unique_ptr<TemporaryBase> m_base;
    std::vector<records::Town> m_towns;
    std::vector<Enterprise> m_enterprises;
};

void tst_FilterQuery::initTestCase()
{
    m_base = std::make_unique<TemporaryBase>();
    m_towns = {townNamed(u"512002001"_s, u"莲花街道"_s), townNamed(u"512002002"_s, u"三贤祠街道"_s)};
    std::vector<changes::RecordChange> all;
    std::vector<RecordId> townIds;
    for (const auto &town : m_towns) {
        all.push_back(changes::creation(town));
        townIds.push_back(town.id);
    }
    QRandomGenerator random(27);
    for (int i = 0; i < 80; ++i) {
        m_enterprises.push_back(randomEnterprise(random, townIds));
        all.push_back(changes::creation(m_enterprises.back()));
    }
    const Enterprise gone = randomEnterprise(random, townIds); // removed records are never found
    all.push_back(changes::creation(gone));
    (void)written(m_base->session(), setOf(std::move(all)));
    (void)written(m_base->session(), setOf({changes::removal(RecordKind::Enterprise, gone.id, u"重复"_s)}));
}

Result<std::vector<RecordId>> tst_FilterQuery::ids(const Filter &filter) const
{
    store::Query query;
    query.filter = filter;
    query.on = QDate(2022, 1, 1);
    query.sort = {{u"id"_s, false}};
    return store::ids(m_base->session(), query);
}

Result<std::vector<RecordId>> tst_FilterQuery::ids(const QString &text) const
{
    return store::parseFilter(text).and_then([&](const Filter &filter) { return ids(filter); });
}

void tst_FilterQuery::asTheReferenceSays()
{
    const Reading reading(m_enterprises, m_towns);
    QRandomGenerator random(28);
    int nonEmpty = 0;
    for (int i = 0; i < 3000; ++i) {
        const Filter filter = randomQuestions(random, i < 1500 ? 0 : 3);
        const auto found = ids(filter);
        const QString text = store::filterText(filter);
        QVERIFY2(found, qPrintable(text + wordsOf(found)));
        QVERIFY2(*found == reading.ids(filter), qPrintable(text));
        nonEmpty += found->empty() || found->size() == m_enterprises.size() ? 0 : 1;
    }
    QVERIFY(nonEmpty > 1000); // the filters tell something apart
}

void tst_FilterQuery::textStaysData()
{
    const QString before = wholeState(m_base->session());
    for (const QString &hostile :
        {u"'; drop table enterprise; --"_s, u"' OR 1=1 --"_s, u"\"; DROP TABLE enterprise; --"_s,
            u"x') UNION SELECT id FROM town --"_s, u"?"_s, u"{on}"_s, u"%1"_s, u"\u0000"_s, u"“"_s}) {
        for (const QString &field : {u"name"_s, u"town"_s, u"id"_s, u"certificate.remarks"_s})
            for (const Comparison how : {Comparison::Equal, Comparison::Contains, Comparison::In}) {
                const auto found = ids(Filter::condition(field, how, {hostile}));
                QVERIFY2(found, qPrintable(wordsOf(found)));
                QVERIFY2(found->size() <= 16, qPrintable(field + hostile)); // those of that very name, never all
            }
        const auto asField = ids(Filter::condition(hostile, Comparison::Equal, {u"1"_s}));
        QCOMPARE(asField.error().what, u"filter.unknown_field"_s);
        const auto asPath = ids(Filter::condition(u"town."_s + hostile, Comparison::Equal, {u"1"_s}));
        QCOMPARE(asPath.error().what, u"filter.unknown_field"_s);
    }
    QCOMPARE(wholeState(m_base->session()), before);
}

void tst_FilterQuery::unknownIsNeitherZeroNorFalse()
{
    const auto size = [&](const QString &filter) { return ids(filter)->size(); };
    QVERIFY(size(u"above_scale is unknown"_s) > 0);
    QCOMPARE(size(u"above_scale = 是"_s) + size(u"above_scale = 否"_s) + size(u"above_scale is unknown"_s),
        m_enterprises.size());
    QCOMPARE(size(u"employees = 0 and employees is unknown"_s), size_t{0});
    QCOMPARE(size(u"employees >= 0"_s) + size(u"employees is unknown"_s), m_enterprises.size());
    QCOMPARE(size(u"employees != 5"_s), size(u"not employees is unknown"_s));
    QCOMPARE(size(u"not employees = 0"_s), m_enterprises.size() - size(u"employees = 0"_s));
}

void tst_FilterQuery::throughReferences()
{
    TemporaryBase base;
    const RecordId town = made(base.session(), townNamed(u"512002001"_s, u"莲花街道"_s));
    Enterprise a = enterpriseNamed(u"甲"_s);
    a.town = {town};
    made(base.session(), a);
    const RecordId b = made(base.session(), enterpriseNamed(u"乙"_s));
    using Kind = records::CertificateKind;
    const RecordId first = made(base.session(), certificateOf(a.id, Kind::HighTech, QDate(2020, 1, 1)));
    made(base.session(), certificateOf(b, Kind::Innovative, QDate(2021, 1, 1)));
    const auto found = [&](RecordKind kind, const QString &text) {
        store::Query query{kind, *store::parseFilter(text), {{u"id"_s, false}}, QDate(2022, 1, 1)};
        const auto answer = store::ids(base.session(), query);
        return answer ? *answer : std::vector<RecordId>{RecordId(-1)};
    };
    using Ids = std::vector<RecordId>;
    QCOMPARE(found(RecordKind::Enterprise, u"certificate.kind = 高新技术企业"_s), Ids{a.id});
    QCOMPARE(found(RecordKind::Enterprise, u"not certificate.kind = 高新技术企业"_s), Ids{b});
    QCOMPARE(found(RecordKind::Enterprise, u"town.code = 512002001"_s), Ids{a.id});
    QCOMPARE(found(RecordKind::Certificate, u"enterprise.town = 莲花街道"_s), Ids{first});
    QCOMPARE(found(RecordKind::Certificate, u"enterprise.town.name contains 莲花"_s), Ids{first});
    QCOMPARE(found(RecordKind::Certificate, u"enterprise = 乙 and enterprise.tier = innovative"_s).size(), size_t{1});
    QCOMPARE(found(RecordKind::Town, u"enterprise.certificate.kind = high_tech"_s), Ids{town});
    (void)written(base.session(), setOf({changes::removal(RecordKind::Certificate, first, u"x"_s)}));
    QCOMPARE(found(RecordKind::Enterprise, u"certificate.kind = 高新技术企业"_s), Ids());
}

void tst_FilterQuery::byId()
{
    const Enterprise &one = m_enterprises.front();
    const auto count = [&](const QString &text) { return ids(text)->size(); };
    QCOMPARE(count(u"id = %1"_s.arg(one.id.toText())), size_t{1});
    QCOMPARE(count(u"id = %1"_s.arg(one.id.toText().toLower())), size_t{1});
    QCOMPARE(count(u"id != %1"_s.arg(one.id.toText())), m_enterprises.size() - 1);
    QCOMPARE(count(u"not id = %1"_s.arg(one.id.toText())), m_enterprises.size() - 1);
    QCOMPARE(count(u"id in (%1, %2)"_s.arg(one.id.toText(), m_enterprises.back().id.toText())), size_t{2});
    QCOMPARE(count(u"id is unknown"_s), size_t{0});
    const auto resolved = store::resolve(m_base->session(), RecordKind::Town, u" 莲花街道 "_s);
    QCOMPARE(*resolved, std::optional(m_towns.front().id));
    QCOMPARE(*store::resolve(m_base->session(), RecordKind::Town, u"512002002"_s), std::optional(m_towns.back().id));
    QCOMPARE(*store::resolve(m_base->session(), RecordKind::Town, u"莲花"_s), std::optional<RecordId>());
    QCOMPARE(*store::resolve(m_base->session(), RecordKind::Town, u""_s), std::optional<RecordId>());
    const auto several = store::resolve(m_base->session(), RecordKind::Enterprise, u"abc"_s);
    QVERIFY(!several);
    QCOMPARE(several.error().what, u"reference.ambiguous"_s);
}

void tst_FilterQuery::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::newRow("field") << u"mayor = 1"_s << u"filter.unknown_field"_s;
    QTest::newRow("path") << u"mayor.name = 1"_s << u"filter.unknown_field"_s;
    QTest::newRow("unrelated kind") << u"plan.title = 1"_s << u"filter.unknown_field"_s;
    QTest::newRow("path through a text") << u"name.town = 1"_s << u"filter.unknown_field"_s;
    QTest::newRow("column that is no field") << u"version = 1"_s << u"filter.unknown_field"_s;
    QTest::newRow("removed") << u"removed is unknown"_s << u"filter.unknown_field"_s;
    QTest::newRow("number") << u"employees > many"_s << u"filter.bad_value"_s;
    QTest::newRow("choice") << u"status = closed"_s << u"filter.bad_value"_s;
    QTest::newRow("one of the choices") << u"status in (在业, closed)"_s << u"filter.bad_value"_s;
    QTest::newRow("date") << u"established < 2020"_s << u"filter.bad_value"_s;
    QTest::newRow("empty") << u"name = \"\""_s << u"filter.bad_value"_s;
    QTest::newRow("empty town") << u"town != \"\""_s << u"filter.bad_value"_s;
    QTest::newRow("order of towns") << u"town > 莲花街道"_s << u"filter.bad_comparison"_s;
}

void tst_FilterQuery::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    const auto found = ids(text);
    QVERIFY(!found);
    QCOMPARE(found.error().what, what);
    QVERIFY(!found.error().detail.value(u"field"_s).toString().isEmpty());
}

void tst_FilterQuery::longFilters()
{
    std::vector<Filter> parts;
    QStringList values;
    for (int i = 0; i < 450; ++i) {
        parts.push_back(Filter::condition(u"employees"_s, Comparison::Equal, {QString::number(i)}));
        values.append(QString::number(i));
    }
    const auto known = ids(u"not employees is unknown"_s)->size();
    QCOMPARE(ids(Filter::any(parts))->size(), known);
    QCOMPARE(ids(Filter::condition(u"employees"_s, Comparison::In, values))->size(), known);
    const auto tooLong = [&](const Filter &filter) {
        const auto found = ids(filter);
        return found ? QString() : found.error().what;
    };
    for (int i = 0; i < 3000; ++i) {
        parts.push_back(parts[static_cast<size_t>(i)]);
        values.append(QString::number(i));
    }
    QCOMPARE(tooLong(Filter::any(parts)), u"filter.too_long"_s);
    QCOMPARE(tooLong(Filter::all(parts)), u"filter.too_long"_s);
    QCOMPARE(tooLong(Filter::condition(u"employees"_s, Comparison::In, values)), u"filter.too_long"_s);
    QCOMPARE(
        tooLong(Filter::condition(u"certificate.enterprise."_s.repeated(5000) + u"name"_s, Comparison::Unknown, {})),
        u"filter.too_deep"_s);
    const QString longText(1'000'000, u'甲');
    QCOMPARE(ids(Filter::condition(u"name"_s, Comparison::Contains, {longText}))->size(), size_t{0});
    QCOMPARE(ids(Filter::condition(u"name"_s, Comparison::Equal, {longText}))->size(), size_t{0});
    QCOMPARE(ids(Filter::condition(u"remarks"_s, Comparison::Contains, {QString(10'000, u'%')}))->size(), size_t{0});
}

void tst_FilterQuery::ordersAndCounts()
{
    store::Query query;
    query.on = QDate(2022, 1, 1);
    query.sort = {{u"employees"_s, true}, {u"registered_capital"_s, false}};
    const auto rows = store::load<Enterprise>(m_base->session(), query);
    QVERIFY(rows);
    QCOMPARE(static_cast<size_t>(*store::count(m_base->session(), query)), rows->size());
    QCOMPARE(rows->size(), m_enterprises.size());
    for (size_t i = 1; i < rows->size(); ++i) {
        const auto &a = (*rows)[i - 1];
        const auto &b = (*rows)[i];
        const auto key = [&](const Enterprise &it) {
            constexpr qint64 last = std::numeric_limits<qint64>::max(); // what is unknown, either way
            return std::tuple(
                it.employees ? -*it.employees : last, it.registeredCapital ? it.registeredCapital->fen() : last);
        };
        QVERIFY(key(a) <= key(b));
    }
    const auto groups = store::grouped(m_base->session(), query, {u"status"_s}, {u"registered_capital"_s});
    QVERIFY(groups);
    qint64 counted = 0;
    qint64 fen = 0;
    for (const auto &group : *groups) {
        counted += group.count;
        fen += group.sums.front();
    }
    qint64 wanted = 0;
    for (const auto &it : m_enterprises)
        wanted += it.registeredCapital.value_or(Money()).fen();
    QCOMPARE(counted, static_cast<qint64>(m_enterprises.size()));
    QCOMPARE(fen, wanted);
    query.sort = {{u"mayor"_s, false}};
    QCOMPARE(store::ids(m_base->session(), query).error().what, u"filter.unknown_field"_s);
    query.sort = {{u"id; drop table town"_s, false}};
    QCOMPARE(store::ids(m_base->session(), query).error().what, u"filter.unknown_field"_s);
    QCOMPARE(
        store::grouped(m_base->session(), query, {u"1; drop table town"_s}).error().what, u"filter.unknown_field"_s);
}

YUMIAO_TEST(tst_FilterQuery)

} // namespace yumiao::tests

#include "tst_filter_query.moc"
