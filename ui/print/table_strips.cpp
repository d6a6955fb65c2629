// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/set_text.h"
#include "ui/print/strip.h"

#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace yumiao::ui::print {

namespace {
constexpr double kCellPoints = 10.5;
constexpr double kCellLine = 5.2; // mm
constexpr double kPadAcross = 1.5;
constexpr double kPadDown = 1.2;

/// A row whose cells are broken into lines.
struct SetRow {
    double points = kCellPoints;
    std::vector<std::shared_ptr<const QTextLayout>> cells;
    int lines = 1;
};

/// A length that belongs to letters of the usual size.
double scaled(double length, double points)
{
    return length * points / kCellPoints;
}

std::size_t columnsOf(const Table &table)
{
    std::size_t columns = static_cast<std::size_t>(std::max<qsizetype>(table.header.size(), 1));
    for (const auto &row : table.rows)
        columns = std::max(columns, row.size());
    return columns;
}

/// Left edges of the columns and the right edge of the last.
std::vector<double> edgesOf(const Table &table, const PageForm &form)
{
    std::vector<double> shares(columnsOf(table), 1.0);
    for (std::size_t i = 0; i < std::min(shares.size(), table.widths.size()); ++i)
        shares[i] = std::max(0.1, table.widths[i]);
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<double> edges{0.0};
    for (const double share : shares)
        edges.push_back(edges.back() + share / sum * form.blockWidth);
    return edges;
}

LineAlign alignOf(const Table &table, std::size_t column)
{
    if (column >= table.align.size())
        return LineAlign::Left;
    switch (table.align[column]) {
    case CellAlign::Left:
        return LineAlign::Left;
    case CellAlign::Centre:
        return LineAlign::Centre;
    case CellAlign::Right:
        return LineAlign::Right;
    }
    return LineAlign::Left;
}

TextForm cellForm(double width, LineAlign align, bool bold, double points)
{
    TextForm text;
    text.role = bold ? FaceRole::Heading : FaceRole::Body; // 仿宋 has no bold cut; 黑体 stands for it
    text.bold = bold;
    text.points = points;
    text.width = std::max(3.0, width - 2 * kPadAcross);
    text.align = align;
    return text;
}

SetRow headingRow(const Table &table, const std::vector<double> &edges)
{
    SetRow row{table.points, {}, 1};
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        TextForm text = cellForm(edges[i + 1] - edges[i], LineAlign::Centre, false, table.points);
        text.role = FaceRole::Heading;
        row.cells.push_back(setText(table.header.value(static_cast<qsizetype>(i)), text));
        row.lines = std::max(row.lines, row.cells.back()->lineCount());
    }
    return row;
}

SetRow bodyRow(const Table &table, const std::vector<Cell> &cells, bool isSum, const std::vector<double> &edges)
{
    SetRow row{table.points, {}, 1};
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const Cell cell = i < cells.size() ? cells[i] : Cell{};
        row.cells.push_back(
            setText(cell.text, cellForm(edges[i + 1] - edges[i], alignOf(table, i), isSum || cell.bold, table.points)));
        row.lines = std::max(row.lines, row.cells.back()->lineCount());
    }
    return row;
}

/// A table of up to half a page is not torn; a longer one may begin where the text ends.
void keepSmallTableWhole(Strips &strips, const PageForm &form)
{
    constexpr double wholeUpTo = 0.5;
    double height = 0.0;
    for (const Strip &strip : strips)
        height += strip.height;
    if (height > wholeUpTo * form.blockHeight)
        return;
    for (std::size_t i = 0; i + 1 < strips.size(); ++i)
        strips[i].keepWithNext = true;
}

/// Lines `from` to `from + count` of a row as a ruled strip.
Strip rowStrip(const SetRow &row, int from, int count, const std::vector<double> &edges)
{
    const double line = scaled(kCellLine, row.points);
    const double pad = scaled(kPadDown, row.points);
    Strip strip;
    strip.height = count * line + 2 * pad;
    const double right = edges.back();
    strip.items.rules.emplace_back(0.0, 0.0, right, 0.0);
    strip.items.rules.emplace_back(0.0, strip.height, right, strip.height);
    for (const double edge : edges)
        strip.items.rules.emplace_back(edge, 0.0, edge, strip.height);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const int shown = std::clamp(row.cells[i]->lineCount() - from, 0, count);
        const double top = pad + (count - shown) * line / 2.0;
        for (int at = 0; at < shown; ++at) {
            strip.items.texts.push_back(
                placedLine(row.cells[i], from + at, row.points, edges[i] + kPadAcross, top + at * line, line));
        }
    }
    return strip;
}
} // namespace

Strips stripsOf(const Table &table, const PageForm &form)
{
    const std::vector<double> edges = edgesOf(table, form);
    Strips strips = captionStrips(table.caption, form);
    const SetRow heading = headingRow(table, edges);
    Strip head = rowStrip(heading, 0, heading.lines, edges);
    head.keepWithNext = !table.rows.empty();
    const auto repeated = std::make_shared<const Strip>(head);
    strips.push_back(std::move(head));
    // Only a row that is higher than a whole page is torn, at a line.
    const int mostLines = std::max(1,
        static_cast<int>((form.blockHeight - repeated->height - 2 * scaled(kPadDown, table.points))
            / scaled(kCellLine, table.points)));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const bool isSum = table.lastRowIsSum && i + 1 == table.rows.size();
        const bool beforeSum = table.lastRowIsSum && i + 2 == table.rows.size();
        const SetRow row = bodyRow(table, table.rows[i], isSum, edges);
        for (int from = 0; from < row.lines; from += mostLines) {
            Strip strip = rowStrip(row, from, std::min(mostLines, row.lines - from), edges);
            strip.repeated = repeated;
            strip.keepWithNext = beforeSum || (i == 0 && table.rows.size() > 1); // no row alone under its heading
            strips.push_back(std::move(strip));
        }
    }
    keepSmallTableWhole(strips, form);
    strips.push_back(snapStrip());
    return strips;
}

} // namespace yumiao::ui::print
