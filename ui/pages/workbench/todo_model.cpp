// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench/todo_model.h"

#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/workbench/todo_words.h"
#include "ui/words/label_words.h"

namespace yumiao::ui::pages {
namespace {

constexpr quintptr GroupLevel = 0; // items carry the row of their group + 1

} // namespace

void TodoModel::setTodo(figures::Todo todo)
{
    beginResetModel();
    m_todo = std::move(todo);
    m_parts.clear();
    for (size_t i = 0; i < m_todo.items.size(); ++i) {
        const figures::TodoGroup group = m_todo.items[i].group; // items stand group by group
        if (m_parts.empty() || m_parts.back().group != group)
            m_parts.push_back({group, static_cast<qsizetype>(i), 0});
        ++m_parts.back().count;
    }
    endResetModel();
}

const TodoModel::Part *TodoModel::part(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    const quintptr id = index.internalId();
    return &m_parts[id == GroupLevel ? static_cast<size_t>(index.row()) : static_cast<size_t>(id - 1)];
}

const figures::TodoItem *TodoModel::item(const QModelIndex &index) const
{
    const Part *of = part(index);
    if (!of || index.internalId() == GroupLevel)
        return nullptr;
    return &m_todo.items[static_cast<size_t>(of->first + index.row())];
}

std::optional<figures::TodoGroup> TodoModel::group(const QModelIndex &index) const
{
    const Part *of = part(index);
    return of ? std::optional(of->group) : std::nullopt;
}

QModelIndex TodoModel::indexOf(RecordId id) const
{
    for (size_t i = 0; i < m_parts.size(); ++i)
        for (qsizetype row = 0; row < m_parts[i].shown(); ++row)
            if (m_todo.items[static_cast<size_t>(m_parts[i].first + row)].id == id)
                return createIndex(static_cast<int>(row), 0, static_cast<quintptr>(i + 1));
    return {};
}

void TodoModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, TodoWords::Columns - 1);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(group, index(row, TodoWords::Columns - 1));
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, TodoWords::Columns - 1, group));
    }
}

QModelIndex TodoModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : GroupLevel);
}

QModelIndex TodoModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == GroupLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, GroupLevel);
}

int TodoModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_parts.size());
    const Part *of = parent.column() == 0 && parent.internalId() == GroupLevel ? part(parent) : nullptr;
    return of ? static_cast<int>(of->shown()) : 0;
}

int TodoModel::columnCount(const QModelIndex &) const
{
    return TodoWords::Columns;
}

QVariant TodoModel::data(const QModelIndex &index, int role) const
{
    const Part *of = part(index);
    if (!of)
        return {};
    const figures::TodoItem *shown = item(index);
    return shown ? itemData(*shown, index.column(), role) : groupData(*of, index.column(), role);
}

QVariant TodoModel::groupData(const Part &part, int column, int role) const
{
    if (role == GroupRole)
        return true;
    if (column != 0)
        return {};
    const QString title = words::shown(figures::labelOf(part.group));
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case CountRole:
        return TodoWords::count(part.group, part.count);
    case MoreRole:
        return part.count > most ? TodoWords::more(part.group, part.count - most) : QString();
    case Qt::AccessibleTextRole:
        return TodoWords::tr("%1, %2", "group, how many items").arg(title, TodoWords::count(part.group, part.count));
    default:
        return {};
    }
}

QVariant TodoModel::itemData(const figures::TodoItem &item, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return TodoWords::cell(item, column);
    case Qt::AccessibleTextRole:
        return column == TodoWords::Status
            ? TodoWords::tr("%1, %2", "lamp, why").arg(lampWord(item.lamp.lamp), lampText(item.lamp))
            : TodoWords::cell(item, column);
    case Qt::ToolTipRole: // escaped: a tooltip guesses whether its text is markup
        return TodoWords::cell(item, column).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column == TodoWords::Day ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case GlyphRole:
        return column == TodoWords::Status ? QVariant(static_cast<int>(glyphOf(item.lamp.lamp))) : QVariant();
    case NameRole:
        return column == TodoWords::Concerned && !item.enterpriseName.isEmpty();
    case GroupRole:
        return false;
    default:
        return {};
    }
}

QVariant TodoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= TodoWords::Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == TodoWords::Day ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return role == Qt::DisplayRole ? QVariant(TodoWords::heading(section)) : QVariant();
}

} // namespace yumiao::ui::pages
