// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/items/column.h"
#include "models/store/register_query.h"
#include "models/store/search_hits.h"
#include "models/store/ticket.h"

#include <QHash>
#include <QObject>

namespace yumiao::items {

/// What a list shows and in which order: one value; another one replaces it.
struct ListQuestion {
    QString text;                       ///< of the search box
    QHash<QString, QStringList> chosen; ///< codes of choices by code of facet
    store::Filter filter;               ///< further conditions
    std::vector<store::SortKey> sort;   ///< empty: the usual order of the list
    QDate on;                           ///< the day that derived fields are seen on; must be valid
    friend bool operator==(const ListQuestion &, const ListQuestion &) = default;
};

/// A cell as it is stored, and the label of the record that a reference names.
struct Cell {
    records::Value value;
    QString label;
    bool isRetired = false; ///< what the label names is out of use
    friend bool operator==(const Cell &, const Cell &) = default;
};
struct Row {
    RecordId id;
    std::vector<Cell> cells; ///< one for each column of the source; empty when the record is not there any more
    std::optional<store::MatchedText> match{}; ///< of a search: how it was found
    [[nodiscard]] bool isGone() const { return cells.empty(); }
};

/// The sum of a column over all that is found.
struct ColumnSum {
    QString field;
    qint64 sum = 0;
    qint64 known = 0; ///< how many had a value
};

/// The answer to a question: the ids in order, and what is said about them.
struct Spine {
    std::vector<RecordId> ids;
    qint64 all = 0;                        ///< records of the list without text, choices and filter
    std::vector<store::FacetGroup> facets; ///< empty when the list has none, or not yet
    std::vector<ColumnSum> sums;
    std::optional<qint64> medianRdShare; ///< millionths; of enterprises
    std::vector<Row> head;               ///< the first rows, so that they are there with the ids
    qint64 similar = 0;                  ///< how many are only written much like the text: all or none
    bool isProvisional = false;          ///< a fuller answer follows (renewed())
};

/// What a commit means for a list.
struct Affected {
    bool spine = false;         ///< which records, or their order, may be others now
    bool allRows = false;       ///< any row may show something else
    std::vector<RecordId> rows; ///< these do
};

/// Where a table gets its rows from. Lives on the UI thread; answers come there, and not at all when the ticket or the
/// context is gone.
class RowSource : public QObject {
    Q_OBJECT
public:
    using SpineReply = std::function<void(Result<Spine>)>;
    using RowsReply = std::function<void(Result<std::vector<Row>>)>;
    using DoneReply = std::function<void(Done)>;

    ~RowSource() override;
    [[nodiscard]] virtual store::Ticket spine(const ListQuestion &question, QObject *context, SpineReply reply) = 0;
    /// For an answer that takes its time: its first rows alone, asked before spine(). Nothing when that is quick
    /// anyway.
    [[nodiscard]] virtual std::optional<store::Ticket> beginning(
        const ListQuestion &question, QObject *context, SpineReply reply);
    /// One row for each id, in the same order.
    [[nodiscard]] virtual store::Ticket rows(
        const std::vector<RecordId> &ids, QDate on, QObject *context, RowsReply reply)
        = 0;
    /// Gives one field of a record another value, typed by a person; `before` is what was shown when the edit began.
    /// An order: closing the page does not withdraw it. Errors: those of valueFromTyped() and store::commit().
    virtual void edit(RecordId id, const Column &column, const records::Value &before, const QString &text,
        QObject *context, DoneReply reply)
        = 0;
    [[nodiscard]] virtual Affected affectedBy(const changes::ChangeSet &set, const ListQuestion &question) const = 0;

    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    /// Other columns: rows that were read before are of no use any more.
    void setColumns(std::vector<Column> columns) { m_columns = std::move(columns); }

Q_SIGNALS:
    void committed(const yumiao::changes::ChangeSet &set); ///< something was written
    void renewed();                                        ///< asking again gives a fuller answer
    void rowsChanged();                                    ///< any row may show something else now; the ids stand

protected:
    explicit RowSource(std::vector<Column> columns)
        : m_columns(std::move(columns))
    {
    }

private:
    std::vector<Column> m_columns;
};

} // namespace yumiao::items
