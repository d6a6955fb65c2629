// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/record_id.h"

#include "tests/support/test_registry.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>
#include <thread>

using yumiao::RecordId;
using yumiao::RecordIdSource;
namespace {
using namespace Qt::StringLiterals;
}

class tst_RecordId : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void growsAMillionTimes();
    void threadsNeverShareAnId();
    void tellsItsTime();
    void fixedSourceComesOutTheSame();
    void comesBackFromText();
    void textSortsAsTheNumber();
    void forgivesTyping();
    void refuses_data();
    void refuses();
};

void tst_RecordId::growsAMillionTimes()
{
    RecordIdSource source;
    RecordId last;
    for (int i = 0; i < 1000000; ++i) {
        const RecordId next = source.next();
        QVERIFY(next > last); // greater than all before it, so also unique
        last = next;
    }
    QVERIFY(last.value() > 0);
}

void tst_RecordId::threadsNeverShareAnId()
{
    constexpr int Each = 50000;
    RecordIdSource source;
    std::array<std::vector<RecordId>, 4> taken;
    std::vector<std::thread> threads;
    for (auto &mine : taken) {
        threads.emplace_back([&mine, &source] {
            for (int i = 0; i < Each; ++i)
                mine.push_back(source.next());
        });
    }
    for (auto &thread : threads)
        thread.join();
    QSet<RecordId> all;
    for (const auto &mine : taken) {
        QVERIFY(std::is_sorted(mine.begin(), mine.end()));
        for (const RecordId id : mine)
            all.insert(id);
    }
    QCOMPARE(all.size(), 4 * Each);
}

void tst_RecordId::tellsItsTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const RecordId id = RecordIdSource().next();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    const qint64 time = (id.value() >> 22) + QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    QVERIFY(before <= time && time <= after);
}

void tst_RecordId::fixedSourceComesOutTheSame()
{
    RecordIdSource first(1000, 7);
    RecordIdSource second(1000, 7);
    RecordIdSource other(1000, 8);
    bool differs = false;
    RecordId last;
    for (int i = 0; i < 10000; ++i) {
        const RecordId id = first.next();
        QVERIFY(id > last);
        QCOMPARE(second.next(), id);
        differs = differs || other.next() != id;
        last = id;
    }
    QVERIFY(differs);
    QVERIFY((RecordIdSource(1000, 7).next().value() >> 22) == 1000);
}

void tst_RecordId::comesBackFromText()
{
    QRandomGenerator random(13);
    for (int i = 0; i < 20000; ++i) {
        const RecordId id(static_cast<qint64>(random.generate64() >> (1 + random.bounded(40))) | 1);
        QCOMPARE(id.toText().size(), 13);
        QCOMPARE(RecordId::fromText(id.toText()), id);
        QCOMPARE(RecordId::fromText(id.toText().toLower()), id);
    }
    const RecordId largest(std::numeric_limits<qint64>::max());
    QCOMPARE(largest.toText(), u"7ZZZZZZZZZZZZ"_s);
    QCOMPARE(RecordId::fromText(largest.toText()), largest);
    QCOMPARE(RecordId(1).toText(), u"0000000000001"_s);
}

void tst_RecordId::textSortsAsTheNumber()
{
    RecordIdSource source(5, 99);
    RecordId last = source.next();
    for (int i = 0; i < 5000; ++i) {
        const RecordId next = source.next();
        QVERIFY(last.toText() < next.toText());
        last = next;
    }
}

void tst_RecordId::forgivesTyping()
{
    QCOMPARE(RecordId::fromText(u" 000000000001O "), RecordId(32));
    QCOMPARE(RecordId::fromText(u"000000000000I"), RecordId(1));
    QCOMPARE(RecordId::fromText(u"000000000000l"), RecordId(1));
}

void tst_RecordId::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("short") << u"000000000001"_s;
    QTest::newRow("long") << u"00000000000001"_s;
    QTest::newRow("none") << u"0000000000000"_s;
    QTest::newRow("sign bit") << u"8000000000000"_s;
    QTest::newRow("beyond 64 bits") << u"ZZZZZZZZZZZZZ"_s;
    QTest::newRow("U") << u"000000000000U"_s;
    QTest::newRow("dash") << u"000000-000001"_s;
    QTest::newRow("full-width") << u"０００００００００００００１"_s.right(13);
    QTest::newRow("Chinese") << u"资阳市雁江区资阳市雁江区资"_s;
}

void tst_RecordId::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!RecordId::fromText(text));
}

YUMIAO_TEST(tst_RecordId)
#include "tst_record_id.moc"
