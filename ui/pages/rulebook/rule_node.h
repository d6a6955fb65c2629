// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/fact_kind.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace yumiao::ui::pages {

/// What a line of a rule document is.
enum class RuleNodeKind { Document, Tier, InForce, Criterion, ScoreClass, ScoreRow, ScoreCase, Band };

/// A line of a rule document with those below it, as the tree shows it.
struct RuleNode {
    RuleNodeKind kind = RuleNodeKind::Document;
    QString path;     ///< where it stands: "pack.tiers[0].criteria[1]"
    QString title;    ///< the document's own words
    QString asked;    ///< the requirement in words
    QString clause;   ///< empty where it is that of the line above
    QString standing; ///< how sure it is, in words
    std::vector<RuleNode> children;
};

/// The lines of a document, which may be wrong in places: what cannot be read is shown as it is written.
[[nodiscard]] RuleNode ruleNodes(const QJsonObject &pack, const eligibility::FactCatalogue &catalogue);

} // namespace yumiao::ui::pages
