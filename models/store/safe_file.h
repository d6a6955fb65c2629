// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>

#include <functional>
#include <memory>

namespace yumiao::store {

/// Writes a whole file so that at every moment, power cut or full disk included, either the old file or the new one is
/// there whole: a temporary file beside it, every count checked, fsync, rename, fsync of the folder. (QSaveFile puts an
/// empty file in place on a full disk.) Errors: file.cannot_write (`path`, `cause`), with Fault::DiskFull,
/// Fault::ReadOnly or Fault::Unreachable.
[[nodiscard]] Done writeWholeFile(const QString &path, const QByteArray &bytes);

/// The same for a file whose bytes `fill` writes one after the other, for this user alone (0600). Without `replace` an
/// existing file or link of that name is left alone: file.exists (`path`). Errors of `fill` come as they are.
[[nodiscard]] Done writePrivateFile(const QString &path, bool replace, const std::function<Done(QIODevice &)> &fill);

/// A plain file opened for reading: no folder, pipe or device, which might never end. Errors: file.cannot_read
/// (`path`), file.not_plain (`path`).
[[nodiscard]] Result<std::unique_ptr<QIODevice>> openPlainFile(const QString &path);
/// As writeWholeFile() for a file too large to be held in memory: `write` makes it under the name that it is given,
/// beside `path`. When it fails nothing is put in place. Errors: those of `write`, and file.cannot_write.
/// openForFilling() opens that name.
[[nodiscard]] Done writeFileWith(const QString &path, const std::function<Done(const QString &temporary)> &write);

/// Opens the temporary file that writeFileWith() gave for writing. Error: file.cannot_write (`path`).
[[nodiscard]] Result<std::unique_ptr<QFile>> openForFilling(const QString &temporary);

} // namespace yumiao::store
