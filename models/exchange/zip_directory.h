// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>

#include <vector>

namespace yumiao::exchange {

struct ZipEntry {
    QByteArray name;
    qint64 packed = 0; ///< bytes in the file
    qint64 stated = 0; ///< bytes unpacked, as the directory claims
};

/// Reads a zip file's directory and refuses what no spreadsheet program writes, before a byte is unpacked: entries
/// that overlap or stand twice, local headers that say something else, encryption, names that lead out of the archive,
/// too many entries, too large sums. Errors: sheet.damaged, sheet.encrypted, sheet.too_many_parts,
/// sheet.part_too_large, sheet.bad_part_name, sheet.overlapping_parts.
[[nodiscard]] Result<std::vector<ZipEntry>> readZipDirectory(QByteArrayView bytes);

} // namespace yumiao::exchange
