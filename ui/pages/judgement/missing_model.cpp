// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/judgement/missing_model.h"

#include "ui/pages/judgement/tried_facts.h"
#include "ui/pages/judgement/verdict_marks.h"
#include "ui/tables/cell_look.h"
#include "ui/words/assessment_words.h"
#include "ui/words/criterion_lines.h"

namespace yumiao::ui::pages {

void MissingModel::setAnswer(const SharedAnswer &answer)
{
    beginResetModel();
    m_answer = answer;
    m_missing.clear();
    if (answer && answer->judgement().assessment)
        m_missing = answer->judgement().assessment->missing();
    endResetModel();
}

void MissingModel::retranslate()
{
    if (!m_missing.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MissingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_missing.size());
}

int MissingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MissingModel::textOf(const eligibility::FactRef &ref, int column) const
{
    const eligibility::FactKind &kind = m_answer->catalogue().at(ref.kind);
    switch (column) {
    case FactColumn:
        return words::factTitle(m_answer->catalogue(), ref);
    case ProofColumn:
        return words::inLanguage(kind.proof);
    case EnterColumn:
        return kind.record.isEmpty()                         ? tr("Enter evidence…")
            : kind.record == QLatin1String("annual_figures") ? tr("Enter figures…")
                                                             : tr("Complete the register…");
    default:
        return tr("Attach…");
    }
}

QVariant MissingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const eligibility::FactRef ref = factAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(ref, index.column());
    if (role == Qt::ToolTipRole)
        return tr("%1\nProof: %2").arg(textOf(ref, FactColumn), textOf(ref, ProofColumn));
    if (role == tables::MarksRole) {
        tables::CellMarks marks;
        if (index.column() == FactColumn)
            marks.lamp = theme::Glyph::Unknown;
        marks.tone = index.column() == FactColumn ? "t1" : index.column() == ProofColumn ? "t2" : "acc";
        return QVariant::fromValue(marks);
    }
    return {};
}

void WaysModel::setAnswer(const SharedAnswer &answer)
{
    beginResetModel();
    m_answer = answer;
    m_ways.clear();
    if (answer && answer->judgement().assessment)
        for (const eligibility::Way &way : answer->judgement().distance.ways)
            if (!way.changes.empty())
                m_ways.push_back(way);
    endResetModel();
}

void WaysModel::retranslate()
{
    if (!m_ways.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int WaysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ways.size());
}

int WaysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WaysModel::textOf(int row, int column) const
{
    const eligibility::Way &way = wayAt(row);
    if (column == AfterColumn)
        return way.open.empty() ? words::verdictTitle(way.after)
                                : tr("%n to be verified", nullptr, static_cast<int>(way.open.size()));
    if (column == TryColumn)
        return tr("Try");
    QStringList texts;
    for (const eligibility::Change &change : way.changes)
        texts.append(triedText(m_answer->catalogue(), change));
    return tr("%1. %2", "rank, what is to be done").arg(row + 1).arg(texts.join(tr("; ", "between changes")));
}

QVariant WaysModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(index.row(), index.column());
    if (role == Qt::ToolTipRole) {
        QStringList texts;
        for (const eligibility::Change &change : wayAt(index.row()).changes)
            texts.append(words::changeText(m_answer->catalogue(), change));
        return texts.join(QLatin1Char('\n'));
    }
    if (role == tables::MarksRole) {
        tables::CellMarks marks;
        if (index.column() == AfterColumn) {
            marks.lamp = glyphOf(wayAt(index.row()).after);
            marks.tone = toneOf(wayAt(index.row()).after);
        } else {
            marks.tone = index.column() == TryColumn ? "acc" : "t1";
        }
        return QVariant::fromValue(marks);
    }
    return {};
}

} // namespace yumiao::ui::pages
