// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/todo.h"

#include <QAbstractItemModel>

namespace yumiao::ui::pages {

/// The to-do list (待办) as a tree of two levels: its groups, and under each the most urgent items. A group without
/// items is not there. Columns: TodoWords::Column.
class TodoModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    /// Items shown of one group; the others are counted behind 另有.
    static constexpr qsizetype most = 4;
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< bool: a group row
        CountRole,                    ///< of a group: 6 项
        MoreRole,                     ///< of a group: 另有 2 项 ›, empty when all are shown
        GlyphRole,                    ///< of a status cell: int of theme::Glyph
        NameRole,                     ///< bool: a name, of which the last characters must stay
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setTodo(figures::Todo todo);
    [[nodiscard]] const figures::Todo &todo() const { return m_todo; }
    /// Nullptr for a group and an invalid index.
    [[nodiscard]] const figures::TodoItem *item(const QModelIndex &index) const;
    /// The group of a row, itself or the one it stands under.
    [[nodiscard]] std::optional<figures::TodoGroup> group(const QModelIndex &index) const;
    /// The row of a record, where it is shown.
    [[nodiscard]] QModelIndex indexOf(RecordId id) const;
    /// All words anew.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Part {
        figures::TodoGroup group;
        qsizetype first = 0; ///< its first item in m_todo
        qsizetype count = 0;
        [[nodiscard]] qsizetype shown() const { return qMin(count, most); }
    };
    [[nodiscard]] const Part *part(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const Part &part, int column, int role) const;
    [[nodiscard]] static QVariant itemData(const figures::TodoItem &item, int column, int role);

    figures::Todo m_todo;
    std::vector<Part> m_parts;
};

} // namespace yumiao::ui::pages
