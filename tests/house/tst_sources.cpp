// SPDX-License-Identifier: GPL-3.0-or-later
// What every source of the house has in common.
#include "tests/house/source_tree.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests::house {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestFile = 600;

QStringList sourceFaults(const QString &path, const QString &text)
{
    QStringList faults;
    const QStringList lines = text.split(u'\n');
    if (lines.constFirst() != u"// SPDX-License-Identifier: GPL-3.0-or-later"_s)
        faults.append(u"%1: the first line is not the licence"_s.arg(path));
    if (text.count(u'\n') > longestFile)
        faults.append(
            u"%1: %2 lines; more than %3 is more than one job"_s.arg(path).arg(text.count(u'\n')).arg(longestFile));
    if (!text.endsWith(u'\n'))
        faults.append(u"%1: the last line has no end"_s.arg(path));
    if (path.endsWith(u".h"_s) && !lines.contains(u"#pragma once"_s))
        faults.append(u"%1: no #pragma once"_s.arg(path));
    if (path.endsWith(u".h"_s) && lines.indexOf(u"#pragma once"_s) > 1)
        faults.append(u"%1: #pragma once is not the second line"_s.arg(path));
    if (path.endsWith(u".h"_s) && text.contains(u"\nusing namespace "_s))
        faults.append(u"%1: a header opens a namespace to everybody"_s.arg(path));
    return faults;
}

} // namespace

class tst_Sources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySourceKeepsTheForm();
    void aBadSourceIsFound_data();
    void aBadSourceIsFound();
    void namesAreSnakeCase();
};

void tst_Sources::everySourceKeepsTheForm()
{
    const QStringList files = filesOf({u"app"_s, u"ui"_s, u"models"_s, u"tests"_s}, {u".h"_s, u".cpp"_s});
    QVERIFY2(files.contains(u"tests/house/tst_sources.cpp"_s), "the sources were not found");
    QStringList faults;
    for (const QString &path : files)
        faults += sourceFaults(path, textOf(path));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Sources::aBadSourceIsFound_data()
{
    const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("faults");
    QTest::newRow("good header") << u"a.h"_s << licence + u"#pragma once\n"_s << 0;
    QTest::newRow("good source") << u"a.cpp"_s << licence << 0;
    QTest::newRow("no licence") << u"a.cpp"_s << u"int x;\n"_s << 1;
    QTest::newRow("empty") << u"a.cpp"_s << QString() << 2;
    QTest::newRow("no pragma") << u"a.h"_s << licence << 1;
    QTest::newRow("late pragma") << u"a.h"_s << licence + u"\n#pragma once\n"_s << 1;
    QTest::newRow("no last line end") << u"a.cpp"_s << licence + u"int x;"_s << 1;
    QTest::newRow("as long as may be") << u"a.cpp"_s << licence + QString(longestFile - 1, u'\n') << 0;
    QTest::newRow("one line more") << u"a.cpp"_s << licence + QString(longestFile, u'\n') << 1;
    QTest::newRow("open namespace") << u"a.h"_s << licence + u"#pragma once\nusing namespace x;\n"_s << 1;
}

void tst_Sources::aBadSourceIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, faults);
    QCOMPARE(static_cast<int>(sourceFaults(path, text).size()), faults);
}

void tst_Sources::namesAreSnakeCase()
{
    QStringList faults;
    for (const QString &path : filesOf({u"app"_s, u"ui"_s, u"models"_s, u"tests"_s}, {u".h"_s, u".cpp"_s})) {
        if (path != path.toLower() || path.contains(u'-') || path.contains(u' '))
            faults.append(path);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

YUMIAO_TEST(tst_Sources)

} // namespace yumiao::tests::house

#include "tst_sources.moc"
