// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/row_source.h"
#include "models/items/translate.h"
#include "models/store/workspace.h"

namespace yumiao::items {

/// The records of any kind as rows: applications, certificates, tasks, visits, needs, reports. The search text looks
/// into the searchable fields of the kind and into the names, codes and initials of the enterprise it belongs to.
class RecordRows : public RowSource {
    Q_OBJECT
public:
    /// Says the cells of told columns (Column::isTold) of rows that were just read; runs on the lane.
    using TellRows = std::function<Done(
        const store::Session &session, const std::vector<Column> &columns, std::vector<Row> &rows, QDate on)>;
    struct Options {
        records::RecordKind kind = records::RecordKind::Task;
        std::vector<Column> columns;
        store::Filter scope; ///< always holds: "the records of this enterprise"
        QStringList summed;  ///< number fields whose sums the spine tells
        TellRows tell{};     ///< none: no column is told
    };
    /// The workspace outlives the source.
    RecordRows(store::Workspace &workspace, Options options, Translate translate = &untranslated);

    [[nodiscard]] store::Ticket spine(const ListQuestion &question, QObject *context, SpineReply reply) override;
    [[nodiscard]] store::Ticket rows(
        const std::vector<RecordId> &ids, QDate on, QObject *context, RowsReply reply) override;
    void edit(RecordId id, const Column &column, const records::Value &before, const QString &text, QObject *context,
        DoneReply reply) override;
    [[nodiscard]] Affected affectedBy(const changes::ChangeSet &set, const ListQuestion &question) const override;

    [[nodiscard]] records::RecordKind kind() const { return m_kind; }

private:
    store::Workspace &m_workspace;
    records::RecordKind m_kind;
    store::Filter m_scope;
    QStringList m_summed;
    TellRows m_tell;
    Translate m_translate;
};

/// How many records of a kind the list would show.
[[nodiscard]] Result<qint64> countListed(
    const store::Session &session, records::RecordKind kind, const ListQuestion &question);

/// Whether a filter or an order looks at other records than the rows' own (derived fields, dotted fields).
[[nodiscard]] bool looksElsewhere(records::RecordKind kind, const store::Filter &filter);
/// Whether it looks at a field.
[[nodiscard]] bool looksAt(const store::Filter &filter, QStringView field);

} // namespace yumiao::items
