// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/cultivation/enterprise_facts.h"
#include "models/cultivation/inquiry.h"

#include <functional>

namespace yumiao::cultivation {

/// Why nothing is judged.
enum class Silence {
    NoRules,     ///< no rules of the tier are known for the day and procedure (reading rule 12)
    HighestTier, ///< it stands on the highest tier
    NoTier,      ///< a review was asked and it stands on no tier
};

/// Where an enterprise stands on a ladder on a day, by certificates and facts, never by computation.
struct LadderStanding {
    const eligibility::Tier *tier = nullptr; ///< the highest it stands on; null when there is none
    const eligibility::Tier *next = nullptr; ///< the lowest above it that exists on the day
};
[[nodiscard]] LadderStanding ladderStanding(
    const eligibility::Ladder &ladder, const eligibility::Facts &facts, QDate on);

/// The answer for one enterprise; it points into the inquiry's shelf and ladders.
struct Judgement {
    LadderStanding standing;
    const eligibility::Tier *tier = nullptr; ///< the one that was judged
    std::optional<eligibility::ShelfRules> rules;
    std::optional<eligibility::Assessment> assessment;
    eligibility::Distance distance;
    std::optional<Silence> silence; ///< set exactly when there is no assessment
};

/// Judges what is known of one enterprise. Pure; safe to call from any thread.
[[nodiscard]] Judgement judgementOf(const Inquiry &inquiry, const eligibility::Facts &facts);

/// One enterprise with what is known of it, what-if included, and the answer.
struct Judged {
    EnterpriseFacts known;
    Judgement judgement;
};
/// Errors: record.missing, those of factsOf().
[[nodiscard]] Result<Judged> judgeEnterprise(const store::Session &session, RecordId id, const Inquiry &inquiry);

/// Is handed one enterprise after the other; its failure ends the stream.
using TakeJudged = std::function<Done(const Judged &)>;
/// Judges every enterprise that stands in the register on the day, in the order they were registered, some hundreds at
/// a time in memory. Errors: cancelled, those of `take` and of factsOf().
[[nodiscard]] Done judgeRegister(const store::Session &session, const Inquiry &inquiry, const TakeJudged &take,
    const Cancel &cancel = {}, const ReportProgress &report = {});

} // namespace yumiao::cultivation

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::cultivation::Silence>();
}
