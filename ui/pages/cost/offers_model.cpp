// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/offers_model.h"

#include "models/items/shown_number.h"
#include "ui/pages/cost/cost_words.h"
#include "ui/theme/tokens.h"
#include "ui/words/label_words.h"
#include "ui/words/plain_tip.h"

#include <QColor>

namespace yumiao::ui::pages {
namespace {

QString unwantedNames(const cost::AllInCost &it)
{
    QStringList names;
    for (const cost::CostPart &part : it.parts)
        if (part.counted && !part.unwanted.isEmpty())
            names.append(kindTitle(part.kind));
    return names.join(OffersModel::tr(", ", "between names"));
}

} // namespace

void OffersModel::setOffers(std::vector<cost::CostAnswer> offers)
{
    beginResetModel();
    m_offers = std::move(offers);
    endResetModel();
}

void OffersModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int OffersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

int OffersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// What the offer says, before any cost is worked out.
QString OffersModel::termText(const cost::CostAnswer &offer, int column) const
{
    const auto &application = offer.application;
    const auto &terms = offer.loans.front(); // an answer has one at least
    const bool known = offer.missing.empty();
    switch (column) {
    case NumberColumn:
        return application.number;
    case InstitutionColumn:
        return offer.institution;
    case AmountColumn:
        return offer.cost        ? items::shownWan(offer.cost->principal.fen())
            : application.amount ? items::shownWan(application.amount->fen())
                                 : QString();
    case TermColumn:
        return application.termMonths ? items::shownCount(*application.termMonths) : QString();
    case RateColumn:
        return known ? items::shownShare(terms.rate.millionths()) : QString();
    default:
        return known
            ? words::choiceTitle(records::choicesOf<records::RepaymentMethod>()[static_cast<size_t>(terms.method)])
            : QString();
    }
}

QString OffersModel::text(const cost::CostAnswer &offer, int column) const
{
    if (column <= MethodColumn)
        return termText(offer, column);
    if (!offer.cost)
        return column == NoteColumn ? whyNoCost(offer) : QStringLiteral("—");
    const cost::AllInCost &it = *offer.cost;
    switch (column) {
    case SimpleColumn:
        return it.net.simple ? yearlyText(*it.net.simple) : QStringLiteral("—");
    case NominalColumn:
        return yearlyText(it.net.nominal);
    case EffectiveColumn:
        return yearlyText(it.net.effective);
    case InterestColumn:
        return items::shownWan(it.interest.fen());
    case FeesColumn:
        return items::shownWan(it.fees.fen());
    case SubsidiesColumn:
        return items::shownWan(it.subsidies.fen());
    case TotalColumn:
        return items::shownWan(it.netCost().fen());
    case UnwantedColumn:
        return unwantedNames(it);
    default:
        return words::choiceTitle(records::choicesOf<cost::CostBasis>()[static_cast<size_t>(offer.basis)]);
    }
}

QVariant OffersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const cost::CostAnswer &offer = m_offers[static_cast<size_t>(index.row())];
    const int column = index.column();
    const bool isText = column == NumberColumn || column == InstitutionColumn || column == MethodColumn
        || column == UnwantedColumn || column == NoteColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(offer, column);
    case Qt::ToolTipRole:
        return words::plainTip(text(offer, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return column == UnwantedColumn ? QVariant(theme::current().colour("red")) : QVariant();
    default:
        return {};
    }
}

QVariant OffersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NumberColumn:
        return tr("Application");
    case InstitutionColumn:
        return tr("Institution");
    case AmountColumn:
        return tr("Amount, 10k yuan");
    case TermColumn:
        return tr("Months");
    case RateColumn:
        return tr("Contract rate");
    case MethodColumn:
        return tr("Way of repayment");
    case SimpleColumn:
        return tr("Simple method");
    case NominalColumn:
        return tr("Nominal");
    case EffectiveColumn:
        return tr("Effective");
    case InterestColumn:
        return tr("Interest, 10k yuan");
    case FeesColumn:
        return tr("Fees, 10k yuan");
    case SubsidiesColumn:
        return tr("Subsidies, 10k yuan");
    case TotalColumn:
        return tr("Net cost, 10k yuan");
    case UnwantedColumn:
        return tr("To be removed (clause 9)");
    case NoteColumn:
        return tr("Worked out");
    default:
        return {};
    }
}

} // namespace yumiao::ui::pages
