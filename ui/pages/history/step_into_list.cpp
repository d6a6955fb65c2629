// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/step_into_list.h"

#include "ui/tables/record_table.h"

#include <QLineEdit>
#include <QShortcut>

namespace yumiao::ui::pages {

void stepIntoList(QLineEdit &search, tables::RecordTable &table)
{
    const auto step = [&table] {
        table.setFocus();
        if (table.selectedIds().empty()) // a view that gets the focus makes a row its current one and shows it nowhere
            table.setCurrentId(table.currentId());
    };
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), &search);
    down->setContext(Qt::WidgetShortcut);
    QObject::connect(down, &QShortcut::activated, &table, step);
    QObject::connect(&search, &QLineEdit::returnPressed, &table, step);
}

} // namespace yumiao::ui::pages
