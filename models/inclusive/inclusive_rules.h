// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/criterion.h"
#include "models/eligibility/fact_kind.h"
#include "models/records/financing_choices.h"

namespace yumiao::inclusive {

/// What 两增两控 measures; shares of 1 except the accounts.
enum class CheckKind {
    GrowthDifference,   ///< growth of inclusive loans over a year less that of all loans
    AccountsDifference, ///< accounts with a balance less those a year before
    BadRate,            ///< bad inclusive loans ÷ inclusive loans
    BadRateDifference,  ///< that less the ratio of all loans
    BalanceGrowth,      ///< growth of inclusive loans over a year
    RateChange,         ///< rate of new loans less that of last year (its December return)
    CostChange,         ///< the same of the whole cost
};

/// One figure that a year asks for; without a line it is only told.
struct Check {
    CheckKind kind = CheckKind::GrowthDifference;
    eligibility::Bilingual title;
    std::optional<records::Confidence> confidence;
    QString reading;
    std::optional<eligibility::Line> line;
    QStringList institutionKinds; ///< it is asked of these alone; empty: of all and of the district
};

/// What 两增两控 was in some years (policy file §5.5).
struct Definition {
    int fromYear = 0;
    int toYear = 0;
    eligibility::Bilingual title;
    QString source;
    QString note;
    std::optional<records::Confidence> confidence;
    std::vector<Check> checks;
};

/// Up to which credit of one household (单户授信总额) a scope counts loans as inclusive on some days, both included.
struct Ceiling {
    records::InclusiveScope scope = records::InclusiveScope::Regulator;
    QDate from;
    QDate to;
    Money most;
    bool included = false; ///< the amount itself counts (以下含)
    QString source;
    std::optional<records::Confidence> confidence;
    [[nodiscard]] bool holds(Money credit) const { return included ? credit <= most : credit < most; }
};
/// Reads the ceilings of the same file strictly. Error: rule.damaged (`path`, `reason`).
[[nodiscard]] Result<std::vector<Ceiling>> readCeilings(const QByteArray &json);
/// Those that the program carries, read once. Safe from any thread.
[[nodiscard]] const Result<std::vector<Ceiling>> &ceilings();
/// The ceiling of a scope on a day; null when none is known.
[[nodiscard]] const Ceiling *ceilingOn(const std::vector<Ceiling> &all, records::InclusiveScope scope, QDate on);

/// Reads resources/rules/financing/inclusive.json strictly. Error: rule.damaged (`path`, `reason`).
[[nodiscard]] Result<std::vector<Definition>> readDefinitions(const QByteArray &json);
/// The definitions that the program carries, read once. Safe from any thread.
[[nodiscard]] const Result<std::vector<Definition>> &definitions();
/// The definition of a year; null when none is known.
[[nodiscard]] const Definition *definitionOf(const std::vector<Definition> &all, int year);

} // namespace yumiao::inclusive

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::inclusive::CheckKind>();
}
