// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/zip_directory.h"

#include <memory>

struct zip;
struct zip_file;

namespace yumiao::exchange {

/// A part being unpacked piece by piece. Counts the bytes that really come out, whatever the directory claims.
class ZipPart {
public:
    struct Closer {
        void operator()(zip_file *file) const;
    };
    using File = std::unique_ptr<zip_file, Closer>;

    ZipPart(File file, ZipEntry entry, qint64 *totalBytes);
    /// Fills `buffer` from its start and says how much; 0 at the end. Errors: sheet.damaged,
    /// sheet.packed_too_strongly, sheet.part_too_large, each with `part`.
    [[nodiscard]] Result<qint64> read(QByteArray &buffer);
    [[nodiscard]] qint64 bytesRead() const { return m_read; }
    [[nodiscard]] qint64 bytesStated() const { return m_entry.stated; }
    [[nodiscard]] QString name() const { return QString::fromUtf8(m_entry.name); }

private:
    File m_file;
    ZipEntry m_entry;
    qint64 *m_total; ///< of the archive, which outlives its parts
    qint64 m_read = 0;
};

/// A zip file held in memory, so that a stick pulled out half-way or another program's save cannot change it.
class ZipArchive {
public:
    /// Errors: those of readZipDirectory.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(QByteArray bytes);
    Q_DISABLE_COPY_MOVE(ZipArchive)
    ~ZipArchive();

    [[nodiscard]] bool has(const QByteArray &name) const;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Error: sheet.damaged (`part`) where it is not there.
    [[nodiscard]] Result<std::unique_ptr<ZipPart>> part(const QByteArray &name);

private:
    ZipArchive() = default;

    QByteArray m_bytes;
    std::vector<ZipEntry> m_entries;
    zip *m_zip = nullptr;
    qint64 m_total = 0;
};

} // namespace yumiao::exchange
