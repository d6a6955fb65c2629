// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outlook/moved_model.h"

#include "ui/pages/outlook/outlook_words.h"
#include "ui/words/label_words.h"
#include "ui/words/plain_tip.h"

namespace yumiao::ui::pages {
namespace {

QString verdictText(const std::optional<eligibility::Verdict> &verdict)
{
    return verdict ? words::choiceTitle(records::choicesOf<eligibility::Verdict>()[static_cast<size_t>(*verdict)])
                   : QStringLiteral("—");
}

} // namespace

void MovedModel::setComparison(std::shared_ptr<const cultivation::DistrictComparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    choose();
    endResetModel();
}

void MovedModel::setMove(cultivation::Move move)
{
    beginResetModel();
    m_move = move;
    choose();
    endResetModel();
}

void MovedModel::choose()
{
    m_rows.clear();
    for (size_t i = 0; m_comparison && i < m_comparison->enterprises.size(); ++i)
        if (m_comparison->enterprises[i].move == m_move)
            m_rows.push_back(i);
}

const cultivation::Moved *MovedModel::movedAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_comparison->enterprises[m_rows[static_cast<size_t>(row)]] : nullptr;
}

void MovedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MovedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MovedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MovedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const cultivation::Moved &it = *movedAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::ToolTipRole && column == WhyColumn)
        return words::plainTip(shiftLines(it).join(u'\n'));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case NameColumn:
        return it.name;
    case CodeColumn:
        return it.creditCode;
    case BeforeColumn:
        return verdictText(it.before);
    case AfterColumn:
        return verdictText(it.after);
    case WhyColumn:
        return shiftLines(it).join(tr("; ", "between reasons"));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MovedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Enterprise");
    case CodeColumn:
        return tr("Credit code");
    case BeforeColumn:
        return tr("Left");
    case AfterColumn:
        return tr("Right");
    case WhyColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace yumiao::ui::pages
