// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/plantext/plan_reading.h"
#include "models/store/session.h"

#include <QHash>

namespace yumiao::planimport {

/// What the workspace knows of the units and plans that a reading names.
struct KnownGround {
    QHash<QString, RecordId> bureaus; ///< by folded name, full name and former names
    RecordId samePlan;                ///< a plan with this document number
    /// The bureau that a name means; the null id for none.
    [[nodiscard]] RecordId bureau(const QString &name) const;
};
[[nodiscard]] Result<KnownGround> knownGround(const store::Session &session, const QString &documentNumber);

/// Units of the reading that the workspace has no bureau for, each once, in the order of the text.
[[nodiscard]] QStringList unknownUnits(const plantext::PlanReading &reading, const KnownGround &ground);

/// What taking a plan over adds to the text.
struct TakeoverWish {
    QString edition;
    RecordId replaces; ///< null: nothing
    QString source;    ///< name of the file; "window" for pasted text
};

/// One change set with action "import": the units that are new, the plan, its chapters, clauses, duties and measures.
/// Errors: plan.nothing_read (no clause was found); plan.no_title; plan.no_number; plan.already_there (`number`).
[[nodiscard]] Result<changes::ChangeSet> takeover(
    const plantext::PlanReading &reading, const KnownGround &ground, const TakeoverWish &wish, RecordIdSource &ids);

} // namespace yumiao::planimport
