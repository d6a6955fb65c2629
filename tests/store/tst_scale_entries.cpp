// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/scale_entry.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RecordKind;
using records::ScaleEntry;
using records::ScaleRoute;
using records::ScaleState;
using records::Value;

const SystemClock ScaleClock;

ScaleEntry entryOf(RecordId enterprise, ScaleState state, QDate date, const QString &opinion = {})
{
    ScaleEntry it;
    it.id = newId();
    it.enterprise.id = enterprise;
    it.state = state;
    it.date = date;
    it.opinion = opinion;
    if (state == ScaleState::Declared)
        it.route = ScaleRoute::Yearly;
    return it;
}

/// An enterprise that stands in the county review.
struct ReviewedEnterprise {
    ReviewedEnterprise()
    {
        firm = made(base.session(), enterpriseNamed(u"甲"_s));
        ready = entryOf(firm, ScaleState::Ready, QDate(2022, 9, 1));
        declared = entryOf(firm, ScaleState::Declared, QDate(2022, 10, 20));
        review = entryOf(firm, ScaleState::CountyReview, QDate(2022, 10, 28));
        (void)written(base.session(),
            setOf({changes::creation(review), changes::creation(ready), changes::creation(declared)})); // any order
    }
    /// What the ledger refuses about a set: "state scale.illegal_step".
    [[nodiscard]] QString refused(std::vector<changes::RecordChange> changes)
    {
        const auto receipt = store::commit(base.session(), setOf(std::move(changes)), ScaleClock);
        if (receipt)
            return {};
        QStringList words;
        for (const QVariant &problem : receipt.error().detail.value(u"problems"_s).toList())
            words.append(
                problem.toMap().value(u"field"_s).toString() + u' ' + problem.toMap().value(u"code"_s).toString());
        return words.join(u'\n');
    }
    [[nodiscard]] QString refused(const ScaleEntry &entry) { return refused({changes::creation(entry)}); }

    TemporaryBase base;
    RecordId firm;
    ScaleEntry ready;
    ScaleEntry declared;
    ScaleEntry review;
};

Value dayValue(QDate day)
{
    return Value(day.toString(Qt::ISODate));
}

} // namespace

/// The ledger keeps the way above scale (规上) legal, whoever writes.
class tst_ScaleEntries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWayOn();
    void illegalStepsAreRefused();
    void aStepInBetween();
    void changes();
    void removal();
    void undoIsJudgedToo();
    void anotherEnterprise();
};

void tst_ScaleEntries::theWayOn()
{
    ReviewedEnterprise it;
    QCOMPARE(it.refused(entryOf(it.firm, ScaleState::UpperReview, QDate(2022, 11, 8))), QString());
    QCOMPARE(it.refused(entryOf(it.firm, ScaleState::Listed, QDate(2023, 1, 1))), QString());
    QCOMPARE(faultsOf(it.base.session(), true), QString());
}

void tst_ScaleEntries::illegalStepsAreRefused()
{
    ReviewedEnterprise it;
    const QString before = wholeState(it.base.session());
    QCOMPARE(it.refused(entryOf(it.firm, ScaleState::Left, QDate(2022, 11, 8))), u"state scale.illegal_step"_s);
    QCOMPARE(it.refused(entryOf(it.firm, ScaleState::Listed, QDate(2023, 1, 1))), u"opinion scale.needs_reason"_s);
    QCOMPARE(it.refused(entryOf(it.firm, ScaleState::CountyReview, QDate(2022, 11, 1))), u"state scale.illegal_step"_s);
    ScaleEntry stray = entryOf(it.firm, ScaleState::UpperReview, QDate(2022, 11, 8));
    stray.exitReason = records::ScaleExit::Moved;
    QCOMPARE(it.refused(stray), u"exit_reason scale.exit_without_exit"_s);
    const RecordId other = made(it.base.session(), enterpriseNamed(u"乙"_s));
    QCOMPARE(it.refused(entryOf(other, ScaleState::Left, QDate(2022, 1, 1))), u"state scale.first_step"_s);
    QVERIFY(wholeState(it.base.session()) != before); // the other enterprise, and nothing else
    QCOMPARE(store::loadAll<ScaleEntry>(it.base.session())->size(), size_t(3));
    QCOMPARE(it.refused(entryOf(it.firm, ScaleState::Ready, QDate(2022, 11, 8), u"材料不齐，退回"_s)), QString());
}

void tst_ScaleEntries::aStepInBetween()
{
    ReviewedEnterprise it;
    // Before the first: what follows it now skips or repeats.
    QCOMPARE(it.refused(entryOf(it.firm, ScaleState::Cultivated, QDate(2022, 8, 1))), QString());
    QCOMPARE(it.refused(entryOf(it.firm, ScaleState::Ready, QDate(2022, 8, 20))), u"state scale.illegal_step"_s);
    // In the middle: the entry behind it is judged anew.
    QVERIFY(it.refused(entryOf(it.firm, ScaleState::UpperReview, QDate(2022, 10, 25), u"加急"_s))
                .contains(u"opinion scale.needs_reason"_s));
}

void tst_ScaleEntries::changes()
{
    ReviewedEnterprise it;
    const auto change = [&](const ScaleEntry &entry, const char *field, Value before, Value after) {
        return it.refused({fieldChange(RecordKind::ScaleEntry, entry.id, field, std::move(before), std::move(after))});
    };
    QCOMPARE(change(it.declared, "route", Value(u"yearly"_s), Value()), u"route scale.needs_route"_s);
    QCOMPARE(change(it.declared, "state", Value(u"declared"_s), Value(u"listed"_s)),
        u"opinion scale.needs_reason\nstate scale.illegal_step"_s);
    QVERIFY(!change(it.ready, "date", dayValue(it.ready.date), dayValue(QDate(2022, 12, 1))).isEmpty());
    QCOMPARE(change(it.review, "date", dayValue(it.review.date), dayValue(QDate(2022, 10, 29))), QString());
    QCOMPARE(change(it.review, "remarks", {}, Value(u"已核"_s)), QString());
}

void tst_ScaleEntries::removal()
{
    ReviewedEnterprise it;
    const auto remove = [&](const ScaleEntry &entry) {
        return it.refused({changes::removal(RecordKind::ScaleEntry, entry.id, u"误登"_s)});
    };
    QCOMPARE(remove(it.declared), u"opinion scale.needs_reason"_s); // 准规上 to 县级初审 would skip it
    QCOMPARE(remove(it.review), QString());
    QCOMPARE(remove(it.declared), QString());
    QCOMPARE(remove(it.ready), QString());
}

void tst_ScaleEntries::undoIsJudgedToo()
{
    ReviewedEnterprise it;
    const auto removed
        = written(it.base.session(), setOf({changes::removal(RecordKind::ScaleEntry, it.review.id, u"误登"_s)}));
    (void)written(
        it.base.session(), setOf({changes::creation(entryOf(it.firm, ScaleState::CountyReview, QDate(2022, 10, 27)))}));
    const auto undone = store::undo(it.base.session(), removed.set.id, u"测试"_s, ScaleClock);
    QVERIFY(!undone); // two county reviews one behind the other
    QCOMPARE(undone.error().what, u"record.invalid"_s);
}

/// Two records of one enterprise are merged: its entries come along, legal or not, and can be put in order afterwards.
void tst_ScaleEntries::anotherEnterprise()
{
    ReviewedEnterprise it;
    const RecordId other = made(it.base.session(), enterpriseNamed(u"乙"_s));
    (void)written(it.base.session(), setOf({changes::creation(entryOf(other, ScaleState::Ready, QDate(2022, 9, 2)))}));
    const auto moved
        = fieldChange(RecordKind::ScaleEntry, it.ready.id, "enterprise", Value(it.firm.value()), Value(other.value()));
    QCOMPARE(it.refused({moved}), QString());
    QCOMPARE(it.refused(entryOf(other, ScaleState::Declared, QDate(2022, 10, 1))), QString());
}

YUMIAO_TEST(tst_ScaleEntries)

} // namespace yumiao::tests

#include "tst_scale_entries.moc"
