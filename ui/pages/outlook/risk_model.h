// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/tier_risk.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// The tiers at risk, the most urgent first.
class RiskModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { UrgencyColumn, NameColumn, TierColumn, EndColumn, DaysColumn, WhyColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setPicture(cultivation::RiskPicture picture);
    [[nodiscard]] const cultivation::RiskPicture &picture() const { return m_picture; }
    [[nodiscard]] const cultivation::TierRisk *riskAt(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    cultivation::RiskPicture m_picture;
};

} // namespace yumiao::ui::pages
