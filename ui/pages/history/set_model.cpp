// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/set_model.h"

#include "models/items/window_model.h"
#include "ui/forms/display.h"

namespace yumiao::ui::pages {
namespace {

using SetRole = items::WindowModel::Role;

constexpr const char *SetColumnKeys[]{"record", "field", "before", "after"};

QString valueText(const SetLine &line, const records::Value &value, const QString &label)
{
    if (line.field == changes::RemovedMark)
        return records::textIn(value); // the reason
    const auto &field = records::descriptionOf(line.kind).fields[static_cast<size_t>(line.field)];
    return records::isUnknown(value) ? QString(QChar(0x2014)) : forms::display().shownMasked(field, value, label);
}

} // namespace

void SetModel::setLines(std::vector<SetLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int SetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : AfterColumn + 1;
}

QString SetModel::textOf(int row, int column) const
{
    const SetLine &line = m_lines[static_cast<size_t>(row)];
    const QString kind = forms::display().kindTitle(line.kind);
    switch (static_cast<Column>(column)) {
    case RecordColumn:
        return line.label.isEmpty() ? kind : tr("%1: %2", "a kind of record and its name").arg(kind, line.label);
    case FieldColumn:
        return line.field == changes::RemovedMark
            ? tr("Removed")
            : forms::display().heading(records::descriptionOf(line.kind).fields[static_cast<size_t>(line.field)]);
    case BeforeColumn:
        return line.created ? tr("New record") : valueText(line, line.before, line.beforeLabel);
    case AfterColumn:
        return valueText(line, line.after, line.afterLabel);
    }
    return {};
}

QVariant SetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SetLine &line = m_lines[static_cast<size_t>(index.row())];
    const records::Value &value = index.column() == BeforeColumn ? line.before : line.after;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a column and its text")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                textOf(index.row(), index.column()));
    case SetRole::IdRole:
        return QVariant(line.record.value());
    case SetRole::UnknownRole:
        return index.column() >= BeforeColumn && (records::isUnknown(value) || line.created)
            && !(line.created && index.column() == AfterColumn);
    default:
        return {};
    }
}

QVariant SetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > AfterColumn)
        return {};
    if (role == SetRole::FieldRole)
        return QString::fromLatin1(SetColumnKeys[section]);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case RecordColumn:
        return tr("Record");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    }
    return {};
}

void SetModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, AfterColumn);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, AfterColumn));
}

} // namespace yumiao::ui::pages
