// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_list.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QTableView>

namespace yumiao::ui::widgets {
namespace {

void fitRows(QTableView &table)
{
    table.verticalHeader()->setMinimumSectionSize(theme::rowHeight());
    table.verticalHeader()->setDefaultSectionSize(theme::rowHeight());
}

} // namespace

void dressAsRowList(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    fitRows(table);
    QObject::connect(&theme::themeSignal(), &theme::ThemeSignal::changed, &table, [&table] { fitRows(table); });
}

} // namespace yumiao::ui::widgets
