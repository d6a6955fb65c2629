// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_workbook.h"

#include "models/exchange/xlsx_text.h"
#include "models/exchange/xlsx_xml.h"

#include <QHash>

#include <algorithm>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

struct Relation {
    QByteArray kind; ///< the last word of its type: "worksheet", "sharedStrings"
    QByteArray part;
};
using Relations = QHash<QString, Relation>;

/// The part a relation points at, seen from the folder of its source; empty where it leads outside.
QByteArray resolvedPart(const QByteArray &folder, const QByteArray &target)
{
    const QByteArray whole = target.startsWith('/') ? target.mid(1) : folder + target;
    QList<QByteArray> steps;
    for (const QByteArray &step : whole.split('/')) {
        if (step == "..") {
            if (steps.isEmpty())
                return {};
            steps.removeLast();
        } else if (step != "." && !step.isEmpty()) {
            steps.append(step);
        }
    }
    return steps.join('/');
}

class RelationsHandler final : public XmlHandler {
public:
    explicit RelationsHandler(QByteArray folder)
        : m_folder(std::move(folder))
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QByteArray type = utf8(attributes.value("Type")).toUtf8();
        const QByteArray target = utf8(attributes.value("Target")).toUtf8();
        m_relations.insert(
            utf8(attributes.value("Id")), {type.mid(type.lastIndexOf('/') + 1), resolvedPart(m_folder, target)});
    }
    void endElement(std::string_view) override { }
    [[nodiscard]] const Relations &relations() const { return m_relations; }

private:
    QByteArray m_folder;
    Relations m_relations;
};

class WorkbookHandler final : public XmlHandler {
public:
    struct Named {
        SheetInfo info;
        QString relation;
    };
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr" && attributes.isTrue("date1904"))
            m_dates = DateSystem::From1904;
        if (name != "sheet")
            return;
        const std::string_view state = attributes.value("state");
        m_sheets.push_back({{utf8(attributes.value("name")), state == "hidden" || state == "veryHidden"},
            utf8(attributes.value("id"))});
    }
    void endElement(std::string_view name) override
    {
        if (name == "sheets")
            done();
    }
    [[nodiscard]] const std::vector<Named> &sheets() const { return m_sheets; }
    [[nodiscard]] DateSystem dates() const { return m_dates; }

private:
    std::vector<Named> m_sheets;
    DateSystem m_dates = DateSystem::From1900;
};

Done readPart(ZipArchive &archive, const QByteArray &name, XmlHandler &handler, const Cancel &cancel)
{
    auto part = archive.part(name);
    if (!part)
        return failure(part.error());
    return XmlPartReader(*std::move(part), handler, cancel).readAll();
}

QByteArray folderOf(const QByteArray &part)
{
    return part.left(part.lastIndexOf('/') + 1);
}

Result<Relations> readRelations(ZipArchive &archive, const QByteArray &source, const Cancel &cancel)
{
    const QByteArray folder = folderOf(source);
    RelationsHandler handler(folder);
    const QByteArray name = folder + "_rels/" + source.mid(folder.size()) + ".rels";
    if (const Done done = readPart(archive, name, handler, cancel); !done)
        return failure(done.error());
    return handler.relations();
}

/// Where the package says its document is; the usual place where it says nothing.
Result<QByteArray> workbookPart(ZipArchive &archive, const Cancel &cancel)
{
    if (archive.has("_rels/.rels")) {
        const auto relations = readRelations(archive, {}, cancel);
        if (!relations)
            return failure(relations.error());
        for (const Relation &it : *relations) {
            if (it.kind == "officeDocument" && !it.part.isEmpty())
                return it.part;
        }
    }
    return QByteArrayLiteral("xl/workbook.xml");
}

/// What a zip file is that is no xlsx.
tl::unexpected<Error> refuseArchive(ZipArchive &archive)
{
    const auto notASheet = [](const QString &type) {
        return failure(Fault::Invalid, u"sheet.not_a_sheet"_s, {{u"type"_s, type}});
    };
    if (archive.has("xl/workbook.bin"))
        return failure(Fault::Invalid, u"sheet.xlsb"_s);
    if (archive.has("word/document.xml"))
        return notASheet(u"docx"_s);
    if (archive.has("ppt/presentation.xml"))
        return notASheet(u"pptx"_s);
    if (archive.has("mimetype")) {
        QByteArray type(128, '\0');
        if (auto part = archive.part("mimetype"); part && (*part)->read(type) && type.contains("spreadsheet"))
            return failure(Fault::Invalid, u"sheet.ods"_s);
        return notASheet(u"odf"_s);
    }
    if (archive.has("[Content_Types].xml"))
        return failure(Fault::Corrupt, u"sheet.damaged"_s);
    return failure(Fault::Invalid, u"sheet.packed"_s);
}

} // namespace

Result<XlsxWorkbook> readWorkbook(ZipArchive &archive, const Cancel &cancel)
{
    const auto part = workbookPart(archive, cancel);
    if (!part)
        return failure(part.error());
    if (!archive.has(*part) || !part->endsWith(".xml") || part->startsWith("word/") || part->startsWith("ppt/"))
        return refuseArchive(archive);
    const auto relations = readRelations(archive, *part, cancel);
    if (!relations)
        return failure(relations.error());
    WorkbookHandler handler;
    if (const Done done = readPart(archive, *part, handler, cancel); !done)
        return failure(done.error());
    XlsxWorkbook workbook;
    workbook.dates = handler.dates();
    for (const auto &named : handler.sheets()) {
        const Relation relation = relations->value(named.relation);
        if (relation.kind == "worksheet" && archive.has(relation.part))
            workbook.sheets.push_back({named.info, relation.part});
    }
    for (const Relation &it : *relations) {
        if (it.kind == "sharedStrings" && archive.has(it.part))
            workbook.strings = it.part;
        if (it.kind == "styles" && archive.has(it.part))
            workbook.styles = it.part;
    }
    if (workbook.sheets.empty())
        return failure(Fault::Invalid, u"sheet.no_sheets"_s);
    return workbook;
}

Result<XlsxWorkbook::Sheet> chooseSheet(const XlsxWorkbook &workbook, const QString &name)
{
    const auto &sheets = workbook.sheets;
    if (name.isEmpty()) {
        const auto shown = std::find_if(sheets.begin(), sheets.end(), [](const auto &it) { return !it.info.hidden; });
        return shown == sheets.end() ? sheets.front() : *shown;
    }
    const auto named = std::find_if(
        sheets.begin(), sheets.end(), [&](const auto &it) { return it.info.name.trimmed() == name.trimmed(); });
    if (named != sheets.end())
        return *named;
    QStringList names;
    for (const auto &it : sheets)
        names.append(it.info.name);
    return failure(Fault::NotFound, u"sheet.no_such_sheet"_s, {{u"name"_s, name}, {u"sheets"_s, names}});
}

} // namespace yumiao::exchange
