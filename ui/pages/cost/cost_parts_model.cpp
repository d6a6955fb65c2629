// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/cost_parts_model.h"

#include "models/items/shown_number.h"
#include "ui/pages/cost/cost_words.h"
#include "ui/theme/tokens.h"
#include "ui/words/plain_tip.h"

#include <QColor>
#include <QFont>

namespace yumiao::ui::pages {

using cost::CostPart;

void CostPartsModel::setCost(std::optional<cost::AllInCost> cost)
{
    beginResetModel();
    m_cost = std::move(cost);
    m_rows.clear();
    if (m_cost) {
        bool summed = false;
        const auto sum = [&] {
            m_rows.push_back({-1, false});
            summed = true;
        };
        for (size_t i = 0; i < m_cost->parts.size(); ++i) {
            const CostPart &part = m_cost->parts[i];
            if (!summed && (cost::isSubsidy(part.kind) || !part.counted))
                sum();
            m_rows.push_back({static_cast<int>(i), false});
        }
        if (!summed)
            sum();
        if (m_cost->subsidies > Money())
            m_rows.push_back({-1, true});
    }
    endResetModel();
}

void CostPartsModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

RecordId CostPartsModel::lineAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_rows[static_cast<size_t>(row)].part < 0)
        return {};
    return m_cost->parts[static_cast<size_t>(m_rows[static_cast<size_t>(row)].part)].line;
}

int CostPartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CostPartsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CostPartsModel::text(const Row &row, int column) const
{
    if (row.part < 0) {
        const auto fees = m_cost->feesOfCost();
        const QString fee = fees ? items::shownShare(cost::asRate(*fees).millionths()) : QString();
        switch (column) {
        case KindColumn:
            return row.net ? tr("Net cost after subsidies") : tr("Together");
        case ShareColumn:
            return yearlyText((row.net ? m_cost->net : m_cost->gross).headline());
        case AmountColumn:
            return items::shownWan((row.net ? m_cost->netCost() : m_cost->grossCost()).fen());
        default:
            return row.net || fee.isEmpty() ? QString() : tr("extra fees %1 of it").arg(fee);
        }
    }
    const CostPart &part = m_cost->parts[static_cast<size_t>(row.part)];
    switch (column) {
    case KindColumn:
        return cost::isSubsidy(part.kind) ? tr("− %1", "subsidy").arg(kindTitle(part.kind)) : kindTitle(part.kind);
    case ShareColumn:
        return part.counted ? yearlyText(part.share) : QStringLiteral("—");
    case AmountColumn:
        return items::shownWan(part.amount.fen());
    default:
        break;
    }
    if (!part.counted)
        return tr("removed on %1").arg(part.cleared.toString(Qt::ISODate));
    return part.unwanted.isEmpty() ? part.payee : tr("to be removed (clause 9)");
}

QVariant CostPartsModel::colour(const Row &row, int column) const
{
    if (row.part < 0)
        return {};
    const CostPart &part = m_cost->parts[static_cast<size_t>(row.part)];
    const char *token = !part.counted ? "t3"
        : cost::isSubsidy(part.kind)  ? "grn"
        : !part.unwanted.isEmpty()    ? "red"
        : column == NoteColumn        ? "t2"
                                      : nullptr;
    return token ? QVariant(theme::current().colour(token)) : QVariant();
}

QVariant CostPartsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return words::plainTip(text(row, index.column()));
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == ShareColumn || index.column() == AmountColumn
                ? Qt::AlignRight | Qt::AlignVCenter
                : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return colour(row, index.column());
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return row.part < 0 ? QVariant(font) : QVariant();
    }
    case Qt::DecorationRole:
        if (index.column() == KindColumn && row.part >= 0) {
            const CostPart &part = m_cost->parts[static_cast<size_t>(row.part)];
            if (part.counted && !cost::isSubsidy(part.kind))
                return theme::current().colour(kindToken(part.kind));
        }
        return {};
    default:
        return {};
    }
}

QVariant CostPartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case KindColumn:
        return tr("Cost");
    case ShareColumn:
        return tr("A year");
    case AmountColumn:
        return tr("10k yuan");
    case NoteColumn:
        return tr("Paid to, note");
    default:
        return {};
    }
}

} // namespace yumiao::ui::pages
