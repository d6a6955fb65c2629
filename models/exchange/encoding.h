// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"

#include <QIODevice>
#include <QStringDecoder>

#include <optional>
#include <vector>

namespace yumiao::exchange {

/// The encoding of a text file, and how many bytes of byte order mark stand before the text.
struct TextEncoding {
    QString name; ///< "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"
    qint64 markBytes = 0;
    friend bool operator==(const TextEncoding &, const TextEncoding &) = default;
};

/// Turns bytes into text strictly: a byte sequence that the encoding does not have is an error, never U+FFFD.
class StrictDecoder {
public:
    /// Also "GBK", "GB2312" (read as GB18030, which contains both) and "Big5".
    explicit StrictDecoder(const QString &encodingName);
    [[nodiscard]] bool isValid() const { return m_decoder.isValid(); }
    /// The next piece of text; nothing when the bytes are wrong. A character cut by the end of `bytes` is kept.
    [[nodiscard]] std::optional<QString> decode(QByteArrayView bytes);
    /// False when the input ended inside a character.
    [[nodiscard]] bool finish();

private:
    QStringDecoder m_decoder;
    bool m_wide = false;
    bool m_oddByte = false;
    bool m_openSurrogate = false;
};

/// The rule: byte order mark, else strict UTF-8, else strict GB18030. Reads the whole device and rewinds it.
/// A `wanted` name is taken as given (its mark is still skipped). Errors: sheet.not_text (a NUL byte),
/// sheet.encoding_unknown, sheet.bad_bytes (the chosen encoding does not fit), sheet.unreadable, sheet.cancelled.
[[nodiscard]] Result<TextEncoding> findEncoding(QIODevice &device, const QString &wanted, const Cancel &cancel);

} // namespace yumiao::exchange
