// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/history.h"
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

const SystemClock UndoClock;

Result<store::Receipt> undo(TemporaryBase &base, std::optional<RecordId> set = {})
{
    return store::undo(base.session(), set, u"经办"_s, UndoClock);
}

Result<store::Receipt> redo(TemporaryBase &base)
{
    return store::redo(base.session(), u"经办"_s, UndoClock);
}

RecordId rename(TemporaryBase &base, RecordId id, const QString &from, const QString &to)
{
    return written(base.session(), setOf({fieldChange(RecordKind::Enterprise, id, "name", Value(from), Value(to))}))
        .set.id;
}

QString nameOf(TemporaryBase &base, RecordId id)
{
    const auto found = store::find<Enterprise>(base.session(), id);
    return found ? found->name : found.error().what;
}

/// One random edit of a few records: makes, changes and removes them.
changes::ChangeSet randomEdit(QRandomGenerator &random, TemporaryBase &base, std::vector<RecordId> &ids)
{
    std::vector<changes::RecordChange> all;
    for (int i = random.bounded(1, 4); i > 0; --i) {
        if (ids.size() < 3 || random.bounded(4) == 0) {
            all.push_back(changes::creation(enterpriseNamed(randomText(random, 20))));
            ids.push_back(all.back().id);
            continue;
        }
        const RecordId id = ids[static_cast<size_t>(random.bounded(static_cast<int>(ids.size())))];
        const auto row = store::findRow(base.session(), RecordKind::Enterprise, id);
        const bool twice = std::any_of(all.begin(), all.end(), [&](const auto &it) { return it.id == id; });
        if (!row || !*row || twice)
            continue;
        if (random.bounded(4) == 0) {
            const Value now = records::textValue((*row)->removed);
            const Value then = records::isUnknown(now) ? Value(u"撤"_s) : Value();
            all.push_back({RecordKind::Enterprise, id, false, {{changes::RemovedMark, now, then}}});
            continue;
        }
        records::Values after = (*row)->values;
        const auto &fields = records::description<Enterprise>().fields;
        for (const char *name : {"name", "short_name", "park", "employees"}) {
            const auto at = static_cast<size_t>(records::description<Enterprise>().indexOf(QLatin1String(name)));
            if (random.bounded(2) == 1)
                after[at] = randomValue(fields[at], random);
        }
        all.push_back(changes::difference(RecordKind::Enterprise, id, (*row)->values, after));
    }
    return setOf(std::move(all));
}

} // namespace

class tst_Undo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesBackAndBringsAgain();
    void survivesReopening();
    void orderOfRedo();
    void laterEditsStay();
    void importEditedSince();
    void importReferredTo();
    void referenceOfTheSetItself();
    void namedUndoOfAnOldImport();
    void undoOfUndo();
    void twiceIsRefused();
    void keyTakenMeanwhile();
    void referenceDataIsNoStep();
    void everythingBackToTheFirstState_data();
    void everythingBackToTheFirstState();
};

void tst_Undo::takesBackAndBringsAgain()
{
    TemporaryBase base;
    QCOMPARE(undo(base).error().what, u"undo.nothing"_s);
    QCOMPARE(redo(base).error().what, u"redo.nothing"_s);
    const QString empty = liveState(base.session());
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    const QString first = liveState(base.session());
    rename(base, id, u"甲"_s, u"乙"_s);
    const QString second = liveState(base.session());
    QVERIFY(undo(base));
    QCOMPARE(liveState(base.session()), first);
    QVERIFY(undo(base));
    QCOMPARE(liveState(base.session()), empty);
    QCOMPARE(undo(base).error().what, u"undo.nothing"_s);
    QVERIFY(redo(base));
    QVERIFY(redo(base));
    QCOMPARE(liveState(base.session()), second);
    QCOMPARE(redo(base).error().what, u"redo.nothing"_s);
    QCOMPARE(faultsOf(base.session(), true), QString());
}

void tst_Undo::survivesReopening()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    rename(base, id, u"甲"_s, u"乙"_s);
    base.reopen();
    QCOMPARE(store::undoState(base.session())->undo->action, u"edit"_s);
    QVERIFY(undo(base));
    QCOMPARE(nameOf(base, id), u"甲"_s);
    base.reopen();
    QVERIFY(store::undoState(base.session())->redo);
    QVERIFY(redo(base));
    QCOMPARE(nameOf(base, id), u"乙"_s);
}

void tst_Undo::orderOfRedo()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"0"_s));
    for (int i = 1; i <= 3; ++i)
        rename(base, id, QString::number(i - 1), QString::number(i));
    for (const QString &name : {u"2"_s, u"1"_s, u"0"_s}) {
        QVERIFY(undo(base));
        QCOMPARE(nameOf(base, id), name);
    }
    for (const QString &name : {u"1"_s, u"2"_s}) {
        QVERIFY(redo(base));
        QCOMPARE(nameOf(base, id), name);
    }
    QVERIFY(undo(base));
    QCOMPARE(nameOf(base, id), u"1"_s);
    rename(base, id, u"1"_s, u"neu"_s); // after a new step there is nothing to bring again
    QCOMPARE(redo(base).error().what, u"redo.nothing"_s);
    QVERIFY(undo(base));
    QCOMPARE(nameOf(base, id), u"1"_s);
    QVERIFY(undo(base));
    QCOMPARE(nameOf(base, id), u"0"_s);
}

void tst_Undo::laterEditsStay()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    auto both = fieldChange(RecordKind::Enterprise, id, "name", Value(u"甲"_s), Value(u"乙"_s));
    both.fields.push_back(fieldChange(RecordKind::Enterprise, id, "employees", {}, Value(qint64{12})).fields.front());
    const RecordId set = written(base.session(), setOf({both})).set.id;
    rename(base, id, u"乙"_s, u"丙"_s);
    const auto receipt = undo(base, set);
    QVERIFY(receipt);
    QCOMPARE(receipt->applied, 1);
    QCOMPARE(receipt->held.size(), size_t{1});
    QCOMPARE(receipt->held.front().found, Value(u"丙"_s));
    QCOMPARE(nameOf(base, id), u"丙"_s);
    QCOMPARE(store::find<Enterprise>(base.session(), id)->employees, std::optional<qint64>());
}

void tst_Undo::importEditedSince()
{
    TemporaryBase base;
    const Enterprise touched = enterpriseNamed(u"甲"_s);
    const Enterprise untouched = enterpriseNamed(u"乙"_s);
    const auto import
        = written(base.session(), setOf({changes::creation(touched), changes::creation(untouched)}, u"import"_s));
    (void)written(
        base.session(), setOf({fieldChange(RecordKind::Enterprise, touched.id, "park", {}, Value(u"冈山"_s))}));
    const auto receipt = undo(base, import.set.id);
    QVERIFY(receipt);
    QCOMPARE(receipt->applied, 1);
    QCOMPARE(receipt->held.size(), size_t{1});
    QCOMPARE(receipt->held.front().id, touched.id);
    QCOMPARE(receipt->held.front().field, changes::RemovedMark);
    QCOMPARE(nameOf(base, touched.id), u"甲"_s);
    QCOMPARE(nameOf(base, untouched.id), u"record.missing"_s);
    QCOMPARE(faultsOf(base.session(), true), QString());
}

void tst_Undo::importReferredTo()
{
    TemporaryBase base;
    const Enterprise used = enterpriseNamed(u"甲"_s);
    const Enterprise unused = enterpriseNamed(u"乙"_s);
    using Kind = records::CertificateKind;
    const auto own = certificateOf(unused.id, Kind::HighTech, QDate(2020, 1, 1));
    const auto import = written(base.session(),
        setOf({changes::creation(used), changes::creation(unused), changes::creation(own)}, u"import"_s));
    made(base.session(), certificateOf(used.id, Kind::HighTech, QDate(2020, 1, 1))); // later work on it
    const auto receipt = undo(base, import.set.id);
    QVERIFY(receipt);
    QCOMPARE(receipt->applied, 2);
    QCOMPARE(receipt->held.size(), size_t{1});
    QCOMPARE(receipt->held.front().id, used.id);
    QCOMPARE(nameOf(base, used.id), u"甲"_s);

    TemporaryBase other; // the certificate of the import was edited: its enterprise stays with it
    const auto again
        = written(other.session(), setOf({changes::creation(unused), changes::creation(own)}, u"import"_s));
    (void)written(other.session(), setOf({fieldChange(RecordKind::Certificate, own.id, "batch", {}, Value(u"一"_s))}));
    const auto nothing = undo(other, again.set.id);
    QVERIFY(nothing);
    QCOMPARE(nothing->applied, 0);
    QCOMPARE(nothing->held.size(), size_t{2});
    QCOMPARE(nameOf(other, unused.id), u"乙"_s);
}

void tst_Undo::referenceOfTheSetItself()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    const QString before = liveState(base.session());
    const auto town = townNamed(u"512002001"_s, u"莲花街道"_s);
    (void)written(base.session(),
        setOf({changes::creation(town), fieldChange(RecordKind::Enterprise, id, "town", {}, Value(town.id.value()))}));
    const auto receipt = undo(base);
    QVERIFY(receipt);
    QVERIFY(receipt->held.empty());
    QCOMPARE(liveState(base.session()), before);
    QVERIFY(redo(base));
    QCOMPARE(store::find<Enterprise>(base.session(), id)->town.id, town.id);
}

void tst_Undo::namedUndoOfAnOldImport()
{
    TemporaryBase base;
    std::vector<changes::RecordChange> all;
    for (int i = 0; i < 20; ++i)
        all.push_back(changes::creation(enterpriseNamed(u"甲%1"_s.arg(i))));
    const auto import = written(base.session(), setOf(all, u"import"_s));
    const RecordId other = made(base.session(), enterpriseNamed(u"乙"_s));
    rename(base, other, u"乙"_s, u"丙"_s);
    const auto receipt = undo(base, import.set.id);
    QVERIFY(receipt);
    QCOMPARE(receipt->applied, 20);
    QVERIFY(receipt->held.empty());
    QCOMPARE(nameOf(base, other), u"丙"_s);
    QVERIFY(*store::isUndone(base.session(), import.set.id));
    QVERIFY(undo(base)); // the next step back is the rename, not the import once more
    QCOMPARE(nameOf(base, other), u"乙"_s);
}

void tst_Undo::undoOfUndo()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    const RecordId set = rename(base, id, u"甲"_s, u"乙"_s);
    const auto back = undo(base, set);
    QVERIFY(back);
    QVERIFY(undo(base, back->set.id));
    QCOMPARE(nameOf(base, id), u"乙"_s);
    QVERIFY(!*store::isUndone(base.session(), set));
    QVERIFY(*store::isUndone(base.session(), back->set.id));
    QVERIFY(undo(base, set)); // and it can be taken back once more
    QCOMPARE(nameOf(base, id), u"甲"_s);
}

void tst_Undo::twiceIsRefused()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    const RecordId set = rename(base, id, u"甲"_s, u"乙"_s);
    QVERIFY(undo(base, set));
    const QString before = wholeState(base.session());
    const auto again = undo(base, set);
    QVERIFY(!again);
    QCOMPARE(again.error().what, u"change_set.already_undone"_s);
    QCOMPARE(undo(base, RecordId(12)).error().what, u"change_set.missing"_s);
    QCOMPARE(wholeState(base.session()), before);
}

void tst_Undo::keyTakenMeanwhile()
{
    TemporaryBase base;
    Enterprise first = enterpriseNamed(u"甲"_s);
    first.creditCode = *CreditCode::parse(creditCode(1));
    made(base.session(), first);
    const RecordId removal
        = written(base.session(), setOf({changes::removal(RecordKind::Enterprise, first.id, u"错"_s)})).set.id;
    Enterprise second = enterpriseNamed(u"乙"_s);
    second.creditCode = first.creditCode;
    made(base.session(), second);
    const QString before = wholeState(base.session());
    const auto refused = undo(base, removal);
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"key.taken"_s);
    QCOMPARE(wholeState(base.session()), before);
}

void tst_Undo::referenceDataIsNoStep()
{
    TemporaryBase base;
    const auto set
        = written(base.session(), setOf({changes::creation(townNamed(u"512002001"_s, u"莲花街道"_s))}, u"new"_s));
    QCOMPARE(undo(base).error().what, u"undo.nothing"_s);
    QVERIFY(undo(base, set.set.id)); // by its name it can be taken back
}

void tst_Undo::everythingBackToTheFirstState_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void tst_Undo::everythingBackToTheFirstState()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    TemporaryBase base;
    made(base.session(), enterpriseNamed(u"始"_s));
    const RecordId first = store::newestHeads(base.session(), 1)->front().id;
    std::vector<RecordId> ids;
    QStringList states{liveState(base.session())}; // the undo stack, said a second time
    qsizetype at = 0;
    for (int step = 0; step < 45; ++step) {
        const int draw = random.bounded(5);
        if (draw < 3) {
            const auto receipt = store::commit(base.session(), randomEdit(random, base, ids), UndoClock);
            QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
            if (receipt->applied > 0) {
                states = states.mid(0, ++at);
                states.append(liveState(base.session()));
            }
        } else if (draw == 3 && at > 0) {
            const auto receipt = undo(base);
            QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
            QVERIFY(receipt->held.empty());
            --at;
        } else if (draw == 4) {
            QCOMPARE(redo(base).has_value(), at + 1 < states.size());
            at += at + 1 < states.size() ? 1 : 0;
        }
        QCOMPARE(liveState(base.session()), states.at(at));
        QCOMPARE(faultsOf(base.session()), QString());
        if (step % 20 == 19)
            base.reopen();
    }
    while (at > 0) {
        QVERIFY(undo(base));
        QCOMPARE(liveState(base.session()), states.at(--at));
    }
    QCOMPARE(store::undoState(base.session())->undo->id, first);
    QCOMPARE(faultsOf(base.session(), true), QString());
}

YUMIAO_TEST(tst_Undo)

} // namespace yumiao::tests

#include "tst_undo.moc"
