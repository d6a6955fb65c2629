// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/exchange/import_wish.h"
#include "models/records/application_step.h"
#include "models/store/session.h"

namespace yumiao::exchange {

/// Applications that a ledger moves: the step that the ledger's row means is judged before anything is written, so that
/// one row that cannot be is set aside and the others are taken. Skipped stages carry the note as their reason.
class ApplicationMoves {
public:
    /// Errors: those of query.h, rule.damaged.
    [[nodiscard]] static Result<ApplicationMoves> read(const store::Session &session, const QString &note, QDate today);
    struct Problem : RowProblem {
        int field = 0; ///< of the application
    };
    /// Why the step cannot be: application.* (rules/application_steps.h), row.days_backwards, row.day_ahead.
    [[nodiscard]] std::optional<Problem> problemOf(
        const changes::RecordChange &change, const records::Values &before, const records::Values &after) const;
    /// The change brings an application to another stage.
    [[nodiscard]] static bool moves(const changes::RecordChange &change);
    [[nodiscard]] const QString &note() const { return m_note; }

private:
    QString m_note;
    QDate m_today;
    QHash<RecordId, std::vector<records::ApplicationStep>> m_steps; ///< by application, in their order
};

} // namespace yumiao::exchange
