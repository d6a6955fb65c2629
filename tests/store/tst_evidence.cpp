// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/facts.h"
#include "models/records/evidence.h"
#include "models/store/enterprise_merge.h"
#include "models/store/evidence_check.h"
#include "models/store/owned_rows.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::Evidence;
using records::RecordKind;
using records::Value;

const SystemClock EvidenceClock;

Evidence evidenceOf(
    RecordId enterprise, const QString &fact, const QString &value, std::optional<qint64> year = std::nullopt)
{
    Evidence it;
    it.id = newId();
    it.enterprise.id = enterprise;
    it.fact = fact;
    it.value = value;
    it.fiscalYear = year;
    return it;
}

/// What the ledger says of a record: "value evidence.not_flag"; empty when it takes it.
QString refusal(store::Session &session, const Evidence &evidence)
{
    const auto receipt = store::commit(session, setOf({changes::creation(evidence)}), EvidenceClock);
    if (receipt)
        return {};
    QStringList words;
    for (const QVariant &problem : receipt.error().detail.value(u"problems"_s).toList())
        words.append(problem.toMap().value(u"field"_s).toString() + u' ' + problem.toMap().value(u"code"_s).toString());
    return words.join(u'\n');
}

} // namespace

/// Declared facts (佐证): only what the list of facts knows is written, whoever writes.
class tst_Evidence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDeclaredFactHasAForm();
    void refusals_data();
    void refusals();
    void anEditIsJudgedToo();
    void severalOfOneFact();
    void followsAMerge();
};

/// For each fact of the list that evidence may declare some value is taken, and comes back as facts take it.
void tst_Evidence::everyDeclaredFactHasAForm()
{
    const TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲"_s));
    int declared = 0;
    for (const eligibility::FactKind &kind : eligibility::factCatalogue()->kinds) {
        if (!kind.record.isEmpty() || kind.minuend)
            continue;
        const bool isDay = kind.type == eligibility::FactType::Date || kind.type == eligibility::FactType::Event;
        const QString value = kind.words.empty() ? (isDay ? u"2021-06-30"_s : u"1"_s) : kind.words.back().code;
        const auto year = kind.yearly ? std::optional<qint64>(2021) : std::nullopt;
        const Evidence it = evidenceOf(firm, kind.code, value, year);
        QCOMPARE(refusal(base.session(), it), QString());
        eligibility::Facts facts;
        const auto stored = store::storedFact(kind, store::find<Evidence>(base.session(), it.id)->value);
        QVERIFY(stored && facts.put(kind.code, kind.yearly ? std::optional(2021) : std::nullopt, *stored));
        ++declared;
    }
    QVERIFY(declared > 50);
    QCOMPARE(faultsOf(base.session(), true), QString());
}

void tst_Evidence::refusals_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *fact, const char *value, int year, const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(fact) << QString::fromUtf8(value) << year
                            << QString::fromLatin1(problem);
    };
    row("no such fact", "patents", "3", 0, "fact evidence.unknown_fact");
    row("of the annual figures", "rd_expense", "100", 2021, "fact evidence.other_record");
    row("of the register", "established", "2015-01-01", 0, "fact evidence.other_record");
    row("derived", "net_assets", "100", 2021, "fact evidence.derived");
    row("year missing", "equity_raised", "100", 0, "fiscal_year evidence.needs_year");
    row("year too many", "ip_class1", "3", 2021, "fiscal_year evidence.no_year");
    row("year out of range", "equity_raised", "100", 1989, "fiscal_year number.too_small");
    row("with a unit", "equity_raised", "100万元", 2021, "value evidence.not_number");
    row("with a zero in front", "ip_class1", "03", 0, "value evidence.not_number");
    row("with blanks", "ip_class1", " 3", 0, "value evidence.not_number");
    row("a fraction", "ip_class1", "3.5", 0, "value evidence.not_number");
    row("too long for a number", "ip_class1", "99999999999999999999", 0, "value evidence.not_number");
    row("negative", "ip_class1", "-1", 0, "value evidence.out_of_range");
    row("a share over one", "market_share", "1000001", 0, "value evidence.out_of_range");
    row("flag", "quality_system", "2", 0, "value evidence.not_flag");
    row("flag in words", "quality_system", "true", 0, "value evidence.not_flag");
    row("word", "rd_institution", "省部级", 0, "value evidence.not_word");
    row("day", "segment_since", "2021-02-30", 0, "value evidence.not_day");
    row("day of an event", "award_national_top3", "1", 0, "value evidence.not_event");
    row("nothing", "ip_class1", "", 0, "value field.required");
}

void tst_Evidence::refusals()
{
    QFETCH(QString, fact);
    QFETCH(QString, value);
    QFETCH(int, year);
    QFETCH(QString, problem);
    const TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲"_s));
    const QString before = wholeState(base.session());
    const auto fiscal = year > 0 ? std::optional<qint64>(year) : std::nullopt;
    QCOMPARE(refusal(base.session(), evidenceOf(firm, fact, value, fiscal)), problem);
    QCOMPARE(wholeState(base.session()), before);
}

/// The fact is changed and the value no longer fits it; what was taken away is not judged.
void tst_Evidence::anEditIsJudgedToo()
{
    const TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲"_s));
    const Evidence it = evidenceOf(firm, u"ip_class1"_s, u"3"_s);
    (void)made(base.session(), it);
    const auto edit = [&](const char *field, const QString &before, const QString &after) {
        return store::commit(base.session(),
            setOf({fieldChange(RecordKind::Evidence, it.id, field, Value(before), Value(after))}), EvidenceClock);
    };
    const auto wrong = edit("fact", u"ip_class1"_s, u"quality_system"_s);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().what, u"record.invalid"_s);
    QVERIFY(edit("value", u"3"_s, u"4"_s));
    QCOMPARE(store::find<Evidence>(base.session(), it.id)->value, u"4"_s);
    QVERIFY(store::commit(
        base.session(), setOf({changes::removal(RecordKind::Evidence, it.id, u"误登"_s)}), EvidenceClock));
    QVERIFY(store::loadAll<Evidence>(base.session())->empty());
}

/// Newer evidence stands beside the older one; the reading of many takes both, of its own enterprises only.
void tst_Evidence::severalOfOneFact()
{
    const TemporaryBase base;
    const RecordId a = made(base.session(), enterpriseNamed(u"甲"_s));
    const RecordId b = made(base.session(), enterpriseNamed(u"乙"_s));
    const RecordId c = made(base.session(), enterpriseNamed(u"丙"_s));
    const Evidence first = evidenceOf(a, u"ip_class1"_s, u"3"_s);
    const Evidence second = evidenceOf(a, u"ip_class1"_s, u"4"_s);
    const Evidence other = evidenceOf(c, u"ip_class1"_s, u"5"_s);
    (void)written(
        base.session(), setOf({changes::creation(first), changes::creation(second), changes::creation(other)}));
    const RecordId asked[]{a, b};
    const auto found = store::ownedBy<Evidence>(base.session(), asked);
    QVERIFY2(found, qPrintable(wordsOf(found)));
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->value(a), (std::vector<Evidence>{first, second}));
    QVERIFY(store::ownedBy<Evidence>(base.session(), {})->isEmpty());
}

void tst_Evidence::followsAMerge()
{
    TemporaryBase base;
    const RecordId kept = made(base.session(), enterpriseNamed(u"甲"_s));
    const RecordId other = made(base.session(), enterpriseNamed(u"乙"_s));
    const Evidence it = evidenceOf(other, u"ip_class1"_s, u"3"_s);
    (void)made(base.session(), it);
    const auto ground = store::mergeGround(base.session(), kept, other);
    QVERIFY2(ground, qPrintable(wordsOf(ground)));
    store::MergeWish wish;
    for (const store::MergeDifference &difference : ground->differences)
        wish.fields.insert(difference.field, difference.kept);
    wish.removal = u"重复登记"_s;
    RecordIdSource ids;
    const auto set = store::mergeSet(*ground, wish, QDate(2022, 9, 5), ids);
    QVERIFY2(set, qPrintable(wordsOf(set)));
    (void)written(base.session(), *set);
    QCOMPARE(store::find<Evidence>(base.session(), it.id)->enterprise.id, kept);
    QCOMPARE(faultsOf(base.session(), true), QString());
}

YUMIAO_TEST(tst_Evidence)

} // namespace yumiao::tests

#include "tst_evidence.moc"
