// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/pack_writer.h"
#include "models/eligibility/shelf.h"
#include "models/records/visit.h"
#include "models/store/history.h"
#include "models/store/query.h"
#include "models/store/retired.h"
#include "models/store/undo.h"
#include "tests/store/raw_base.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using changes::creation;
using records::Enterprise;
using records::RecordKind;
using records::Value;
using store::OnConflict;

const SystemClock Now;

changes::RecordChange edit(RecordId id, const char *field, Value before, Value after)
{
    return fieldChange(RecordKind::Enterprise, id, field, std::move(before), std::move(after));
}

QVariantMap firstOf(const Error &error, const QString &list)
{
    return error.detail.value(list).toList().value(0).toMap();
}

records::Visit visitTo(RecordId enterprise)
{
    records::Visit it;
    it.id = newId();
    it.enterprise = {enterprise};
    it.visited = QDate(2022, 9, 1);
    return it;
}

/// The code, title and content of a rule document must be those of one that could be judged by.
Value carriedDocumentValue(const records::Field &field, const Value &otherwise)
{
    const eligibility::Pack &pack = *eligibility::carriedShelf()->packs().front();
    if (QLatin1String(field.name) == "content"_L1)
        return Value(QString::fromUtf8(packText(pack, *eligibility::factCatalogue())));
    if (QLatin1String(field.name) == "code"_L1)
        return Value(pack.code);
    return QLatin1String(field.name) == "title"_L1 ? Value(pack.title) : otherwise;
}

/// Amounts and shares of procurement and arrears hold parts and wholes.
bool isPartOrWhole(RecordKind kind, const records::Field &field)
{
    return (kind == RecordKind::ProcurementBudget || kind == RecordKind::ProcurementContract
               || kind == RecordKind::Arrear || kind == RecordKind::ArrearStep)
        && (field.type == records::FieldType::Money || field.type == records::FieldType::Rate);
}

} // namespace

class tst_Ledger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void createsChangesRemoves();
    void historyHoldsBeforeAndAfter();
    void differentFieldsJoin();
    void sameWishTwice();
    void conflictWritesNothing();
    void conflictHeld();
    void everyProblemAtOnce();
    void badSetsWriteNothing_data();
    void badSetsWriteNothing();
    void takenKeySaysByWhom();
    void removedRecordGivesItsKeyFree();
    void removedRecordStaysChangeable();
    void nothingRefersToARemovedRecord();
    void nothingInUseIsRemoved();
    void townsAreRetired();
    void emptySetWritesNothing();
    void cancelledWritesNothing();
    void readersCannotCommit();
    void searchTextFollowsNames();
    void clockThatGoesBack();
    void everyKindCanBeWritten();
};

void tst_Ledger::createsChangesRemoves()
{
    TemporaryBase base;
    const auto receipt = store::commit(base.session(), setOf({creation(enterpriseNamed(u"甲"_s))}), Now);
    QVERIFY(receipt);
    QCOMPARE(receipt->applied, 1);
    const RecordId id = receipt->set.changes.front().id;
    QCOMPARE((*store::findRow(base.session(), RecordKind::Enterprise, id))->version, qint64{1});
    (void)written(base.session(), setOf({edit(id, "name", Value(u"甲"_s), Value(u"乙"_s))}));
    QCOMPARE(store::find<Enterprise>(base.session(), id)->name, u"乙"_s);
    (void)written(base.session(), setOf({changes::removal(RecordKind::Enterprise, id, u"重复"_s)}));
    const auto row = *store::findRow(base.session(), RecordKind::Enterprise, id);
    QCOMPARE(row->version, qint64{3});
    QCOMPARE(row->removed, u"重复"_s);
    const auto gone = store::find<Enterprise>(base.session(), id);
    QVERIFY(!gone);
    QCOMPARE(gone.error().what, u"record.missing"_s);
    QCOMPARE(faultsOf(base.session(), true), QString());
}

void tst_Ledger::historyHoldsBeforeAndAfter()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    const FixedClock clock(QDate(2021, 5, 3), QTime(9, 8, 7, 6));
    auto set = setOf({edit(id, "employees", {}, Value(qint64{12}))});
    set.reason = u"年报"_s;
    const auto receipt = store::commit(base.session(), set, clock);
    QVERIFY(receipt);
    QCOMPARE(receipt->set.at, clock.now());
    const auto history = store::historyOf(base.session(), RecordKind::Enterprise, id);
    QVERIFY(history);
    QCOMPARE(history->size(), size_t{2});
    QVERIFY(history->front() == receipt->set); // newest first, and exactly what the receipt says
    QCOMPARE(history->front().author, u"经办"_s);
    QCOMPARE(history->front().reason, u"年报"_s);
    QVERIFY(history->back().changes.front().created);
    const auto loaded = store::loadChangeSet(base.session(), receipt->set.id);
    QVERIFY(loaded && *loaded == receipt->set);
    QCOMPARE(store::loadChangeSet(base.session(), RecordId(1)).error().what, u"change_set.missing"_s);
    QVERIFY(store::historyOf(base.session(), RecordKind::Town, id)->empty());
}

void tst_Ledger::differentFieldsJoin()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    (void)written(base.session(), setOf({edit(id, "employees", {}, Value(qint64{12}))}));
    const auto receipt = store::commit(base.session(), setOf({edit(id, "park", {}, Value(u"冈山"_s))}), Now);
    QVERIFY(receipt);
    const auto enterprise = *store::find<Enterprise>(base.session(), id);
    QCOMPARE(enterprise.employees, std::optional<qint64>(12));
    QCOMPARE(enterprise.park, u"冈山"_s);
}

void tst_Ledger::sameWishTwice()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    const auto wish = setOf({edit(id, "employees", {}, Value(qint64{12}))});
    (void)written(base.session(), wish);
    const QString before = wholeState(base.session());
    const auto again = store::commit(base.session(), wish, Now);
    QVERIFY(again);
    QCOMPARE(again->applied, 0);
    QVERIFY(again->held.empty());
    QCOMPARE(wholeState(base.session()), before);
}

void tst_Ledger::conflictWritesNothing()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    (void)written(base.session(), setOf({edit(id, "employees", {}, Value(qint64{12}))}));
    const QString before = wholeState(base.session());
    const auto refused = store::commit(base.session(),
        setOf({creation(enterpriseNamed(u"乙"_s)), edit(id, "employees", {}, Value(qint64{15})),
            edit(id, "name", Value(u"丁"_s), Value(u"丙"_s))}),
        Now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::Conflict);
    QCOMPARE(refused.error().what, u"change.conflict"_s);
    QCOMPARE(refused.error().detail.value(u"conflicts"_s).toList().size(), 2);
    const QVariantMap first = firstOf(refused.error(), u"conflicts"_s);
    QCOMPARE(first.value(u"kind"_s).toString(), u"enterprise"_s);
    QCOMPARE(first.value(u"id"_s).toString(), id.toText());
    QCOMPARE(first.value(u"field"_s).toString(), u"employees"_s);
    QCOMPARE(first.value(u"wished"_s).toString(), u"15"_s);
    QCOMPARE(first.value(u"found"_s).toString(), u"12"_s);
    QCOMPARE(wholeState(base.session()), before);
}

void tst_Ledger::conflictHeld()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    (void)written(base.session(), setOf({edit(id, "employees", {}, Value(qint64{12}))}));
    auto wish = edit(id, "employees", {}, Value(qint64{15}));
    wish.fields.push_back(edit(id, "park", {}, Value(u"冈山"_s)).fields.front());
    const auto receipt = store::commit(base.session(), setOf({wish}), Now, OnConflict::Hold);
    QVERIFY(receipt);
    QCOMPARE(receipt->applied, 1);
    QCOMPARE(receipt->held.size(), size_t{1});
    QCOMPARE(receipt->held.front().wished, Value(qint64{15}));
    QCOMPARE(receipt->held.front().found, Value(qint64{12}));
    QCOMPARE(receipt->set.changes.front().fields.size(), size_t{1}); // what was held is not in the history
    QCOMPARE(store::find<Enterprise>(base.session(), id)->park, u"冈山"_s);
    QCOMPARE(store::find<Enterprise>(base.session(), id)->employees, std::optional<qint64>(12));
}

void tst_Ledger::everyProblemAtOnce()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    const QString before = wholeState(base.session());
    const Enterprise nameless = enterpriseNamed(QString());
    const auto refused = store::commit(base.session(),
        setOf({creation(nameless), edit(nameless.id, "park", {}, Value(u"x"_s)),
            edit(id, "employees", {}, Value(qint64{-1})), edit(id, "status", {}, Value(u"closed"_s))}),
        Now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"record.invalid"_s);
    QStringList words;
    for (const QVariant &problem : refused.error().detail.value(u"problems"_s).toList())
        words.append(
            u"%1 %2"_s.arg(problem.toMap().value(u"field"_s).toString(), problem.toMap().value(u"code"_s).toString()));
    QVERIFY2(words.contains(u"name field.required"_s), qPrintable(words.join(u',')));
    QVERIFY2(words.contains(u"employees number.too_small"_s), qPrintable(words.join(u',')));
    QVERIFY2(words.contains(u"status choice.unknown"_s), qPrintable(words.join(u',')));
    QCOMPARE(wholeState(base.session()), before);
}

void tst_Ledger::badSetsWriteNothing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("what");
    QTest::newRow("missing reference") << u"reference"_s << u"reference.missing"_s;
    QTest::newRow("missing record") << u"record"_s << u"record.missing"_s;
    QTest::newRow("same id twice") << u"id"_s << u"key.taken"_s;
    QTest::newRow("same key twice in the set") << u"key"_s << u"key.taken"_s;
    QTest::newRow("text for an amount") << u"form"_s << u"record.invalid"_s;
}

void tst_Ledger::badSetsWriteNothing()
{
    QFETCH(QString, kind);
    QFETCH(QString, what);
    TemporaryBase base;
    Enterprise known = enterpriseNamed(u"甲"_s);
    known.creditCode = *CreditCode::parse(creditCode(1));
    made(base.session(), known);
    const QString before = wholeState(base.session());
    std::vector<changes::RecordChange> all{creation(enterpriseNamed(u"乙"_s))};
    if (kind == u"reference"_s)
        all.push_back(edit(known.id, "town", {}, Value(qint64{99})));
    else if (kind == u"record"_s)
        all.push_back(edit(RecordId(99), "park", {}, Value(u"x"_s)));
    else if (kind == u"id"_s)
        all.push_back(creation(known));
    else if (kind == u"form"_s)
        all.push_back(edit(known.id, "registered_capital", {}, Value(u"五百万"_s)));
    for (const int number : {7, 7})
        if (kind == u"key"_s) {
            Enterprise twin = enterpriseNamed(u"丙"_s);
            twin.creditCode = *CreditCode::parse(creditCode(number));
            all.push_back(creation(twin));
        }
    const auto refused = store::commit(base.session(), setOf(all), Now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, what);
    QCOMPARE(wholeState(base.session()), before);
    (void)written(base.session(), setOf({creation(enterpriseNamed(u"丁"_s))})); // and the ledger goes on
    QCOMPARE(faultsOf(base.session(), true), QString());
}

void tst_Ledger::takenKeySaysByWhom()
{
    TemporaryBase base;
    Enterprise first = enterpriseNamed(u"甲"_s);
    first.creditCode = *CreditCode::parse(creditCode(1));
    made(base.session(), first);
    Enterprise second = enterpriseNamed(u"乙"_s);
    made(base.session(), second);
    for (const auto &wish : {creation([&] {
                                 Enterprise third = enterpriseNamed(u"丙"_s);
                                 third.creditCode = first.creditCode;
                                 return third;
                             }()),
             edit(second.id, "credit_code", {}, Value(creditCode(1)))}) {
        const auto refused = store::commit(base.session(), setOf({wish}), Now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Conflict);
        QCOMPARE(refused.error().what, u"key.taken"_s);
        QCOMPARE(refused.error().detail.value(u"kind"_s).toString(), u"enterprise"_s);
        QCOMPARE(refused.error().detail.value(u"field"_s).toString(), u"credit_code"_s);
        QCOMPARE(refused.error().detail.value(u"value"_s).toString(), creditCode(1));
        QCOMPARE(refused.error().detail.value(u"holder"_s).toString(), first.id.toText());
    }
}

void tst_Ledger::removedRecordGivesItsKeyFree()
{
    TemporaryBase base;
    Enterprise first = enterpriseNamed(u"甲"_s);
    first.creditCode = *CreditCode::parse(creditCode(1));
    made(base.session(), first);
    (void)written(base.session(), setOf({changes::removal(RecordKind::Enterprise, first.id, u"重复"_s)}));
    Enterprise second = enterpriseNamed(u"乙"_s);
    second.creditCode = first.creditCode;
    made(base.session(), second);
    changes::RecordChange restored = changes::removal(RecordKind::Enterprise, first.id, QString());
    restored.fields.front() = {changes::RemovedMark, Value(u"重复"_s), {}};
    const auto refused = store::commit(base.session(), setOf({restored}), Now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"key.taken"_s);
    QCOMPARE(refused.error().detail.value(u"holder"_s).toString(), second.id.toText());
}

void tst_Ledger::removedRecordStaysChangeable()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    (void)written(base.session(), setOf({changes::removal(RecordKind::Enterprise, id, u"重复"_s)}));
    const auto twice
        = store::commit(base.session(), setOf({changes::removal(RecordKind::Enterprise, id, u"另"_s)}), Now);
    QVERIFY(!twice); // somebody else removed it, with another reason
    QCOMPARE(twice.error().what, u"change.conflict"_s);
    changes::RecordChange back{RecordKind::Enterprise, id, false, {{changes::RemovedMark, Value(u"重复"_s), {}}}};
    (void)written(base.session(), setOf({back}));
    QCOMPARE(store::find<Enterprise>(base.session(), id)->name, u"甲"_s);
}

void tst_Ledger::nothingRefersToARemovedRecord()
{
    TemporaryBase base;
    store::Session &session = base.session();
    const RecordId firm = made(session, enterpriseNamed(u"试一有限公司"_s));
    const RecordId other = made(session, enterpriseNamed(u"试二有限公司"_s));
    const RecordId elsewhere = made(session, visitTo(other));
    const auto removal = setOf({changes::removal(RecordKind::Enterprise, firm, u"重复登记"_s)});
    const auto removed = store::commit(session, removal, Now);
    QVERIFY2(removed, qPrintable(wordsOf(removed)));
    const QString before = wholeState(session);

    const auto refused = store::commit(session, setOf({creation(visitTo(firm))}), Now);
    QVERIFY(!refused);
    QCOMPARE(firstOf(refused.error(), u"problems"_s).value(u"code"_s).toString(), u"reference.removed"_s);
    QCOMPARE(firstOf(refused.error(), u"problems"_s).value(u"field"_s).toString(), u"enterprise"_s);
    const auto moved = store::commit(session,
        setOf({fieldChange(RecordKind::Visit, elsewhere, "enterprise", Value(other.value()), Value(firm.value()))}),
        Now);
    QVERIFY(!moved);
    QCOMPARE(firstOf(moved.error(), u"problems"_s).value(u"id"_s).toString(), elsewhere.toText());
    QCOMPARE(wholeState(session), before);
}

void tst_Ledger::nothingInUseIsRemoved()
{
    TemporaryBase base;
    store::Session &session = base.session();
    const RecordId firm = made(session, enterpriseNamed(u"试一有限公司"_s));
    const RecordId visit = made(session, visitTo(firm));
    const auto removal = changes::removal(RecordKind::Enterprise, firm, u"撤并"_s);
    const auto refused = store::commit(session, setOf({removal}), Now);
    QVERIFY(!refused);
    const QVariantMap problem = firstOf(refused.error(), u"problems"_s);
    QCOMPARE(problem.value(u"code"_s).toString(), u"reference.in_use"_s);
    QCOMPARE(problem.value(u"records"_s).toLongLong(), 1);
    QCOMPARE(problem.value(u"by"_s).toString(), u"visit"_s);

    // Both at once may go, and come back together.
    const auto both
        = store::commit(session, setOf({changes::removal(RecordKind::Visit, visit, u"误登"_s), removal}), Now);
    QVERIFY2(both, qPrintable(wordsOf(both)));
    const auto undone = store::undo(session, both->set.id, u"经办"_s, Now);
    QVERIFY2(undone, qPrintable(wordsOf(undone)));
    QCOMPARE(store::count(session, {RecordKind::Enterprise, {}, {}, QDate(2022, 9, 5)}).value_or(-1), 1);
}

/// Old records go on naming a town: it is retired by its last day and never removed, while an enterprise is.
void tst_Ledger::townsAreRetired()
{
    TemporaryBase base;
    store::Session &session = base.session();
    const RecordId town = made(session, townNamed(u"512002001"_s, u"甲街道"_s));
    const QString before = wholeState(session);
    const auto refused
        = store::commit(session, setOf({changes::removal(RecordKind::Town, town, u"撤并"_s)}, u"remove"_s), Now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"record.retires"_s);
    QCOMPARE(refused.error().detail.value(u"kind"_s).toString(), u"town"_s);
    const auto otherwise // whatever the set calls itself
        = store::commit(session, setOf({changes::removal(RecordKind::Town, town, u"撤并"_s)}, u"edit"_s), Now);
    QCOMPARE(otherwise.error().what, u"record.retires"_s);
    QCOMPARE(wholeState(session), before);

    const QDate last(2022, 8, 31);
    (void)written(session, setOf({fieldChange(RecordKind::Town, town, "valid_to", {}, Value(u"2022-08-31"_s))}));
    QVERIFY(store::retiredAmong(session, RecordKind::Town, {town}, last)->isEmpty()); // still in use on its last day
    QCOMPARE(*store::retiredAmong(session, RecordKind::Town, {town}, last.addDays(1)), QSet<RecordId>{town});
    QVERIFY(store::retiredAmong(session, RecordKind::Enterprise, {town}, last.addDays(1))->isEmpty());
    QVERIFY(!records::retires(RecordKind::Enterprise));
    QVERIFY(records::retires(RecordKind::Bureau));
}

void tst_Ledger::emptySetWritesNothing()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    const QString before = wholeState(base.session());
    for (const auto &set : {setOf({}), setOf({edit(id, "name", Value(u"甲"_s), Value(u"甲"_s))}),
             setOf({changes::RecordChange{RecordKind::Enterprise, id, false, {}}})}) {
        const auto receipt = store::commit(base.session(), set, Now);
        QVERIFY(receipt);
        QCOMPARE(receipt->applied, 0);
    }
    QCOMPARE(wholeState(base.session()), before);
}

void tst_Ledger::cancelledWritesNothing()
{
    TemporaryBase base;
    const QString before = wholeState(base.session());
    std::stop_source stop;
    base.session().setStop(stop.get_token());
    stop.request_stop();
    const auto receipt = store::commit(base.session(), setOf({creation(enterpriseNamed(u"甲"_s))}), Now);
    base.session().setStop({});
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().fault, Fault::Cancelled);
    QCOMPARE(wholeState(base.session()), before);
    (void)written(base.session(), setOf({creation(enterpriseNamed(u"甲"_s))}));
}

void tst_Ledger::readersCannotCommit()
{
    TemporaryBase base;
    auto reader = store::Session::open(base.path(), store::Session::Access::Read);
    QVERIFY(reader);
    const QString before = wholeState(base.session());
    const auto receipt = store::commit(**reader, setOf({creation(enterpriseNamed(u"甲"_s))}), Now);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().fault, Fault::ReadOnly);
    QCOMPARE(wholeState(base.session()), before);
}

void tst_Ledger::searchTextFollowsNames()
{
    TemporaryBase base;
    Enterprise it = enterpriseNamed(u"资阳雁江机械有限公司"_s);
    made(base.session(), it);
    RawBase raw(base.path());
    const QString where = u" FROM enterprise_search WHERE id = %1"_s.arg(it.id.value());
    QVERIFY(raw.text(u"SELECT folded"_s + where).contains(u"机械"_s));
    QVERIFY(raw.text(u"SELECT initials"_s + where).contains(u"zyyjjx"_s, Qt::CaseInsensitive));
    (void)written(base.session(), setOf({edit(it.id, "name", Value(it.name), Value(u"四川柠檬食品有限公司"_s))}));
    QVERIFY(!raw.text(u"SELECT folded"_s + where).contains(u"机械"_s));
    QVERIFY(raw.text(u"SELECT folded"_s + where).contains(u"柠檬"_s));
    (void)written(base.session(), setOf({edit(it.id, "credit_code", {}, Value(creditCode(3)))}));
    QVERIFY(raw.text(u"SELECT folded"_s + where).contains(creditCode(3).toLower()));
    made(base.session(), enterpriseNamed(u"%_"_s)); // nothing to be read, nothing to be folded
    QCOMPARE(faultsOf(base.session(), true), QString());
    QVERIFY(raw.run(u"UPDATE enterprise_search SET folded = 'x'"_s));
    QVERIFY(faultsOf(base.session(), true).contains(u"search"_s));
    QVERIFY(raw.run(u"DELETE FROM enterprise_search"_s));
    QVERIFY(faultsOf(base.session(), true).contains(u"search"_s));
}

void tst_Ledger::clockThatGoesBack()
{
    TemporaryBase base;
    RecordId last;
    for (const QDate day : {QDate(2022, 1, 1), QDate(2011, 1, 1), QDate(2023, 1, 1)}) {
        const auto receipt
            = store::commit(base.session(), setOf({creation(enterpriseNamed(u"甲"_s))}), FixedClock(day));
        QVERIFY(receipt);
        QVERIFY(receipt->set.id > last);
        last = receipt->set.id;
    }
    QCOMPARE(faultsOf(base.session()), QString());
}

/// Every field of every kind goes through the file as it is, and a record refers to what the same set makes later.
void tst_Ledger::everyKindCanBeWritten()
{
    QRandomGenerator random(30);
    for (int round = 0; round < 5; ++round) {
        TemporaryBase base;
        QHash<RecordKind, RecordId> ids;
        for (const auto *description : records::allDescriptions())
            ids.insert(description->kind, newId());
        std::vector<changes::RecordChange> all;
        for (const auto *description : records::allDescriptions()) {
            if (description->kind == RecordKind::LampEntry)
                continue; // made by the ledger alone (tst_lamp_entries)
            changes::RecordChange change{description->kind, ids.value(description->kind), true, {}};
            for (size_t i = 0; i < description->fields.size(); ++i) {
                const records::Field &field = description->fields[i];
                if (description->kind == RecordKind::Evidence && QLatin1String(field.name) == "fiscal_year"_L1)
                    continue; // the fact below has none
                const bool owner = description->kind == RecordKind::NamePeriod && field.target;
                if (owner && *field.target != RecordKind::Town)
                    continue;
                if (QLatin1String(field.name) == QLatin1String("related"))
                    continue; // there is but one enterprise
                Value value = field.target ? Value(ids.value(*field.target).value()) : randomValue(field, random);
                if (description->kind == RecordKind::ScaleEntry && field.type == records::FieldType::Choice) {
                    if (QLatin1String(field.name) == "state"_L1) // every way begins so
                        change.fields.push_back({static_cast<int>(i), {}, Value(u"cultivated"_s)});
                    continue;
                }
                if (description->kind == RecordKind::Evidence && QLatin1String(field.name) == "fact"_L1)
                    value = Value(u"ip_class2"_s);
                if (description->kind == RecordKind::Evidence && QLatin1String(field.name) == "value"_L1)
                    value = Value(u"12"_s);
                if (description->kind == RecordKind::RuleDocument)
                    value = carriedDocumentValue(field, value);
                if (description->kind == RecordKind::Recognition && QLatin1String(field.name) == "ladder"_L1)
                    value = Value(u"specialised"_s);
                if (description->kind == RecordKind::Recognition && QLatin1String(field.name) == "tier"_L1)
                    value = Value(u"innovative"_s);
                if (description->kind == RecordKind::Recognition && QLatin1String(field.name) == "procedure"_L1)
                    value = Value(u"application"_s);
                if (description->kind == RecordKind::RecognitionStep && QLatin1String(field.name) == "stage"_L1)
                    value = Value(u"filed"_s);
                if (description->kind == RecordKind::Institution && QLatin1String(field.name) == "parent"_L1)
                    continue; // it would stand above itself
                if (QLatin1String(field.name) == "instrument"_L1)
                    value = Value(u"working_capital"_s); // the one that is in use
                if (description->kind == RecordKind::InstrumentOption && field.type == records::FieldType::Date)
                    continue;
                const bool course = description->kind == RecordKind::FinancingApplication
                    || description->kind == RecordKind::ApplicationStep;
                if (course && QLatin1String(field.name) == "stage"_L1)
                    value = Value(u"registered"_s);
                if (QLatin1String(field.name) == QLatin1String("debtor_enterprise"))
                    continue; // nobody owes to himself
                if (isPartOrWhole(description->kind, field))
                    value = Value(qint64{100}); // no part is more than its whole
                if (field.type == records::FieldType::Date)
                    value = Value(QDate(2000, 1, 1).addDays(static_cast<int>(i)).toString(Qt::ISODate));
                if (description->kind == RecordKind::RecognitionStep && QLatin1String(field.name) == "date"_L1)
                    value = Value(u"2000-02-01"_s); // not before its case was opened
                if (description->kind == RecordKind::RequestStep && QLatin1String(field.name) == "stage"_L1)
                    value = Value(u"registered"_s);
                if (description->kind == RecordKind::RequestStep && QLatin1String(field.name) == "date"_L1)
                    value = Value(u"2000-02-01"_s); // not before the request was received
                const bool told = description->kind == RecordKind::TaskStep || description->kind == RecordKind::Task;
                if (told && (QLatin1String(field.name) == "date"_L1 || QLatin1String(field.name) == "completed"_L1))
                    value = Value(u"2000-02-01"_s); // the task ends when its step says so
                if (description->kind == RecordKind::TaskStep && QLatin1String(field.name) == "stage"_L1)
                    value = Value(u"closed"_s);
                if (description->kind == RecordKind::TaskStep
                    && (QLatin1String(field.name) == "from_stage"_L1 || QLatin1String(field.name) == "responsible"_L1))
                    continue; // it is the first one
                if (course && (QLatin1String(field.name) == "stage_since"_L1 || QLatin1String(field.name) == "date"_L1))
                    value = Value(u"2000-01-20"_s); // the application stands as its step says
                change.fields.push_back({static_cast<int>(i), {}, value});
            }
            all.push_back(change);
        }
        const auto receipt = store::commit(base.session(), setOf(all), FixedClock(QDate(2000, 1, 1)));
        QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
        for (const auto &change : all) {
            const auto row = *store::findRow(base.session(), change.kind, change.id);
            for (const auto &field : change.fields)
                QCOMPARE(row->values[static_cast<size_t>(field.field)], field.after);
        }
        base.reopen();
        for (const QString &fault : faultsOf(base.session(), true).split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(fault.startsWith(u"content.missing"_s), qPrintable(fault)); // attachments without their files
    }
}

YUMIAO_TEST(tst_Ledger)

} // namespace yumiao::tests

#include "tst_ledger.moc"
