// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/ladders.h"
#include "models/eligibility/shelf.h"
#include "models/eligibility/ways.h"

namespace yumiao::cultivation {

/// What is asked of enterprises, in words: codes, or the Chinese names of ladders and tiers.
struct AssessmentWish {
    QString ladder; ///< empty: that of the tier or of the pack, else the first
    QString tier;   ///< empty: for a new application the next one that has rules, for a review the one it stands on
    QString pack;   ///< empty: the rules in force; else this document's, in force or not
    eligibility::Question question;
    std::vector<eligibility::Change> changes; ///< what-if (试算): nothing is written
};

/// The same with its names found. The shelf and the ladders that it was made from must outlive it.
struct Inquiry {
    const eligibility::Ladder *ladder = nullptr;
    const eligibility::Tier *tier = nullptr; ///< null: told by where the enterprise stands
    eligibility::Question question;
    std::vector<eligibility::Change> changes;
    std::vector<std::optional<eligibility::ShelfRules>> rules; ///< of each tier of the ladder, in its order
    [[nodiscard]] std::optional<eligibility::ShelfRules> rulesOf(const eligibility::Tier &of) const;
};
/// Errors: ladder.unknown, tier.unknown, pack.unknown (`value`, `known`), pack.no_tier (`value`, `tier`: the document
/// has no rules for it).
[[nodiscard]] Result<Inquiry> inquiryFrom(
    const AssessmentWish &wish, const eligibility::Ladders &ladders, const eligibility::Shelf &shelf);

/// A change of what-if as the command line writes it: "rd_expense@2021=112万元". Numbers outside the range of the fact
/// are refused. Errors: whatif.syntax, whatif.fact, whatif.year, whatif.derived, whatif.value (`value`, `fact`).
[[nodiscard]] Result<eligibility::Change> changeFromText(
    const eligibility::FactCatalogue &catalogue, const QString &text);

} // namespace yumiao::cultivation
