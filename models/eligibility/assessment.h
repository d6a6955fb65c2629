// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/pack.h"

namespace yumiao::eligibility {

/// Unknown is a third value, never counted as met or not met (policy file, reading rule 5).
enum class Verdict { Met, NotMet, Unknown };

/// What is asked: on which day, and in which procedure.
struct Question {
    QDate on;
    Procedure procedure = Procedure::New;
};

/// What a threshold measured for one year.
struct YearFinding {
    int year = 0; ///< the fiscal year, or 0 when the measure has none
    Verdict verdict = Verdict::Unknown;
    Measured measured;
};

/// The next better band of a row of a score table.
struct NextAward {
    Points gain = 0;            ///< over the points won now, at least
    const Line *line = nullptr; ///< the line to reach; null when a condition tells it
    const Criterion *condition = nullptr;
};

struct Finding;

/// One row of a score table: points between `least` and `most` as far as it is known.
struct RowFinding {
    const ScoreRow *row = nullptr; ///< belongs to the pack
    Award points;                  ///< both ends equal: known
    std::optional<Measured> measured;
    std::optional<NextAward> next; ///< of a known row that is not full
    std::vector<Finding> conditions;
    std::vector<RowFinding> parts; ///< of Best
    std::vector<FactRef> missing;
    std::optional<Why> why = {}; ///< of a row whose points are not known
};

/// The points of a class of rows against its minimum.
struct ClassFinding {
    const ScoreClass *scoreClass = nullptr;
    Award points;
    Points most = 0;
    Verdict verdict = Verdict::Unknown;
};

/// The score: a range while indicators are unknown; a partial sum is never shown as the score.
struct ScoreFinding {
    Award points;
    Points most = 0;
    std::vector<ClassFinding> classes;
    std::vector<RowFinding> rows;
};

/// What was found of one criterion, with everything it stands on.
struct Finding {
    const Criterion *criterion = nullptr; ///< belongs to the pack
    Verdict verdict = Verdict::Unknown;
    std::optional<Why> why;              ///< of an unknown leaf
    std::vector<YearFinding> years;      ///< of Threshold; of Bands the measure that chose the band
    std::vector<UsedFact> used;          ///< of a leaf: the facts it stands on
    std::vector<FactRef> missing;        ///< of an unknown one: what would have to be known, members' included
    std::optional<RecordId> certificate; ///< of Holds: the one that holds
    std::optional<int> band;             ///< of Bands: the one that counts
    std::vector<Finding> members;
    std::optional<ScoreFinding> score;
};

/// The answer for one enterprise, tier, day and procedure.
struct Assessment {
    const TierRules *rules = nullptr; ///< belongs to the pack
    Question question;
    Verdict verdict = Verdict::Unknown;
    std::vector<Finding> criteria; ///< those that the procedure asks, in the document's order
    /// The first score table among the criteria, however deep; nothing when the tier has none.
    [[nodiscard]] const Finding *score() const;
    /// Every criterion of a code, however deep; nothing when there is none.
    [[nodiscard]] const Finding *find(const QString &code) const;
    /// How many of the tier's own criteria have a verdict.
    [[nodiscard]] int count(Verdict it) const;
    /// What would have to be known, each once: of the unknown criteria only.
    [[nodiscard]] std::vector<FactRef> missing() const;
};

/// Judges what is known of an enterprise by the rules of a tier. The rules must outlive the answer. Pure; safe to call
/// from any thread. It does not ask whether the rules are in force: see rulesInForce().
[[nodiscard]] Assessment assess(const TierRules &rules, const Facts &facts, const Question &question);

/// The same for one criterion.
[[nodiscard]] Finding judged(const Criterion &criterion, const Facts &facts, const Question &question);

/// The verdict of several members of which at least `number` must be met.
[[nodiscard]] Verdict atLeastMet(const std::vector<Verdict> &members, int number);

/// How a measured value stands to a line; unknown without a value.
[[nodiscard]] Verdict reaches(const Measured &it, const Line &line);

} // namespace yumiao::eligibility

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::eligibility::Verdict>();
}
