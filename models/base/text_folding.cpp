// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text_folding.h"

#include "models/base/traditional.h"

#include <algorithm>
#include <array>

namespace yumiao {
namespace {

bool isPlainIdeograph(char16_t u)
{
    return u >= 0x4E00 && u <= 0x9FFF;
}

/// Blocks whose compatibility form means the same thing to a reader. Circled numbers, fractions, superscripts and
/// squared words are left alone: their compatibility form would join what the eye keeps apart.
bool hasSafeCompatibilityForm(char16_t u)
{
    return (u >= 0xFF00 && u <= 0xFFEF)  // full-width and half-width forms
        || (u >= 0xF900 && u <= 0xFAFF)  // compatibility ideographs
        || (u >= 0x2E80 && u <= 0x2FDF)  // radicals
        || (u >= 0x2160 && u <= 0x217F)  // Roman numerals
        || (u >= 0xFB00 && u <= 0xFB06); // Latin ligatures
}

QString unified(QStringView text)
{
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(composed.size());
    for (const QChar c : composed) {
        if (hasSafeCompatibilityForm(c.unicode()))
            result.append(QString(c).normalized(QString::NormalizationForm_KC));
        else
            result.append(c);
    }
    return result;
}

bool isKept(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == QLatin1Char('.'))
        return at > 0 && at + 1 < text.size() && text.at(at - 1).isDigit() && text.at(at + 1).isDigit();
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QString foldedUnified(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t u = text.at(i).unicode();
        if (isPlainIdeograph(u))
            result.append(QChar(simplified(u)));
        else if (isKept(text, i))
            result.append(text.at(i));
    }
    return result.toCaseFolded();
}

bool endsWithAny(QStringView text, const auto &words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.endsWith(word); });
}

/// What the last bracket of a name may say and still be part of the name.
bool namesAParty(QStringView inBrackets)
{
    static constexpr std::array<QStringView, 12> Words{
        u"公司", u"合伙", u"厂", u"店", u"部", u"社", u"中心", u"所", u"行", u"院", u"站", u"场"};
    return endsWithAny(inBrackets, Words);
}

bool isCompleteName(QStringView name)
{
    static constexpr std::array<QStringView, 8> Words{u"公司", u"厂", u"店", u"部", u"社", u"中心", u"行", u"院"};
    return endsWithAny(name, Words);
}

QStringView withoutNote(QStringView name)
{
    static constexpr QStringView Opening = u"（([［【〔";
    static constexpr QStringView Closing = u"）)]］】〕";
    const QStringView trimmed = name.trimmed();
    if (trimmed.isEmpty() || !Closing.contains(trimmed.back()))
        return trimmed;
    for (qsizetype i = trimmed.size() - 2; i > 0; --i) {
        if (!Opening.contains(trimmed.at(i)))
            continue;
        const QStringView rest = trimmed.first(i).trimmed();
        const QStringView note = trimmed.mid(i + 1, trimmed.size() - i - 2);
        return isCompleteName(rest) && !namesAParty(note) ? rest : trimmed;
    }
    return trimmed;
}

} // namespace

QString folded(QStringView text)
{
    const bool plain = std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 || isPlainIdeograph(c.unicode()); });
    return foldedUnified(plain ? text.toString() : unified(text));
}

QString foldedName(QStringView name)
{
    return folded(withoutNote(name));
}

} // namespace yumiao
