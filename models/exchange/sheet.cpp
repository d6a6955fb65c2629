// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheet.h"

#include "models/exchange/csv_reader.h"
#include "models/exchange/sheet_limits.h"
#include "models/exchange/sheet_sniff.h"
#include "models/exchange/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

/// An encrypted workbook and an old one begin alike; the names of their streams stand somewhere inside.
constexpr qint64 OleSearchBytes = 16 * limits::Megabyte;

tl::unexpected<Error> refuseFile(Fault fault, QString what, const QString &path, QVariantMap detail = {})
{
    detail.insert(u"path"_s, path);
    return failure(fault, std::move(what), std::move(detail));
}

Done refuseOle(QFile &file, const QString &path)
{
    const QByteArray bytes = file.read(OleSearchBytes);
    static const QString stream = u"EncryptedPackage"_s;
    const QByteArrayView wide(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    const bool encrypted = bytes.indexOf(wide) >= 0;
    return refuseFile(Fault::Invalid, encrypted ? u"sheet.encrypted"_s : u"sheet.old_excel"_s, path);
}

/// Nothing where the kind can be read here.
Done refuseKind(FileKind kind, QFile &file, const QString &path)
{
    switch (kind) {
    case FileKind::Empty:
        return refuseFile(Fault::Invalid, u"sheet.empty"_s, path);
    case FileKind::Ole:
        return refuseOle(file, path);
    case FileKind::Html:
        return refuseFile(Fault::Invalid, u"sheet.html"_s, path);
    case FileKind::Xml:
        return refuseFile(Fault::Invalid, u"sheet.xml"_s, path);
    case FileKind::Packed:
        return refuseFile(Fault::Invalid, u"sheet.packed"_s, path);
    case FileKind::Pdf:
        return refuseFile(Fault::Invalid, u"sheet.not_a_sheet"_s, path, {{u"type"_s, u"pdf"_s}});
    case FileKind::Picture:
        return refuseFile(Fault::Invalid, u"sheet.not_a_sheet"_s, path, {{u"type"_s, u"picture"_s}});
    case FileKind::Rtf:
        return refuseFile(Fault::Invalid, u"sheet.not_a_sheet"_s, path, {{u"type"_s, u"rtf"_s}});
    case FileKind::Zip:
    case FileKind::Text:
        break;
    }
    return {};
}

Result<std::unique_ptr<SheetSource>> openZip(
    QFile &file, const QString &path, const SheetOptions &options, const Cancel &cancel)
{
    if (file.size() > limits::XlsxBytes)
        return refuseFile(Fault::Invalid, u"sheet.file_too_large"_s, path, {{u"limit"_s, limits::XlsxBytes}});
    QByteArray bytes = file.readAll();
    if (bytes.size() != file.size() || file.error() != QFileDevice::NoError)
        return refuseFile(Fault::Unreachable, u"sheet.unreadable"_s, path);
    return openXlsx(std::move(bytes), options, cancel);
}

} // namespace

QString Row::textAt(int column) const
{
    if (column < 0 || static_cast<size_t>(column) >= cells.size())
        return {};
    return cells[static_cast<size_t>(column)].text;
}

Result<std::unique_ptr<SheetSource>> openSheet(const QString &path, const SheetOptions &options, const Cancel &cancel)
{
    const QFileInfo about(path);
    if (!about.exists())
        return refuseFile(Fault::NotFound, u"sheet.not_found"_s, path);
    if (!about.isFile())
        return refuseFile(Fault::Invalid, about.isDir() ? u"sheet.is_folder"_s : u"sheet.unreadable"_s, path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return refuseFile(Fault::Unreachable, u"sheet.unreadable"_s, path);
    const FileKind kind = fileKind(file->peek(SniffBytes));
    if (const Done readable = refuseKind(kind, *file, path); !readable)
        return failure(readable.error());
    if (kind == FileKind::Zip)
        return openZip(*file, path, options, cancel);
    if (file->size() > limits::CsvBytes)
        return refuseFile(Fault::Invalid, u"sheet.file_too_large"_s, path, {{u"limit"_s, limits::CsvBytes}});
    return openCsv(std::move(file), options, cancel);
}

} // namespace yumiao::exchange
