// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/financing_application.h"
#include "models/records/industry.h"
#include "models/records/institution.h"
#include "models/records/setting.h"
#include "models/store/enterprise_merge.h"
#include "models/store/query.h"
#include "models/store/register_index.h"
#include "models/store/retired.h"
#include "models/store/undo.h"
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

const FixedClock September(QDate(2022, 9, 5));
const Value August(u"2022-08-31"_s);

/// What a refused set is refused for: "town reference.retired 甲街道".
QString refusalOf(const Result<store::Receipt> &receipt)
{
    if (receipt)
        return u"written"_s;
    const QVariantMap first = receipt.error().detail.value(u"problems"_s).toList().value(0).toMap();
    return u"%1 %2 %3"_s.arg(
        first.value(u"field"_s).toString(), first.value(u"code"_s).toString(), first.value(u"value"_s).toString());
}

/// Two towns of which one is retired, and an enterprise in each.
struct RetiringScene {
    RetiringScene()
    {
        old = made(session(), townNamed(u"512002001"_s, u"甲街道"_s));
        current = made(session(), townNamed(u"512002002"_s, u"乙街道"_s));
        Enterprise firm = enterpriseNamed(u"试一有限公司"_s);
        firm.town = {old};
        inOld = made(session(), firm);
        firm = enterpriseNamed(u"试二有限公司"_s);
        firm.town = {current};
        inCurrent = made(session(), firm);
        (void)written(session(), setOf({fieldChange(RecordKind::Town, old, "valid_to", {}, August)}));
    }
    [[nodiscard]] store::Session &session() const { return base.session(); }
    [[nodiscard]] Result<store::Receipt> commit(std::vector<changes::RecordChange> changes) const
    {
        return store::commit(session(), setOf(std::move(changes)), September);
    }
    [[nodiscard]] static changes::RecordChange moved(RecordId firm, RecordId from, RecordId to)
    {
        return fieldChange(RecordKind::Enterprise, firm, "town", Value(from.value()), Value(to.value()));
    }

    TemporaryBase base;
    RecordId old;
    RecordId current;
    RecordId inOld;
    RecordId inCurrent;
};

} // namespace

/// Options are retired: what named them keeps them, nothing else gets them.
class tst_Retiring : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfOption();
    void nothingNewNamesARetiredOne();
    void whatStandsStays();
    void onTheDayOfTheWorkspace();
    void undoBringsItBack();
    void mergedRecordsTakeItOver();
    void theOneInUseIsMeant();
    void facetsMarkIt();
};

void tst_Retiring::everyKindOfOption()
{
    TemporaryBase base;
    records::Industry industry;
    industry.id = newId();
    industry.code = u"3983"_s;
    industry.name = u"敏感元件制造"_s;
    records::Institution bank;
    bank.id = newId();
    bank.name = u"样本银行"_s;
    (void)made(base.session(), industry);
    (void)made(base.session(), bank);
    for (const auto &[kind, id] : {std::pair{RecordKind::Industry, industry.id}, {RecordKind::Institution, bank.id}}) {
        QVERIFY(records::retires(kind));
        const auto removed
            = store::commit(base.session(), setOf({changes::removal(kind, id, u"撤并"_s)}, u"remove"_s), September);
        QVERIFY(!removed);
        QCOMPARE(removed.error().what, u"record.retires"_s);
        (void)written(base.session(), setOf({fieldChange(kind, id, "valid_to", {}, August)}));
        QCOMPARE(*store::retiredAmong(base.session(), kind, {id}, QDate(2022, 8, 31)), QSet<RecordId>());
        QCOMPARE(*store::retiredAmong(base.session(), kind, {id}, QDate(2022, 9, 1)), QSet<RecordId>{id});
        const auto backwards = store::commit(
            base.session(), setOf({fieldChange(kind, id, "valid_from", {}, Value(u"2022-09-01"_s))}), September);
        QCOMPARE(refusalOf(backwards).section(u' ', 1, 1), u"dates.order"_s);
    }
    Enterprise firm = enterpriseNamed(u"试一有限公司"_s);
    firm.industry = {industry.id};
    QCOMPARE(refusalOf(store::commit(base.session(), setOf({creation(firm)}), September)),
        u"industry reference.retired 敏感元件制造"_s);
}

void tst_Retiring::nothingNewNamesARetiredOne()
{
    RetiringScene it;
    const QString before = wholeState(it.session());
    Enterprise firm = enterpriseNamed(u"试三有限公司"_s);
    firm.town = {it.old};
    QCOMPARE(refusalOf(it.commit({creation(firm)})), u"town reference.retired 甲街道"_s);
    QCOMPARE(refusalOf(it.commit({RetiringScene::moved(it.inCurrent, it.current, it.old)})),
        u"town reference.retired 甲街道"_s);
    QCOMPARE(wholeState(it.session()), before);
    const FixedClock lastDay(QDate(2022, 8, 31));
    QVERIFY(store::commit(it.session(), setOf({creation(firm)}), lastDay)); // still in use on its last day
}

void tst_Retiring::whatStandsStays()
{
    RetiringScene it;
    const auto other
        = it.commit({fieldChange(RecordKind::Enterprise, it.inOld, "address", {}, Value(u"建设路 1 号"_s))});
    QVERIFY2(other, qPrintable(wordsOf(other)));
    const auto same = it.commit({RetiringScene::moved(it.inOld, it.old, it.old)});
    QVERIFY2(same, qPrintable(wordsOf(same)));
    records::Town next = townNamed(u"512002003"_s, u"丙街道"_s);
    next.successor = {it.old}; // options name older options
    const auto option = it.commit({creation(next)});
    QVERIFY2(option, qPrintable(wordsOf(option)));
}

/// A practice district stands on its day, whatever the wall clock says.
void tst_Retiring::onTheDayOfTheWorkspace()
{
    RetiringScene it;
    (void)made(it.session(), records::Setting{newId(), u"workspace.today"_s, u"2022-08-31"_s});
    const auto moved = it.commit({RetiringScene::moved(it.inCurrent, it.current, it.old)});
    QVERIFY2(moved, qPrintable(wordsOf(moved)));
}

void tst_Retiring::undoBringsItBack()
{
    RetiringScene it;
    const auto moved = it.commit({RetiringScene::moved(it.inOld, it.old, it.current)});
    QVERIFY2(moved, qPrintable(wordsOf(moved)));
    const auto undone = store::undo(it.session(), moved->set.id, u"经办"_s, September);
    QVERIFY2(undone, qPrintable(wordsOf(undone)));
    QCOMPARE(store::find<Enterprise>(it.session(), it.inOld)->town.id, it.old);
}

void tst_Retiring::mergedRecordsTakeItOver()
{
    RetiringScene it;
    Enterprise kept = enterpriseNamed(u"试四有限公司"_s);
    (void)made(it.session(), kept);
    const auto merged = it.commit({changes::removal(RecordKind::Enterprise, it.inOld, u"合并"_s),
        fieldChange(RecordKind::Enterprise, kept.id, "town", {}, Value(it.old.value()))});
    QVERIFY2(merged, qPrintable(wordsOf(merged)));
}

/// A town that got another code keeps its name.
void tst_Retiring::theOneInUseIsMeant()
{
    RetiringScene it;
    const RecordId again = made(it.session(), townNamed(u"512002901"_s, u"甲街道"_s));
    const auto meant = store::resolve(it.session(), RecordKind::Town, u"甲街道"_s);
    QVERIFY2(meant, qPrintable(wordsOf(meant)));
    QCOMPARE(**meant, again);
    QCOMPARE(**store::resolve(it.session(), RecordKind::Town, u"512002001"_s), it.old);
    (void)made(it.session(), townNamed(u"512002902"_s, u"甲街道"_s));
    QCOMPARE(store::resolve(it.session(), RecordKind::Town, u"甲街道"_s).error().what, u"reference.ambiguous"_s);
}

void tst_Retiring::facetsMarkIt()
{
    RetiringScene it;
    const auto marked = [&](QDate on) {
        QStringList names;
        const auto index = store::RegisterIndex::load(it.session(), on, {});
        if (!index)
            return QStringList{index.error().what};
        const auto answer = (*index)->answer({});
        for (const store::FacetGroup &group : answer.facets)
            for (const store::FacetChoice &choice : group.choices)
                if (choice.isRetired)
                    names.append(choice.name);
        return names;
    };
    QCOMPARE(marked(QDate(2022, 9, 5)), QStringList{u"甲街道"_s});
    QCOMPARE(marked(QDate(2022, 8, 31)), QStringList());
}

YUMIAO_TEST(tst_Retiring)

} // namespace yumiao::tests

#include "tst_retiring.moc"
