// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/pinyin.h"

#include <QFile>

#include <algorithm>
#include <iterator>
#include <limits>

namespace yumiao {
namespace {

tl::unexpected<Error> corruptTable(const char *what, qsizetype line)
{
    return failure(Fault::Corrupt, QLatin1String(what), {{QStringLiteral("line"), line}});
}

/// Calls line(fields, number) for every line that is not empty; stops when it answers false, and says where.
template <typename Line>
qsizetype firstBadLine(QByteArrayView table, Line line)
{
    const QString text = QString::fromUtf8(table);
    qsizetype number = 0;
    for (const QStringView it : QStringView(text).split(u'\n')) {
        ++number;
        if (!it.isEmpty() && !line(it.split(u'\t')))
            return number;
    }
    return 0;
}

} // namespace

Result<Pinyin> Pinyin::read(QByteArrayView syllables, QByteArrayView phrases)
{
    Pinyin it;
    if (auto done = it.readSyllables(syllables); !done)
        return failure(std::move(done.error()));
    if (auto done = it.readPhrases(phrases); !done)
        return failure(std::move(done.error()));
    return it;
}

Done Pinyin::readSyllables(QByteArrayView table)
{
    struct Also {
        QString characters;
        quint16 syllable;
    };
    std::vector<Also> others;
    const qsizetype bad = firstBadLine(table, [&](const QList<QStringView> &fields) {
        if (fields.size() < 2 || fields.size() > 3 || fields.first().isEmpty()
            || m_syllables.size() >= std::numeric_limits<quint16>::max())
            return false;
        const auto number = static_cast<quint16>(m_syllables.size());
        m_syllables.append(fields.first().toString());
        addReading(fields.at(1).toString(), number, true);
        if (fields.size() == 3)
            others.push_back({fields.at(2).toString(), number});
        return true;
    });
    m_sortedSyllables = m_syllables;
    std::sort(m_sortedSyllables.begin(), m_sortedSyllables.end());
    if (bad > 0 || m_syllables.isEmpty())
        return corruptTable("pinyin.syllables", bad);
    for (const Also &also : others)
        addReading(also.characters, also.syllable, false);
    return {};
}

void Pinyin::addReading(const QString &characters, quint16 syllable, bool first)
{
    for (const char32_t character : characters.toUcs4()) {
        auto &readings = m_characters[character];
        if (first)
            readings.insert(readings.begin(), syllable);
        else
            readings.push_back(syllable);
    }
}

Done Pinyin::readPhrases(QByteArrayView table)
{
    QHash<QStringView, quint16> numbers;
    for (qsizetype i = 0; i < m_syllables.size(); ++i)
        numbers.insert(m_syllables.at(i), static_cast<quint16>(i));
    const qsizetype bad = firstBadLine(table, [&](const QList<QStringView> &fields) {
        if (fields.size() != 3)
            return false;
        Syllables syllables;
        for (const QStringView syllable : fields.at(2).split(u' ')) {
            const auto number = numbers.constFind(syllable);
            if (number == numbers.constEnd())
                return false;
            syllables.push_back(*number);
        }
        return addPhrase(fields.at(0), fields.at(1).toString(), std::move(syllables));
    });
    if (bad > 0)
        return corruptTable("pinyin.phrases", bad);
    return {};
}

bool Pinyin::addPhrase(QStringView kind, const QString &text, Syllables syllables)
{
    const auto characters = text.toUcs4();
    if (text.isEmpty() || static_cast<size_t>(characters.size()) != syllables.size())
        return false;
    if (kind == u"surname") {
        Syllables &surname = m_surnames.insert_or_assign(text, syllables).first->second;
        if (syllables.size() == 1) { // holds at the start of a name only, and not everybody knows it
            const Syllables others = m_characters.value(characters.front());
            std::copy_if(others.begin(), others.end(), std::back_inserter(surname),
                [&](quint16 other) { return other != syllables.front(); });
            return true;
        }
    }
    auto &longest = m_longestPhrase[text.front()];
    longest = std::max(longest, text.size());
    m_phrases.insert_or_assign(text, std::move(syllables));
    return true;
}

const Pinyin &bundledPinyin()
{
    static const Pinyin bundled = [] {
        QFile syllables(QStringLiteral(":/codes/pinyin.txt"));
        QFile phrases(QStringLiteral(":/codes/polyphones.tsv"));
        const bool opened = syllables.open(QIODevice::ReadOnly) && phrases.open(QIODevice::ReadOnly);
        auto read = Pinyin::read(syllables.readAll(), phrases.readAll());
        if (!opened || !read) {
            qCritical("the table of readings built into the program cannot be read");
            return Pinyin();
        }
        return *std::move(read);
    }();
    return bundled;
}

} // namespace yumiao
