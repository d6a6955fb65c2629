// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/plan_progress.h"

#include <QAbstractTableModel>

#include <memory>

namespace yumiao::ui::pages {

/// 责任单位: all, each bureau with the measures it leads and supports and its worst lamp, and those without a bureau.
class BureauModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, LeadColumn, SupportColumn, LampColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setProgress(std::shared_ptr<const figures::PlanProgress> progress);
    /// The bureau of a row; null for the first (all) and the last (no bureau named).
    [[nodiscard]] RecordId bureauAt(int row) const;
    [[nodiscard]] bool isUnassigned(int row) const;
    /// Where a bureau stands; the first row when it is not there or null.
    [[nodiscard]] int rowOf(RecordId bureau) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString name;
        qint64 lead = 0;
        qint64 support = 0;
        std::optional<rules::Lamp> lamp;
        qint64 count = 0;
    };
    [[nodiscard]] Line lineAt(int row) const;
    std::shared_ptr<const figures::PlanProgress> m_progress;
};

} // namespace yumiao::ui::pages
