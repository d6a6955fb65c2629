// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/words/error_words.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;

/// Every stable word that the program's own sources give as an error or as the reason of a row has words for people.
class tst_ErrorWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sentences();
    void reasons();
    void placesAreFilled();
    void valuesAreNotRead();

private:
    QSet<QString> m_errors;
    QSet<QString> m_reasons;
};

/// All matches of the first group of an expression in a text.
static QSet<QString> wordsIn(const QString &text, const QString &expression)
{
    QSet<QString> words;
    auto it = QRegularExpression(expression).globalMatch(text);
    while (it.hasNext())
        words.insert(it.next().captured(1));
    return words;
}

void tst_ErrorWords::initTestCase()
{
    const QString word = u"\"([a-z_]+\\.[a-z_]+)\""_s;
    const QString source = QStringLiteral(YUMIAO_SOURCE_DIR);
    for (const QString &folder : {u"/models"_s, u"/app"_s, u"/ui/print"_s, u"/ui/charts"_s, u"/ui/reports"_s}) {
        QDirIterator files(source + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            // failure(…, u"word"), and the short functions by which sources refuse: refuse…, fail…, corrupt…, setAside…
            m_errors += wordsIn(text,
                u"(?:failure|cannot\\w*|refus\\w*|fail\\w*|corrupt\\w*|no[A-Z]\\w*)\\s*\\((?:[^;\"]|\"[^\".]*\")*?"_s
                    + word);
            if (!folder.startsWith(u"/ui"_s)) // there they choose wordings of a report
                m_errors += wordsIn(text, u"\\? u?\"([a-z_]+\\.[a-z_]+)\"(?:_s)? : u?\""_s);
            const QString path = file.fileName().mid(source.size());
            if (path.contains(u"validity"_s) || path.contains(u"import_"_s) || path.contains(u"cell_reading"_s)
                || path.contains(u"credit_code"_s) || path.contains(u"chinese_date"_s) || path.contains(u"decimal"_s))
                m_reasons += wordsIn(text, word);
        }
    }
    for (const char *prefix :
        {"usage.", "sheet.", "import.", "aliases.", "enterprise.", "file.", "field.unknown", "strategy."})
        for (const QString &found : QSet<QString>(m_reasons))
            if (found.startsWith(QLatin1String(prefix)))
                m_reasons.remove(found);
    // Columns of the ledger of needs, which its refusals name first; doubts about a plan, which have words of their
    // own.
    for (const auto &other :
        {u"application.refusal_reason"_s, u"credit_line.amount"_s, u"drawdown.amount"_s, u"units.repeated"_s})
        m_errors.remove(other);
    QVERIFY2(m_errors.size() > 100, qPrintable(QStringList(m_errors.values()).join(u' ')));
    QVERIFY2(m_reasons.size() > 20, qPrintable(QStringList(m_reasons.values()).join(u' ')));
    QVERIFY(m_errors.contains(u"workspace.locked"_s) && m_errors.contains(u"sheet.doctype"_s));
    QVERIFY(m_reasons.contains(u"money.unit_unknown"_s) && m_reasons.contains(u"row.two_names"_s));
}

void tst_ErrorWords::sentences()
{
    QStringList without;
    for (const QString &word : m_errors)
        if (ui::words::sentence({Fault::Internal, word, {}}).contains(u"It could not be done"_s))
            without.append(word);
    without.sort();
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u' ')));
}

void tst_ErrorWords::reasons()
{
    QStringList without;
    for (const QString &word : m_reasons)
        if (ui::words::reason(word, {}) == word)
            without.append(word);
    without.sort();
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u' ')));
}

void tst_ErrorWords::placesAreFilled()
{
    QCOMPARE(ui::words::reason(u"code.length"_s, {{u"length"_s, 17}}), u"17 characters, must be 18"_s);
    QVERIFY(ui::words::reason(u"number.too_large"_s, {{u"most"_s, 9}}).contains(u'9'));
    QCOMPARE(ui::words::reason(u"number.too_large"_s, {}), u"The number is too large"_s); // the wording without a place
    const Error error{
        Fault::Invalid, u"sheet.no_such_sheet"_s, {{u"name"_s, u"甲"_s}, {u"sheets"_s, QStringList{u"乙"_s, u"丙"_s}}}};
    QVERIFY(ui::words::sentence(error).contains(u"乙, 丙"_s));
    QVERIFY(ui::words::sentence({Fault::Internal, u"never.heard"_s, {}}).contains(u"never.heard"_s));
}

void tst_ErrorWords::valuesAreNotRead()
{
    const QString text
        = ui::words::sentence({Fault::NotFound, u"chart.unknown"_s, {{u"value"_s, u"%2"_s}, {u"known"_s, u"gold"_s}}});
    QVERIFY2(text.contains(u"%2"_s) && text.contains(u"gold"_s), qPrintable(text));
}

YUMIAO_TEST(tst_ErrorWords)
#include "tst_error_words.moc"
