// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/trash_model.h"

#include "models/items/window_model.h"
#include "ui/forms/display.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using TrashRole = items::WindowModel::Role;

constexpr const char *TrashKeys[]{"kind", "label", "reason", "at", "author"};

} // namespace

TrashModel::TrashModel(store::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void TrashModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    reload();
}

void TrashModel::reload()
{
    Q_EMIT asking(true);
    m_ticket = m_workspace.read(
        this, [text = m_text](store::Session &session) { return store::removedRecords(session, {}, text); },
        [this](const Result<std::vector<store::RemovedRecord>> &found) { take(found); });
}

void TrashModel::take(const Result<std::vector<store::RemovedRecord>> &found)
{
    Q_EMIT asking(false);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    if (*found != m_records) {
        beginResetModel();
        m_records = *found;
        endResetModel();
    }
    Q_EMIT settled();
}

const store::RemovedRecord *TrashModel::find(RecordId id) const
{
    const auto it = std::find_if(
        m_records.begin(), m_records.end(), [id](const store::RemovedRecord &record) { return record.id == id; });
    return it == m_records.end() ? nullptr : &*it;
}

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int TrashModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : AuthorColumn + 1;
}

QString TrashModel::textOf(const store::RemovedRecord &record, int column) const
{
    switch (static_cast<Column>(column)) {
    case KindColumn:
        return forms::display().kindTitle(record.kind);
    case LabelColumn:
        return record.label;
    case ReasonColumn:
        return record.reason;
    case AtColumn:
        return forms::display().instant(record.head.at);
    case AuthorColumn:
        return record.head.author;
    }
    return {};
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::RemovedRecord &record = m_records[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(record, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a column and its text")
            .arg(
                headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), textOf(record, index.column()));
    case TrashRole::IdRole:
        return QVariant(record.id.value());
    case TrashRole::FieldRole:
        return QString::fromLatin1(TrashKeys[index.column()]);
    default:
        return {};
    }
}

QVariant TrashModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > AuthorColumn)
        return {};
    if (role == TrashRole::FieldRole)
        return QString::fromLatin1(TrashKeys[section]);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case KindColumn:
        return tr("Kind");
    case LabelColumn:
        return tr("Record");
    case ReasonColumn:
        return tr("Why it was removed");
    case AtColumn:
        return tr("Removed at");
    case AuthorColumn:
        return tr("Office");
    }
    return {};
}

void TrashModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, AuthorColumn);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, AuthorColumn));
}

} // namespace yumiao::ui::pages
