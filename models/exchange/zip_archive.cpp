// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zip_archive.h"

#include "models/exchange/sheet_limits.h"

#include <zip.h>

#include <algorithm>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

Error damagedPart(const QString &part)
{
    return {Fault::Corrupt, u"sheet.damaged"_s, {{u"part"_s, part}}};
}

} // namespace

void ZipPart::Closer::operator()(zip_file *file) const
{
    zip_fclose(file);
}

ZipPart::ZipPart(File file, ZipEntry entry, qint64 *totalBytes)
    : m_file(std::move(file))
    , m_entry(std::move(entry))
    , m_total(totalBytes)
{
}

Result<qint64> ZipPart::read(QByteArray &buffer)
{
    const qint64 got = zip_fread(m_file.get(), buffer.data(), static_cast<zip_uint64_t>(buffer.size()));
    if (got < 0)
        return failure(damagedPart(name()));
    m_read += got;
    *m_total += got;
    if (m_read > limits::ZipPartBytes || *m_total > limits::ZipTotalBytes)
        return failure(Fault::Invalid, u"sheet.part_too_large"_s, {{u"part"_s, name()}});
    if (m_read > limits::Megabyte && m_read / limits::ZipRatio > m_entry.packed)
        return failure(Fault::Invalid, u"sheet.packed_too_strongly"_s, {{u"part"_s, name()}});
    return got;
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QByteArray bytes)
{
    auto entries = readZipDirectory(bytes);
    if (!entries)
        return failure(entries.error());
    std::unique_ptr<ZipArchive> it(new ZipArchive);
    it->m_bytes = std::move(bytes);
    it->m_entries = *std::move(entries);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(it->m_bytes.constData(), static_cast<zip_uint64_t>(it->m_bytes.size()), 0, &error);
    if (source != nullptr) {
        it->m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (it->m_zip == nullptr)
            zip_source_free(source);
    }
    zip_error_fini(&error);
    if (it->m_zip == nullptr)
        return failure(Fault::Corrupt, u"sheet.damaged"_s);
    return it;
}

ZipArchive::~ZipArchive()
{
    if (m_zip != nullptr)
        zip_discard(m_zip);
}

bool ZipArchive::has(const QByteArray &name) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const ZipEntry &it) { return it.name == name; });
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QByteArray &name)
{
    const auto entry
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const ZipEntry &it) { return it.name == name; });
    if (entry == m_entries.end())
        return failure(damagedPart(QString::fromUtf8(name)));
    ZipPart::File file(zip_fopen(m_zip, name.constData(), ZIP_FL_ENC_RAW));
    if (file == nullptr)
        return failure(damagedPart(QString::fromUtf8(name)));
    return std::make_unique<ZipPart>(std::move(file), *entry, &m_total);
}

} // namespace yumiao::exchange
