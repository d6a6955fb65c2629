// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/judged_set.h"
#include "models/staging/ledger_refusal.h"
#include "models/staging/staged_edit.h"
#include "tests/staging/staging_scene.h"
#include "tests/support/test_registry.h"

#include <QCborMap>
#include <QCborValue>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using records::Value;
using staging::FieldWish;
using staging::StagedEdit;
using staging::Verdict;
using staging::WishKind;

/// A bulk edit that is prepared, kept, taken up again and applied.
class tst_StagedEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wishesThatMakeSense();
    void whatWishesMean();
    void wishesThatMeanNothing();
    void keptAndTakenUp();
    void damaged_data();
    void damaged();
    void laterWishCounts();
    void leftOutStaysOut();
    void othersWroteMeanwhile();
    void recordsThatAreGone();
    void referencesThatAreGone();
    void conflictWritesNothing();
    void refusalOfTheLedger();

private:
    [[nodiscard]] static std::vector<staging::JudgedCell> judged(const StagingScene &it, const StagedEdit &edit)
    {
        auto cells = staging::judge(it.base.session(), edit.kind, staging::cellWishes(edit), StagingScene::reading());
        if (!cells)
            qFatal("%s", qPrintable(cells.error().what));
        staging::untick(edit, *cells);
        return *std::move(cells);
    }
    [[nodiscard]] static StagedEdit parkEdit(const StagingScene &it)
    {
        StagedEdit edit;
        edit.ids = it.firms;
        edit.wishes = {{StagingScene::field("park"), WishKind::Set, {}, {}, 0, Value(u"新园"_s)}};
        return edit;
    }
};

void tst_StagedEdit::wishesThatMakeSense()
{
    const auto kinds = [](const char *name) {
        return staging::wishKindsFor(
            records::description<records::Enterprise>().fields[static_cast<size_t>(StagingScene::field(name))]);
    };
    QCOMPARE(kinds("name"), (std::vector{WishKind::Set, WishKind::Replace})); // required
    QCOMPARE(kinds("park"), (std::vector{WishKind::Set, WishKind::Clear, WishKind::Replace}));
    QCOMPARE(kinds("established"), (std::vector{WishKind::Set, WishKind::Clear, WishKind::AddDays}));
    QCOMPARE(kinds("town"), (std::vector{WishKind::Set, WishKind::Clear}));
    records::Field derived;
    derived.flags = records::Derived;
    QVERIFY(staging::wishKindsFor(derived).empty());
}

void tst_StagedEdit::whatWishesMean()
{
    const auto &description = records::description<records::Enterprise>();
    const auto after = [&](const char *name, const Value &before, FieldWish wish) {
        wish.field = StagingScene::field(name);
        return staging::wishedValue(
            description.fields[static_cast<size_t>(wish.field)], before, wish, QDate(2022, 9, 5), &items::untranslated);
    };
    const Value park(u"城东工业园东区"_s);
    QCOMPARE(*after("park", park, {-1, WishKind::Replace, u"东"_s, u"西"_s}), Value(u"城西工业园西区"_s));
    QCOMPARE(*after("park", park, {-1, WishKind::Replace, u"城东工业园东区"_s, {}}), Value()); // nothing left: unknown
    QCOMPARE(*after("park", park, {-1, WishKind::Replace, u"北"_s, u"西"_s}), park);
    QCOMPARE(*after("park", Value(), {-1, WishKind::Replace, u"北"_s, u"西"_s}), Value());
    QCOMPARE(*after("park", park, {-1, WishKind::Clear}), Value());
    const Value day(u"2020-02-28"_s);
    QCOMPARE(*after("established", day, {-1, WishKind::AddDays, {}, {}, 2}), Value(u"2020-03-01"_s));
    QCOMPARE(*after("established", day, {-1, WishKind::AddDays, {}, {}, -59}), Value(u"2019-12-31"_s));
    QCOMPARE(*after("established", Value(), {-1, WishKind::AddDays, {}, {}, 2}), Value());
    QCOMPARE(
        after("established", day, {-1, WishKind::AddDays, {}, {}, 4'000'000}).error().what, u"date.out_of_range"_s);
}

void tst_StagedEdit::wishesThatMeanNothing()
{
    QCOMPARE(staging::checkWish({0, WishKind::Replace}).error().what, u"wish.nothing_to_find"_s);
    QCOMPARE(staging::checkWish({0, WishKind::AddDays}).error().what, u"wish.no_days"_s);
    QVERIFY(staging::checkWish({0, WishKind::Clear}));
}

void tst_StagedEdit::keptAndTakenUp()
{
    StagingScene it;
    StagedEdit edit = parkEdit(it);
    edit.isWholeList = true;
    edit.wishes.push_back({StagingScene::field("established"), WishKind::AddDays, {}, {}, -7});
    edit.wishes.push_back({StagingScene::field("remarks"), WishKind::Replace, u"\"a\"\n"_s, u"𠮷"_s});
    edit.wishes.push_back({StagingScene::field("town"), WishKind::Set, {}, {}, 0, Value(it.lotus.value())});
    edit.leftOut.insert({it.firms[1], StagingScene::field("park")});
    staging::takeSeen(edit, judged(it, edit));
    QVERIFY(!edit.seen.isEmpty());
    const auto read = staging::stagedFrom(staging::stagedBytes(edit));
    QVERIFY2(read, qPrintable(wordsOf(read)));
    QVERIFY(*read == edit);
}

void tst_StagedEdit::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    StagingScene it;
    const QByteArray good = staging::stagedBytes(parkEdit(it));
    const auto with = [&](const QString &key, const QCborValue &value) {
        QCborMap map = QCborValue::fromCbor(good).toMap();
        map.insert(key, value);
        return QCborValue(map).toCbor();
    };
    QTest::newRow("nothing") << QByteArray() << u"staging.damaged"_s;
    QTest::newRow("no CBOR") << QByteArray("\xff\xff garbage") << u"staging.damaged"_s;
    QTest::newRow("cut off") << good.left(good.size() / 2) << u"staging.damaged"_s;
    QTest::newRow("a list") << QCborValue(QCborArray{1, 2}).toCbor() << u"staging.damaged"_s;
    QTest::newRow("unknown kind") << with(u"kind"_s, u"spaceship"_s) << u"staging.damaged"_s;
    QTest::newRow("ids of another form") << with(u"ids"_s, u"all"_s) << u"staging.damaged"_s;
    QTest::newRow("an id that is none") << with(u"ids"_s, QCborArray{-4}) << u"staging.damaged"_s;
    QTest::newRow("newer") << with(u"format"_s, 99) << u"staging.newer"_s;
}

void tst_StagedEdit::damaged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    const auto read = staging::stagedFrom(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().what, what);
}

void tst_StagedEdit::laterWishCounts()
{
    StagingScene it;
    StagedEdit edit = parkEdit(it);
    edit.wishes.push_back({StagingScene::field("park"), WishKind::Clear});
    const auto cells = staging::cellWishes(edit);
    QCOMPARE(cells.size(), it.firms.size());
    QCOMPARE(cells[0].wish.kind, WishKind::Clear);
}

void tst_StagedEdit::leftOutStaysOut()
{
    StagingScene it;
    StagedEdit edit = parkEdit(it);
    auto cells = judged(it, edit);
    QCOMPARE(staging::tallyOf(cells).changes, 4);
    cells[2].chosen = false;
    staging::takeSeen(edit, cells);
    const auto again = judged(it, *staging::stagedFrom(staging::stagedBytes(edit)));
    QCOMPARE(staging::tallyOf(again).changes, 3);
    QCOMPARE(staging::tallyOf(again).leftOut, 1);
    QVERIFY(!again[2].isToBeWritten());
    cells[2].chosen = true;
    staging::takeSeen(edit, cells);
    QCOMPARE(staging::tallyOf(judged(it, edit)).changes, 4);
}

void tst_StagedEdit::othersWroteMeanwhile()
{
    StagingScene it;
    StagedEdit edit = parkEdit(it);
    staging::takeSeen(edit, judged(it, edit));
    (void)written(it.base.session(),
        setOf({fieldChange(records::RecordKind::Enterprise, it.firms[0], "park", Value(u"旧园"_s), Value(u"别园"_s)),
            fieldChange(records::RecordKind::Enterprise, it.firms[1], "park", Value(u"旧园"_s), Value(u"新园"_s)),
            fieldChange(records::RecordKind::Enterprise, it.firms[2], "short_name", {}, Value(u"丙"_s))}));
    auto cells = judged(it, edit);
    QCOMPARE(verdicts(cells), (QStringList{u"since"_s, u"equal"_s, u"changes"_s, u"changes"_s})); // fields, not records
    QCOMPARE(cells[0].before, Value(u"别园"_s));
    QCOMPARE(*cells[0].seen, Value(u"旧园"_s));
    staging::takeSeen(edit, cells);
    QCOMPARE(verdicts(judged(it, edit))[0], u"since"_s); // seen is not looked at
    cells[0].chosen = true;
    staging::takeSeen(edit, cells);
    QCOMPARE(verdicts(judged(it, edit))[0], u"changes"_s);
}

void tst_StagedEdit::recordsThatAreGone()
{
    StagingScene it;
    const StagedEdit edit = parkEdit(it);
    (void)written(
        it.base.session(), setOf({changes::removal(records::RecordKind::Enterprise, it.firms[3], u"误登"_s)}));
    const auto cells = judged(it, edit);
    QCOMPARE(verdicts(cells)[3], u"record.gone"_s);
    QVERIFY(it.apply(cells));
}

void tst_StagedEdit::referencesThatAreGone()
{
    StagingScene it;
    StagedEdit edit = parkEdit(it);
    edit.wishes = {{StagingScene::field("town"), WishKind::Set, {}, {}, 0, Value(newId().value())}};
    QCOMPARE(verdicts(judged(it, edit)), QStringList(4, u"reference.unknown"_s));
}

void tst_StagedEdit::conflictWritesNothing()
{
    StagingScene it;
    const auto cells = judged(it, parkEdit(it));
    (void)written(it.base.session(),
        setOf({fieldChange(records::RecordKind::Enterprise, it.firms[3], "park", {}, Value(u"别园"_s))}));
    const QString before = wholeState(it.base.session());
    const auto receipt = it.apply(cells);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().what, u"change.conflict"_s);
    QCOMPARE(wholeState(it.base.session()), before);
}

void tst_StagedEdit::refusalOfTheLedger()
{
    StagingScene it;
    auto cells = judged(it, parkEdit(it));
    const auto problem = [&](size_t at, const char *field) {
        return QVariantMap{{u"id"_s, it.firms[at].toText()}, {u"field"_s, QString::fromLatin1(field)},
            {u"code"_s, u"text.too_long"_s}};
    };
    const Error error{Fault::Refused, u"record.invalid"_s,
        {{u"problems"_s, QVariantList{problem(0, "park"), problem(2, "remarks")}}}};
    QCOMPARE(staging::markRefused(records::RecordKind::Enterprise, cells, error), 2); // the field, and the whole record
    QCOMPARE(verdicts(cells), (QStringList{u"text.too_long"_s, u"changes"_s, u"text.too_long"_s, u"changes"_s}));
    QCOMPARE(staging::tallyOf(cells).changes, 2);
    QCOMPARE(
        staging::markRefused(records::RecordKind::Enterprise, cells, {Fault::DiskFull, u"workspace.disk_full"_s, {}}),
        0);
}

YUMIAO_TEST(tst_StagedEdit)

} // namespace yumiao::tests

#include "tst_staged_edit.moc"
