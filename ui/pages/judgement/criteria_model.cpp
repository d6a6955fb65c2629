// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/judgement/criteria_model.h"

#include "ui/pages/judgement/verdict_marks.h"
#include "ui/tables/cell_look.h"

#include <QFont>

namespace yumiao::ui::pages {
namespace {

using eligibility::Verdict;
using words::CriterionLine;

/// A sign behind the clause says that the text at hand is not the official one.
QString clauseText(const CriterionLine &line)
{
    const QString sign = words::confidenceSign(line.confidence);
    return sign.isEmpty() || line.clause.isEmpty() ? line.clause : QStringLiteral("%1 %2").arg(sign, line.clause);
}

bool isNumberColumn(int column)
{
    return column == CriteriaModel::ActualColumn || column == CriteriaModel::RequiredColumn;
}

} // namespace

void CriteriaModel::setLines(std::vector<CriterionLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_children.assign(m_lines.size() + 1, {});
    m_rows.assign(m_lines.size(), 0);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        auto &siblings = m_children[static_cast<size_t>(m_lines[i].parent + 1)];
        m_rows[i] = static_cast<int>(siblings.size());
        siblings.push_back(static_cast<int>(i));
    }
    endResetModel();
}

const CriterionLine &CriteriaModel::lineAt(const QModelIndex &index) const
{
    return m_lines[static_cast<size_t>(index.internalId())];
}

QModelIndex CriteriaModel::indexOf(int line, int column) const
{
    if (line < 0 || static_cast<size_t>(line) >= m_lines.size())
        return {};
    return createIndex(m_rows[static_cast<size_t>(line)], column, static_cast<quintptr>(line));
}

void CriteriaModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QModelIndex CriteriaModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const size_t above = parent.isValid() ? static_cast<size_t>(parent.internalId()) + 1 : 0;
    return createIndex(row, column, static_cast<quintptr>(m_children[above][static_cast<size_t>(row)]));
}

QModelIndex CriteriaModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(lineAt(child).parent) : QModelIndex();
}

int CriteriaModel::rowCount(const QModelIndex &parent) const
{
    if (m_children.empty() || parent.column() > 0)
        return 0;
    const size_t above = parent.isValid() ? static_cast<size_t>(parent.internalId()) + 1 : 0;
    return static_cast<int>(m_children[above].size());
}

int CriteriaModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

QString CriteriaModel::textOf(const CriterionLine &line, int column) const
{
    switch (column) {
    case VerdictColumn:
        return line.judged;
    case ConditionColumn:
        return line.title;
    case ActualColumn:
        return line.actual;
    case RequiredColumn:
        return line.required;
    default:
        return clauseText(line);
    }
}

QString CriteriaModel::toolTipOf(const CriterionLine &line, int column) const
{
    QStringList texts{line.title, line.required, line.clause};
    if (column == ActualColumn || column == VerdictColumn)
        texts = line.detail;
    else if (column == RequiredColumn)
        texts = {line.required};
    else if (column == ClauseColumn)
        texts = {line.clause, line.confidence ? words::confidenceTitle(*line.confidence) : QString(),
            tr("Enter opens the text of the condition")};
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n'));
}

QVariant CriteriaModel::marksOf(const CriterionLine &line, int column) const
{
    tables::CellMarks marks;
    if (column == VerdictColumn && line.verdict) {
        marks.lamp = glyphOf(*line.verdict);
        marks.tone = toneOf(*line.verdict);
    } else if (column == ActualColumn && line.verdict && *line.verdict != Verdict::Met) {
        marks.tone = toneOf(*line.verdict);
    } else if (column == ClauseColumn) {
        marks.tone = "acc";
    }
    return QVariant::fromValue(marks);
}

QVariant CriteriaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CriterionLine &line = lineAt(index);
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return textOf(line, column);
    if (role == Qt::ToolTipRole)
        return toolTipOf(line, column);
    if (role == Qt::AccessibleTextRole)
        return column == ClauseColumn && line.confidence
            ? tr("%1, %2", "clause, how sure its text is").arg(line.clause, words::confidenceTitle(*line.confidence))
            : textOf(line, column);
    if (role == tables::MarksRole)
        return marksOf(line, column);
    if (role == Qt::TextAlignmentRole && isNumberColumn(column))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::FontRole && column == ActualColumn && line.verdict == Verdict::NotMet) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant CriteriaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumberColumn(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn:
        return tr("Result");
    case ConditionColumn:
        return tr("Condition");
    case ActualColumn:
        return tr("Actual");
    case RequiredColumn:
        return tr("Required");
    default:
        return tr("Clause");
    }
}

} // namespace yumiao::ui::pages
