// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/rule_documents.h"
#include "models/eligibility/pack_difference.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace yumiao::app::cli {

/// {"code", "title", "document_number", "issuer", "version", "standing", "based_on", "id", "confidence", "tiers":
/// [{"ladder", "tier", "title", "clause", "in_force": [{"for", "from", "to", "confidence"}]}], "fault": null or
/// {"path", "line", "reason"}}
[[nodiscard]] QJsonObject documentJson(const cultivation::BookDocument &document);
/// [{"code", "tier", "for", "from", "to"}]: whose rules give way to whose
[[nodiscard]] QJsonArray givenWayJson(const std::vector<cultivation::GivesWay> &given);
/// [{"name", "agrees", "differences": [...]}]
[[nodiscard]] QJsonArray examplesJson(const std::vector<eligibility::ExampleAnswer> &answers);
/// [{"what", "trail": [...], "key", "before", "after"}]
[[nodiscard]] QJsonArray differencesJson(const std::vector<eligibility::PackDifference> &differences);

/// [{"change_set", "at", "author", "reason", "retired", "returned", "changes": [...]}], newest first; that of the first
/// keeping has no changes
[[nodiscard]] QJsonArray versionsJson(const std::vector<cultivation::DocumentVersion> &versions);

/// The same for people.
[[nodiscard]] QStringList documentLines(const std::vector<cultivation::BookDocument> &documents);
[[nodiscard]] QStringList rulesLines(const eligibility::Pack &pack, const eligibility::FactCatalogue &catalogue);
[[nodiscard]] QStringList versionLines(const std::vector<cultivation::DocumentVersion> &versions);
/// Only those that do not agree.
[[nodiscard]] QStringList exampleLines(const std::vector<eligibility::ExampleAnswer> &answers);

} // namespace yumiao::app::cli
