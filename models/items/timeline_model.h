// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/display_text.h"
#include "models/items/timeline_reading.h"
#include "models/store/workspace.h"

#include <QAbstractListModel>

#include <functional>

namespace yumiao::items {

/// The stable word of what was done (edit, import, …) in words.
[[nodiscard]] QString shownAction(const QString &action, const DisplayText &display);
/// Where a set came from in the words of the officer: a file as it is called, 窗口, 命令行, 演练数据.
[[nodiscard]] QString shownSource(const QString &source, const DisplayText &display);

/// The timeline (时间线) of a record and of what belongs to it: one row per change, the newest first, read a page at a
/// time as the view comes to its end. Reads itself again when something was written, and then only adds what is new.
/// Lives on the UI thread.
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
        KindRole,      ///< int: records::RecordKind
        BusinessRole,  ///< bool: business, or a value put right
    };
    /// The workspace outlives the model.
    explicit TimelineModel(store::Workspace &workspace, DisplayText display = DisplayText(), QObject *parent = nullptr);

    /// Another record; a null id empties the list.
    void setRecord(records::RecordKind kind, RecordId id, bool withRelated = true);
    void setDisplay(DisplayText display);
    /// Says the names of records in other words than they are kept; the name itself where it knows no other.
    using RecordNames = std::function<QString(records::RecordKind kind, const QString &name)>;
    void setRecordNames(RecordNames names) { m_names = std::move(names); }
    /// Only such lines; the list begins anew.
    void setFilter(const TimelineFilter &filter);
    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    /// Nothing that was written after the end of this day; an invalid day: everything.
    void setUntil(QDate day);
    /// The offices that wrote these records.
    [[nodiscard]] const QStringList &authors() const { return m_authors; }
    /// Whether older lines may follow those that are there.
    [[nodiscard]] bool hasMore() const { return m_next.has_value(); }
    [[nodiscard]] const std::vector<TimelineLine> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void settled();
    void failed(const yumiao::Error &error);

private:
    void ask(bool afresh);
    void take(TimelinePage page, bool afresh);
    void append(TimelinePage page);
    void insertAt(size_t row, const std::vector<TimelineLine> &lines);
    [[nodiscard]] TimelineFilter question() const;
    [[nodiscard]] QString text(const TimelineLine &line) const;
    [[nodiscard]] QString recordText(const TimelineLine &line) const;
    [[nodiscard]] QString valueText(const TimelineLine &line, const records::Value &value, const QString &label) const;
    [[nodiscard]] QString fieldTitle(const TimelineLine &line) const;

    store::Workspace &m_workspace;
    DisplayText m_display;
    RecordNames m_names;
    records::RecordKind m_kind = records::RecordKind::Enterprise;
    RecordId m_id;
    bool m_withRelated = true;
    TimelineFilter m_filter;
    QDate m_until;
    std::vector<TimelineLine> m_lines;
    std::optional<store::HistoryMark> m_next;
    QStringList m_authors;
    bool m_fetching = false;
    store::Ticket m_ticket;
};

} // namespace yumiao::items
