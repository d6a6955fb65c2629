// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace yumiao::ui::print {

/// The title of an official document (二号小标宋, centred). Text is plain, never markup.
struct Title {
    QString text;
    QString subtitle; ///< in brackets under the title, may be empty: （2022年8月）
    /// Words that a line of a long title may begin with, so that its sense stays whole (词意完整): 实施方案.
    QStringList lineStarts;
};
/// A heading: level 1 一、 (黑体), level 2 （一） (楷体). The number is part of the text.
struct Heading {
    int level = 1;
    QString text;
};
/// A paragraph of body text (三号仿宋, first line two characters in). `lead` is set in 楷体 before the text.
struct Paragraph {
    QString text;
    QString lead;
    bool isFlush = false; ///< not indented: whom the document is sent to (主送机关)
};
enum class CellAlign { Left, Centre, Right };
struct Cell {
    QString text;
    bool bold = false;
};
/// A ruled table. Its heading row repeats on every page it reaches; a row is never torn over two pages.
struct Table {
    QString caption; ///< 表1　牵头单位措施亮灯情况（单位：项）
    QStringList header;
    std::vector<CellAlign> align; ///< one for each column
    std::vector<double> widths;   ///< relative widths, one for each column
    std::vector<std::vector<Cell>> rows;
    bool lastRowIsSum = false; ///< set bold
    double points = 10.5;      ///< of its letters; lines and paddings follow
};
/// A chart as vectors, `height` in millimetres, over the whole text width.
struct Figure {
    QString caption; ///< 图1　各类企业主体数量走势（单位：户）
    figures::ChartData chart;
    double height = 70.0;
};
/// Who issues it and when, right-aligned at the end.
struct Signature {
    QString issuer;
    QString date;
};

using Block = std::variant<Title, Heading, Paragraph, Table, Figure, Signature>;

/// A printed summary as values: composed in ui/reports, laid out here.
struct Document {
    QString name; ///< the title in the file's properties
    std::vector<Block> blocks;
};

} // namespace yumiao::ui::print
