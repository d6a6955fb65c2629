// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/display_text.h"
#include "models/items/row_source.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <map>

namespace yumiao::items {

/// A table of any length: it keeps the ids of all rows (the spine) and the contents of the few windows of rows that
/// were looked at last, which it asks for while the view paints. Lives on the UI thread and never waits.
///
/// A new question replaces the one before; the old rows stay until the answer is there, then the model is reset.
/// A commit reads only what it changed again. Sorting is part of the question: sort() is not used.
class WindowModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64; known for every row at once
        ValueRole,                 ///< QVariant of the stored value; invalid when unknown
        TextRole,                  ///< as shown, unmasked: for copying and exports
        SortRole,                  ///< numbers as numbers, others as shown
        LoadingRole,               ///< bool: the row is not read yet
        UnknownRole,               ///< bool: nothing is filled in
        FieldRole,                 ///< also of a header: the name of the field
        NoteRole,                  ///< of the name: how a search found the record, where the name does not show it
        SearchedRole,              ///< of the name: QList<TextPart>, the searched words in it
        UnitRole,                  ///< of a header: the unit that is shown beside the title
    };
    static constexpr int WindowRows = 64;
    static constexpr int KeptWindows = 128;

    explicit WindowModel(
        std::unique_ptr<RowSource> source, DisplayText display = DisplayText(), QObject *parent = nullptr);
    ~WindowModel() override;

    /// Asks; asking the same again while the answer stands does nothing.
    void setQuestion(const ListQuestion &question);
    [[nodiscard]] const ListQuestion &question() const { return m_question; }
    /// Asks the present question again.
    void refresh();
    /// Also while only the beginning of the list is there.
    [[nodiscard]] bool isAsking() const { return m_asking; }
    [[nodiscard]] const Spine &spine() const { return m_spine; } ///< its head is taken out

    void setColumns(std::vector<Column> columns);
    [[nodiscard]] const std::vector<Column> &columns() const { return m_source->columns(); }
    /// The columns that somebody looks at: what the others would need to be looked up is left out. All at first.
    void setShownColumns(const QStringList &fields);
    [[nodiscard]] int columnOfField(QStringView field) const; ///< -1 when it is not among them
    void setDisplay(DisplayText display);                     ///< another language
    [[nodiscard]] const DisplayText &display() const { return m_display; }

    [[nodiscard]] RecordId idAt(int row) const;
    [[nodiscard]] int rowOf(RecordId id) const; ///< -1 when it is not in the list
    /// The row as far as it has been read; nullptr while it has not.
    [[nodiscard]] const Row *rowAt(int row) const;

    /// Whether the row has been read; asks for nothing.
    [[nodiscard]] bool isRead(int row) const;
    /// Reads rows for a purpose of their own (copying), in this order.
    [[nodiscard]] store::Ticket fetch(const std::vector<RecordId> &ids, RowSource::RowsReply reply);

    /// Writes what a person typed into a cell; the answer comes as editDone() or editRefused(). False when the cell
    /// cannot be edited.
    bool commitEdit(const QModelIndex &index, const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void asking(bool under);
    void settled(); ///< the answer to the question is in (also when it is the same as before)
    void failed(const yumiao::Error &error);
    void editDone(yumiao::RecordId id, const QString &field);
    void editRefused(yumiao::RecordId id, const QString &field, const yumiao::Error &error);

private:
    using Window = std::vector<Row>;
    void ask();
    void accept(Spine spine);
    void acceptBeginning(Spine spine);
    void acceptMore(Spine spine);
    void acceptHead(std::vector<Row> head);
    void acceptRows(int window, Window rows);
    void want(int window) const;
    void askNext();
    void forget();
    void onCommitted(const changes::ChangeSet &set);
    void markStale(const QSet<RecordId> *changed);
    void setAsking(bool under);
    [[nodiscard]] std::vector<RecordId> idsOf(int window) const;
    [[nodiscard]] QString withNote(const Row &row, int at, const QString &shown) const;
    [[nodiscard]] QVariant cellData(const Row &row, int column, int role) const;

    std::unique_ptr<RowSource> m_source;
    DisplayText m_display;
    ListQuestion m_question;
    Spine m_spine;
    std::vector<Row> m_head; ///< the first rows, until their window is read
    bool m_headIsStale = false;
    bool m_asking = false;
    bool m_asked = false;
    QString m_answeredText;     ///< of the search that the rows say how it found them
    bool m_isBeginning = false; ///< only the first rows are there
    store::Ticket m_spineTicket;
    store::Ticket m_beginningTicket;

    mutable QCache<int, Window> m_windows{KeptWindows};
    mutable QSet<int> m_stale;  ///< kept windows that must be read again when they are looked at
    mutable QList<int> m_queue; ///< windows that are wished for, the newest first
    std::map<int, store::Ticket> m_pending;
};

} // namespace yumiao::items
