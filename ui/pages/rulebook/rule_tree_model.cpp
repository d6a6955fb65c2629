// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulebook/rule_tree_model.h"

#include "ui/theme/tokens.h"
#include "ui/words/plain_tip.h"

namespace yumiao::ui::pages {

void RuleTreeModel::addLines(const RuleNode &node, int parent, std::vector<Line> &lines)
{
    const int place = static_cast<int>(lines.size());
    Line line{{node.kind, node.path, node.title, node.asked, node.clause, node.standing, {}}, parent, 0, {}};
    if (parent >= 0) {
        auto &siblings = lines[static_cast<size_t>(parent)].children;
        line.row = static_cast<int>(siblings.size());
        siblings.push_back(place);
    }
    lines.push_back(std::move(line));
    for (const RuleNode &child : node.children)
        addLines(child, place, lines);
}

void RuleTreeModel::setDocument(const RuleNode &root)
{
    std::vector<Line> lines;
    if (!root.path.isEmpty()) // else there is no document
        addLines(root, -1, lines);
    if (lines == m_lines) {
        m_lines = std::move(lines);
        for (int place = 0; place < static_cast<int>(m_lines.size()); ++place)
            Q_EMIT dataChanged(indexAt(place), indexAt(place, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    m_faulty = -1;
    endResetModel();
}

void RuleTreeModel::setFault(const QString &path, const QString &why)
{
    const int before = m_faulty;
    m_faulty = path.isEmpty() ? -1 : placeOf(indexOf(path));
    m_why = why;
    for (const int place : {before, m_faulty})
        if (place >= 0 && place < static_cast<int>(m_lines.size()))
            Q_EMIT dataChanged(indexAt(place), indexAt(place, ColumnCount - 1));
}

QModelIndex RuleTreeModel::indexOf(const QString &path) const
{
    int found = -1;
    for (int place = 0; place < static_cast<int>(m_lines.size()); ++place) {
        const QString &at = m_lines[static_cast<size_t>(place)].node.path;
        const bool leads
            = path == at || (path.startsWith(at) && (path.at(at.size()) == u'.' || path.at(at.size()) == u'['));
        if (leads && (found < 0 || at.size() > m_lines[static_cast<size_t>(found)].node.path.size()))
            found = place;
    }
    return found < 0 ? QModelIndex() : indexAt(found);
}

const RuleNode *RuleTreeModel::nodeAt(const QModelIndex &index) const
{
    const int place = placeOf(index);
    return place < 0 ? nullptr : &m_lines[static_cast<size_t>(place)].node;
}

int RuleTreeModel::placeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<int>(index.internalId()) : -1;
}

QModelIndex RuleTreeModel::indexAt(int place, int column) const
{
    return createIndex(m_lines[static_cast<size_t>(place)].row, column, static_cast<quintptr>(place));
}

QModelIndex RuleTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int above = placeOf(parent);
    return above < 0 ? indexAt(0, column)
                     : indexAt(m_lines[static_cast<size_t>(above)].children[static_cast<size_t>(row)], column);
}

QModelIndex RuleTreeModel::parent(const QModelIndex &child) const
{
    const int place = placeOf(child);
    const int above = place < 0 ? -1 : m_lines[static_cast<size_t>(place)].parent;
    return above < 0 ? QModelIndex() : indexAt(above);
}

int RuleTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const int place = placeOf(parent);
    if (place < 0)
        return m_lines.empty() ? 0 : 1;
    return static_cast<int>(m_lines[static_cast<size_t>(place)].children.size());
}

int RuleTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RuleTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleNode &node = *nodeAt(index);
    const bool faulty = placeOf(index) == m_faulty;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (static_cast<Column>(index.column())) {
        case TitleColumn:
            return node.title.isEmpty() ? QStringLiteral("—") : node.title;
        case AskedColumn:
            return node.asked;
        case ClauseColumn:
            return node.clause;
        case StandingColumn:
            return node.standing;
        case ColumnCount:
            return {};
        }
        return {};
    case Qt::ToolTipRole:
        return words::plainTip(faulty ? m_why : (node.title + u'\n' + node.asked).trimmed());
    case Qt::ForegroundRole:
        return faulty ? QVariant(theme::current().colour("red")) : QVariant();
    case PathRole:
        return node.path;
    case KindRole:
        return static_cast<int>(node.kind);
    case FaultRole:
        return faulty ? m_why : QString();
    default:
        return {};
    }
}

QVariant RuleTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TitleColumn:
        return tr("Condition");
    case AskedColumn:
        return tr("Asked for");
    case ClauseColumn:
        return tr("Source");
    case StandingColumn:
        return tr("Confidence");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace yumiao::ui::pages
