// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_plan.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// How the columns of a sheet were understood: heading, field, how. The field can be changed (empty: not read).
class ImportColumnModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LetterColumn, HeadingColumn, FieldColumn, HowColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const exchange::ImportPlan &plan, records::RecordKind kind);
    void clear();
    /// Titles and words in the present language.
    void retranslate();
    /// How many columns are read.
    [[nodiscard]] int usedCount() const;
    /// What the officer has changed, by the letters of the column: headings may be alike.
    [[nodiscard]] const exchange::ColumnMap &map() const { return m_map; }
    void setMap(const exchange::ColumnMap &map) { m_map = map; }
    /// The fields that a column may be given: names and titles, the first one empty (not read).
    [[nodiscard]] const QList<std::pair<QString, QString>> &fields() const { return m_fields; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
Q_SIGNALS:
    /// The officer gave a column another field: the trial run is to be made again.
    void mapChanged();

private:
    void nameFields();
    [[nodiscard]] QString titleOf(const QString &field) const;
    [[nodiscard]] static QString howText(exchange::Recognised how);

    std::vector<exchange::RecognisedColumn> m_columns;
    records::RecordKind m_kind = records::RecordKind::Enterprise;
    QList<std::pair<QString, QString>> m_fields;
    exchange::ColumnMap m_map;
};

/// Why rows were set aside: row, column, value, reason.
class ImportProblemModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RowColumn, NameColumn, ValueColumn, ReasonColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setProblems(std::vector<exchange::RowProblem> problems);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<exchange::RowProblem> m_problems;
};

} // namespace yumiao::ui::pages
