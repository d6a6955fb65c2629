// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pdf_text.h"

#include "ui/charts/plain_code_point.h"

#include <QFont>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>

namespace yumiao::ui::charts {

namespace {
/// Bytes of the file that are put in place of others.
struct Edit {
    qsizetype at = 0;
    qsizetype length = 0;
    QByteArray bytes;
};

/// A code point as a CMap writes it: UTF-16 in hexadecimal.
QByteArray cmapHex(char32_t codePoint)
{
    QByteArray hex;
    for (const QChar unit : QString::fromUcs4(&codePoint, 1))
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

/// Finds the character that was meant: one that was painted and that some face in use draws with the same glyph.
class MeantCharacters {
public:
    explicit MeantCharacters(const PaintedText &painted)
    {
        for (char32_t ascii = 0x20; ascii < 0x7F; ++ascii)
            m_painted.insert(ascii);
        for (const uint codePoint : painted.words.toUcs4()) {
            if (codePoint > 0xFFFF && !m_painted.contains(codePoint))
                m_beyond.append(codePoint);
            m_painted.insert(codePoint);
        }
        for (const QString &family : painted.families) {
            const QRawFont face = QRawFont::fromFont(QFont(family));
            if (face.isValid())
                m_glyphs.append(glyphsOf(face));
        }
    }

    [[nodiscard]] char32_t meant(char32_t codePoint) const
    {
        if (codePoint == 0 || m_painted.contains(codePoint))
            return codePoint;
        for (const Face &face : m_glyphs) {
            const quint32 glyph = glyphOf(face.font, codePoint);
            const auto found = glyph == 0 ? face.painted.end() : face.painted.find(glyph);
            if (found != face.painted.end())
                return *found;
        }
        return plainCodePoint(codePoint);
    }

    /// Painted characters beyond the basic plane (𠮷), in the order of their first appearance.
    [[nodiscard]] const QList<char32_t> &beyond() const { return m_beyond; }

private:
    struct Face {
        QRawFont font;
        QHash<quint32, char32_t> painted; ///< glyph → the painted character
    };

    [[nodiscard]] static quint32 glyphOf(const QRawFont &font, char32_t codePoint)
    {
        const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&codePoint, 1));
        return glyphs.isEmpty() ? 0 : glyphs.first();
    }

    [[nodiscard]] Face glyphsOf(const QRawFont &font) const
    {
        Face face{font, {}};
        for (const char32_t codePoint : m_painted) {
            const quint32 glyph = glyphOf(font, codePoint);
            if (glyph != 0)
                face.painted.insert(glyph, codePoint);
        }
        return face;
    }

    QSet<char32_t> m_painted;
    QList<char32_t> m_beyond;
    QList<Face> m_glyphs;
};

QByteArray plainTarget(const MeantCharacters &characters, char32_t codePoint)
{
    return '<' + cmapHex(characters.meant(codePoint)) + '>';
}

/// Qt writes a code point beyond the basic plane as UTF-16 or as one plain number.
char32_t hexValue(const QString &hex)
{
    const char32_t value = hex.toUInt(nullptr, 16);
    const auto high = static_cast<char16_t>(value >> 16);
    const auto low = static_cast<char16_t>(value & 0xFFFF);
    return QChar::isHighSurrogate(high) && QChar::isLowSurrogate(low) ? QChar::surrogateToUcs4(high, low) : value;
}

/// "<0001> <0005> <2F08>": five glyphs with code points in a row. A row that holds a radical is written out.
QByteArray plainRow(const MeantCharacters &characters, const QRegularExpressionMatch &row)
{
    const char32_t first = hexValue(row.captured(1));
    const char32_t last = hexValue(row.captured(2));
    const char32_t target = hexValue(row.captured(QStringLiteral("row")));
    bool changed = target > 0xFFFF;
    QByteArrayList targets;
    for (char32_t i = 0; first + i <= last; ++i) {
        changed = changed || characters.meant(target + i) != target + i;
        targets.append(plainTarget(characters, target + i));
    }
    if (!changed)
        return row.captured(0).toLatin1();
    return QStringLiteral("<%1> <%2> [").arg(row.captured(1), row.captured(2)).toLatin1() + targets.join(' ') + ']';
}

/// "<0001> <002A> [<9879> <2EE9> …]": the code points one by one.
QByteArray plainList(const MeantCharacters &characters, const QRegularExpressionMatch &row)
{
    static const QRegularExpression target(QStringLiteral("<([0-9A-Fa-f]{4,8})>"));
    QByteArrayList targets;
    for (auto found = target.globalMatch(row.captured(QStringLiteral("list"))); found.hasNext();)
        targets.append(plainTarget(characters, hexValue(found.next().captured(1))));
    return QStringLiteral("<%1> <%2> [").arg(row.captured(1), row.captured(2)).toLatin1() + targets.join(' ') + ']';
}

/// Qt leaves characters beyond the basic plane out of the map. Glyphs are numbered as they appear, so the numbers
/// left out stand for these characters in their order; any others follow the last number.
QByteArrayList rowsLeftOut(const QList<char32_t> &beyond, const QList<uint> &gaps, uint next)
{
    QByteArrayList rows;
    if (gaps.size() > beyond.size())
        return rows;
    for (qsizetype i = 0; i < beyond.size(); ++i) {
        const uint glyph = i < gaps.size() ? gaps.at(i) : next + static_cast<uint>(i - gaps.size());
        const QByteArray number = QByteArray::number(glyph, 16).rightJustified(4, '0').toUpper();
        rows.append('<' + number + "> <" + number + "> <" + cmapHex(beyond.at(i)) + '>');
    }
    return rows;
}

QByteArray plainCmap(const MeantCharacters &characters, const QByteArray &cmap)
{
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (?:<(?<row>[0-9A-Fa-f]{4,8})>|\\[(?<list>[^\\]]*)\\])"));
    const QString text = QString::fromLatin1(cmap);
    const qsizetype begin = text.indexOf(QLatin1String("begincmap"));
    QByteArray plain;
    QList<uint> gaps;
    uint next = 0;
    qsizetype from = begin;
    for (auto found = range.globalMatch(text, begin); found.hasNext();) {
        const QRegularExpressionMatch row = found.next();
        for (const uint first = hexValue(row.captured(1)); next < first; ++next)
            gaps.append(next);
        next = hexValue(row.captured(2)) + 1;
        plain += QStringView(text).mid(from, row.capturedStart() - from).toLatin1();
        plain += row.hasCaptured(QStringLiteral("list")) ? plainList(characters, row) : plainRow(characters, row);
        from = row.capturedEnd();
    }
    plain = text.left(begin).toLatin1() + plain + text.mid(from).toLatin1();
    const QByteArrayList more = rowsLeftOut(characters.beyond(), gaps, next);
    const qsizetype end = plain.indexOf("endcmap");
    constexpr qsizetype mostRows = 100; // in one block of a CMap
    if (more.isEmpty() || more.size() > mostRows || end < 0)
        return plain;
    return plain.insert(end, QByteArray::number(more.size()) + " beginbfrange\n" + more.join('\n') + "\nendbfrange\n");
}

/// Every ToUnicode map of the file with the length that stands before it.
QList<Edit> cmapEdits(const QByteArray &pdf, const MeantCharacters &characters)
{
    const QByteArray start(">>\nstream\n/CIDInit");
    const QByteArray lengthWord("/Length ");
    QList<Edit> edits;
    for (qsizetype at = pdf.indexOf(start); at >= 0; at = pdf.indexOf(start, at + 1)) {
        const qsizetype body = at + QByteArray(">>\nstream\n").size();
        const qsizetype lengthAt = pdf.lastIndexOf(lengthWord, at) + lengthWord.size();
        const QByteArray written = pdf.mid(lengthAt, at - lengthAt).trimmed();
        bool isNumber = false;
        const qsizetype length = written.toLongLong(&isNumber);
        if (!isNumber || length <= 0 || body + length > pdf.size())
            continue;
        const QByteArray plain = plainCmap(characters, pdf.mid(body, length));
        edits.append(Edit{lengthAt, at - lengthAt, QByteArray::number(plain.size()) + ' '});
        edits.append(Edit{body, length, plain});
    }
    return edits;
}

qsizetype movedOffset(const QList<Edit> &edits, qsizetype offset)
{
    qsizetype moved = offset;
    for (const Edit &edit : edits) {
        if (edit.at < offset)
            moved += edit.bytes.size() - edit.length;
    }
    return moved;
}

/// The table of object places at the end of the file, with places after the edits. Empty if it is not as expected.
QByteArray movedTable(const QByteArray &table, const QList<Edit> &edits, qsizetype newStart)
{
    QByteArray moved;
    bool hasPlaces = false;
    for (const QByteArray &line : table.split('\n')) {
        if (line.size() == 19 && line.endsWith(" n ")) {
            moved += QByteArray::number(movedOffset(edits, line.left(10).toLongLong())).rightJustified(10, '0');
            moved += line.mid(10);
            hasPlaces = true;
        } else {
            moved += line;
        }
        moved += '\n';
    }
    moved.chop(1);
    const QByteArray word("startxref\n");
    const qsizetype at = moved.indexOf(word);
    if (at < 0 || !hasPlaces)
        return {};
    return moved.left(at) + word + QByteArray::number(newStart) + " \n%%EOF\n";
}
} // namespace

QByteArray withPlainText(const QByteArray &pdf, const PaintedText &painted)
{
    const qsizetype tableAt = pdf.lastIndexOf("\nxref\n") + 1;
    const QList<Edit> edits = cmapEdits(pdf, MeantCharacters(painted));
    if (tableAt <= 0 || edits.isEmpty())
        return pdf;
    const QByteArray table = movedTable(pdf.mid(tableAt), edits, movedOffset(edits, tableAt));
    if (table.isEmpty())
        return pdf;
    QByteArray plain;
    plain.reserve(pdf.size() + 1024);
    qsizetype from = 0;
    for (const Edit &edit : edits) {
        plain += pdf.mid(from, edit.at - from);
        plain += edit.bytes;
        from = edit.at + edit.length;
    }
    return plain + pdf.mid(from, tableAt - from) + table;
}

} // namespace yumiao::ui::charts
