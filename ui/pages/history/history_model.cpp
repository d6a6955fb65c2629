// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/history_model.h"

#include "models/items/shown_number.h"
#include "models/items/window_model.h"
#include "ui/forms/display.h"
#include "ui/pages/history/history_words.h"
#include "ui/tables/cell_look.h"

namespace yumiao::ui::pages {
namespace {

using ListRole = items::WindowModel::Role;

constexpr const char *ColumnKeys[]{"at", "action", "records", "author", "source", "reason", "state"};

} // namespace

HistoryModel::HistoryModel(store::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void HistoryModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    ask(std::nullopt, PageSize);
}

void HistoryModel::reload()
{
    ask(std::nullopt, qMax(PageSize, static_cast<int>(m_lines.size())));
}

void HistoryModel::ask(std::optional<RecordId> before, int limit)
{
    m_asking = true;
    Q_EMIT asking(true);
    m_ticket = m_workspace.read(
        this,
        [text = m_text, before, limit](
            store::Session &session) { return store::historyPage(session, text, before, limit); },
        [this, append = before.has_value(), limit](const Lines &lines) { take(lines, append, limit); });
}

void HistoryModel::take(const Lines &lines, bool append, int limit)
{
    m_asking = false;
    Q_EMIT asking(false);
    if (!lines) {
        m_whole = true; // asking again is for the officer
        Q_EMIT failed(lines.error());
        return;
    }
    m_whole = static_cast<int>(lines->size()) < limit;
    if (!append) {
        beginResetModel();
        m_lines = *lines;
        endResetModel();
    } else if (!lines->empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(lines->size()) - 1);
        m_lines.insert(m_lines.end(), lines->begin(), lines->end());
        endInsertRows();
    }
    Q_EMIT settled();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_asking && !m_whole;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent) && !m_lines.empty())
        ask(m_lines.back().head.id, PageSize);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : StateColumn + 1;
}

QString HistoryModel::textOf(const store::HistoryLine &line, int column) const
{
    switch (static_cast<Column>(column)) {
    case AtColumn:
        return forms::display().instant(line.head.at);
    case ActionColumn:
        return actionWord(line.head.action);
    case RecordsColumn:
        return items::shownCount(line.records);
    case AuthorColumn:
        return line.head.author;
    case SourceColumn:
        return sourceWord(line.head.source);
    case ReasonColumn:
        return line.head.undoes ? QString() : line.head.reason; // of an undo it names the other set by its id
    case StateColumn:
        return line.undone ? tr("Undone since") : QString();
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::HistoryLine &line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(line, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a column and its text")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), textOf(line, index.column()));
    case ListRole::IdRole:
        return QVariant(line.head.id.value());
    case ListRole::FieldRole:
        return QString::fromLatin1(ColumnKeys[index.column()]);
    case tables::MarksRole: {
        tables::CellMarks marks;
        if (line.undone)
            marks.tone = "t3"; // what was taken back stands behind
        return QVariant::fromValue(marks);
    }
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > StateColumn)
        return {};
    if (role == ListRole::FieldRole)
        return QString::fromLatin1(ColumnKeys[section]);
    if (role == Qt::TextAlignmentRole && section == RecordsColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case AtColumn:
        return tr("Time");
    case ActionColumn:
        return tr("Action");
    case RecordsColumn:
        return tr("Records");
    case AuthorColumn:
        return tr("Office");
    case SourceColumn:
        return tr("Source");
    case ReasonColumn:
        return tr("Reason");
    case StateColumn:
        return tr("State");
    }
    return {};
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, StateColumn);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, StateColumn));
}

} // namespace yumiao::ui::pages
