// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/cultivation/enterprise_facts.h"
#include "models/cultivation/rule_book.h"

#include <functional>

namespace yumiao::cultivation {

/// What was found of a criterion, as texts: the ones who show it have the words.
struct FoundWords {
    QString actual;
    QString required;
    friend bool operator==(const FoundWords &, const FoundWords &) = default;
};
/// Called on the lane's thread.
using TellFinding = std::function<FoundWords(const eligibility::Finding &)>;

/// One side of a comparison: by which rules, on which day.
struct OutlookSide {
    QString pack; ///< code; empty: the rules in force on the day
    eligibility::Question question;
};

struct OutlookWish {
    OutlookSide left;
    OutlookSide right;
    QString ladder; ///< code or name; empty: that of the tier, else the first
    QString tier;   ///< code or name; empty: the lowest that has rules on both sides
};

/// What becomes of an enterprise from the left to the right side (升上、掉下、…).
enum class Move {
    Gains,       ///< not met, then met
    Falls,       ///< met, then not met
    ToUnknown,   ///< known, then unknown
    FromUnknown, ///< unknown, then known
    Comes,       ///< not yet in the register on the left day
    Leaves,      ///< no longer in it on the right day
    Same,
};

/// A condition that changed its verdict; a side without it does not ask it.
struct Shift {
    QString code;
    QString title;
    QString clause; ///< of the right side, else of the left
    std::optional<eligibility::Verdict> before;
    std::optional<eligibility::Verdict> after;
    FoundWords left;
    FoundWords right;
    friend bool operator==(const Shift &, const Shift &) = default;
};

struct Moved {
    RecordId enterprise;
    QString creditCode;
    QString name;
    Move move = Move::Same;
    std::optional<eligibility::Verdict> before;
    std::optional<eligibility::Verdict> after;
    std::vector<Shift> why; ///< of those that did not stay the same
};

/// A side as it was judged.
struct JudgedSide {
    QString pack;
    QString title;
    QString documentNumber;
    eligibility::Question question;
};

struct DistrictComparison {
    QString ladder;
    QString tier;
    eligibility::Bilingual tierName; ///< on the right day
    JudgedSide left;
    JudgedSide right;
    std::vector<Moved> enterprises; ///< all that stand in the register on one of the days, in the order of their ids
    [[nodiscard]] qint64 count(Move move) const;
};

/// The district by two sets of rules or on two days, side by side: every enterprise judged twice, no ways searched.
/// Errors: those of inquiryFrom(); outlook.no_rules (`tier`, `on`: no rules of the tier are known for a side);
/// cancelled; workspace.*.
[[nodiscard]] Result<DistrictComparison> compareDistrict(const store::Session &session, const RuleBook &book,
    const OutlookWish &wish, const TellFinding &tell, const Cancel &cancel = {}, const ReportProgress &report = {});

/// What changed between two judgements of one enterprise: the leaves of the conditions whose verdict is another, or the
/// condition itself where none of its leaves is. What only one side asks counts where it is not met there.
[[nodiscard]] std::vector<Shift> shiftsBetween(
    const eligibility::Assessment &left, const eligibility::Assessment &right, const TellFinding &tell);

} // namespace yumiao::cultivation

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::cultivation::Move>();
}
