// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/application_moves.h"
#include "models/exchange/import_match.h"
#include "models/exchange/import_plan.h"
#include "models/exchange/need_courses.h"
#include "models/store/doubles_index.h"

#include <map>

namespace yumiao::exchange {

/// Turns rows into changes of the plan, or sets them aside.
class RowSettling {
public:
    RowSettling(const ImportWish &wish, const ImportMatch &match, const ImportNames &names, RecordIdSource &ids,
        ImportPlan &plan);
    void settle(ImportRow &row);
    /// New enterprises that are certainly or likely one of these are set aside (row.possible_double).
    void holdDoublesOf(std::shared_ptr<const store::DoublesIndex> doubles) { m_doubles = std::move(doubles); }
    /// Needs bring along what came of them.
    void followNeeds(NeedCourses courses) { m_needs = std::move(courses); }
    /// New requests bring along the steps that their ledger tells; `note` says where they are from.
    void followRequests(const QString &note, QDate today) { m_requests = RequestNote{note, today}; }
    /// Applications move by their course alone.
    void followMoves(ApplicationMoves moves) { m_moves = std::move(moves); }

private:
    struct RequestNote {
        QString note;
        QDate today;
    };
    void refuseDouble(const records::Values &after, ImportRow &row) const;
    [[nodiscard]] const store::StoredRow *found(ImportRow &row) const;
    void refuseTakenKey(const records::Values &after, RecordId own, ImportRow &row) const;
    [[nodiscard]] bool isRepeated(const changes::RecordChange &change, const records::Values &after, ImportRow &row);
    void refuseInvalid(const records::Values &after, ImportRow &row) const;
    void refuseRetired(const changes::RecordChange &change, ImportRow &row) const;
    [[nodiscard]] std::vector<changes::RecordChange> broughtAlong(
        RecordId id, bool isNew, const records::Values &after, ImportRow &row);
    void refuseMove(const changes::RecordChange &change, const records::Values &before, const records::Values &after,
        ImportRow &row) const;
    void take(changes::RecordChange change, const std::vector<changes::RecordChange> &along);
    void setAside(const ImportRow &row);

    const records::RecordDescription &m_description;
    ImportStrategy m_strategy;
    const ImportMatch &m_match;
    const ImportNames &m_names;
    RecordIdSource &m_ids;
    ImportPlan &m_plan;
    std::shared_ptr<const store::DoublesIndex> m_doubles; ///< none: nothing is held
    std::optional<NeedCourses> m_needs;
    std::optional<ApplicationMoves> m_moves;
    std::optional<RequestNote> m_requests;
    std::map<RecordId, int> m_changedBy;  ///< records of the workspace and the row that changes them
    std::map<records::Values, int> m_new; ///< of kinds without a key: what was made, by which row
};

} // namespace yumiao::exchange
