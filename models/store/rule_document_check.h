// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/records/rule_document.h"
#include "models/records/validity.h"
#include "models/store/session.h"

namespace yumiao::store {

/// What is wrong with a rule document: rule_document.damaged (`path`, `line`, `rule_reason`): what readOfficePack()
/// says; rule_document.code, rule_document.title (`value`): the content has another one.
[[nodiscard]] std::vector<records::Problem> problemsOfRuleDocument(const records::RuleDocument &document);

/// Rule documents that a set made, changed or put into use and that could not be judged by, as problem details. Called
/// inside the ledger's transaction, after the rows are written. Errors: workspace.*.
[[nodiscard]] Result<QVariantList> wrongRuleDocuments(
    const Session &session, const std::vector<changes::RecordChange> &applied);

} // namespace yumiao::store
