// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/match_note.h"

#include <algorithm>

namespace yumiao::items {

using store::MatchGrade;

QString matchNote(const DisplayText &display, const store::MatchedText &match)
{
    const auto noted = [&](const char *source) { return display.word("display", source).arg(match.text); };
    if (match.field == QLatin1String("former_name"))
        return match.grade == MatchGrade::Similar ? noted(QT_TRANSLATE_NOOP("display", "similar to former name %1"))
                                                  : noted(QT_TRANSLATE_NOOP("display", "formerly %1"));
    if (match.grade == MatchGrade::Similar)
        return display.word("display", QT_TRANSLATE_NOOP("display", "similar name"));
    if (match.field == QLatin1String("short_name"))
        return noted(QT_TRANSLATE_NOOP("display", "short name %1"));
    if (match.field == QLatin1String("credit_code"))
        return noted(QT_TRANSLATE_NOOP("display", "code %1"));
    if (match.field == QLatin1String("registration_number"))
        return noted(QT_TRANSLATE_NOOP("display", "registration number %1"));
    if (match.field == QLatin1String("certificate.certificate_number"))
        return noted(QT_TRANSLATE_NOOP("display", "certificate %1"));
    if (match.field == QLatin1String("certificate.document_number"))
        return noted(QT_TRANSLATE_NOOP("display", "document %1"));
    return {};
}

QList<TextPart> searchedParts(const QString &shown, const QString &search)
{
    QList<TextPart> parts;
    for (const QString &word : search.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (const qsizetype at = shown.indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
            parts.append({at, word.size()});
    std::sort(parts.begin(), parts.end(), [](const TextPart &a, const TextPart &b) { return a.at < b.at; });
    return parts;
}

} // namespace yumiao::items
