// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/column_recogniser.h"

#include "models/exchange/xlsx_text.h"

#include <algorithm>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

void settleDuplicates(std::vector<RecognisedColumn> &columns)
{
    for (RecognisedColumn &it : columns) {
        if (!it.isUsed())
            continue;
        for (RecognisedColumn &other : columns) {
            const bool rival = &other != &it && other.isUsed() && other.field == it.field && other.year == it.year;
            const bool surer = other.how < it.how || (other.how == it.how && other.source < it.source);
            if (rival && surer) {
                it.how = Recognised::Duplicate;
                it.duplicateOf = other.source;
                break;
            }
        }
    }
    for (RecognisedColumn &it : columns) { // the rival may itself have lost to a third
        if (it.how != Recognised::Duplicate)
            continue;
        const auto read = std::find_if(columns.begin(), columns.end(), [&](const RecognisedColumn &other) {
            return other.isUsed() && other.field == it.field && other.year == it.year;
        });
        if (read != columns.end())
            it.duplicateOf = read->source;
    }
}

} // namespace

ColumnRecogniser::ColumnRecogniser(ColumnSearch search)
    : m_search(std::move(search))
{
    for (const KnownField &field : m_search.fields) {
        m_names.insert(field.name);
        for (const QString &title : field.titles)
            m_titles.insert(headingWords(title).keys.value(0), field.name);
    }
}

std::vector<RecognisedColumn> ColumnRecogniser::recognise(const std::vector<Heading> &headings) const
{
    std::vector<RecognisedColumn> columns;
    for (size_t i = 0; i < headings.size(); ++i) {
        if (!headings[i].isEmpty())
            columns.push_back(recogniseOne(headings[i], static_cast<int>(i)));
    }
    settleDuplicates(columns);
    return columns;
}

/// By name, by title, by alias: each of all readings of the heading before the next.
ColumnRecogniser::Found ColumnRecogniser::find(const QStringList &keys) const
{
    for (const QString &key : keys) {
        if (m_names.contains(key))
            return {key, Recognised::Name};
    }
    for (const QString &key : keys) {
        const auto title = m_titles.constFind(key);
        if (title == m_titles.constEnd())
            continue;
        const auto alias = m_search.aliases.find(m_search.kind, key); // may know the unit that the title leaves out
        return {*title, Recognised::Title, alias && alias->field == *title ? alias->unit : Unit::None};
    }
    for (const QString &key : keys) {
        const auto alias = m_search.aliases.find(m_search.kind, key);
        if (alias && m_names.contains(alias->field))
            return {alias->field, Recognised::Alias, alias->unit};
    }
    const bool ignored
        = std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return m_search.aliases.isIgnored(key); });
    return ignored ? Found{{}, Recognised::Ignored} : Found{};
}

std::optional<QString> ColumnRecogniser::mapped(const Heading &heading, int column) const
{
    for (const QString &key : {heading.shown(), heading.text, columnLetters(column)}) {
        const auto it = m_search.map.constFind(key);
        if (it != m_search.map.constEnd())
            return *it;
    }
    return std::nullopt;
}

RecognisedColumn ColumnRecogniser::recogniseOne(const Heading &heading, int column) const
{
    const bool twoLevels = !heading.upper.isEmpty() && heading.upper != heading.text;
    const HeadingWords words = headingWords(twoLevels ? heading.upper + heading.text : heading.text);
    Found found = find(words.keys);
    if (twoLevels && found.how == Recognised::Unknown
        && find(headingWords(heading.upper).keys).how != Recognised::Ignored)
        found = find(headingWords(heading.text).keys);
    RecognisedColumn it;
    it.source = column;
    it.heading = heading;
    it.unit = words.unit != Unit::None ? words.unit : found.unit;
    it.year = words.year;
    it.field = found.field;
    it.how = found.how;
    if (const auto field = mapped(heading, column)) {
        const bool none = field->isEmpty() || *field == u"-"_s;
        it.field = none ? QString() : *field;
        it.how = none ? Recognised::Ignored : Recognised::Map;
    }
    return it;
}

QString recognisedCode(Recognised how)
{
    switch (how) {
    case Recognised::Map:
        return u"map"_s;
    case Recognised::Name:
        return u"name"_s;
    case Recognised::Title:
        return u"title"_s;
    case Recognised::Alias:
        return u"alias"_s;
    case Recognised::Duplicate:
        return u"duplicate"_s;
    case Recognised::Ignored:
        return u"ignored"_s;
    case Recognised::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::exchange
