// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/heading.h"

#include <QRegularExpression>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

QString foldedHeading(QStringView text)
{
    static const QRegularExpression numbering(u"^(?:[*★●·☆]+|\\d{1,2}[.、)](?=\\D)|[一二三四五六七八九十]+、)+"_s);
    static const QRegularExpression ending(u"[*★:;,.、。：；，]+$"_s);
    QString folded = compact(text).normalized(QString::NormalizationForm_KC).toLower();
    folded.replace(u'【', u'(').replace(u'】', u')').replace(u'[', u'(').replace(u']', u')');
    return folded.remove(numbering).remove(ending);
}

/// Takes "(…)" that hold a unit alone, "单位:" before it allowed, and keeps what they say.
Unit takeBracketedUnit(QString &folded)
{
    static const QRegularExpression brackets(u"\\((?:单位:?)?([^()]*)\\)"_s);
    auto found = brackets.globalMatch(folded);
    while (found.hasNext()) {
        const auto match = found.next();
        const Unit unit = unitOfWord(match.capturedView(1));
        if (unit == Unit::None)
            continue;
        folded.remove(match.capturedStart(), match.capturedLength());
        return unit;
    }
    return Unit::None;
}

std::optional<int> takeYear(QString &folded)
{
    static const QRegularExpression bracketed(u"\\(((?:19|20)\\d{2})(?:年度?|年末)?\\)"_s);
    static const QRegularExpression plain(u"(?<!\\d)((?:19|20)\\d{2})(?:年度|年末|年)(?!月|\\d)"_s);
    for (const QRegularExpression *pattern : {&bracketed, &plain}) {
        const auto match = pattern->match(folded);
        if (!match.hasMatch())
            continue;
        const int year = match.capturedView(1).toInt();
        folded.remove(match.capturedStart(), match.capturedLength());
        return year;
    }
    return std::nullopt;
}

void addKey(QStringList &keys, const QString &key)
{
    if (!key.isEmpty() && !keys.contains(key))
        keys.append(key);
}

} // namespace

QString Heading::shown() const
{
    if (upper.isEmpty() || text.isEmpty() || upper == text)
        return text.isEmpty() ? upper : text;
    return upper + u" / "_s + text;
}

HeadingWords headingWords(QStringView text)
{
    static const QRegularExpression brackets(u"\\([^()]*\\)"_s);
    HeadingWords words;
    QString folded = foldedHeading(text);
    addKey(words.keys, folded);
    words.unit = takeBracketedUnit(folded);
    words.year = takeYear(folded);
    addKey(words.keys, foldedHeading(folded));
    QString bare = folded;
    bare.remove(brackets);
    bare = foldedHeading(bare);
    addKey(words.keys, bare);
    if (words.unit == Unit::None) {
        words.unit = takeUnit(bare, false);
        addKey(words.keys, foldedHeading(bare));
    }
    return words;
}

} // namespace yumiao::exchange
