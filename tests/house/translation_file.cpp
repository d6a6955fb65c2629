// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/translation_file.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace yumiao::tests::house {

namespace {

using namespace Qt::StringLiterals;

void readWords(QXmlStreamReader &xml, TranslationEntry &entry)
{
    entry.state = xml.attributes().value("type"_L1).toString();
    if (!entry.plural) {
        entry.words = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        entry.words.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
}

TranslationEntry readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslationEntry entry;
    entry.context = context;
    entry.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            entry.source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readWords(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

/// %1 … %99, %L1 and %n, each once, sorted.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?[0-9]{1,2}|n)"_s);
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.append(it.next().captured());
    places.removeDuplicates();
    places.sort();
    return places;
}

qsizetype mnemonicsOf(QString text)
{
    // "R&D" is a word, not a key.
    return text.remove(u"&&"_s).remove(u"R&D"_s).count(u'&');
}

} // namespace

std::vector<TranslationEntry> entriesOf(const QString &ts)
{
    std::vector<TranslationEntry> entries;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries.push_back(readMessage(xml, context));
    }
    if (xml.hasError())
        return {};
    return entries;
}

QStringList entryFaults(const TranslationEntry &entry)
{
    const QString where = u"%1: \"%2\""_s.arg(entry.context, entry.source);
    if (!entry.state.isEmpty())
        return {u"%1 is %2"_s.arg(where, entry.state)};
    QStringList faults;
    if (entry.words.isEmpty())
        faults.append(u"%1 has no words"_s.arg(where));
    for (const QString &words : entry.words) {
        QStringList wanted = placesOf(entry.source);
        if (entry.plural && entry.words.size() > 1 && !words.contains(u"%n"_s))
            wanted.removeAll(u"%n"_s); // “one file” need not say 1
        if (words.trimmed().isEmpty())
            faults.append(u"%1 has no words"_s.arg(where));
        else if (placesOf(words) != wanted)
            faults.append(u"%1 has other places: \"%2\""_s.arg(where, words));
        else if (mnemonicsOf(words) != mnemonicsOf(entry.source))
            faults.append(u"%1 has other mnemonics: \"%2\""_s.arg(where, words));
    }
    return faults;
}

} // namespace yumiao::tests::house
