// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/rule_book.h"

#include <optional>

namespace yumiao::cultivation {

/// How the members of the tier below a tier stepped up to it (上一级转化).
struct Conversion {
    qint64 from = 0;    ///< stood on the tier below 24 months ago, and are still in the register
    qint64 stepped = 0; ///< of them: stand on this tier or a higher one now
};

/// One tier of a ladder on a day.
struct TierStair {
    const eligibility::Tier *tier = nullptr; ///< belongs to the book
    std::vector<RecordId> members;           ///< whose highest tier it is, in the order of their ids
    std::optional<qint64> joined;            ///< on it now and not at the end of last year; unknown where days are not
    std::optional<qint64> left;              ///< the opposite
    qint64 expiring = 0;                     ///< certificates of it that hold and end within the days asked for
    std::optional<Conversion> conversion;    ///< of a certificate's tier above another one
    std::optional<int> medianMonths;         ///< from the tier below to this one, of those who gained both
};

/// A ladder on a day: who stands where, by certificates and facts (never by computation), and how they moved.
struct LadderStairs {
    std::shared_ptr<const RuleBook> book;
    const eligibility::Ladder *ladder = nullptr; ///< belongs to the book
    QDate on;
    std::vector<TierStair> tiers; ///< all of the ladder, from the lowest
    [[nodiscard]] qint64 members() const;
};

/// Months of the time that conversion looks back on.
constexpr int ConversionMonths = 24;

/// For the lane of long questions. `days`: certificates that end within so many days are counted as expiring. Errors:
/// ladder.unknown (`value`), cancelled, workspace.*.
[[nodiscard]] Result<LadderStairs> ladderStairs(
    const store::Session &session, std::shared_ptr<const RuleBook> book, const QString &ladder, QDate on, int days);

} // namespace yumiao::cultivation
