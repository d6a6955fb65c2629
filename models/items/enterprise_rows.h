// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/register_shelf.h"
#include "models/items/row_source.h"
#include "models/items/standings_shelf.h"
#include "models/items/translate.h"

#include <QPointer>

namespace yumiao::items {

struct NextTierReading;

/// The register of enterprises as rows. Search, facets and the usual orders are answered from memory; further filters
/// and other orders by SQL first. Until the index is loaded, and for other days than the shelf's, SQL answers all of
/// it, without facets and sums.
class EnterpriseRows : public RowSource {
    Q_OBJECT
public:
    /// name, town, tier, revenue, rd_share, last_visit
    [[nodiscard]] static std::vector<Column> usualColumns();

    /// 下一级: the conditions of the next tier as squares. Only for a source that useStandings().
    [[nodiscard]] static Column nextTierColumn();
    /// Says in words how an enterprise stands to a tier; called on a lane.
    using TellStanding
        = std::function<QString(const eligibility::Tier &tier, const cultivation::Standing &standing, QDate on)>;

    /// The workspace and the shelf outlive the source.
    EnterpriseRows(store::Workspace &workspace, RegisterShelf &shelf, std::vector<Column> columns = usualColumns(),
        Translate translate = &untranslated);

    /// Where the column of the next tier gets its squares from: the first ladder. The shelf outlives the source.
    void useStandings(StandingsShelf &standings, TellStanding tell);

    [[nodiscard]] store::Ticket spine(const ListQuestion &question, QObject *context, SpineReply reply) override;
    /// Until the index is there, of the whole register.
    [[nodiscard]] std::optional<store::Ticket> beginning(
        const ListQuestion &question, QObject *context, SpineReply reply) override;
    [[nodiscard]] store::Ticket rows(
        const std::vector<RecordId> &ids, QDate on, QObject *context, RowsReply reply) override;
    void edit(RecordId id, const Column &column, const records::Value &before, const QString &text, QObject *context,
        DoneReply reply) override;
    [[nodiscard]] Affected affectedBy(const changes::ChangeSet &set, const ListQuestion &question) const override;

private:
    [[nodiscard]] NextTierReading nextTierReading() const;
    store::Workspace &m_workspace;
    RegisterShelf &m_shelf;
    Translate m_translate;
    StandingsShelf *m_standings = nullptr;
    TellStanding m_tell;
    QString m_text; ///< of the question asked last
};

/// How many enterprises the list would show, whatever its order.
[[nodiscard]] Result<qint64> countListed(
    const store::Session &session, const RegisterShelf::Reader &reader, ListQuestion question);

} // namespace yumiao::items
