// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace yumiao::exchange {

/// What a file is by its first bytes. Text is everything that is nothing else: its encoding is found later.
enum class FileKind { Empty, Zip, Ole, Html, Xml, Packed, Pdf, Picture, Rtf, Text };

inline constexpr qint64 SniffBytes = 1024;

[[nodiscard]] FileKind fileKind(QByteArrayView head);

} // namespace yumiao::exchange
