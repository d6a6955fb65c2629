// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/assessment.h"

namespace yumiao::eligibility {

/// One change of what is known: a fact that would have to be another, or a certificate that would have to be held.
struct Change {
    FactRef fact;
    std::optional<records::CertificateKind> certificate; ///< then `fact` means nothing
    records::Value from;                                 ///< as it is; unknown when it is not known
    records::Value to;
    QDate waitUntil; ///< of a day that lies too late: when enough years will have passed, if nothing else changes; of a
                     ///< figure of an older, closed year: when that year will be asked no more
    std::optional<records::CertificateLevel> level = {}; ///< of a certificate, where the rule asks for one
    friend bool operator==(const Change &, const Change &) = default;
};

/// A set of changes after which no criterion of the tier fails, but those that nothing can move.
struct Way {
    std::vector<Change> changes;
    Verdict after = Verdict::Unknown; ///< Met; Unknown while evidence is missing; NotMet only with blocked criteria
    std::vector<QString> open;        ///< codes of the tier's criteria that would still be unknown
    qint64 cost = 0;                  ///< the program's own order: effort of the facts, more for a longer way
};

/// The distance to a tier (差距): the ways, cheapest first, and what stands in all of them.
struct Distance {
    std::vector<Way> ways;
    std::vector<QString> blocked; ///< codes of failing criteria that nothing in the catalogue can move
};

/// Looks for the smallest sets of changes that leave nothing of the tier failed. Each way was tried by judging the
/// changed facts; each amount is the least that does, in the steps of its fact (0.01万元, 1项): one step less fails. An
/// unknown criterion is no failure: it is answered by evidence, and named in `open`. Pure; safe to call from any
/// thread.
[[nodiscard]] Distance distanceTo(const TierRules &rules, const Facts &facts, const Question &question, int most = 5);

/// The facts after changes (试算): a certificate is held from the day of the question on.
[[nodiscard]] Facts changed(Facts facts, const std::vector<Change> &changes, const Question &question);

} // namespace yumiao::eligibility
