// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/record_marks.h"

#include "models/items/window_model.h"
#include "models/rules/ladder.h"
#include "models/rules/stage_group.h"

namespace yumiao::ui::pages {
namespace {

constexpr int BarsOfARung = 4; // the champion stands above the fourth bar and fills all of them

template <typename E>
std::optional<int> placeOfWord(const QModelIndex &index)
{
    const QString code = index.data(items::WindowModel::ValueRole).toString();
    const auto words = records::choicesOf<E>();
    for (size_t i = 0; i < words.size(); ++i)
        if (code == QLatin1String(words[i].code))
            return static_cast<int>(i);
    return std::nullopt;
}

} // namespace

tables::CellMarks rungMarks(const QModelIndex &index)
{
    tables::CellMarks marks;
    if (const auto place = placeOfWord<rules::Rung>(index))
        marks.filled = std::min(*place + 1, BarsOfARung);
    return marks;
}

tables::CellMarks stageMarks(const QModelIndex &index)
{
    tables::CellMarks marks;
    const auto place = placeOfWord<rules::StageGroup>(index);
    if (!place)
        return marks;
    const bool left = static_cast<rules::StageGroup>(*place) == rules::StageGroup::Left;
    marks.filled = left ? 0 : *place + 1;
    if (left)
        marks.tone = "t3";
    return marks;
}

tables::CellMarks squareMarks(const QModelIndex &index)
{
    tables::CellMarks marks;
    for (const QChar letter : index.data(items::WindowModel::ValueRole).toString())
        marks.conditions.append(letter == QLatin1Char('m') ? theme::Glyph::SquareMet
                : letter == QLatin1Char('n')               ? theme::Glyph::SquareUnmet
                                                           : theme::Glyph::SquareUnknown);
    return marks;
}

} // namespace yumiao::ui::pages
