// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/name_pool.h"

#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

namespace store = yumiao::store;

class tst_NamePool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyScanFindsWhatIsThere_data();
    void everyScanFindsWhatIsThere();
    void poolKeepsToItsRows();
};

void tst_NamePool::everyScanFindsWhatIsThere_data()
{
    QTest::addColumn<int>("way");
    for (size_t i = 0; i < store::scanWays().size(); ++i)
        QTest::newRow(store::scanWays()[i].name) << static_cast<int>(i);
}

void tst_NamePool::everyScanFindsWhatIsThere()
{
    QFETCH(int, way);
    QRandomGenerator random(3);
    std::vector<QByteArray> rows;
    store::NamePool pool;
    for (int i = 0; i < 400; ++i) {
        QByteArray row;
        for (int length = random.bounded(40); length > 0; --length)
            row.append(static_cast<char>("abc\xE5\xA4"[random.bounded(5)]));
        rows.push_back(row);
        pool.add(row);
    }
    pool.seal();
    for (int trial = 0; trial < 500; ++trial) {
        QByteArray needle;
        for (int length = random.bounded(1, 6); length > 0; --length)
            needle.append(static_cast<char>("abc\xE5\xA4"[random.bounded(5)]));
        std::vector<quint32> expected;
        for (size_t i = 0; i < rows.size(); ++i)
            if (rows[i].contains(needle))
                expected.push_back(static_cast<quint32>(i));
        const auto scan = store::scanWays()[static_cast<size_t>(way)].scan;
        QVERIFY(pool.find(needle, store::NamePool::NoLimit, {}, scan) == expected);
    }
}

void tst_NamePool::poolKeepsToItsRows()
{
    store::NamePool empty;
    empty.seal();
    QVERIFY(empty.find("a").empty());
    store::NamePool pool;
    for (const char *row : {"ab", "", "ba", "ab\nab", "b"})
        pool.add(row);
    pool.seal();
    QVERIFY((pool.find("ab") == std::vector<quint32>{0, 3})); // not across "ab" and "ba", and one row once
    QVERIFY((pool.find("b") == std::vector<quint32>{0, 2, 3, 4}));
    QVERIFY((pool.find("b", 2) == std::vector<quint32>{0, 2}));
    QVERIFY(pool.find("").empty());
    QVERIFY(pool.find("abababababababababababab").empty());
    QCOMPARE(pool.text(0).toByteArray(), QByteArray("ab"));
    QCOMPARE(pool.text(1).toByteArray(), QByteArray());
    QCOMPARE(pool.text(4).toByteArray(), QByteArray("b"));
}

YUMIAO_TEST(tst_NamePool)
#include "tst_name_pool.moc"
