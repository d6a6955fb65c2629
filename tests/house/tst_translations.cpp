// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of the translations without the sources; packaging/checks/translations asks lupdate for the rest.
#include "tests/house/source_tree.h"
#include "tests/house/translation_file.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests::house {

namespace {

using namespace Qt::StringLiterals;

QString tsWith(const QString &message)
{
    return u"<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"zh_CN\">"
           "<context><name>menu</name>%1</context></TS>"_s.arg(message);
}

} // namespace

class tst_Translations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsFinished_data();
    void everyEntryIsFinished();
    void aBadEntryIsFound_data();
    void aBadEntryIsFound();
};

void tst_Translations::everyEntryIsFinished_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("whole");
    QTest::newRow("zh_CN") << u"translations/yumiao_zh_CN.ts"_s << true;
    QTest::newRow("en") << u"translations/yumiao_en.ts"_s << false; // plurals only: the sources are English
}

void tst_Translations::everyEntryIsFinished()
{
    QFETCH(QString, file);
    QFETCH(bool, whole);
    const auto entries = entriesOf(textOf(file));
    QVERIFY2(!whole || !entries.empty(), qPrintable(file + u" has no entries"_s));
    QStringList faults;
    for (const TranslationEntry &entry : entries) {
        if (whole || entry.plural)
            faults += entryFaults(entry);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Translations::aBadEntryIsFound_data()
{
    const auto plain = [](const QString &source, const QString &translation) {
        return u"<message><source>%1</source>%2</message>"_s.arg(source, translation);
    };
    const auto plural = [](const QString &source, const QString &forms) {
        return u"<message numerus=\"yes\"><source>%1</source><translation>%2</translation></message>"_s.arg(
            source, forms);
    };
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("fault"); // empty: nothing is wrong
    QTest::newRow("good") << plain(u"Open %1"_s, u"<translation>打开 %1</translation>"_s) << u""_s;
    QTest::newRow("unfinished") << plain(u"Open"_s, u"<translation type=\"unfinished\"></translation>"_s)
                                << u"unfinished"_s;
    QTest::newRow("vanished") << plain(u"Open"_s, u"<translation type=\"vanished\">打开</translation>"_s)
                              << u"vanished"_s;
    QTest::newRow("empty") << plain(u"Open"_s, u"<translation></translation>"_s) << u"no words"_s;
    QTest::newRow("none") << plain(u"Open"_s, QString()) << u"no words"_s;
    QTest::newRow("place lost") << plain(u"%1 of %2"_s, u"<translation>共 %2</translation>"_s) << u"other places"_s;
    QTest::newRow("place new") << plain(u"Rows"_s, u"<translation>%1 行</translation>"_s) << u"other places"_s;
    QTest::newRow("order is free") << plain(u"%1 of %2"_s, u"<translation>%2 中的 %1</translation>"_s) << u""_s;
    QTest::newRow("mnemonic lost") << plain(u"&amp;File"_s, u"<translation>文件</translation>"_s)
                                   << u"other mnemonics"_s;
    QTest::newRow("mnemonic kept") << plain(u"&amp;File"_s, u"<translation>文件(&amp;F)</translation>"_s) << u""_s;
    QTest::newRow("plural") << plural(u"%n row(s)"_s, u"<numerusform>%n 行</numerusform>"_s) << u""_s;
    QTest::newRow("one row") << plural(
        u"%n row(s)"_s, u"<numerusform>one row</numerusform><numerusform>%n rows</numerusform>"_s)
                             << u""_s;
    QTest::newRow("plural lost %n") << plural(u"%n row(s)"_s, u"<numerusform>行</numerusform>"_s) << u"other places"_s;
}

void tst_Translations::aBadEntryIsFound()
{
    QFETCH(QString, message);
    QFETCH(QString, fault);
    const auto entries = entriesOf(tsWith(message));
    QCOMPARE(static_cast<int>(entries.size()), 1);
    QCOMPARE(entries.front().context, u"menu"_s);
    const QString said = entryFaults(entries.front()).join(u'\n');
    if (fault.isEmpty())
        QCOMPARE(said, QString());
    else
        QVERIFY2(said.contains(fault), qPrintable(said));
}

YUMIAO_TEST(tst_Translations)

} // namespace yumiao::tests::house

#include "tst_translations.moc"
