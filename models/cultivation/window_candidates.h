// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/cultivation/rule_book.h"
#include "models/cultivation/window_plan.h"
#include "models/eligibility/candidates.h"

namespace yumiao::cultivation {

/// How many working days things take. Proposals of the program stand in thresholds; the office knows better.
struct WindowPace {
    int evidenceDays = 0;           ///< for each piece of evidence that is missing
    std::optional<int> failingDays; ///< for each condition that fails; nothing: it cannot be met in this window
    int hurryDays = 0;              ///< with less to spare it must hurry
};
/// Errors: threshold.missing, workspace.*.
[[nodiscard]] Result<WindowPace> proposedPace(const store::Session &session, QDate on);
/// Days of the steps that the window does not say, from the thresholds: publicity, site check, paper file.
[[nodiscard]] Result<records::ApplicationWindow> withProposedDays(
    const store::Session &session, records::ApplicationWindow window, QDate on);
/// The days off and make-up working days of a base.
[[nodiscard]] Result<rules::WorkingDays> workingDaysOf(const store::Session &session);

/// Who can still make a window.
enum class Chance { CanMake, MustHurry, Cannot };
/// Why it cannot.
enum class ChanceReason {
    None,
    Failing, ///< a condition fails
    TooLate, ///< more working days are needed than are left
    Over,    ///< the last day is over
};

struct WindowCandidate {
    RecordId enterprise;
    QString name;
    QString creditCode;
    eligibility::Candidate candidate;
    QStringList fails; ///< titles of the conditions that fail, in the document's words
    Chance chance = Chance::Cannot;
    ChanceReason reason = ChanceReason::None;
    int needed = 0; ///< working days
    int left = 0;   ///< working days from today to the last day, both counted
    [[nodiscard]] int spare() const { return left - needed; }
};

/// Judges one by what is short and what is left. Pure.
void judgeChance(WindowCandidate &candidate, const WindowPlan &plan, const WindowPace &pace, QDate today,
    const rules::WorkingDays &days);

struct WindowQuestion {
    records::ApplicationWindow window;
    WindowPlan plan;
    WindowPace pace;
    QDate today;
};
struct WindowAnswer {
    QString pack;                            ///< title of the document that judges
    std::vector<WindowCandidate> candidates; ///< who can make it first, then who is nearer
    [[nodiscard]] int count(Chance chance) const;
};
/// Everybody in the register who does not stand on the tier or above it, judged by the rules in force on the closing
/// day and what is known today. Errors: ladder.unknown, tier.unknown, window.no_rules (`tier`, `day`), cancelled,
/// workspace.*.
[[nodiscard]] Result<WindowAnswer> windowCandidates(const store::Session &session, const RuleBook &book,
    const WindowQuestion &question, const rules::WorkingDays &days, const Cancel &cancel = {},
    const ReportProgress &report = {});

} // namespace yumiao::cultivation

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::cultivation::Chance>();
template <>
std::span<const Choice> choicesOf<yumiao::cultivation::ChanceReason>();
} // namespace yumiao::records
