// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/distinct_pair.h"
#include "models/records/name_period.h"
#include "models/store/doubles_index.h"
#include "models/store/kept_commit.h"
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

const SystemClock DoublesClock;

QStringList pairsOf(TemporaryBase &base)
{
    const auto index = store::DoublesIndex::read(base.session());
    if (!index)
        return {index.error().what};
    const auto found = (*index)->pairs();
    QStringList all;
    for (const auto &pair : *found)
        all.append(u"%1 %2/%3"_s.arg(rules::gradeCode(pair.first.judgement.grade), pair.first.name, pair.second.name));
    return all;
}

RecordId madeNamed(TemporaryBase &base, const QString &name, int code = 0)
{
    Enterprise it = enterpriseNamed(name);
    if (code > 0)
        it.creditCode = *CreditCode::parse(creditCode(code));
    return made(base.session(), it);
}

QStringList formerNamesIn(TemporaryBase &base)
{
    const auto periods = store::loadAll<records::NamePeriod>(base.session());
    QStringList names;
    for (const auto &it : *periods)
        names.append(u"%1 %2"_s.arg(it.name, it.validTo.toString(Qt::ISODate)));
    return names;
}

} // namespace

class tst_DoublesIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pairs();
    void ofOneRecord();
    void notAskedAgain();
    void withdrawn();
    void formerNamesCount();
    void aNewNameKeepsTheOld();
};

void tst_DoublesIndex::pairs()
{
    TemporaryBase base;
    QCOMPARE(pairsOf(base), QStringList());
    (void)madeNamed(base, u"资阳恒芯传感技术有限公司"_s);
    (void)madeNamed(base, u"资阳市恒芯传感技术有限公司"_s, 1);
    (void)madeNamed(base, u"資陽恆芯傳感技術有限公司"_s);
    (void)madeNamed(base, u"雁江大成食品有限公司"_s, 2);
    (void)madeNamed(base, u"雁江大成食品有限责任公司"_s, 3); // both have a code: two firms
    QCOMPARE(pairsOf(base),
        (QStringList{u"certain 资阳恒芯传感技术有限公司/資陽恆芯傳感技術有限公司"_s,
            u"likely 资阳恒芯传感技术有限公司/资阳市恒芯传感技术有限公司"_s,
            u"likely 资阳市恒芯传感技术有限公司/資陽恆芯傳感技術有限公司"_s}));
}

void tst_DoublesIndex::ofOneRecord()
{
    TemporaryBase base;
    const RecordId one = madeNamed(base, u"资阳恒芯传感技术有限公司"_s);
    const RecordId other = madeNamed(base, u"资阳市恒芯传感技术有限公司"_s, 1);
    const auto index = store::DoublesIndex::read(base.session());
    QCOMPARE((*index)->doublesOf(one).size(), size_t{1});
    QCOMPARE((*index)->doublesOf(one).front().enterprise, other);
    QCOMPARE((*index)->doublesOf(one).front().creditCode, creditCode(1));
    QVERIFY((*index)->doublesOf(newId()).empty());
    QCOMPARE((*index)->sureDoublesOf(one).size(), size_t{1}); // only spelled otherwise
    QVERIFY((*index)->sureDoublesOf(newId()).empty());
    const RecordId alike = madeNamed(base, u"资阳恒芯传感器件技术有限公司"_s);
    const auto again = store::DoublesIndex::read(base.session());
    QCOMPARE((*again)->doublesOf(alike).front().judgement.grade, rules::DoubleGrade::Possible);
    QVERIFY((*again)->sureDoublesOf(alike).empty()); // much alike is not sure
    const auto typed = (*index)->doublesOf({{}, u"别的名称"_s, creditCode(1).toLower(), {}});
    QCOMPARE(typed.size(), size_t{1});
    QCOMPARE(typed.front().judgement.ground, rules::DoubleGround::CreditCode);
    QVERIFY((*index)->doublesOf(store::DoubleQuestion()).empty());
}

void tst_DoublesIndex::notAskedAgain()
{
    TemporaryBase base;
    const RecordId one = madeNamed(base, u"资阳恒芯传感技术有限公司"_s);
    const RecordId other = madeNamed(base, u"资阳市恒芯传感技术有限公司"_s);
    auto pair = records::distinctPair(other, one);
    QCOMPARE(pair.firstId, one.toText());
    pair.id = newId();
    QCOMPARE(pairsOf(base).size(), 1);
    const auto receipt = written(base.session(), setOf({changes::creation(pair)}));
    QCOMPARE(pairsOf(base), QStringList());
    QVERIFY(store::undo(base.session(), receipt.set.id, u"经办"_s, DoublesClock));
    QCOMPARE(pairsOf(base).size(), 1);
}

void tst_DoublesIndex::withdrawn()
{
    TemporaryBase base;
    (void)madeNamed(base, u"资阳恒芯传感技术有限公司"_s);
    const auto index = store::DoublesIndex::read(base.session());
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE((*index)->pairs(stop.get_token()).error().what, u"cancelled"_s);
}

void tst_DoublesIndex::formerNamesCount()
{
    TemporaryBase base;
    const RecordId renamed = madeNamed(base, u"四川恒芯智能有限公司"_s, 1);
    records::NamePeriod former;
    former.id = newId();
    former.enterprise = {renamed};
    former.name = u"资阳恒芯传感技术有限公司"_s;
    (void)made(base.session(), former);
    (void)madeNamed(base, u"资阳恒芯传感技术有限公司"_s);
    QCOMPARE(pairsOf(base), QStringList{u"likely 四川恒芯智能有限公司/资阳恒芯传感技术有限公司"_s});
}

void tst_DoublesIndex::aNewNameKeepsTheOld()
{
    TemporaryBase base;
    const RecordId id = madeNamed(base, u"甲厂"_s);
    const auto rename = [&](const QString &from, const QString &to, const QString &action = u"edit"_s) {
        return store::commitKept(base.session(),
            setOf({fieldChange(RecordKind::Enterprise, id, "name", Value(from), Value(to))}, action), DoublesClock,
            store::OnConflict::Hold);
    };
    const QString today = DoublesClock.today().toString(Qt::ISODate);
    const auto receipt = rename(u"甲厂"_s, u"乙厂"_s);
    QCOMPARE(receipt->applied, 2);
    QCOMPARE(formerNamesIn(base), QStringList{u"甲厂 %1"_s.arg(today)});
    QCOMPARE(rename(u"乙厂"_s, u"乙 厂（新区）"_s)->applied, 1);                  // the same name but for a note
    QCOMPARE(rename(u"乙 厂（新区）"_s, u"丁厂"_s, u"correction"_s)->applied, 1); // it was never called so
    QCOMPARE(rename(u"乙厂"_s, u"丙厂"_s)->applied, 0);                           // somebody was quicker
    QCOMPARE(formerNamesIn(base).size(), 1);
    QVERIFY(store::undo(base.session(), receipt->set.id, u"经办"_s, DoublesClock));
    QCOMPARE(formerNamesIn(base), QStringList());
}

YUMIAO_TEST(tst_DoublesIndex)

} // namespace yumiao::tests

#include "tst_doubles_index.moc"
