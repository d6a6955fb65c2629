// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace yumiao::ui::pages {

/// The loans of a list that hold a text, and of the calendar those of a month.
class LoanFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    /// 2022-09, as it stands in the first column; empty: every month.
    void setMonth(const QString &month)
    {
        m_month = month;
        invalidateFilter();
    }
    [[nodiscard]] const QString &month() const { return m_month; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return (m_month.isEmpty() || sourceModel()->index(row, 0, parent).data().toString() == m_month)
            && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    QString m_month;
};

} // namespace yumiao::ui::pages
