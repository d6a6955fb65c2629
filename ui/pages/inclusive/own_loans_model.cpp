// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inclusive/own_loans_model.h"

#include "models/items/shown_number.h"
#include "ui/reports/inclusive_paper.h"
#include "ui/words/plain_tip.h"

namespace yumiao::ui::pages {
namespace {

QString wanOrDash(const std::optional<Money> &it)
{
    return it ? items::shownWan(it->fen()) : QStringLiteral("—");
}

} // namespace

void OwnLoansModel::setLoans(std::vector<inclusive::LoanDifference> loans)
{
    beginResetModel();
    m_loans = std::move(loans);
    endResetModel();
}

void OwnLoansModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

RecordId OwnLoansModel::enterprise(int row) const
{
    return row >= 0 && row < rowCount() ? m_loans[static_cast<size_t>(row)].enterprise : RecordId();
}

int OwnLoansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_loans.size());
}

int OwnLoansModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OwnLoansModel::text(const inclusive::LoanDifference &it, int column) const
{
    switch (column) {
    case NameColumn:
        return it.name;
    case ContractColumn:
        return it.contract.isEmpty() ? QStringLiteral("—") : it.contract;
    case ListColumn:
        return wanOrDash(it.reported);
    case DrawnColumn:
        return wanOrDash(it.drawn);
    case CountingColumn:
        return reports::countingWord(it.counting);
    default:
        return reports::differenceWord(it.cause);
    }
}

QVariant OwnLoansModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString shown = text(m_loans[static_cast<size_t>(index.row())], index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return shown;
    if (role == Qt::ToolTipRole)
        return words::plainTip(shown);
    if (role == Qt::TextAlignmentRole && (index.column() == ListColumn || index.column() == DrawnColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant OwnLoansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Enterprise");
    case ContractColumn:
        return tr("Contract");
    case ListColumn:
        return tr("Bank's list (wan yuan)");
    case DrawnColumn:
        return tr("Own drawdown (wan yuan)");
    case CountingColumn:
        return tr("Counted as");
    default:
        return tr("Why it differs");
    }
}

} // namespace yumiao::ui::pages
