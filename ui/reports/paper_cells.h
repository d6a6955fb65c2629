// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/shown_number.h"
#include "models/records/field.h"
#include "ui/print/document.h"
#include "ui/words/label_words.h"

#include <QDate>

#include <optional>

/// Cells of the tables of papers: what is unknown is a dash, never a zero. In sheets that leave as files it is empty.
namespace yumiao::ui::reports {

[[nodiscard]] inline QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}
template <typename E>
[[nodiscard]] QString choiceCell(const std::optional<E> &value)
{
    return value ? words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(*value)]) : QString();
}
[[nodiscard]] inline QString dayCell(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}
/// "3,862.40", as papers have it.
[[nodiscard]] inline QString wanOnPaper(const std::optional<Money> &amount)
{
    return orDash(amount ? items::shownWan(amount->fen()) : QString());
}
/// "3862.40", as a sheet has it that is worked on.
[[nodiscard]] inline QString wanInSheet(const std::optional<Money> &amount)
{
    return amount ? amount->toWanText() : QString();
}
[[nodiscard]] inline QString numberCell(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

/// A row of plain cells.
inline void addTextRow(print::Table &table, const QStringList &texts)
{
    std::vector<print::Cell> cells;
    for (const QString &text : texts)
        cells.push_back({text, false});
    table.rows.push_back(std::move(cells));
}

/// A column of a table on paper.
struct PaperColumn {
    QString heading;
    double width = 1.0;
    print::CellAlign align = print::CellAlign::Left;
};
[[nodiscard]] inline print::Table tableWith(const std::vector<PaperColumn> &columns, double points)
{
    print::Table table;
    table.points = points;
    for (const PaperColumn &it : columns) {
        table.header.append(it.heading);
        table.widths.push_back(it.width);
        table.align.push_back(it.align);
    }
    return table;
}

} // namespace yumiao::ui::reports
