// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/audit_link.h"
#include "models/changes/encoding.h"
#include "tests/support/builders_values.h"
#include "tests/support/test_registry.h"

#include <QCborArray>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::Value;

changes::RecordChange randomChange(QRandomGenerator &random)
{
    const auto &all = records::allDescriptions();
    const auto &description = *all[static_cast<size_t>(random.bounded(static_cast<int>(all.size())))];
    changes::RecordChange change{
        description.kind, RecordId(static_cast<qint64>(random.generate64() >> 1)), random.bounded(2) == 1, {}};
    for (size_t i = 0; i < description.fields.size(); ++i)
        if (random.bounded(2) == 1)
            change.fields.push_back(
                {static_cast<int>(i), random.bounded(2) == 1 ? randomValue(description.fields[i], random) : Value(),
                    randomValue(description.fields[i], random)});
    if (random.bounded(4) == 0)
        change.fields.push_back({changes::RemovedMark, {}, Value(u"重复"_s)});
    return change;
}

QByteArray cbor(const QCborValue &value)
{
    return QCborValue(value).toCbor();
}

changes::ChangeSet someHead()
{
    changes::ChangeSet set;
    set.id = RecordId(77);
    set.at = QDateTime(QDate(2021, 5, 3), QTime(9, 0, 0, 5), Qt::OffsetFromUTC, 8 * 3600);
    set.author = u"经办"_s;
    set.action = u"edit"_s;
    set.source = u"window"_s;
    return set;
}

} // namespace

class tst_Encoding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBack();
    void damageIsRefusedOrHarmless();
    void refuses_data();
    void refuses();
    void fieldsThatWentAreLeftOut();
    void everyPartOfTheHeadCounts();
    void linksKeepPartsApart();
};

void tst_Encoding::comesBack()
{
    QRandomGenerator random(23);
    for (int i = 0; i < 2000; ++i) {
        const auto change = randomChange(random);
        const QByteArray bytes = changes::encoded(change);
        const auto back = changes::decoded(bytes);
        QVERIFY(back);
        QVERIFY(*back == change);
        QCOMPARE(changes::encoded(*back), bytes);
    }
}

void tst_Encoding::damageIsRefusedOrHarmless()
{
    QRandomGenerator random(24);
    for (int i = 0; i < 60; ++i) {
        const QByteArray bytes = changes::encoded(randomChange(random));
        for (int cut = 0; cut < bytes.size(); ++cut)
            QVERIFY(!changes::decoded(bytes.left(cut)));
        for (int flip = 0; flip < 400; ++flip) {
            QByteArray damaged = bytes;
            const int at = random.bounded(static_cast<int>(bytes.size()));
            damaged[at] = static_cast<char>(damaged.at(at) ^ (1 << random.bounded(8)));
            if (const auto read = changes::decoded(damaged)) // no crash, and every index stands for a field
                for (const auto &field : read->fields)
                    QVERIFY(field.field >= changes::RemovedMark
                        && field.field < static_cast<int>(records::descriptionOf(read->kind).fields.size()));
        }
    }
}

void tst_Encoding::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QCborArray field{u"name"_s, nullptr, u"甲"_s};
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << cbor(u"x"_s);
    QTest::newRow("three parts") << cbor(QCborArray{u"town"_s, 1, false});
    QTest::newRow("no such kind") << cbor(QCborArray{u"rocket"_s, 1, false, QCborArray{field}});
    QTest::newRow("kind is a number") << cbor(QCborArray{17, 1, false, QCborArray{field}});
    QTest::newRow("half a field") << cbor(QCborArray{u"town"_s, 1, false, QCborArray{QCborArray{u"name"_s}}});
}

void tst_Encoding::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto read = changes::decoded(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().what, u"history.damaged"_s);
}

void tst_Encoding::fieldsThatWentAreLeftOut()
{
    const auto read = changes::decoded(cbor(QCborArray{u"town"_s, 1, false,
        QCborArray{QCborArray{u"mayor"_s, nullptr, u"x"_s}, QCborArray{u"name"_s, nullptr, u"甲"_s}}}));
    QVERIFY(read);
    QCOMPARE(read->fields, (std::vector<changes::FieldChange>{{1, {}, Value(u"甲"_s)}}));
}

void tst_Encoding::everyPartOfTheHeadCounts()
{
    const QByteArray head = changes::encodedHead(someHead(), 3);
    QCOMPARE(changes::encodedHead(someHead(), 3), head);
    QVERIFY(changes::encodedHead(someHead(), 4) != head);
    for (const auto &change :
        std::initializer_list<void (*)(changes::ChangeSet &)>{[](changes::ChangeSet &set) { set.id = RecordId(78); },
            [](changes::ChangeSet &set) { set.at = set.at.addMSecs(1); },
            [](changes::ChangeSet &set) { set.author = u"复核"_s; },
            [](changes::ChangeSet &set) { set.action = u"import"_s; },
            [](changes::ChangeSet &set) { set.source = u"a.csv"_s; },
            [](changes::ChangeSet &set) { set.reason = u"x"_s; },
            [](changes::ChangeSet &set) { set.undoes = RecordId(1); }}) {
        changes::ChangeSet other = someHead();
        change(other);
        QVERIFY(changes::encodedHead(other, 3) != head);
    }
}

void tst_Encoding::linksKeepPartsApart()
{
    const auto linkOf = [](const QByteArray &previous, const QByteArray &head, const QByteArrayList &parts) {
        changes::AuditLink link(previous, head);
        for (const QByteArray &part : parts)
            link.add(part);
        return link.result();
    };
    const QByteArray link = linkOf({}, "head", {"ab", "c"});
    QCOMPARE(link.size(), 32);
    QVERIFY(linkOf({}, "head", {"a", "bc"}) != link);
    QVERIFY(linkOf({}, "head", {"c", "ab"}) != link);
    QVERIFY(linkOf({}, "headab", {"c"}) != link);
    QVERIFY(linkOf("h", "ead", {"ab", "c"}) != link);
    QVERIFY(linkOf({}, "head", {"ab", "c", ""}) != link);
}

YUMIAO_TEST(tst_Encoding)

} // namespace yumiao::tests

#include "tst_encoding.moc"
