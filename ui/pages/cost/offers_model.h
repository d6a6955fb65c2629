// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_reading.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// Offers for one need side by side, the cheapest first.
class OffersModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NumberColumn,
        InstitutionColumn,
        AmountColumn,
        TermColumn,
        RateColumn,
        MethodColumn,
        SimpleColumn,
        NominalColumn,
        EffectiveColumn,
        InterestColumn,
        FeesColumn,
        SubsidiesColumn,
        TotalColumn,
        UnwantedColumn,
        NoteColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setOffers(std::vector<cost::CostAnswer> offers);
    [[nodiscard]] const std::vector<cost::CostAnswer> &offers() const { return m_offers; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const cost::CostAnswer &offer, int column) const;
    [[nodiscard]] QString termText(const cost::CostAnswer &offer, int column) const;

    std::vector<cost::CostAnswer> m_offers;
};

} // namespace yumiao::ui::pages
