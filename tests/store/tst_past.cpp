// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/annual_figures.h"
#include "models/store/past.h"
#include "models/store/record_history.h"
#include "models/store/undo.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RecordKind;
using records::Value;

const QDate FirstDay(2022, 3, 1);

/// Everything of one kind as it stands, removed ones with their reason: what a snapshot of the day keeps.
using Snapshot = QMap<qint64, QString>;

QString wordsOfRow(const store::StoredRow &row)
{
    QStringList words{row.removed};
    for (const Value &value : row.values)
        words << (records::isUnknown(value)             ? u"?"_s
                : std::holds_alternative<qint64>(value) ? QString::number(records::numberIn(value))
                                                        : records::textIn(value));
    return words.join(u'|');
}

/// A base in which one enterprise after the other is made, changed, removed, and their children move about.
class EditedBase {
public:
    explicit EditedBase(quint32 seed)
        : m_random(seed)
    {
    }
    void live(int days)
    {
        for (int day = 0; day < days; ++day) {
            for (int edits = m_random.bounded(4); edits > 0; --edits)
                edit(FirstDay.addDays(day));
            remember();
        }
    }
    [[nodiscard]] store::Session &session() const { return m_base.session(); }
    [[nodiscard]] const std::vector<RecordId> &enterprises() const { return m_enterprises; }
    [[nodiscard]] const std::vector<RecordId> &certificates() const { return m_certificates; }
    std::vector<Snapshot> snapshots; ///< one for each day: enterprises and certificates

private:
    RecordId anyOf(const std::vector<RecordId> &ids)
    {
        return ids[static_cast<size_t>(m_random.bounded(static_cast<int>(ids.size())))];
    }
    void edit(QDate day)
    {
        changes::ChangeSet set = setOf({wish()});
        const auto receipt = store::commit(session(), set, FixedClock(day, QTime(m_random.bounded(24), 0)));
        if (!receipt)
            return; // what the rules forbid (a removed enterprise with a certificate) just does not happen
        if (m_random.bounded(6) == 0)
            (void)store::undo(session(), receipt->set.id, u"经办"_s, FixedClock(day, QTime(23, 59)));
        for (const changes::RecordChange &change : receipt->set.changes)
            if (change.created)
                (change.kind == RecordKind::Enterprise ? m_enterprises : m_certificates).push_back(change.id);
    }
    changes::RecordChange wish()
    {
        if (m_enterprises.size() < 2 || m_random.bounded(5) == 0)
            return changes::creation(enterpriseNamed(randomText(m_random, 12)));
        if (m_certificates.empty() || m_random.bounded(4) == 0)
            return changes::creation(certificateOf(anyOf(m_enterprises), records::CertificateKind::Other, FirstDay));
        const bool isCertificate = m_random.bounded(2) == 0;
        const RecordKind kind = isCertificate ? RecordKind::Certificate : RecordKind::Enterprise;
        const RecordId id = anyOf(isCertificate ? m_certificates : m_enterprises);
        const auto row = *store::findRow(session(), kind, id);
        if (m_random.bounded(4) == 0) {
            const Value after = row->removed.isEmpty() ? Value(u"撤"_s) : Value();
            return {kind, id, false, {{changes::RemovedMark, records::textValue(row->removed), after}}};
        }
        records::Values after = row->values;
        const auto &description = records::descriptionOf(kind);
        if (isCertificate)
            after[static_cast<size_t>(description.indexOf("enterprise"_L1))] = Value(anyOf(m_enterprises).value());
        const auto at = static_cast<size_t>(description.indexOf(isCertificate ? "batch"_L1 : "park"_L1));
        after[at] = randomValue(description.fields[at], m_random);
        return changes::difference(kind, id, row->values, after);
    }
    void remember()
    {
        Snapshot now;
        for (const RecordKind kind : {RecordKind::Enterprise, RecordKind::Certificate})
            for (const RecordId id : kind == RecordKind::Enterprise ? m_enterprises : m_certificates)
                now.insert(id.value(), wordsOfRow(**store::findRow(session(), kind, id)));
        snapshots.push_back(now);
    }

    QRandomGenerator m_random;
    TemporaryBase m_base;
    std::vector<RecordId> m_enterprises;
    std::vector<RecordId> m_certificates;
};

} // namespace

class tst_Past : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDayAsItWas();
    void whatReferredThen();
    void beforeAnythingWas();
    void clockSetBack();
    void damagedHistory();
    void pagesOfHistory();
};

void tst_Past::everyDayAsItWas()
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        EditedBase base(seed);
        base.live(14);
        for (int day = 0; day < 14; ++day) {
            const auto past = store::Past::endOf(base.session(), FirstDay.addDays(day));
            QVERIFY2(past, qPrintable(wordsOf(past)));
            Snapshot found;
            for (const RecordKind kind : {RecordKind::Enterprise, RecordKind::Certificate}) {
                for (const RecordId id : kind == RecordKind::Enterprise ? base.enterprises() : base.certificates()) {
                    const auto row = past->row(base.session(), kind, id);
                    QVERIFY2(row, qPrintable(wordsOf(row)));
                    if (*row)
                        found.insert(id.value(), wordsOfRow(**row));
                }
            }
            QVERIFY2(
                found == base.snapshots[static_cast<size_t>(day)], qPrintable(u"seed %1, day %2"_s.arg(seed).arg(day)));
        }
    }
}

void tst_Past::whatReferredThen()
{
    TemporaryBase base;
    const RecordId a = made(base.session(), enterpriseNamed(u"甲公司"_s));
    const RecordId b = made(base.session(), enterpriseNamed(u"乙公司"_s));
    const auto commit = [&base](changes::RecordChange change, int day) {
        return store::commit(base.session(), setOf({std::move(change)}), FixedClock(QDate(2050, 1, day))).has_value();
    };
    const auto certificate = certificateOf(a, records::CertificateKind::HighTech, FirstDay);
    QVERIFY(commit(changes::creation(certificate), 2));
    QVERIFY(commit(
        fieldChange(RecordKind::Certificate, certificate.id, "enterprise", Value(a.value()), Value(b.value())), 4));
    QVERIFY(commit(changes::removal(RecordKind::Certificate, certificate.id, u"重复"_s), 6));
    const int field = records::description<records::Certificate>().indexOf("enterprise"_L1);
    const auto owners = [&](int day) {
        const auto past = store::Past::endOf(base.session(), QDate(2050, 1, day));
        QString owner;
        for (const RecordId id : {a, b})
            if (!past->referring(base.session(), RecordKind::Certificate, field, id)->empty())
                owner += id == a ? u"甲"_s : u"乙"_s;
        return owner;
    };
    QCOMPARE(owners(1), QString());
    QCOMPARE(owners(2), u"甲"_s);
    QCOMPARE(owners(3), u"甲"_s);
    QCOMPARE(owners(4), u"乙"_s);
    QCOMPARE(owners(6), QString());
}

void tst_Past::beforeAnythingWas()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲公司"_s));
    const auto past = store::Past::endOf(base.session(), QDate(1999, 12, 31));
    QVERIFY(past && past->lastSet().isNull());
    const auto row = past->row(base.session(), RecordKind::Enterprise, id);
    QVERIFY(row && !*row);
    const auto nobody = past->row(base.session(), RecordKind::Enterprise, newId());
    QVERIFY(nobody && !*nobody);
}

void tst_Past::clockSetBack()
{
    TemporaryBase base;
    records::Enterprise it = enterpriseNamed(u"甲公司"_s);
    const auto commit = [&base](changes::RecordChange change, QDate day) {
        QVERIFY(store::commit(base.session(), setOf({std::move(change)}), FixedClock(day)));
    };
    commit(changes::creation(it), QDate(2022, 5, 10));
    commit(fieldChange(RecordKind::Enterprise, it.id, "park", {}, Value(u"甲"_s)), QDate(2022, 5, 2));
    commit(fieldChange(RecordKind::Enterprise, it.id, "park", Value(u"甲"_s), Value(u"乙"_s)), QDate(2022, 5, 12));
    const auto at = static_cast<size_t>(records::description<records::Enterprise>().indexOf("park"_L1));
    const auto parkOn = [&](QDate day) {
        const auto row = store::Past::endOf(base.session(), day)->row(base.session(), RecordKind::Enterprise, it.id);
        return row && *row ? records::textIn((*row)->values[at]) : u"?"_s;
    };
    QCOMPARE(parkOn(QDate(2022, 5, 1)), u"?"_s);
    QCOMPARE(parkOn(QDate(2022, 5, 2)), u"甲"_s); // written after it was made, whatever the clock said
    QCOMPARE(parkOn(QDate(2022, 5, 11)), u"甲"_s);
    QCOMPARE(parkOn(QDate(2022, 5, 12)), u"乙"_s);
}

void tst_Past::damagedHistory()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲公司"_s));
    {
        const store::WritePermit permit(base.session(), store::WritePermit::For::Rows);
        QVERIFY(base.session().run(u"UPDATE change_record SET body = x'00'"_s));
    }
    const auto past = store::Past::endOf(base.session(), QDate(1999, 1, 1));
    const auto row = past->row(base.session(), RecordKind::Enterprise, id);
    QVERIFY(!row);
    QCOMPARE(row.error().what, u"history.damaged"_s);
}

void tst_Past::pagesOfHistory()
{
    EditedBase base(7);
    base.live(30);
    std::vector<store::RecordKey> about;
    for (const RecordId id : base.enterprises())
        about.push_back({RecordKind::Enterprise, id});
    const auto whole = store::recordHistory(base.session(), about, {}, {}, 10'000);
    QVERIFY(whole && !whole->next && whole->changes.size() > 20);
    std::vector<changes::ChangeSet> paged;
    std::optional<store::HistoryMark> mark;
    do {
        const auto page = store::recordHistory(base.session(), about, {}, mark, 3);
        QVERIFY(page && page->changes.size() <= 3);
        paged.insert(paged.end(), page->changes.begin(), page->changes.end());
        mark = page->next;
    } while (mark);
    QVERIFY(paged == whole->changes);
    for (size_t i = 1; i < paged.size(); ++i)
        QVERIFY(paged[i - 1].id >= paged[i].id);

    store::RecordHistoryFilter filter;
    filter.from = filter.to = FirstDay.addDays(3);
    const auto ofDay = store::recordHistory(base.session(), about, filter, {}, 10'000);
    const auto isThen = [&](const changes::ChangeSet &set) { return set.at.date() == filter.from; };
    QCOMPARE(static_cast<qsizetype>(ofDay->changes.size()), std::count_if(paged.begin(), paged.end(), isThen));
    filter = {};
    filter.kind = RecordKind::Certificate;
    QVERIFY(store::recordHistory(base.session(), about, filter, {}, 10)->changes.empty());
    filter = {};
    filter.author = u"没有这个单位"_s;
    QVERIFY(store::recordHistory(base.session(), about, filter, {}, 10)->changes.empty());
    QVERIFY(store::authorsOf(base.session(), about)->contains(u"经办"_s));
}

YUMIAO_TEST(tst_Past)

} // namespace yumiao::tests

#include "tst_past.moc"
