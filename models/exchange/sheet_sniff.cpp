// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheet_sniff.h"

#include <array>

namespace yumiao::exchange {
namespace {

struct Signature {
    QByteArrayView bytes;
    FileKind kind;
};

constexpr std::array Signatures{
    Signature{QByteArrayView("PK\x03\x04"), FileKind::Zip},
    Signature{QByteArrayView("PK\x05\x06"), FileKind::Zip},
    Signature{QByteArrayView("\xD0\xCF\x11\xE0"), FileKind::Ole},
    Signature{QByteArrayView("%PDF"), FileKind::Pdf},
    Signature{QByteArrayView("\x89PNG"), FileKind::Picture},
    Signature{QByteArrayView("\xFF\xD8\xFF"), FileKind::Picture},
    Signature{QByteArrayView("GIF8"), FileKind::Picture},
    Signature{QByteArrayView("{\\rtf"), FileKind::Rtf},
    Signature{QByteArrayView("\x1F\x8B"), FileKind::Packed},
    Signature{QByteArrayView("7z\xBC\xAF"), FileKind::Packed},
    Signature{QByteArrayView("Rar!"), FileKind::Packed},
};

QByteArray firstLetters(QByteArrayView head)
{
    QByteArray letters;
    for (const char c : head) { // an html or xml file saved as UTF-16 has NULs between its letters
        if (c > ' ' && c < 0x7F)
            letters.append(c);
    }
    return letters.toLower();
}

} // namespace

FileKind fileKind(QByteArrayView head)
{
    if (head.isEmpty())
        return FileKind::Empty;
    for (const Signature &it : Signatures) {
        if (head.startsWith(it.bytes))
            return it.kind;
    }
    const QByteArray letters = firstLetters(head);
    if (!letters.startsWith('<'))
        return FileKind::Text;
    const bool html = letters.contains("<html") || letters.contains("<!doctypehtml") || letters.contains("<table");
    if (html)
        return FileKind::Html;
    const bool xml = letters.startsWith("<?xml") || letters.contains("xmlns");
    return xml ? FileKind::Xml : FileKind::Text;
}

} // namespace yumiao::exchange
