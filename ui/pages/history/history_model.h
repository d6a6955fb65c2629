// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/history.h"
#include "models/store/workspace.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// The change sets, newest first, read page by page as the list is scrolled.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { AtColumn, ActionColumn, RecordsColumn, AuthorColumn, SourceColumn, ReasonColumn, StateColumn };
    static constexpr int PageSize = 200;

    explicit HistoryModel(store::Workspace &workspace, QObject *parent);
    /// Only sets whose author, source or reason contains this.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Reads as many as are shown again, the newest included.
    void reload();
    void retranslate();
    [[nodiscard]] const std::vector<store::HistoryLine> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void asking(bool under);
    void settled();
    void failed(const yumiao::Error &error);

private:
    using Lines = Result<std::vector<store::HistoryLine>>;
    void ask(std::optional<RecordId> before, int limit);
    void take(const Lines &lines, bool append, int limit);
    [[nodiscard]] QString textOf(const store::HistoryLine &line, int column) const;

    store::Workspace &m_workspace;
    QString m_text;
    std::vector<store::HistoryLine> m_lines;
    bool m_asking = false;
    bool m_whole = true; ///< there is nothing older; true until something was read
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
