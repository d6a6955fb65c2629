// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_index.h"
#include "models/store/search_match.h"

#include "models/base/text_folding.h"
#include "models/records/annual_figures.h"
#include "models/records/certificate.h"
#include "models/records/enterprise.h"
#include "models/records/town.h"
#include "models/records/visit.h"
#include "models/store/ledger.h"
#include "models/store/register_query_flags.h"
#include "models/store/workspace.h"
#include "tests/items/generated_base.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

namespace changes = yumiao::changes;
namespace records = yumiao::records;
namespace store = yumiao::store;
namespace tests = yumiao::tests;
using store::FacetChoice;
using store::FacetGroup;
using store::RegisterAnswer;
using store::RegisterFacet;
using store::RegisterIndex;
using store::RegisterQuestion;
using store::RegisterSort;
using yumiao::Fault;
using yumiao::RecordId;
using yumiao::RecordIdSource;
using yumiao::SystemClock;
namespace {
using namespace Qt::StringLiterals;

QStringList &codesOf(RegisterQuestion &question, RegisterFacet facet)
{
    return question.chosen[static_cast<size_t>(facet)];
}

qint64 facetCount(const RegisterAnswer &answer, RegisterFacet facet, const QString &code)
{
    for (const FacetGroup &group : answer.facets)
        for (const FacetChoice &choice : group.choices)
            if (group.code == store::facetCode(facet) && choice.code == code)
                return choice.count;
    return -1;
}
} // namespace

class tst_RegisterIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void termsAreFoldedWordByWord();
    void standsInTheOrderOfNames();
    void answersAsSqlDoes_data();
    void answersAsSqlDoes();
    void countsWhatWouldResult();
    void flagsAgreeWithTheirConditions();
    void sumsWhatItFinds();
    void givenOrderAndRestriction();
    void followsEdits();
    void followsRelatedRecords();
    void leavesToTheBaseWhatDoesNotFit();
    void followsRemovalAndNewNames();
    void manyEditsComeOutLikeLoadingAnew();
    void asksToBeLoadedAfterAnImport();
    void stopsWhenWithdrawn();

private:
    [[nodiscard]] std::shared_ptr<const RegisterIndex> loaded() const;
    void compareWithSql(const RegisterIndex &index, const RegisterQuestion &question) const;
    void write(std::vector<changes::RecordChange> made) const;
    [[nodiscard]] records::Values valuesOf(RecordId id) const;
    /// The change that gives one field of an enterprise another value.
    [[nodiscard]] changes::RecordChange edit(RecordId id, const char *field, const records::Value &value) const;

    std::unique_ptr<tests::GeneratedBase> m_file;
    std::unique_ptr<store::OpenBase> m_base;
    mutable RecordIdSource m_ids;
    store::RegisterThresholds m_thresholds;
};

void tst_RegisterIndex::initTestCase()
{
    m_file = std::make_unique<tests::GeneratedBase>(1200, 7);
    QVERIFY2(m_file->made().has_value(), qPrintable(m_file->made() ? QString() : m_file->made().error().what));
    auto base = store::OpenBase::open(m_file->path());
    QVERIFY(base);
    m_base = std::make_unique<store::OpenBase>(*std::move(base));
}

std::shared_ptr<const RegisterIndex> tst_RegisterIndex::loaded() const
{
    return RegisterIndex::load(m_base->session(), tests::generatedDay(), m_thresholds).value();
}

void tst_RegisterIndex::compareWithSql(const RegisterIndex &index, const RegisterQuestion &question) const
{
    const auto bySql = store::answerBySql(m_base->session(), question, tests::generatedDay(), m_thresholds);
    QVERIFY2(bySql.has_value(), qPrintable(bySql ? QString() : bySql.error().detail.value(u"text"_s).toString()));
    const RegisterAnswer answer = index.answer(question);
    QCOMPARE(answer.ids.size(), bySql->ids.size());
    QVERIFY(answer.ids == bySql->ids);
    QCOMPARE(answer.all, bySql->all);
    const QStringList kept{u"tier"_s, u"revenue"_s, u"rd_share"_s, u"last_visit"_s};
    const auto values
        = store::fieldsOf(m_base->session(), records::RecordKind::Enterprise, answer.ids, kept, tests::generatedDay());
    const auto facts = index.factsOf(answer.ids);
    QVERIFY(values && facts);
    for (size_t i = 0; i < answer.ids.size(); ++i)
        for (qsizetype field = 0; field < kept.size(); ++field)
            QVERIFY((*values)[i][static_cast<size_t>(field)] == *(*facts)[i].find(kept[field]));
}

void tst_RegisterIndex::write(std::vector<changes::RecordChange> made) const
{
    changes::ChangeSet set;
    set.author = u"经办"_s;
    set.action = u"edit"_s;
    set.source = u"window"_s;
    set.changes = std::move(made);
    const auto receipt = store::commit(m_base->session(), std::move(set), SystemClock());
    QVERIFY2(receipt.has_value(), qPrintable(receipt ? QString() : receipt.error().what));
}

records::Values tst_RegisterIndex::valuesOf(RecordId id) const
{
    return store::findRow(m_base->session(), records::RecordKind::Enterprise, id).value()->values;
}

changes::RecordChange tst_RegisterIndex::edit(RecordId id, const char *field, const records::Value &value) const
{
    const int place = records::description<records::Enterprise>().indexOf(QLatin1String(field));
    return {records::RecordKind::Enterprise, id, false, {{place, valuesOf(id)[static_cast<size_t>(place)], value}}};
}

void tst_RegisterIndex::termsAreFoldedWordByWord()
{
    const auto terms = store::searchTerms(u"  资陽 ＡＢｃ9（）123 ");
    QCOMPARE(terms.size(), size_t(2));
    QCOMPARE(terms[0].text, QByteArray("资阳"));
    QVERIFY(!terms[0].mayBeInitials);
    QCOMPARE(terms[1].text, QByteArray("abc9123"));
    QVERIFY(terms[1].mayBeInitials);
    QVERIFY(!store::searchTerms(u"123").front().mayBeInitials);
    QVERIFY(store::searchTerms(u" （） ").empty());
}

void tst_RegisterIndex::standsInTheOrderOfNames()
{
    store::Query query;
    query.on = tests::generatedDay();
    const auto byName = store::ids(m_base->session(), query);
    QVERIFY(byName);
    const RegisterAnswer answer = loaded()->answer({});
    QVERIFY(answer.ids == *byName);
    QCOMPARE(answer.all, qint64(1200));
    RegisterQuestion backwards;
    backwards.sort = {{RegisterSort::Name, true}};
    auto turned = *byName;
    std::reverse(turned.begin(), turned.end());
    QVERIFY(loaded()->answer(backwards).ids == turned);
}

void tst_RegisterIndex::answersAsSqlDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("facet");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<int>("sort");
    QTest::newRow("all") << QString() << -1 << QStringList() << -1;
    QTest::newRow("one character") << u"鑫"_s << -1 << QStringList() << -1;
    QTest::newRow("common") << u"公司"_s << -1 << QStringList() << static_cast<int>(RegisterSort::Tier);
    QTest::newRow("two words") << u"四川 电子"_s << -1 << QStringList() << -1;
    QTest::newRow("initials") << u"zysxh"_s << -1 << QStringList() << -1;
    QTest::newRow("number") << u"51200"_s << -1 << QStringList() << static_cast<int>(RegisterSort::LastVisit);
    QTest::newRow("nothing") << u"无此企业"_s << -1 << QStringList() << -1;
    const QList<std::pair<RegisterFacet, QStringList>> facets{{RegisterFacet::Tier, {u"reserve"_s, u"specialised"_s}},
        {RegisterFacet::Tier, {u"none"_s}}, {RegisterFacet::Section, {u"C"_s}},
        {RegisterFacet::Section, {u"none"_s, u"A"_s}}, {RegisterFacet::Size, {u"small"_s, u"micro"_s}},
        {RegisterFacet::Attention, {u"certificate_due"_s}},
        {RegisterFacet::Attention, {u"financing_stuck"_s, u"request_open"_s}},
        {RegisterFacet::Attention, {u"not_visited"_s}}, {RegisterFacet::Technology, {u"high_tech"_s}},
        {RegisterFacet::Listing, {u"listing_reserve"_s}}, {RegisterFacet::Standing, {u"in"_s}},
        {RegisterFacet::Standing, {u"left"_s}}};
    for (const auto &[facet, codes] : facets)
        QTest::newRow(qPrintable(codes.join(u'+'))) << QString() << static_cast<int>(facet) << codes << -1;
    for (const RegisterSort sort :
        {RegisterSort::Town, RegisterSort::Tier, RegisterSort::Revenue, RegisterSort::RdShare, RegisterSort::LastVisit})
        QTest::addRow("sort %d", static_cast<int>(sort))
            << QString() << static_cast<int>(RegisterFacet::Standing) << QStringList{u"in"_s} << static_cast<int>(sort);
}

void tst_RegisterIndex::answersAsSqlDoes()
{
    QFETCH(QString, text);
    QFETCH(int, facet);
    QFETCH(QStringList, codes);
    QFETCH(int, sort);
    RegisterQuestion question;
    question.text = text;
    if (facet >= 0)
        question.chosen[static_cast<size_t>(facet)] = codes;
    const auto index = loaded();
    for (const bool descending : {false, true}) {
        if (sort >= 0)
            question.sort = {{static_cast<RegisterSort>(sort), descending}};
        compareWithSql(*index, question);
    }
    if (facet >= 0)
        QVERIFY(!index->answer(question).ids.empty()); // the generated register has some of everything
}

void tst_RegisterIndex::countsWhatWouldResult()
{
    const auto index = loaded();
    RegisterQuestion question;
    question.text = u"有限"_s;
    codesOf(question, RegisterFacet::Tier) = {u"reserve"_s, u"innovative"_s};
    codesOf(question, RegisterFacet::Size) = {u"small"_s};
    const RegisterAnswer answer = index->answer(question);
    QCOMPARE(answer.facets.size(), store::RegisterFacetCount);
    for (size_t i = 0; i < store::RegisterFacetCount; ++i) {
        for (const FacetChoice &choice : answer.facets[i].choices) {
            RegisterQuestion would = question;
            would.chosen[i] = {choice.code};
            QCOMPARE(choice.count, static_cast<qint64>(index->answer(would).ids.size()));
        }
    }
    // Nothing asked for: the counts that are kept.
    const RegisterAnswer all = index->answer({});
    for (size_t i = 0; i < store::RegisterFacetCount; ++i) {
        for (const FacetChoice &choice : all.facets[i].choices) {
            RegisterQuestion would;
            would.chosen[i] = {choice.code};
            QCOMPARE(choice.count, static_cast<qint64>(index->answer(would).ids.size()));
        }
    }
}

void tst_RegisterIndex::flagsAgreeWithTheirConditions()
{
    // The thresholds are data: with others, others need attention.
    const RegisterAnswer usual = loaded()->answer({});
    m_thresholds = {10, 60, 400};
    const RegisterAnswer other = loaded()->answer({});
    QVERIFY(facetCount(other, RegisterFacet::Attention, u"certificate_due"_s)
        < facetCount(usual, RegisterFacet::Attention, u"certificate_due"_s));
    QVERIFY(facetCount(other, RegisterFacet::Attention, u"financing_stuck"_s)
        < facetCount(usual, RegisterFacet::Attention, u"financing_stuck"_s));
    QVERIFY(facetCount(other, RegisterFacet::Attention, u"not_visited"_s)
        < facetCount(usual, RegisterFacet::Attention, u"not_visited"_s));
    for (const FacetGroup &group : other.facets)
        for (const FacetChoice &choice : group.choices)
            if (choice.code == u"certificate_due"_s)
                QCOMPARE(choice.number, std::optional(10));
    RegisterQuestion question;
    codesOf(question, RegisterFacet::Attention) = {u"certificate_due"_s, u"not_visited"_s};
    compareWithSql(*loaded(), question);
    m_thresholds = {};
    const auto stored = store::registerThresholds(m_base->session(), tests::generatedDay());
    QVERIFY(stored);
    QCOMPARE(stored->certificateDueDays, 90); // the base has no thresholds of its own
}

void tst_RegisterIndex::sumsWhatItFinds()
{
    RegisterQuestion question;
    question.text = u"电子"_s;
    const RegisterAnswer answer = loaded()->answer(question);
    const auto figures = store::fieldsOf(m_base->session(), records::RecordKind::Enterprise, answer.ids,
        {u"revenue"_s, u"rd_share"_s}, tests::generatedDay());
    QVERIFY(figures);
    qint64 revenue = 0;
    qint64 known = 0;
    std::vector<qint64> shares;
    for (const auto &values : *figures) {
        revenue += records::numberIn(values[0]);
        known += records::isUnknown(values[0]) ? 0 : 1;
        if (!records::isUnknown(values[1]))
            shares.push_back(records::numberIn(values[1]));
    }
    QVERIFY(known > 0 && known < static_cast<qint64>(answer.ids.size()));
    QCOMPARE(answer.revenue, revenue);
    QCOMPARE(answer.revenueKnown, known);
    std::sort(shares.begin(), shares.end());
    QCOMPARE(answer.rdShareMedian, std::optional(shares[shares.size() / 2]));
    RegisterQuestion none;
    none.text = u"无此企业"_s;
    QVERIFY(!loaded()->answer(none).rdShareMedian);
}

void tst_RegisterIndex::givenOrderAndRestriction()
{
    const auto index = loaded();
    auto all = index->answer({}).ids;
    RegisterQuestion question;
    question.within = std::vector<RecordId>{all[900], all[3], all[500]};
    QVERIFY((index->answer(question).ids == std::vector<RecordId>{all[3], all[500], all[900]}));
    question.sort = {{RegisterSort::AsGiven, false}};
    QVERIFY(index->answer(question).ids == *question.within);
    compareWithSql(*index, question);
    question.within = std::vector<RecordId>{};
    QVERIFY(index->answer(question).ids.empty());
    QCOMPARE(index->answer(question).all, qint64(1200));
    QCOMPARE(index->first(u"公司"_s, 5).size(), size_t(5));
}

void tst_RegisterIndex::followsEdits()
{
    const auto before = loaded();
    const RecordId id = before->answer({}).ids[600];
    write({edit(id, "name", records::Value(u"阿坝新名食品有限公司"_s))});
    const auto after = before->patched(m_base->session()).value();
    QVERIFY(after);
    RegisterQuestion question;
    question.text = u"新名"_s;
    QVERIFY(before->answer(question).ids.empty()); // the older one is as it was
    QVERIFY((after->answer(question).ids == std::vector<RecordId>{id}));
    question.text = u"abxm"_s;
    QVERIFY((after->answer(question).ids == std::vector<RecordId>{id}));
    compareWithSql(*after, {});
    QVERIFY(after->answer({}).facets == loaded()->answer({}).facets);
    // Nothing new: the same answer, at no cost.
    QVERIFY(after->patched(m_base->session()).value()->answer({}).ids == after->answer({}).ids);
}

void tst_RegisterIndex::followsRelatedRecords()
{
    const auto index = loaded();
    RegisterQuestion champions;
    codesOf(champions, RegisterFacet::Tier) = {u"champion"_s};
    RegisterQuestion others;
    codesOf(others, RegisterFacet::Tier) = {u"none"_s};
    const RecordId id = index->answer(others).ids[5];
    records::Certificate certificate;
    certificate.id = m_ids.next();
    certificate.enterprise = {id};
    certificate.kind = records::CertificateKind::Champion;
    certificate.issued = tests::generatedDay().addDays(-3);
    write({changes::creation(certificate)});
    const auto raised = index->patched(m_base->session()).value();
    const auto found = raised->answer(champions).ids;
    QVERIFY(std::find(found.begin(), found.end(), id) != found.end());

    // The certificate moves to another enterprise: both change.
    const RecordId other = index->answer(others).ids[6];
    const auto &description = records::description<records::Certificate>();
    const int owner = description.indexOf(QLatin1String("enterprise"));
    write({{records::RecordKind::Certificate, certificate.id, false,
        {{owner, records::Value(id.value()), records::Value(other.value())}}}});
    const auto moved = raised->patched(m_base->session()).value();
    const auto foundThen = moved->answer(champions).ids;
    QVERIFY(std::find(foundThen.begin(), foundThen.end(), id) == foundThen.end());
    QVERIFY(std::find(foundThen.begin(), foundThen.end(), other) != foundThen.end());

    // A change that does not name the enterprise.
    const int revoked = description.indexOf(QLatin1String("revoked"));
    write({{records::RecordKind::Certificate, certificate.id, false,
        {{revoked, {}, records::Value(tests::generatedDay().toString(Qt::ISODate))}}}});
    const auto fallen = moved->patched(m_base->session()).value();
    compareWithSql(*fallen, champions);
    QVERIFY(fallen->answer({}).facets == loaded()->answer({}).facets);
    // The oldest catches up over all three steps at once.
    QVERIFY(index->patched(m_base->session()).value()->answer({}).facets == fallen->answer({}).facets);
}

void tst_RegisterIndex::leavesToTheBaseWhatDoesNotFit()
{
    const auto index = loaded();
    const RecordId id = index->answer({}).ids[9];
    const std::vector<RecordId> one{id};
    QVERIFY(index->factsOf(one));
    QVERIFY(!index->factsOf(std::vector{id, RecordId(1)})); // not there
    QVERIFY(!store::RegisterFacts().find(u"main_revenue"));
    records::Visit visit;
    visit.id = m_ids.next();
    visit.enterprise = {index->answer({}).ids[10]};
    visit.visited = QDate(1999, 12, 31);
    const std::vector<RecordId> other{visit.enterprise.id};
    const bool hadNone = records::isUnknown(*index->factsOf(other)->front().find(u"last_visit"));
    write({changes::creation(visit)});
    const auto after = index->patched(m_base->session()).value();
    QCOMPARE(after->factsOf(other).has_value(), !hadNone);
    QVERIFY(after->factsOf(one));
}

void tst_RegisterIndex::followsRemovalAndNewNames()
{
    const auto index = loaded();
    const auto before = index->answer({}).ids;
    records::Enterprise fresh;
    fresh.id = m_ids.next();
    fresh.name = u"啊一号有限公司"_s;
    records::Enterprise last;
    last.id = m_ids.next();
    last.name = u"卒末号有限公司"_s;
    write({changes::creation(fresh), changes::creation(last)});
    const auto isIdle = [this](RecordId id) { // nothing refers to it, so it may be removed
        store::Query query{records::RecordKind::Enterprise, {}, {}, tests::generatedDay()};
        QStringList parts{u"id = \"%1\""_s.arg(id.toText())};
        for (const auto *kind : records::allDescriptions())
            for (const records::Field &field : kind->fields)
                if (field.target == records::RecordKind::Enterprise)
                    parts.append(
                        u"not %1.%2 = \"%3\""_s.arg(QLatin1String(kind->name), QLatin1String(field.name), id.toText()));
        query.filter = store::parseFilter(parts.join(u" and "_s)).value();
        return store::count(m_base->session(), query).value() == 1;
    };
    const auto idle = std::find_if(before.begin(), before.end(), isIdle);
    QVERIFY(idle != before.end());
    write({changes::removal(records::RecordKind::Enterprise, *idle, u"重复"_s)});
    const auto patched = index->patched(m_base->session()).value();
    compareWithSql(*patched, {});
    QCOMPARE(patched->size(), static_cast<qint64>(before.size()) + 1);
    // Removed and gone again, and one that came and went between two looks.
    write({changes::removal(records::RecordKind::Enterprise, fresh.id, u"误登"_s)});
    const auto again = patched->patched(m_base->session()).value();
    compareWithSql(*again, {});
    QVERIFY(again->answer({}).facets == loaded()->answer({}).facets);
    compareWithSql(*index->patched(m_base->session()).value(), {});
}

void tst_RegisterIndex::manyEditsComeOutLikeLoadingAnew()
{
    QRandomGenerator random(11);
    auto index = loaded();
    const auto all = index->answer({}).ids;
    for (int step = 0; step < 60; ++step) {
        std::vector<changes::RecordChange> made;
        const RecordId id = all[static_cast<size_t>(random.bounded(static_cast<int>(all.size())))];
        const QString name = QStringLiteral("%1改%2有限公司").arg(QChar(0x4E00 + random.bounded(5000))).arg(step);
        made.push_back(edit(id, "name", records::Value(name)));
        write(std::move(made));
        if (random.bounded(3) == 0)
            index = index->patched(m_base->session()).value();
    }
    index = index->patched(m_base->session()).value();
    QVERIFY(index);
    compareWithSql(*index, {});
    RegisterQuestion question;
    question.text = u"改"_s;
    compareWithSql(*index, question);
    question.sort = {{RegisterSort::Town, true}, {RegisterSort::Revenue, false}};
    compareWithSql(*index, question);
    QVERIFY(index->answer({}).facets == loaded()->answer({}).facets);
}

void tst_RegisterIndex::asksToBeLoadedAfterAnImport()
{
    const auto index = loaded();
    std::vector<changes::RecordChange> made;
    for (int i = 0; i < 2100; ++i) {
        records::Visit visit;
        visit.id = m_ids.next();
        visit.enterprise = {index->answer({}).ids.front()};
        visit.visited = tests::generatedDay();
        made.push_back(changes::creation(visit));
    }
    write(std::move(made));
    QVERIFY(!index->patched(m_base->session()).value());
    // A town that gets another name changes the words of the index.
    const auto anew = loaded();
    const auto towns = store::loadAll<records::Town>(m_base->session()).value();
    const int name = records::description<records::Town>().indexOf(QLatin1String("name"));
    write({{records::RecordKind::Town, towns.front().id, false,
        {{name, records::Value(towns.front().name), records::Value(u"新街道"_s)}}}});
    QVERIFY(!anew->patched(m_base->session()).value());
}

void tst_RegisterIndex::stopsWhenWithdrawn()
{
    std::stop_source stop;
    stop.request_stop();
    m_base->session().setStop(stop.get_token());
    const auto answer = RegisterIndex::load(m_base->session(), tests::generatedDay(), m_thresholds);
    m_base->session().setStop({});
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Cancelled);
}

YUMIAO_TEST(tst_RegisterIndex)
#include "tst_register_index.moc"
