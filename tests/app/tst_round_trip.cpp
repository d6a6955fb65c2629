// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// What `export` writes in one language, `import` reads in the other, and nothing changes.
class tst_RoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_program.havePractice(); }
    void exportThenImport_data();
    void exportThenImport();

private:
    Program m_program;
};

void tst_RoundTrip::exportThenImport_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("suffix");
    for (const char *kind : {"enterprises", "annual-figures", "certificates", "financing-needs",
             "financing-applications", "tasks", "measure-reports", "visits"})
        for (const char *suffix : {".csv", ".xlsx"})
            QTest::addRow("%s%s", kind, suffix) << QString::fromLatin1(kind) << QString::fromLatin1(suffix);
}

void tst_RoundTrip::exportThenImport()
{
    QFETCH(QString, kind);
    QFETCH(QString, suffix);
    for (const auto &[written, read] : {std::pair{u"zh_CN"_s, u"en"_s}, std::pair{u"en"_s, u"zh_CN"_s}}) {
        const QString path = m_program.file(kind + written + suffix);
        const Run out = m_program.on({u"export"_s, kind, path, u"--lang"_s, written});
        QVERIFY2(out.code == 0, out.words());
        const int rows = out.json().value(u"rows"_s).toInt();
        QVERIFY(rows > 0);
        const Run in = m_program.on({u"import"_s, path, u"--as"_s, kind, u"--lang"_s, read, u"--dry-run"_s});
        QVERIFY2(in.code == 0, in.words());
        QCOMPARE(in.json().value(u"new"_s).toInt(), 0);
        QCOMPARE(in.json().value(u"changed"_s).toInt(), 0);
        QCOMPARE(in.json().value(u"unchanged"_s).toInt(), rows);
        for (const QJsonValue &column : in.json().value(u"columns"_s).toArray())
            QVERIFY2(!column[u"field"_s].isNull(), qPrintable(column[u"source"_s].toString()));
    }
}

YUMIAO_TEST(tst_RoundTrip)
#include "tst_round_trip.moc"
