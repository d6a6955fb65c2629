// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/doubles/double_pair_model.h"

#include "ui/words/double_words.h"

namespace yumiao::ui::pages {
namespace {

QString firmText(const store::PossibleDouble &it)
{
    QStringList parts{it.name};
    for (const QString &part : {it.creditCode, it.town})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(QStringLiteral("  "));
}

} // namespace

void DoublePairModel::setPairs(std::vector<store::DoublePair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

void DoublePairModel::removeAt(size_t row)
{
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_pairs.erase(m_pairs.begin() + static_cast<std::ptrdiff_t>(row));
    endRemoveRows();
}

void DoublePairModel::removePair(RecordId first, RecordId second)
{
    for (size_t row = m_pairs.size(); row-- > 0;)
        if (m_pairs[row].first.enterprise == first && m_pairs[row].second.enterprise == second)
            removeAt(row);
}

void DoublePairModel::removeRecord(RecordId record)
{
    for (size_t row = m_pairs.size(); row-- > 0;)
        if (m_pairs[row].first.enterprise == record || m_pairs[row].second.enterprise == record)
            removeAt(row);
}

void DoublePairModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_pairs.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int DoublePairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int DoublePairModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant DoublePairModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const store::DoublePair &pair = m_pairs[static_cast<size_t>(index.row())];
    switch (static_cast<Column>(index.column())) {
    case GradeColumn:
        return words::gradeTitle(pair.first.judgement.grade);
    case ReasonColumn:
        return words::doubleReason(pair.first.judgement);
    case FirstColumn:
        return firmText(pair.first);
    case SecondColumn:
        return firmText(pair.second);
    }
    return {};
}

QVariant DoublePairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case GradeColumn:
        return tr("How sure");
    case ReasonColumn:
        return tr("Why");
    case FirstColumn:
        return tr("First");
    case SecondColumn:
        return tr("Second");
    }
    return {};
}

} // namespace yumiao::ui::pages
