// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/sheet_making.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <zip.h>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;

const QByteArray SheetNames = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")"
                              R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
const QByteArray RelationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relation(const QByteArray &id, const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + RelationType + kind + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &inside)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
        + "</Relationships>";
}

} // namespace

QString SheetFolder::file(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its files");
    return path;
}

QByteArray zipOf(const ZipParts &parts, bool stored)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *part = zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(zip, name.toUtf8().constData(), part, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            qFatal("the test cannot make its zip file");
        if (stored)
            zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(zip) != 0)
        qFatal("the test cannot make its zip file");
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

ZipParts partsOf(const Workbook &it)
{
    ZipParts parts{
        {u"[Content_Types].xml"_s, "<Types/>"},
        {u"_rels/.rels"_s, relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {u"xl/workbook.xml"_s,
            "<workbook " + SheetNames + ">" + it.properties + "<sheets>" + it.sheets + "</sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
            relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + relation("rId2", "worksheet", "worksheets/sheet2.xml")
                + relation("rId3", "sharedStrings", "sharedStrings.xml")
                + relation("rId4", "styles", "/xl/styles.xml"))},
        {u"xl/worksheets/sheet1.xml"_s,
            it.beforeSheet + "<worksheet " + SheetNames + "><dimension ref=\"A1:XFD1048576\"/><sheetData>" + it.rows
                + "</sheetData>" + it.afterRows + "</worksheet>"},
        {u"xl/worksheets/sheet2.xml"_s,
            "<worksheet><sheetData><row><c t=\"str\"><v>second</v></c></row></sheetData></worksheet>"},
    };
    if (!it.strings.isEmpty())
        parts.push_back({u"xl/sharedStrings.xml"_s, "<sst " + SheetNames + ">" + it.strings + "</sst>"});
    if (!it.formats.isEmpty())
        parts.push_back({u"xl/styles.xml"_s, "<styleSheet " + SheetNames + ">" + it.formats + "</styleSheet>"});
    return parts;
}

QByteArray bytesOf(const Workbook &workbook)
{
    return zipOf(partsOf(workbook));
}

Result<std::vector<exchange::Row>> rowsOf(
    const QString &path, const exchange::SheetOptions &options, const Cancel &cancel)
{
    auto source = exchange::openSheet(path, options, cancel);
    if (!source)
        return failure(source.error());
    std::vector<exchange::Row> rows;
    for (;;) {
        auto row = (*source)->next();
        if (!row)
            return failure(row.error());
        if (!*row)
            return rows;
        rows.push_back(**std::move(row));
    }
}

QString outcomeOf(const Result<std::vector<exchange::Row>> &rows)
{
    return rows ? u"ok"_s : rows.error().what;
}

QStringList textsOf(const exchange::Row &row)
{
    QStringList texts;
    for (const exchange::Cell &cell : row.cells)
        texts.append(cell.text);
    return texts;
}

exchange::Row textRow(int number, const QStringList &texts)
{
    exchange::Row row;
    row.number = number;
    for (const QString &text : texts)
        row.cells.push_back({text.isEmpty() ? exchange::CellKind::Empty : exchange::CellKind::Text, text, {}});
    return row;
}

exchange::AliasTable sourceAliases()
{
    auto table = exchange::AliasTable::load(QStringLiteral(YUMIAO_SOURCE_DIR "/resources/exchange/aliases.json"));
    if (!table)
        qFatal("aliases.json: %s", qPrintable(table.error().detail.value(u"reason"_s).toString()));
    return *table;
}

exchange::ColumnRecogniser recogniserOf(const QString &kind, const exchange::ColumnMap &map)
{
    QFile file(QStringLiteral(YUMIAO_SOURCE_DIR "/resources/exchange/aliases.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("aliases.json is missing");
    const QJsonObject fields = QJsonDocument::fromJson(file.readAll()).object().value(kind).toObject();
    std::vector<exchange::KnownField> known;
    for (const QString &name : fields.keys())
        known.push_back({name, {}});
    return exchange::ColumnRecogniser({kind, known, sourceAliases(), map});
}

} // namespace yumiao::tests
