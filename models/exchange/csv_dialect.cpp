// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_dialect.h"

#include <QHash>

#include <array>
#include <vector>

namespace yumiao::exchange {
namespace {

constexpr size_t RowsLookedAt = 40;

/// Numbers of cells of the first rows, were `delimiter` the right one.
std::vector<int> cellCounts(QStringView text, QChar delimiter)
{
    std::vector<int> counts;
    int cells = 1;
    bool quoted = false;
    bool cellBegins = true;
    bool any = false;
    for (const QChar c : text) {
        if (quoted) {
            quoted = c != u'"'; // a doubled quote closes and opens again
            continue;
        }
        if (c == u'\n' || c == u'\r') {
            if (any)
                counts.push_back(cells);
            if (counts.size() == RowsLookedAt)
                return counts;
            cells = 1;
            any = false;
            cellBegins = true;
            continue;
        }
        any = true;
        quoted = c == u'"' && cellBegins;
        cellBegins = c == delimiter;
        if (cellBegins)
            ++cells;
    }
    if (any)
        counts.push_back(cells);
    return counts;
}

struct Score {
    int rows = 0;
    int cells = 1;
    friend auto operator<=>(const Score &, const Score &) = default;
};

Score scoreOf(const std::vector<int> &counts)
{
    QHash<int, int> rowsOfWidth;
    Score best;
    for (const int cells : counts) {
        if (cells > 1)
            best = std::max(best, Score{++rowsOfWidth[cells], cells});
    }
    return best;
}

} // namespace

CsvDialect findDialect(QStringView beginning)
{
    if (beginning.startsWith(u"sep=", Qt::CaseInsensitive) && beginning.size() > 4) {
        const QChar c = beginning.at(4);
        if (beginning.size() == 5 || beginning.at(5) == u'\r' || beginning.at(5) == u'\n')
            return {c, true};
    }
    static constexpr std::array<QChar, 3> Delimiters{u',', u'\t', u';'};
    CsvDialect best;
    Score bestScore;
    for (const QChar delimiter : Delimiters) {
        const Score score = scoreOf(cellCounts(beginning, delimiter));
        if (score > bestScore) {
            bestScore = score;
            best.delimiter = delimiter;
        }
    }
    return best;
}

} // namespace yumiao::exchange
