// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/annual_figures.h"
#include "models/records/enterprise_relation.h"
#include "models/records/merged_record.h"
#include "models/records/name_period.h"
#include "models/records/visit.h"
#include "models/store/enterprise_merge.h"
#include "models/store/history.h"
#include "models/store/merged_ids.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::Enterprise;
using records::RecordKind;
using records::Value;
using store::MergeSide;
using store::MergeWish;

const SystemClock MergeClock;
const QDate MergeDay(2022, 9, 5);

int fieldAt(const char *name)
{
    return records::description<Enterprise>().indexOf(QLatin1String(name));
}

MergeWish wishFor(const store::MergeGround &ground, MergeSide side)
{
    MergeWish wish;
    wish.removal = u"并入"_s;
    wish.reason = u"同一企业"_s;
    wish.twoCodes = true;
    for (const auto &it : ground.differences)
        if (it.mustBeDecided())
            wish.fields.insert(it.field, side == MergeSide::Kept ? it.kept : it.other);
    for (const auto &it : ground.children)
        if (it.mustBeDecided())
            wish.children.insert(it.row.id, side);
    return wish;
}

Result<store::Receipt> merged(TemporaryBase &base, RecordId kept, RecordId other, MergeSide side)
{
    const auto ground = store::mergeGround(base.session(), kept, other);
    if (!ground)
        return failure(ground.error());
    RecordIdSource ids;
    auto set = store::mergeSet(*ground, wishFor(*ground, side), MergeDay, ids);
    if (!set)
        return failure(set.error());
    set->author = u"经办"_s;
    return store::commit(base.session(), *std::move(set), MergeClock);
}

records::AnnualFigures figuresOf(RecordId enterprise, int year, std::optional<qint64> yuan)
{
    records::AnnualFigures it;
    it.id = newId();
    it.enterprise = {enterprise};
    it.fiscalYear = year;
    if (yuan)
        it.revenue = Money::fromFen(*yuan * 100);
    return it;
}

template <typename R>
std::vector<R> ofEnterprise(TemporaryBase &base, RecordId enterprise)
{
    auto all = *store::loadAll<R>(base.session());
    std::erase_if(all, [&](const R &it) { return it.enterprise.id != enterprise; });
    return all;
}

/// An enterprise with a drawn choice of its fields and of records that belong to it.
RecordId drawnEnterprise(TemporaryBase &base, QRandomGenerator &random, int number)
{
    records::Values values(records::description<Enterprise>().fields.size());
    for (size_t i = 0; i < values.size(); ++i) {
        const records::Field &field = records::description<Enterprise>().fields[i];
        const bool ordered = field.type == records::FieldType::Date || field.type == records::FieldType::CreditCode;
        if (!field.target && !ordered && (field.flags.testFlag(records::Required) || random.bounded(2) == 1))
            values[i] = randomValue(field, random);
    }
    if (random.bounded(2) == 1)
        values[static_cast<size_t>(fieldAt("credit_code"))] = Value(creditCode(number));
    const RecordId id = made(base.session(), records::recordFrom<Enterprise>(newId(), values));
    for (int year = 2019; year < 2023; ++year)
        if (random.bounded(2) == 1)
            (void)made(base.session(), figuresOf(id, year, random.bounded(3)));
    for (int i = random.bounded(3); i > 0; --i)
        (void)made(base.session(), certificateOf(id, records::CertificateKind::HighTech, QDate(2020, i, 1)));
    if (random.bounded(2) == 1) {
        records::NamePeriod name;
        name.id = newId();
        name.enterprise = {id};
        name.name = randomText(random, 20);
        (void)made(base.session(), name);
    }
    return id;
}

} // namespace

class tst_EnterpriseMerge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoCodesAreSaidExpressly();
    void fieldsAreChosen();
    void undecidedIsRefused();
    void childrenFollow();
    void figuresOfOneYear();
    void oldIdKeepsWorking();
    void codePassesOver();
    void relationsBetweenTheTwo();
    void refusals();
    void takenBackIsAsBefore();
    void laterWorkStays();
    void mergedTwice();
};

void tst_EnterpriseMerge::fieldsAreChosen()
{
    TemporaryBase base;
    Enterprise a = enterpriseNamed(u"资阳恒芯传感有限公司"_s);
    a.park = u"城东园区"_s;
    Enterprise b = enterpriseNamed(u"资阳市恒芯传感有限公司"_s);
    b.mainProduct = u"压力传感器"_s;
    b.park = u"城西园区"_s;
    (void)made(base.session(), a);
    (void)made(base.session(), b);
    const auto ground = store::mergeGround(base.session(), a.id, b.id);
    QVERIFY(ground);
    QCOMPARE(ground->differences.size(), size_t{3});
    MergeWish wish;
    wish.removal = u"并入"_s;
    wish.fields.insert(fieldAt("name"), Value(b.name));
    wish.fields.insert(fieldAt("park"), Value(u"高新园区"_s)); // neither of the two
    RecordIdSource ids;
    const auto set = store::mergeSet(*ground, wish, MergeDay, ids);
    QVERIFY(set);
    QCOMPARE(set->action, u"merge"_s);
    QVERIFY(store::commit(base.session(), *set, MergeClock));
    const auto kept = store::find<Enterprise>(base.session(), a.id);
    QCOMPARE(kept->name, b.name);
    QCOMPARE(kept->park, u"高新园区"_s);
    QCOMPARE(kept->mainProduct, u"压力传感器"_s); // only one knew it
    const auto names = ofEnterprise<records::NamePeriod>(base, a.id);
    QCOMPARE(names.size(), size_t{1});
    QCOMPARE(names.front().name, a.name);
    QCOMPARE((*store::findRow(base.session(), RecordKind::Enterprise, b.id))->removed, u"并入"_s);
    QCOMPARE(faultsOf(base.session(), true), QString());
}

void tst_EnterpriseMerge::undecidedIsRefused()
{
    TemporaryBase base;
    const RecordId a = made(base.session(), enterpriseNamed(u"甲厂"_s));
    const RecordId b = made(base.session(), enterpriseNamed(u"乙厂"_s));
    (void)made(base.session(), figuresOf(a, 2021, 100));
    const RecordId other = made(base.session(), figuresOf(b, 2021, 200));
    const auto ground = store::mergeGround(base.session(), a, b);
    RecordIdSource ids;
    const auto set = store::mergeSet(*ground, {}, MergeDay, ids);
    QVERIFY(!set);
    QCOMPARE(set.error().what, u"merge.undecided"_s);
    QCOMPARE(set.error().detail.value(u"fields"_s).toStringList(), QStringList{u"name"_s});
    const QVariantMap record = set.error().detail.value(u"records"_s).toList().front().toMap();
    QCOMPARE(record.value(u"kind"_s).toString(), u"annual_figures"_s);
    QCOMPARE(record.value(u"label"_s).toString(), u"2021"_s);
    QCOMPARE(record.value(u"id"_s).toString(), other.toText());
}

void tst_EnterpriseMerge::childrenFollow()
{
    TemporaryBase base;
    const RecordId a = made(base.session(), enterpriseNamed(u"甲厂"_s));
    const RecordId b = made(base.session(), enterpriseNamed(u"乙厂"_s));
    (void)made(base.session(), certificateOf(a, records::CertificateKind::HighTech, QDate(2020, 1, 1)));
    (void)made(base.session(), certificateOf(b, records::CertificateKind::HighTech, QDate(2020, 1, 1)));
    (void)made(base.session(), certificateOf(b, records::CertificateKind::Specialised, QDate(2021, 1, 1)));
    records::Visit visit;
    visit.id = newId();
    visit.enterprise = {b};
    visit.visited = QDate(2022, 3, 1);
    (void)made(base.session(), visit);
    const auto ground = store::mergeGround(base.session(), a, b);
    QCOMPARE(ground->following(), 3);
    QVERIFY(merged(base, a, b, MergeSide::Kept));
    QCOMPARE(ofEnterprise<records::Certificate>(base, a).size(), size_t{3});
    QCOMPARE(ofEnterprise<records::Visit>(base, a).size(), size_t{1});
    QVERIFY(ofEnterprise<records::Certificate>(base, b).empty());
}

void tst_EnterpriseMerge::figuresOfOneYear()
{
    for (const MergeSide side : {MergeSide::Kept, MergeSide::Other}) {
        TemporaryBase base;
        const RecordId a = made(base.session(), enterpriseNamed(u"甲厂"_s));
        const RecordId b = made(base.session(), enterpriseNamed(u"乙厂"_s));
        auto known = figuresOf(a, 2020, {});
        known.employees = 12;
        (void)made(base.session(), known);
        (void)made(base.session(), figuresOf(b, 2020, 50)); // does not contradict: both are joined
        (void)made(base.session(), figuresOf(a, 2021, 100));
        (void)made(base.session(), figuresOf(b, 2021, 200));
        (void)made(base.session(), figuresOf(b, 2022, 300));
        const auto receipt = merged(base, a, b, side);
        QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
        auto figures = ofEnterprise<records::AnnualFigures>(base, a);
        std::sort(figures.begin(), figures.end(),
            [](const auto &one, const auto &other) { return one.fiscalYear < other.fiscalYear; });
        QCOMPARE(figures.size(), size_t{3});
        QCOMPARE(figures[0].revenue, std::optional(Money::fromFen(5000)));
        QCOMPARE(figures[0].employees, std::optional<qint64>(12));
        QCOMPARE(figures[1].revenue, std::optional(Money::fromFen(side == MergeSide::Kept ? 10000 : 20000)));
        QCOMPARE(figures[2].revenue, std::optional(Money::fromFen(30000)));
        QVERIFY(ofEnterprise<records::AnnualFigures>(base, b).empty());
    }
}

void tst_EnterpriseMerge::oldIdKeepsWorking()
{
    TemporaryBase base;
    Enterprise a = enterpriseNamed(u"甲厂"_s);
    a.creditCode = *CreditCode::parse(creditCode(1));
    Enterprise b = enterpriseNamed(u"乙厂"_s);
    b.creditCode = *CreditCode::parse(creditCode(2));
    (void)made(base.session(), a);
    (void)made(base.session(), b);
    const auto receipt = merged(base, a.id, b.id, MergeSide::Kept);
    QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    const auto resolved
        = [&](const QString &text) { return store::resolve(base.session(), RecordKind::Enterprise, text).value(); };
    QCOMPARE(resolved(b.id.toText()), std::optional(a.id));
    QCOMPARE(resolved(b.id.toText().toLower()), std::optional(a.id));
    QCOMPARE(resolved(creditCode(2)), std::optional(a.id));
    QCOMPARE(resolved(creditCode(1)), std::optional(a.id));
    QCOMPARE(resolved(creditCode(3)), std::nullopt);
    QCOMPARE(*store::keptInPlaceOf(base.session(), a.id), std::nullopt);
    QVERIFY(store::undo(base.session(), receipt->set.id, u"经办"_s, MergeClock));
    QCOMPARE(resolved(b.id.toText()), std::optional(b.id));
    QCOMPARE(resolved(creditCode(2)), std::optional(b.id));
}

void tst_EnterpriseMerge::codePassesOver()
{
    TemporaryBase base;
    const RecordId a = made(base.session(), enterpriseNamed(u"甲厂"_s));
    Enterprise b = enterpriseNamed(u"甲厂（新）"_s);
    b.creditCode = *CreditCode::parse(creditCode(2));
    (void)made(base.session(), b);
    const QString before = liveState(base.session());
    const auto receipt = merged(base, a, b.id, MergeSide::Kept);
    QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    QCOMPARE(store::find<Enterprise>(base.session(), a)->creditCode.text(), creditCode(2));
    QVERIFY(ofEnterprise<records::NamePeriod>(base, a).empty()); // it is the same name but for a note
    QVERIFY(store::undo(base.session(), receipt->set.id, u"经办"_s, MergeClock));
    QCOMPARE(liveState(base.session()), before);
    QVERIFY(store::redo(base.session(), u"经办"_s, MergeClock));
    QCOMPARE(store::find<Enterprise>(base.session(), a)->creditCode.text(), creditCode(2));
}

void tst_EnterpriseMerge::relationsBetweenTheTwo()
{
    TemporaryBase base;
    const RecordId a = made(base.session(), enterpriseNamed(u"甲厂"_s));
    const RecordId b = made(base.session(), enterpriseNamed(u"乙厂"_s));
    const RecordId c = made(base.session(), enterpriseNamed(u"丙厂"_s));
    const auto relate = [&](RecordId one, RecordId other, records::RelationKind kind) {
        records::EnterpriseRelation it;
        it.id = newId();
        it.enterprise = {one};
        it.kind = kind;
        it.related = {other};
        return made(base.session(), it);
    };
    (void)relate(a, b, records::RelationKind::SuccessorOf);
    (void)relate(c, b, records::RelationKind::Parent);
    const QString before = liveState(base.session());
    const auto receipt = merged(base, a, b, MergeSide::Kept);
    QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    const auto relations = *store::loadAll<records::EnterpriseRelation>(base.session());
    QCOMPARE(relations.size(), size_t{1});
    QCOMPARE(relations.front().related.id, a);
    QVERIFY(store::undo(base.session(), receipt->set.id, u"经办"_s, MergeClock));
    QCOMPARE(liveState(base.session()), before);
}

void tst_EnterpriseMerge::refusals()
{
    TemporaryBase base;
    const RecordId a = made(base.session(), enterpriseNamed(u"甲厂"_s));
    const RecordId b = made(base.session(), enterpriseNamed(u"乙厂"_s));
    QCOMPARE(store::mergeGround(base.session(), a, a).error().what, u"merge.same"_s);
    QCOMPARE(store::mergeGround(base.session(), a, newId()).error().what, u"record.missing"_s);
    QVERIFY(merged(base, a, b, MergeSide::Kept));
    QCOMPARE(store::mergeGround(base.session(), a, b).error().what, u"record.missing"_s);
    QCOMPARE(store::mergeGround(base.session(), b, a).error().what, u"record.missing"_s);

    // Somebody was quicker: the whole joining is refused, nothing is half written.
    const RecordId c = made(base.session(), enterpriseNamed(u"丙厂"_s));
    const auto ground = store::mergeGround(base.session(), a, c);
    RecordIdSource ids;
    const auto set = store::mergeSet(*ground, wishFor(*ground, MergeSide::Other), MergeDay, ids);
    (void)written(
        base.session(), setOf({fieldChange(RecordKind::Enterprise, a, "name", Value(u"甲厂"_s), Value(u"甲二厂"_s))}));
    const QString before = wholeState(base.session());
    QCOMPARE(store::commit(base.session(), *set, MergeClock).error().what, u"change.conflict"_s);
    QCOMPARE(wholeState(base.session()), before);
}

/// Merging and taking it back leaves every record of the base as it was, with both histories.
void tst_EnterpriseMerge::takenBackIsAsBefore()
{
    QRandomGenerator random(41);
    for (int round = 0; round < 25; ++round) {
        TemporaryBase base;
        const RecordId a = drawnEnterprise(base, random, 1);
        const RecordId b = drawnEnterprise(base, random, 2);
        (void)drawnEnterprise(base, random, 3);
        const QString before = liveState(base.session());
        const auto historyBefore = store::historyOf(base.session(), RecordKind::Enterprise, b)->size();
        const auto side = random.bounded(2) == 1 ? MergeSide::Kept : MergeSide::Other;
        const auto receipt = merged(base, a, b, side);
        QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
        QVERIFY(liveState(base.session()) != before);
        QCOMPARE(faultsOf(base.session(), true), QString());
        const auto back = store::undo(base.session(), receipt->set.id, u"经办"_s, MergeClock);
        QVERIFY2(back, qPrintable(wordsOf(back)));
        QVERIFY(back->held.empty());
        QCOMPARE(liveState(base.session()), before);
        QCOMPARE(store::historyOf(base.session(), RecordKind::Enterprise, b)->size(), historyBefore + 2);
        QCOMPARE(faultsOf(base.session(), true), QString());
    }
}

void tst_EnterpriseMerge::laterWorkStays()
{
    TemporaryBase base;
    const RecordId a = made(base.session(), enterpriseNamed(u"甲厂"_s));
    Enterprise b = enterpriseNamed(u"乙厂"_s);
    b.park = u"城西"_s;
    (void)made(base.session(), b);
    const RecordId certificate
        = made(base.session(), certificateOf(b.id, records::CertificateKind::HighTech, QDate(2020, 1, 1)));
    const auto receipt = merged(base, a, b.id, MergeSide::Kept);
    (void)written(base.session(),
        setOf({fieldChange(RecordKind::Enterprise, a, "park", Value(u"城西"_s), Value(u"城北"_s)),
            fieldChange(RecordKind::Certificate, certificate, "document_number", {}, Value(u"GR1"_s))}));
    const RecordId added
        = made(base.session(), certificateOf(a, records::CertificateKind::Specialised, QDate(2022, 1, 1)));
    const auto back = store::undo(base.session(), receipt->set.id, u"经办"_s, MergeClock);
    QVERIFY2(back, qPrintable(wordsOf(back)));
    QCOMPARE(back->held.size(), size_t{1});
    QCOMPARE(store::find<Enterprise>(base.session(), a)->park, u"城北"_s);
    QCOMPARE(store::find<Enterprise>(base.session(), b.id)->park, u"城西"_s);
    const auto followed = store::find<records::Certificate>(base.session(), certificate);
    QCOMPARE(followed->enterprise.id, b.id); // it goes back, what was written on it since stays
    QCOMPARE(followed->documentNumber, u"GR1"_s);
    QCOMPARE(store::find<records::Certificate>(base.session(), added)->enterprise.id, a);
    QCOMPARE(faultsOf(base.session(), true), QString());
}

void tst_EnterpriseMerge::mergedTwice()
{
    TemporaryBase base;
    const RecordId a = made(base.session(), enterpriseNamed(u"甲厂"_s));
    const RecordId b = made(base.session(), enterpriseNamed(u"乙厂"_s));
    const RecordId c = made(base.session(), enterpriseNamed(u"丙厂"_s));
    const auto first = merged(base, b, c, MergeSide::Kept);
    const auto second = merged(base, a, b, MergeSide::Kept);
    QVERIFY(first && second);
    QCOMPARE(*store::keptInPlaceOf(base.session(), c), std::optional(a)); // by way of the second
    QCOMPARE(*store::keptInPlaceOf(base.session(), b), std::optional(a));
    QVERIFY(store::undo(base.session(), second->set.id, u"经办"_s, MergeClock));
    QCOMPARE(*store::keptInPlaceOf(base.session(), c), std::optional(b));
    QVERIFY(store::undo(base.session(), first->set.id, u"经办"_s, MergeClock));
    QCOMPARE(*store::keptInPlaceOf(base.session(), c), std::nullopt);
    QCOMPARE(store::find<Enterprise>(base.session(), c)->name, u"丙厂"_s);
}

/// Two credit codes are two enterprises, unless an officer says expressly that they are one.
void tst_EnterpriseMerge::twoCodesAreSaidExpressly()
{
    TemporaryBase base;
    Enterprise a = enterpriseNamed(u"甲有限公司"_s);
    Enterprise b = enterpriseNamed(u"甲公司"_s);
    a.creditCode = *CreditCode::parse(creditCode(1));
    b.creditCode = *CreditCode::parse(creditCode(2));
    const RecordId bare = made(base.session(), enterpriseNamed(u"甲（有限公司）"_s));
    (void)made(base.session(), a);
    (void)made(base.session(), b);
    const auto ground = store::mergeGround(base.session(), a.id, b.id);
    QVERIFY(ground->hasTwoCodes());
    MergeWish wish = wishFor(*ground, MergeSide::Kept);
    wish.twoCodes = false;
    RecordIdSource ids;
    const auto refused = store::mergeSet(*ground, wish, MergeDay, ids);
    QCOMPARE(refused.error().what, u"merge.two_codes"_s);
    QCOMPARE(refused.error().detail.value(u"other"_s).toString(), creditCode(2));
    wish.twoCodes = true;
    QVERIFY(store::mergeSet(*ground, wish, MergeDay, ids));
    QVERIFY(!store::mergeGround(base.session(), a.id, bare)->hasTwoCodes()); // one code is not known
}

YUMIAO_TEST(tst_EnterpriseMerge)

} // namespace yumiao::tests

#include "tst_enterprise_merge.moc"
