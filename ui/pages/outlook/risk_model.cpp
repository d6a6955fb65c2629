// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outlook/risk_model.h"

#include "ui/pages/outlook/outlook_words.h"
#include "ui/theme/tokens.h"
#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"
#include "ui/words/plain_tip.h"

namespace yumiao::ui::pages {

void RiskModel::setPicture(cultivation::RiskPicture picture)
{
    beginResetModel();
    m_picture = std::move(picture);
    endResetModel();
}

const cultivation::TierRisk *RiskModel::riskAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_picture.risks[static_cast<size_t>(row)] : nullptr;
}

void RiskModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RiskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_picture.risks.size());
}

int RiskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RiskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const cultivation::TierRisk &it = *riskAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::ToolTipRole && column == WhyColumn)
        return words::plainTip(causeLines(it).join(u'\n'));
    if (role == Qt::ForegroundRole && column == UrgencyColumn && it.urgency != cultivation::Urgency::Listed)
        return theme::current().colour(it.urgency == cultivation::Urgency::Red ? "red" : "amb");
    if (role == Qt::TextAlignmentRole && column == DaysColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case UrgencyColumn:
        return words::choiceTitle(records::choicesOf<cultivation::Urgency>()[static_cast<size_t>(it.urgency)]);
    case NameColumn:
        return it.name;
    case TierColumn:
        return words::inLanguage(it.tierName);
    case EndColumn:
        return it.validTo.isValid() ? it.validTo.toString(Qt::ISODate) : tr("not written");
    case DaysColumn:
        return it.days ? QString::number(*it.days) : QString();
    case WhyColumn:
        return causeLines(it).join(tr("; ", "between causes"));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RiskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case UrgencyColumn:
        return tr("Lamp");
    case NameColumn:
        return tr("Enterprise");
    case TierColumn:
        return tr("Tier");
    case EndColumn:
        return tr("Valid to");
    case DaysColumn:
        return tr("Days");
    case WhyColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace yumiao::ui::pages
