// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/match_note.h"
#include "models/items/window_model.h"

namespace yumiao::items {
namespace {

QVariant stored(const records::Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QVariant(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return QVariant(*text);
    return {};
}

/// As it is read in the table.
QString shownIn(const DisplayText &display, const Column &column, const Cell &cell, const QString &label)
{
    return column.isTold && !records::isUnknown(cell.value) ? label
                                                            : display.shownMasked(column.field, cell.value, label);
}

/// What a reference points to, with the mark of what is out of use.
QString labelOf(const DisplayText &display, const Cell &cell)
{
    return cell.isRetired ? display.retired(cell.label) : cell.label;
}

} // namespace

int WindowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spine.ids.size());
}

int WindowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant WindowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column &column = columns()[static_cast<size_t>(index.column())];
    switch (role) {
    case IdRole: // a selection never waits for a row
        return QVariant(m_spine.ids[static_cast<size_t>(index.row())].value());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment());
    case FieldRole:
        return column.name();
    default:
        break;
    }
    const Row *row = rowAt(index.row());
    if (role == LoadingRole)
        return row == nullptr;
    if (!row || static_cast<size_t>(index.column()) >= row->cells.size())
        return {};
    return cellData(*row, index.column(), role);
}

/// "四川北斗导航有限公司 (formerly 雁江铁匠铺)"
QString WindowModel::withNote(const Row &row, int at, const QString &shown) const
{
    const QString note = at == 0 && row.match ? matchNote(m_display, *row.match) : QString();
    return note.isEmpty() ? shown : m_display.word("display", QT_TRANSLATE_NOOP("display", "%1 (%2)")).arg(shown, note);
}

QVariant WindowModel::cellData(const Row &row, int at, int role) const
{
    const Column &column = columns()[static_cast<size_t>(at)];
    const records::Field &field = column.field;
    const Cell &cell = row.cells[static_cast<size_t>(at)];
    const QString said = column.words ? column.words(row) : QString();
    const auto read
        = [&] { return said.isEmpty() ? shownIn(m_display, column, cell, labelOf(m_display, cell)) : said; };
    const auto whole = [&] {
        return column.isTold || !said.isEmpty() ? read() : m_display.shown(field, cell.value, labelOf(m_display, cell));
    };
    switch (role) {
    case Qt::DisplayRole:
        return read();
    case Qt::ToolTipRole:
        return withNote(row, at, read());
    case Qt::AccessibleTextRole: // "Revenue: 3,862.40"
        return m_display.word("display", QT_TRANSLATE_NOOP("display", "%1: %2"))
            .arg(m_display.heading(field), withNote(row, at, read()));
    case Qt::EditRole:
        return m_display.typed(field, cell.value, cell.label);
    case TextRole:
        return whole();
    case ValueRole:
        return stored(cell.value);
    case SortRole:
        return std::holds_alternative<qint64>(cell.value) && field.type != records::FieldType::Reference
            ? stored(cell.value)
            : QVariant(whole());
    case UnknownRole:
        return records::isUnknown(cell.value);
    case NoteRole:
        return at == 0 && row.match ? matchNote(m_display, *row.match) : QString();
    case SearchedRole:
        return at == 0 && row.match ? QVariant::fromValue(searchedParts(read(), m_question.text)) : QVariant();
    default:
        return {};
    }
}

QVariant WindowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column &column = columns()[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return m_display.heading(column.field);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment());
    case FieldRole:
        return column.name();
    case UnitRole:
        return m_display.unit(column.field);
    default:
        return {};
    }
}

Qt::ItemFlags WindowModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    const Row *row = rowAt(index.row());
    if (row && !row->isGone() && columns()[static_cast<size_t>(index.column())].editable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool WindowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && commitEdit(index, value.toString());
}

QHash<int, QByteArray> WindowModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{IdRole, "id"}, {ValueRole, "value"}, {TextRole, "text"}, {SortRole, "sort"},
        {LoadingRole, "loading"}, {UnknownRole, "unknown"}, {NoteRole, "note"}, {SearchedRole, "searched"},
        {FieldRole, "field"}, {UnitRole, "unit"}});
    return names;
}

} // namespace yumiao::items
