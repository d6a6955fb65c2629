// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/draft_rows.h"

#include "ui/forms/display.h"
#include "ui/words/plain_tip.h"

namespace yumiao::ui::pages {

using records::Value;

DraftRows::DraftRows(records::RecordKind kind, QStringList fields, QObject *parent)
    : QAbstractTableModel(parent)
    , m_description(records::descriptionOf(kind))
{
    for (const QString &name : fields)
        m_fields.push_back(static_cast<size_t>(m_description.indexOf(QStringView(name))));
}

void DraftRows::setRows(std::vector<DraftRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_removed.clear();
    endResetModel();
}

const records::Field &DraftRows::fieldAt(int column) const
{
    return m_description.fields[fieldIndex(column)];
}

Value DraftRows::valueAt(int row, int column) const
{
    return m_rows[static_cast<size_t>(row)].now[fieldIndex(column)];
}

void DraftRows::setValue(int row, int column, const Value &value)
{
    Value &now = m_rows[static_cast<size_t>(row)].now[fieldIndex(column)];
    if (now == value)
        return;
    now = value;
    Q_EMIT dataChanged(index(row, column), index(row, column));
    Q_EMIT edited();
}

int DraftRows::add(RecordId id, records::Values values)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.push_back({id, {}, std::move(values)});
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void DraftRows::takeAway(int row)
{
    beginRemoveRows({}, row, row);
    const auto at = m_rows.begin() + row;
    if (!at->before.empty())
        m_removed.push_back(at->id);
    m_rows.erase(at);
    endRemoveRows();
    Q_EMIT edited();
}

std::vector<changes::RecordChange> DraftRows::wantedChanges(const QString &reason) const
{
    std::vector<changes::RecordChange> made;
    for (const RecordId id : m_removed)
        made.push_back(changes::removal(m_description.kind, id, reason));
    for (const DraftRow &row : m_rows) {
        auto change = changes::difference(m_description.kind, row.id,
            row.before.empty() ? records::Values(m_description.fields.size()) : row.before, row.now);
        change.created = row.before.empty();
        if (!change.fields.empty())
            made.push_back(std::move(change));
    }
    return made;
}

std::pair<int, int> DraftRows::firstGap() const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (fieldAt(column).flags.testFlag(records::Required) && records::isUnknown(valueAt(row, column)))
                return {row, column};
    return {-1, -1};
}

void DraftRows::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int DraftRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DraftRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant DraftRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const records::Field &field = fieldAt(index.column());
    const QString text = forms::display().shown(field, valueAt(index.row(), index.column()));
    const bool isNumber = field.type == records::FieldType::Money || field.type == records::FieldType::Rate
        || field.type == records::FieldType::Integer;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text;
    if (role == Qt::ToolTipRole)
        return words::plainTip(text);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant DraftRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    return forms::display().heading(fieldAt(section));
}

} // namespace yumiao::ui::pages
