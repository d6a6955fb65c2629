// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/todo.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {

/// Every word of the to-do list (待办) that follows from its items.
class TodoWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::TodoWords)
public:
    enum Column { Status, Subject, Concerned, Unit, Day };
    static constexpr int Columns = 5;

    [[nodiscard]] static QString heading(int column);
    [[nodiscard]] static QString subject(const figures::TodoItem &item);
    /// The enterprise, or the clause: （六）强化要素平等保障
    [[nodiscard]] static QString concerned(const figures::TodoItem &item);
    /// Who has it in hand: the bureau, of an application the institution.
    [[nodiscard]] static QString unit(const figures::TodoItem &item);
    [[nodiscard]] static QString cell(const figures::TodoItem &item, int column);
    /// 6 项
    [[nodiscard]] static QString count(figures::TodoGroup group, qint64 number);
    /// 另有 2 项 ›
    [[nodiscard]] static QString more(figures::TodoGroup group, qint64 number);
    /// The item with the names of its columns, a line each; plain text.
    [[nodiscard]] static QString preview(const figures::TodoItem &item);
};

} // namespace yumiao::ui::pages
