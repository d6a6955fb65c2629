// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/header_row.h"

#include "models/exchange/sheet_limits.h"

#include <QRegularExpression>

#include <algorithm>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

/// The row's texts; a merged cell's text stands in each of its columns, and in each of its rows.
QStringList spreadTexts(const std::vector<Row> &rows, size_t index, const std::vector<MergedCells> &merges)
{
    const Row &row = rows[index];
    QStringList texts;
    const size_t width = std::min(row.cells.size(), static_cast<size_t>(limits::HeadColumns));
    for (size_t i = 0; i < width; ++i)
        texts.append(row.cells[i].text.trimmed());
    for (const MergedCells &merge : merges) {
        if (row.number < merge.firstRow || row.number > merge.lastRow)
            continue;
        const auto top
            = std::find_if(rows.begin(), rows.end(), [&](const Row &it) { return it.number == merge.firstRow; });
        const QString text = top == rows.end() ? QString() : top->textAt(merge.firstColumn).trimmed();
        const int last = std::min(merge.lastColumn, limits::HeadColumns - 1);
        for (int column = merge.firstColumn; !text.isEmpty() && column <= last; ++column) {
            while (texts.size() <= column)
                texts.append(QString());
            texts[column] = text;
        }
    }
    return texts;
}

std::vector<Heading> singleLevel(const QStringList &texts)
{
    std::vector<Heading> headings;
    for (const QString &text : texts)
        headings.push_back({{}, text});
    return headings;
}

/// `knownMerges` false: a csv keeps no merged cells, so a group's title is taken to reach over the blanks beside it.
std::vector<Heading> twoLevels(const QStringList &upper, const QStringList &lower, bool knownMerges)
{
    std::vector<Heading> headings;
    QString group;
    for (qsizetype i = 0; i < std::max(upper.size(), lower.size()); ++i) {
        const QString above = upper.value(i);
        const QString below = lower.value(i);
        if (!above.isEmpty() || below.isEmpty())
            group = above;
        const QString over = above.isEmpty() && !knownMerges ? group : above;
        headings.push_back(below.isEmpty() || below == over ? Heading{{}, over} : Heading{over, below});
    }
    return headings;
}

int usedColumns(const std::vector<RecognisedColumn> &columns)
{
    return static_cast<int>(
        std::count_if(columns.begin(), columns.end(), [](const RecognisedColumn &it) { return it.isUsed(); }));
}

struct Candidate {
    HeaderRow header;
    int used = -1;
    size_t width = 0;
};

class HeaderSearch {
public:
    HeaderSearch(
        const std::vector<Row> &rows, const std::vector<MergedCells> &merges, const ColumnRecogniser &recogniser)
        : m_rows(rows)
        , m_merges(merges)
        , m_recogniser(recogniser)
    {
    }
    [[nodiscard]] Candidate single(size_t index) const
    {
        return judged(singleLevel(spreadTexts(m_rows, index, m_merges)), index, index);
    }
    /// The row together with the one above it.
    [[nodiscard]] Candidate withUpper(size_t index) const
    {
        return judged(twoLevels(spreadTexts(m_rows, index - 1, m_merges), spreadTexts(m_rows, index, m_merges),
                          !m_merges.empty()),
            index - 1, index);
    }
    [[nodiscard]] bool hasUpper(size_t index) const
    {
        return index > 0 && m_rows[index - 1].number + 1 == m_rows[index].number;
    }
    /// The better of both; two levels must recognise more to be believed.
    [[nodiscard]] Candidate best(size_t index) const
    {
        Candidate one = single(index);
        if (!hasUpper(index))
            return one;
        Candidate two = withUpper(index);
        return two.used > one.used && two.used > single(index - 1).used ? two : one;
    }

private:
    [[nodiscard]] Candidate judged(std::vector<Heading> headings, size_t first, size_t last) const
    {
        Candidate it;
        it.header.firstRow = m_rows[first].number;
        it.header.lastRow = m_rows[last].number;
        it.header.columns = m_recogniser.recognise(headings);
        it.used = usedColumns(it.header.columns);
        it.width = it.header.columns.size();
        it.header.headings = std::move(headings);
        return it;
    }

    const std::vector<Row> &m_rows;
    const std::vector<MergedCells> &m_merges;
    const ColumnRecogniser &m_recogniser;
};

Unit unitAbove(const std::vector<Row> &rows, int headerRow)
{
    static const QRegularExpression blanks(u"[\\s\\x{3000}]+"_s);
    static const QRegularExpression said(u"(?:金额)?单位[:](?:人民币)?([^\\s,;)]+)"_s);
    for (const Row &row : rows) {
        if (row.number >= headerRow)
            break;
        for (const Cell &cell : row.cells) {
            // 单位：万元　　填报单位：某街道 stands in one cell; 单 位：万元 is spaced out.
            for (const QString &part : cell.text.split(blanks) + QStringList{cell.text}) {
                const auto match = said.match(compact(part));
                const Unit unit = match.hasMatch() ? unitOfWord(match.capturedView(1)) : Unit::None;
                if (unit != Unit::None)
                    return unit;
            }
        }
    }
    return Unit::None;
}

Result<Candidate> wantedHeader(const HeaderSearch &search, const std::vector<Row> &rows, int wantedRow)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.number == wantedRow; });
    if (it == rows.end())
        return failure(Fault::Invalid, u"sheet.no_such_row"_s, {{u"row"_s, wantedRow}});
    return search.best(static_cast<size_t>(it - rows.begin()));
}

} // namespace

Result<HeaderRow> findHeader(const std::vector<Row> &firstRows, const std::vector<MergedCells> &merges,
    const ColumnRecogniser &recogniser, std::optional<int> wantedRow)
{
    if (firstRows.empty())
        return failure(Fault::Invalid, u"sheet.empty"_s);
    const HeaderSearch rows(firstRows, merges, recogniser);
    Candidate best;
    if (wantedRow) {
        auto wanted = wantedHeader(rows, firstRows, *wantedRow);
        if (!wanted)
            return failure(wanted.error());
        best = *std::move(wanted);
    } else {
        const size_t count = std::min(firstRows.size(), static_cast<size_t>(limits::HeadRows));
        for (size_t i = 0; i < count; ++i) {
            Candidate candidate = rows.best(i);
            if (candidate.used > best.used)
                best = std::move(candidate);
        }
        // One word in a title may look like a heading; a sheet of one column has no more than one.
        const int needed = best.width == 1 ? 1 : 2;
        if (best.used < needed)
            return failure(
                Fault::Invalid, u"sheet.no_header"_s, {{u"best"_s, best.used}, {u"row"_s, best.header.lastRow}});
    }
    best.header.moneyUnit = unitAbove(firstRows, best.header.firstRow);
    return best.header;
}

} // namespace yumiao::exchange
