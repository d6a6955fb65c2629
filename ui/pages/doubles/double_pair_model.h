// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/doubles_index.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// Pairs of records that may be one enterprise: how sure, why, both names with codes and towns.
class DoublePairModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { GradeColumn, ReasonColumn, FirstColumn, SecondColumn };
    using QAbstractTableModel::QAbstractTableModel;
    void setPairs(std::vector<store::DoublePair> pairs);
    [[nodiscard]] const std::vector<store::DoublePair> &pairs() const { return m_pairs; }
    /// A pair that was dealt with goes at once; the next search would not give it again.
    void removePair(RecordId first, RecordId second);
    /// Every pair with a record that is gone.
    void removeRecord(RecordId record);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeAt(size_t row);
    std::vector<store::DoublePair> m_pairs;
};

} // namespace yumiao::ui::pages
