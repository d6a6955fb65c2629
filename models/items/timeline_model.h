// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/display_text.h"
#include "models/items/timeline_reading.h"
#include "models/store/workspace.h"

#include <QAbstractListModel>

namespace yumiao::items {

/// Where a set came from in the words of the officer: a file as it is called, 窗口, 命令行, 演练数据.
[[nodiscard]] QString shownSource(const QString &source, const DisplayText &display);

/// The timeline (时间线) of a record and of what belongs to it: one row per change, the newest first. Reads itself
/// again when something was written. Lives on the UI thread.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        AtRole = Qt::UserRole + 1, ///< QDateTime
        AtTextRole,                ///< "2022-08-31 14:32"
        AuthorRole,
        ActionRole, ///< in words
        SourceRole, ///< in words, or the name of a file
        ReasonRole,
        RecordRole, ///< "Certificate 川-2021-001"
        FieldRole,  ///< title of the field; empty when the record was made or removed
        BeforeRole, ///< as shown
        AfterRole,
        ChangeSetRole, ///< qint64: what store::undo() takes
        RecordIdRole,  ///< qint64
    };
    /// The workspace outlives the model.
    explicit TimelineModel(store::Workspace &workspace, DisplayText display = DisplayText(), QObject *parent = nullptr);

    /// Another record; a null id empties the list.
    void setRecord(records::RecordKind kind, RecordId id, bool withRelated = true);
    void setDisplay(DisplayText display);
    [[nodiscard]] const std::vector<TimelineLine> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void settled();
    void failed(const yumiao::Error &error);

private:
    void ask();
    [[nodiscard]] QString text(const TimelineLine &line) const;
    [[nodiscard]] QString recordText(const TimelineLine &line) const;
    [[nodiscard]] QString valueText(const TimelineLine &line, const records::Value &value, const QString &label) const;
    [[nodiscard]] QString fieldTitle(const TimelineLine &line) const;

    store::Workspace &m_workspace;
    DisplayText m_display;
    records::RecordKind m_kind = records::RecordKind::Enterprise;
    RecordId m_id;
    bool m_withRelated = true;
    std::vector<TimelineLine> m_lines;
    store::Ticket m_ticket;
};

} // namespace yumiao::items
