// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the descriptions, the database and the translations against each other.
#include "models/records/record_description.h"
#include "models/store/derived_fields.h"
#include "tests/store/raw_base.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::FieldType;

/// How a column of a type is declared, with NOT NULL where the field is required.
QString declarationOf(const records::Field &field)
{
    const bool text = field.type == FieldType::Text || field.type == FieldType::LongText
        || field.type == FieldType::Date || field.type == FieldType::Choice || field.type == FieldType::CreditCode;
    return u"%1 %2 %3"_s.arg(QLatin1String(field.name), text ? u"text"_s : u"bigint"_s,
        field.flags.testFlag(records::Required) ? u"required"_s : u"optional"_s);
}

QSet<QString> columnsOfTable(RawBase &base, const QString &table)
{
    QSet<QString> columns;
    for (const QString &row :
        base.rows(u"SELECT name || ' ' || lower(type) || CASE \"notnull\" WHEN 1 THEN ' required' ELSE "
                  "' optional' END FROM pragma_table_info('%1')"_s.arg(table)))
        columns.insert(row);
    return columns;
}

/// The sources of a context that a .ts file has finished words for.
QHash<QString, QSet<QString>> finishedWords(const QString &path)
{
    QHash<QString, QSet<QString>> words;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            const bool finished = !xml.attributes().hasAttribute("type"_L1);
            const QString said = xml.readElementText(QXmlStreamReader::IncludeChildElements); // forms of a plural
            if (finished && !said.trimmed().isEmpty())
                words[context].insert(source);
        }
    }
    return words;
}

/// Every source text that the descriptions hold, by context.
QHash<QString, QSet<QString>> describedWords()
{
    QHash<QString, QSet<QString>> words;
    const auto add = [&](const char *context, const char *source) {
        if (source[0] != '\0')
            words[QString::fromLatin1(context)].insert(QString::fromUtf8(source));
    };
    const auto addChoices = [&](std::span<const records::Choice> choices) {
        for (const records::Choice &choice : choices)
            add("choice", choice.title);
    };
    for (const auto *description : records::allDescriptions()) {
        add("record", description->title);
        for (const records::Field &field : description->fields) {
            add("field", field.title);
            add("unit", field.unit);
            addChoices(field.choices);
        }
    }
    for (const store::DerivedField &field : store::derivedFields()) {
        add("field", field.title);
        addChoices(field.choices);
    }
    return words;
}

} // namespace

class tst_Descriptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyKindHasItsTable();
    void fieldsAreColumns_data();
    void fieldsAreColumns();
    void keysAreUniqueIndexes_data() { fieldsAreColumns_data(); }
    void keysAreUniqueIndexes();
    void referencesAreForeignKeys_data() { fieldsAreColumns_data(); }
    void referencesAreForeignKeys();
    void derivedFieldsHideNoStoredOne();
    void wordsAreTranslated();

private:
    std::unique_ptr<TemporaryBase> m_base;
    std::unique_ptr<RawBase> m_raw;
};

void tst_Descriptions::initTestCase()
{
    m_base = std::make_unique<TemporaryBase>();
    m_raw = std::make_unique<RawBase>(m_base->path());
}

void tst_Descriptions::everyKindHasItsTable()
{
    QSet<QString> wanted{
        u"change_set"_s, u"change_record"_s, u"enterprise_search"_s, u"content"_s, u"content_chunk"_s, u"draft"_s};
    for (const auto *description : records::allDescriptions())
        wanted.insert(QLatin1String(description->name));
    const QStringList tables
        = m_raw->rows(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s);
    QCOMPARE(QSet<QString>(tables.begin(), tables.end()), wanted);
    QCOMPARE(m_raw->text(u"SELECT count(*) FROM sqlite_schema WHERE type IN ('view', 'trigger')"_s), u"0"_s);
}

void tst_Descriptions::fieldsAreColumns_data()
{
    QTest::addColumn<records::RecordKind>("kind");
    for (const auto *description : records::allDescriptions())
        QTest::newRow(description->name) << description->kind;
}

void tst_Descriptions::fieldsAreColumns()
{
    QFETCH(records::RecordKind, kind);
    const auto &description = records::descriptionOf(kind);
    QSet<QString> wanted{u"id integer optional"_s, u"version bigint required"_s, u"removed text optional"_s};
    for (const records::Field &field : description.fields)
        wanted.insert(declarationOf(field));
    const QSet<QString> found = columnsOfTable(*m_raw, QLatin1String(description.name));
    QCOMPARE((QSet<QString>(found) -= wanted), QSet<QString>()); // nothing more in the database
    QCOMPARE((QSet<QString>(wanted) -= found), QSet<QString>()); // nothing more in the description
}

void tst_Descriptions::keysAreUniqueIndexes()
{
    QFETCH(records::RecordKind, kind);
    const auto &description = records::descriptionOf(kind);
    QStringList wanted;
    for (const auto &key : description.keys) {
        QStringList columns;
        for (const char *field : key)
            columns.append(QLatin1String(field));
        wanted.append(columns.join(u','));
    }
    QStringList found;
    for (const QString &index : m_raw->rows(u"SELECT name FROM pragma_index_list('%1') WHERE \"unique\" = 1 AND "
                                            "partial = 1"_s.arg(QLatin1String(description.name)))) {
        found.append(m_raw->rows(u"SELECT name FROM pragma_index_info('%1') ORDER BY seqno"_s.arg(index)).join(u','));
        const QString sql = m_raw->text(u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(index));
        QVERIFY2(sql.endsWith(u" WHERE removed IS NULL"_s), qPrintable(sql)); // a removed record gives its key free
    }
    wanted.sort();
    found.sort();
    QCOMPARE(found, wanted);
    QCOMPARE(m_raw->text(u"SELECT count(*) FROM pragma_index_list('%1') WHERE \"unique\" = 1"_s.arg(
                 QLatin1String(description.name))),
        QString::number(wanted.size()));
}

void tst_Descriptions::referencesAreForeignKeys()
{
    QFETCH(records::RecordKind, kind);
    const auto &description = records::descriptionOf(kind);
    QStringList wanted;
    for (const records::Field &field : description.fields)
        if (field.target)
            wanted.append(
                u"%1 %2"_s.arg(QLatin1String(field.name), QLatin1String(records::descriptionOf(*field.target).name)));
    QStringList found = m_raw->rows(u"SELECT \"from\" || ' ' || \"table\" FROM pragma_foreign_key_list('%1')"_s.arg(
        QLatin1String(description.name)));
    wanted.sort();
    found.sort();
    QCOMPARE(found, wanted);
}

void tst_Descriptions::derivedFieldsHideNoStoredOne()
{
    QSet<QString> seen;
    for (const store::DerivedField &field : store::derivedFields()) {
        const QString name = QLatin1String(field.name);
        QVERIFY2(!records::descriptionOf(field.kind).find(name), field.name);
        const QString whole = u"%1.%2"_s.arg(QLatin1String(records::descriptionOf(field.kind).name), name);
        QVERIFY2(!seen.contains(whole), qPrintable(whole));
        seen.insert(whole);
        QCOMPARE(!field.choices.empty(), field.type == FieldType::Choice);
    }
}

void tst_Descriptions::wordsAreTranslated()
{
    const QString path = QDir(QStringLiteral(YUMIAO_SOURCE_DIR)).filePath(u"translations/yumiao_zh_CN.ts"_s);
    if (!QFile::exists(path))
        QSKIP("there is no Chinese translation yet");
    const auto translated = finishedWords(path);
    QStringList missing;
    const auto described = describedWords();
    for (auto it = described.begin(); it != described.end(); ++it)
        for (const QString &source : it.value())
            if (!translated.value(it.key()).contains(source))
                missing.append(u"%1: %2"_s.arg(it.key(), source));
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

YUMIAO_TEST(tst_Descriptions)

} // namespace yumiao::tests

#include "tst_descriptions.moc"
