// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/change_set.h"
#include "models/changes/join.h"
#include "models/records/town.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using changes::FieldChange;
using changes::Joined;
using changes::RemovedMark;
using records::RecordKind;
using records::Value;

records::Town lotus()
{
    records::Town town;
    town.id = RecordId(5);
    town.code = u"512002001"_s;
    town.name = u"莲花街道"_s;
    return town;
}

} // namespace

class tst_ChangeSet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void creationHoldsWhatIsKnown();
    void differenceHoldsWhatDiffers();
    void inverseTurnsEverythingRound();
    void inverseOfInverse();
    void joins_data();
    void joins();
};

void tst_ChangeSet::creationHoldsWhatIsKnown()
{
    const auto change = changes::creation(lotus());
    QVERIFY(change.created);
    QCOMPARE(change.id, RecordId(5));
    QCOMPARE(change.fields, (std::vector<FieldChange>{{0, {}, Value(u"512002001"_s)}, {1, {}, Value(u"莲花街道"_s)}}));
}

void tst_ChangeSet::differenceHoldsWhatDiffers()
{
    auto after = lotus();
    after.name = u"莲花镇"_s;
    after.validTo = QDate(2019, 12, 31);
    const auto change
        = changes::difference(RecordKind::Town, RecordId(5), records::valuesOf(lotus()), records::valuesOf(after));
    QVERIFY(!change.created);
    QCOMPARE(change.fields,
        (std::vector<FieldChange>{{1, Value(u"莲花街道"_s), Value(u"莲花镇"_s)}, {4, {}, Value(u"2019-12-31"_s)}}));
    const auto none
        = changes::difference(RecordKind::Town, RecordId(5), records::valuesOf(lotus()), records::valuesOf(lotus()));
    QVERIFY(none.fields.empty());
}

void tst_ChangeSet::inverseTurnsEverythingRound()
{
    changes::ChangeSet set;
    set.id = RecordId(9);
    set.changes = {changes::creation(lotus()), {RecordKind::Town, RecordId(6), false, {{1, Value(u"甲"_s), {}}}},
        changes::removal(RecordKind::Town, RecordId(7), u"merged"_s)};
    const auto back = changes::inverse(set, u"undo"_s);
    QCOMPARE(back.undoes, std::optional(RecordId(9)));
    QCOMPARE(back.changes.size(), size_t{3});
    QCOMPARE(back.changes[0].id, RecordId(7)); // what was referred to comes back first
    QCOMPARE(back.changes[0].fields, (std::vector<FieldChange>{{RemovedMark, Value(u"merged"_s), {}}}));
    QCOMPARE(back.changes[1].fields, (std::vector<FieldChange>{{1, {}, Value(u"甲"_s)}}));
    QVERIFY(!back.changes[2].created);
    QCOMPARE(back.changes[2].fields, (std::vector<FieldChange>{{RemovedMark, {}, Value(u"undo"_s)}}));
}

void tst_ChangeSet::inverseOfInverse()
{
    changes::ChangeSet set;
    set.id = RecordId(9);
    set.changes
        = {{RecordKind::Town, RecordId(6), false, {{1, Value(u"甲"_s), Value(u"乙"_s)}, {3, {}, Value(u"x"_s)}}},
            changes::removal(RecordKind::Town, RecordId(7), u"merged"_s)};
    QCOMPARE(changes::inverse(changes::inverse(set, u"undo"_s), u"redo"_s).changes, set.changes);
}

void tst_ChangeSet::joins_data()
{
    QTest::addColumn<Value>("before");
    QTest::addColumn<Value>("after");
    QTest::addColumn<Value>("current");
    QTest::addColumn<Joined>("joined");
    const Value a(u"a"_s);
    const Value b(u"b"_s);
    const Value c(u"c"_s);
    QTest::newRow("untouched") << a << b << a << Joined::Apply;
    QTest::newRow("both the same") << a << b << b << Joined::Already;
    QTest::newRow("both, differently") << a << b << c << Joined::Conflict;
    QTest::newRow("nothing wished") << a << a << c << Joined::Conflict;
    QTest::newRow("emptied meanwhile") << a << b << Value() << Joined::Conflict;
    QTest::newRow("unknown is not zero") << Value() << b << Value(qint64{0}) << Joined::Conflict;
    QTest::newRow("filled") << Value() << b << Value() << Joined::Apply;
    QTest::newRow("one is no text") << Value(qint64{1}) << b << Value(u"1"_s) << Joined::Conflict;
}

void tst_ChangeSet::joins()
{
    QFETCH(Value, before);
    QFETCH(Value, after);
    QFETCH(Value, current);
    QFETCH(Joined, joined);
    QCOMPARE(changes::join({0, before, after}, current), joined);
}

YUMIAO_TEST(tst_ChangeSet)

} // namespace yumiao::tests

#include "tst_change_set.moc"
