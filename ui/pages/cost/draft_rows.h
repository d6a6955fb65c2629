// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// A record that is being worked on and not written yet.
struct DraftRow {
    RecordId id;
    records::Values before; ///< empty: new
    records::Values now;
    friend bool operator==(const DraftRow &, const DraftRow &) = default;
};

/// Records of one kind as they would be after saving: some of their fields as columns.
class DraftRows final : public QAbstractTableModel {
    Q_OBJECT
public:
    DraftRows(records::RecordKind kind, QStringList fields, QObject *parent);

    void setRows(std::vector<DraftRow> rows);
    [[nodiscard]] const std::vector<DraftRow> &rows() const { return m_rows; }
    [[nodiscard]] const records::Field &fieldAt(int column) const;
    [[nodiscard]] records::Value valueAt(int row, int column) const;
    void setValue(int row, int column, const records::Value &value);
    /// A new row with these values; its place.
    int add(RecordId id, records::Values values);
    /// Takes a row away: a record that stands in the base will be marked as removed.
    void takeAway(int row);
    [[nodiscard]] bool hasRemoved() const { return !m_removed.empty(); }
    /// What saving would write; `reason` of removed records.
    [[nodiscard]] std::vector<changes::RecordChange> wantedChanges(const QString &reason) const;
    /// The first row and column that is required and empty, or (-1, -1).
    [[nodiscard]] std::pair<int, int> firstGap() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A value, or which rows there are.
    void edited();

private:
    [[nodiscard]] size_t fieldIndex(int column) const { return m_fields[static_cast<size_t>(column)]; }
    const records::RecordDescription &m_description;
    std::vector<size_t> m_fields; ///< places in the description
    std::vector<DraftRow> m_rows;
    std::vector<RecordId> m_removed;
};

} // namespace yumiao::ui::pages
