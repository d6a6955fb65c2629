// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/assessment.h"
#include "models/eligibility/ladders.h"

#include <memory>

namespace yumiao::eligibility {

/// The rule packs at hand, in the order of their codes. Packs never move once they stand here: rules may be pointed at.
class Shelf {
public:
    /// Puts a pack on the shelf; one of the same code gives way (an office's own copy stands before the carried one).
    void put(Pack pack);
    [[nodiscard]] const Pack *find(const QString &code) const;
    /// How late a pack was put, from 1: of two rules of the same days the later put counts. 0: not on this shelf.
    [[nodiscard]] int turnOf(const QString &code) const { return m_turns.value(code, 0); }
    [[nodiscard]] const std::vector<std::shared_ptr<const Pack>> &packs() const { return m_packs; }

private:
    std::vector<std::shared_ptr<const Pack>> m_packs;
    QHash<QString, int> m_turns;
    int m_lastTurn = 0;
};

/// Rules of a tier with the document they stand in.
struct ShelfRules {
    const Pack *pack = nullptr;
    const TierRules *rules = nullptr;
    const InForce *inForce = nullptr;
    /// Packs whose rules of the same tier begin on the same day and gave way: to be told to whoever keeps the packs.
    std::vector<const Pack *> gaveWay = {};
};

/// The rules of a tier in force on a day for a procedure; of several the one that began last, and
/// of those that began on the same day the one put last (an office's own copy). Nothing when none is known for that
/// day: then the program says so and judges nothing (reading rule 12).
[[nodiscard]] std::optional<ShelfRules> rulesInForce(
    const Shelf &shelf, const QString &ladder, const QString &tier, const Question &question);
/// All rules that are in force for a question, in the order of the shelf.
[[nodiscard]] std::vector<ShelfRules> allInForce(const Shelf &shelf, const Question &question);

/// The packs that the program carries, read once. Error: rule.damaged with the `file` beside `path` and `reason`.
[[nodiscard]] const Result<Shelf> &carriedShelf();

/// What a worked example really gave.
struct ExampleAnswer {
    const Example *example = nullptr;
    bool agrees = false;
    QStringList differences; ///< "criterion code: expected, found"; for the one who edits the pack
};
/// Runs the worked examples of a pack; an example outside the days of its rules is a difference (`in_force`).
[[nodiscard]] std::vector<ExampleAnswer> runExamples(const Pack &pack);

} // namespace yumiao::eligibility
