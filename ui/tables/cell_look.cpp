// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cell_look.h"

namespace yumiao::ui::tables {

Qt::Alignment alignmentOf(CellLook look)
{
    switch (look) {
    case CellLook::Text:
    case CellLook::Name:
    case CellLook::Lamp:
    case CellLook::Rung:
    case CellLook::Stages:
    case CellLook::Percent:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case CellLook::Number:
    case CellLook::Date:
        return Qt::AlignRight | Qt::AlignVCenter;
    case CellLook::Conditions:
        return Qt::AlignCenter;
    }
    Q_UNREACHABLE();
}

CellLook usualLook(const QAbstractItemModel &model, int column)
{
    const auto alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    return alignment.testFlag(Qt::AlignRight) ? CellLook::Number : CellLook::Text;
}

} // namespace yumiao::ui::tables
