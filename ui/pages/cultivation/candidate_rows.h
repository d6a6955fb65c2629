// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/row_source.h"
#include "models/items/standings_shelf.h"

namespace yumiao::ui::pages {

/// The candidates for a tier as rows, the nearest first: who, where, the conditions as squares, the gap in words, how
/// many proofs are missing. The order comes from the standings; the words are judged again for the rows that are
/// looked at. Ask it with questionOf(CandidateWish).
class CandidateRows final : public items::RowSource {
    Q_OBJECT
public:
    static constexpr auto Conditions = "conditions";
    static constexpr auto Gap = "gap";
    static constexpr auto Missing = "missing";

    /// The workspace and the shelf outlive the source.
    CandidateRows(store::Workspace &workspace, items::StandingsShelf &standings);

    [[nodiscard]] store::Ticket spine(const items::ListQuestion &question, QObject *context, SpineReply reply) override;
    [[nodiscard]] store::Ticket rows(
        const std::vector<RecordId> &ids, QDate on, QObject *context, RowsReply reply) override;
    /// Nothing here is edited: it follows from the records.
    void edit(RecordId id, const items::Column &column, const records::Value &before, const QString &text,
        QObject *context, DoneReply reply) override;
    [[nodiscard]] items::Affected affectedBy(
        const changes::ChangeSet &set, const items::ListQuestion &question) const override;

private:
    store::Workspace &m_workspace;
    items::StandingsShelf &m_standings;
    QString m_ladder; ///< of the question asked last
    QString m_tier;
};

} // namespace yumiao::ui::pages
