// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/words.h"

#include "models/plan/resource_table.h"

#include <QFile>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using plan::resourceRows;

Done readBrands(Words &words)
{
    const QString path = u":/practice/brands.txt"_s;
    QFile file(path);
    const QStringList lines
        = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
    if (lines.size() < 3)
        return failure(Fault::Internal, u"resource.missing"_s, {{u"path"_s, path}});
    words.brandStarts = lines[0];
    words.brandEnds = lines[1];
    const QStringList avoided = lines[2].split(u' ');
    words.avoidedBrands = QSet<QString>(avoided.begin(), avoided.end());
    return {};
}

Done readTrades(Words &words)
{
    const auto rows = resourceRows(u":/practice/trades.csv"_s, {u"industry"_s, u"trade"_s, u"product"_s, u"weight"_s});
    if (!rows)
        return failure(rows.error());
    for (const QStringList &row : *rows)
        words.trades.push_back({row[0], row[1], row[2], row[3].toInt()});
    return {};
}

/// A table of a word and a number.
Done readNumbers(const QString &path, const QStringList &columns, QHash<QString, int> &numbers)
{
    const auto rows = resourceRows(path, columns);
    if (!rows)
        return failure(rows.error());
    for (const QStringList &row : *rows)
        numbers.insert(row[0], row[1].toInt());
    return {};
}

Done readPhrases(Words &words)
{
    const auto rows = resourceRows(u":/practice/phrases.csv"_s, {u"kind"_s, u"text"_s});
    if (!rows)
        return failure(rows.error());
    for (const QStringList &row : *rows)
        words.phrasesOf[row[0]].append(row[1]);
    return {};
}

} // namespace

Result<Words> readWords()
{
    Words words;
    Done done = readBrands(words);
    if (done)
        done = readTrades(words);
    if (done)
        done = readNumbers(u":/practice/towns.csv"_s, {u"town"_s, u"weight"_s}, words.townWeights);
    if (done)
        done = readNumbers(u":/practice/overdue_measures.csv"_s, {u"measure"_s, u"days"_s}, words.overdueMeasures);
    if (done)
        done = readPhrases(words);
    if (!done)
        return failure(done.error());
    const auto institutions = resourceRows(u":/practice/institutions.csv"_s, {u"name"_s, u"short_name"_s, u"kind"_s});
    if (!institutions)
        return failure(institutions.error());
    words.institutions = *institutions;
    return words;
}

} // namespace yumiao::practice
