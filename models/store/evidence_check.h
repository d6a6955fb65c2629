// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/eligibility/fact_kind.h"
#include "models/records/evidence.h"
#include "models/records/validity.h"
#include "models/store/session.h"

namespace yumiao::store {

/// The value of evidence as Facts::put() takes it: of numbers, flags and events that never happened the plain whole
/// number. Nothing when the text has another form; whether a fact may have the value is not asked.
[[nodiscard]] std::optional<records::Value> storedFact(const eligibility::FactKind &kind, const QString &text);

/// What is wrong with a record of evidence: evidence.unknown_fact (`value`), evidence.other_record (it stands in the
/// register or in the annual figures), evidence.derived (it follows from others), evidence.needs_year,
/// evidence.no_year, evidence.not_number, evidence.not_flag, evidence.not_word (`words`), evidence.not_day,
/// evidence.not_event, evidence.out_of_range.
[[nodiscard]] std::vector<records::Problem> problemsOfEvidence(const records::Evidence &evidence);

/// Evidence that a set made or changed and that the list of facts does not know, as problem details. Called inside the
/// ledger's transaction, after the rows are written. Errors: rule.damaged, workspace.*.
[[nodiscard]] Result<QVariantList> wrongEvidence(
    const Session &session, const std::vector<changes::RecordChange> &applied);

} // namespace yumiao::store
