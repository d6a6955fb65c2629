// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/loans/loan_list_model.h"

#include "ui/words/label_words.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

const QString &nothing()
{
    static const QString dash = QStringLiteral("—");
    return dash;
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? nothing() : text;
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : nothing();
}

/// The title of a stored choice of a loan in a bank's ledger.
template <typename E>
QString detailChoice(const char *field, const std::optional<E> &value)
{
    const auto &loan = records::description<records::LoanDetail>();
    const auto &shape = loan.fields[static_cast<size_t>(loan.indexOf(QLatin1String(field)))];
    return value ? words::choiceTitle(shape, records::textIn(records::FieldTrait<std::optional<E>>::toValue(value)))
                 : nothing();
}

} // namespace

LoanListModel::Cell LoanListModel::wan(const std::optional<Money> &amount)
{
    return amount ? Cell{amount->toWanText(), amount->fen()} : Cell{nothing(), qint64{-1}};
}

void LoanListModel::setMaturities(loans::Maturities maturities)
{
    beginResetModel();
    m_isCalendar = true;
    m_maturities = std::move(maturities);
    fill();
    endResetModel();
}

void LoanListModel::setTroubled(std::vector<loans::TroubledLoan> troubled)
{
    beginResetModel();
    m_isCalendar = false;
    m_troubled = std::move(troubled);
    fill();
    endResetModel();
}

void LoanListModel::retranslate()
{
    beginResetModel();
    fill();
    endResetModel();
}

void LoanListModel::fill()
{
    m_rows.clear();
    m_isCalendar ? fillMaturities() : fillTroubled();
}

void LoanListModel::fillMaturities()
{
    m_headings = {tr("Month"), tr("Due"), tr("Days left"), tr("Enterprise"), tr("Institution"), tr("Contract"),
        tr("Amount owed (万元)"), tr("Renewal product"), tr("Application under way"), tr("Bridge cost avoided (万元)")};
    for (const loans::Maturity &it : m_maturities.loans) {
        const QString renewal = !it.renewalInUse ? tr("No renewal in use")
            : it.renewalProduct.isEmpty()        ? tr("None known")
                                                 : it.renewalProduct;
        const Cell bridge = it.bridgeAvoided ? wan(it.bridgeAvoided) : Cell{tr("Unknown"), qint64{-1}};
        m_rows.push_back({{it.due.toString(QStringLiteral("yyyy-MM")), {}},
            {it.extended ? tr("%1 (extended)").arg(dayText(it.due)) : dayText(it.due), it.due},
            {QString::number(it.days), it.days}, {it.enterpriseName, {}}, {orNothing(it.institutionName), {}},
            {orNothing(it.contractNumber), {}}, wan(it.amount), {renewal, {}}, {orNothing(it.runningNumber), {}},
            bridge});
    }
}

void LoanListModel::fillTroubled()
{
    m_headings = {tr("Contract"), tr("Enterprise"), tr("Institution"), tr("Town"), tr("Loan balance (万元)"),
        tr("Rate (%)"), tr("Issued on"), tr("Due"), tr("Security"), tr("Five-class rating"), tr("Days overdue"),
        tr("Needs coordination"), tr("Settled (万元)"), tr("Settled last"), tr("Remarks")};
    for (const loans::TroubledLoan &it : m_troubled) {
        const records::LoanDetail &loan = it.detail;
        const QString help = !loan.needsHelp ? nothing() : *loan.needsHelp ? tr("Yes") : tr("No");
        m_rows.push_back({{loan.contractNumber, {}}, {it.enterpriseName, {}}, {it.institutionName, {}},
            {orNothing(it.townName), {}}, wan(loan.balance),
            {loan.rate ? loan.rate->toPercentText() : nothing(), loan.rate ? loan.rate->millionths() : qint64{-1}},
            {dayText(loan.issued), loan.issued}, {dayText(loan.due), loan.due},
            {detailChoice("security", loan.security), {}}, {detailChoice("loan_class", loan.loanClass), {}},
            {loan.overdueDays ? QString::number(*loan.overdueDays) : nothing(), loan.overdueDays.value_or(-1)},
            {help, {}}, wan(it.resolved), {dayText(it.resolvedOn), it.resolvedOn}, {orNothing(loan.remarks), {}}});
    }
}

const loans::TroubledLoan *LoanListModel::troubledAt(const QModelIndex &index) const
{
    return index.isValid() && !m_isCalendar ? &m_troubled[static_cast<size_t>(index.row())] : nullptr;
}

int LoanListModel::countWithin(int days) const
{
    return static_cast<int>(std::count_if(m_maturities.loans.begin(), m_maturities.loans.end(),
        [days](const loans::Maturity &it) { return it.days <= days; }));
}

Money LoanListModel::total() const
{
    Money sum;
    if (m_isCalendar)
        for (const loans::Maturity &it : m_maturities.loans)
            sum += it.amount.value_or(Money());
    else
        for (const loans::TroubledLoan &it : m_troubled)
            sum += it.detail.balance.value_or(Money());
    return sum;
}

int LoanListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LoanListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant LoanListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Cell &cell = m_rows[static_cast<size_t>(index.row())][static_cast<size_t>(index.column())];
    const bool isNumber = cell.key.typeId() == QMetaType::LongLong;
    if (role == SortRole)
        return cell.key.isValid() ? cell.key : QVariant(cell.text);
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(cell.text) : QVariant();
}

QVariant LoanListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

} // namespace yumiao::ui::pages
