// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/enterprises/compare_rows.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// A comparison as a table: a sign where a line differs, the field, then a column for each enterprise.
class CompareModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SignColumn, FieldColumn, FirstEnterprise };
    enum Role { DiffersRole = Qt::UserRole + 1, HeadingRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setProfiles(const std::vector<figures::EnterpriseProfile> &profiles);
    void setOnlyDifferences(bool only);
    [[nodiscard]] bool isOnlyDifferences() const { return m_only; }
    /// The lines that are shown.
    [[nodiscard]] const std::vector<CompareRow> &rows() const { return m_rows; }
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] int differing() const;
    [[nodiscard]] int compared() const;
    /// The lines with headings, tab separated, for a spreadsheet.
    [[nodiscard]] QString text() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cellText(const QModelIndex &index) const;
    void choose();

    QStringList m_names;
    std::vector<CompareRow> m_all;
    std::vector<CompareRow> m_rows;
    bool m_only = false;
};

} // namespace yumiao::ui::pages
