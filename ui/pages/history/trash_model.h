// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/trash.h"
#include "models/store/workspace.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// The removed records of every kind, those removed last first.
class TrashModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { KindColumn, LabelColumn, ReasonColumn, AtColumn, AuthorColumn };

    explicit TrashModel(store::Workspace &workspace, QObject *parent);
    /// Only records with this in their name or reason.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void reload();
    void retranslate();
    [[nodiscard]] const std::vector<store::RemovedRecord> &records() const { return m_records; }
    /// Null when it is not listed.
    [[nodiscard]] const store::RemovedRecord *find(RecordId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void asking(bool under);
    void settled();
    void failed(const yumiao::Error &error);

private:
    void take(const Result<std::vector<store::RemovedRecord>> &found);
    [[nodiscard]] QString textOf(const store::RemovedRecord &record, int column) const;

    store::Workspace &m_workspace;
    QString m_text;
    std::vector<store::RemovedRecord> m_records;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
