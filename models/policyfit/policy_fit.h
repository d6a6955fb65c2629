// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policyfit/application_facts.h"

namespace yumiao::policyfit {

/// How an application stands to a policy.
enum class Standing {
    Met,
    NotMet,
    Unknown,       ///< something would have to be known: see missing()
    NotApplicable, ///< the policy is not about this kind of financing
    NotInForce,    ///< no document of the policy is in force on the day
};

/// A share that the policy gives, as far as it is known.
struct FigureFinding {
    const PolicyFigure *figure = nullptr; ///< belongs to the book
    std::optional<eligibility::Exact> value;
    std::vector<eligibility::FactRef> missing;
    /// "66.67%": two places.
    [[nodiscard]] QString text() const;
};

/// One policy for one application, with everything the answer stands on.
struct PolicyFinding {
    const Policy *policy = nullptr; ///< belongs to the book
    /// Of the day; null when none is in force or the policy is not about the instrument.
    const PolicyRules *rules = nullptr;
    Standing standing = Standing::NotApplicable;
    std::optional<eligibility::Assessment> assessment; ///< when it applies and is in force
    std::vector<FigureFinding> figures;
    bool isInstrumentMissing = false; ///< whether it applies is not known
    /// Something that must not be so was found.
    [[nodiscard]] bool isProblem() const { return standing == Standing::NotMet && policy->isDuty; }
};

/// All policies for one application on a day.
struct PolicyFit {
    ApplicationFacts known;
    QDate on;                            ///< known.day.on
    std::vector<PolicyFinding> policies; ///< in the order of the book
    [[nodiscard]] const PolicyFinding *find(const QString &code) const;
};

/// Judges one policy. Pure; safe to call from any thread.
[[nodiscard]] PolicyFinding policyFinding(const Policy &policy,
    const std::optional<records::FinancingInstrument> &instrument, const eligibility::Facts &facts, QDate on);

/// Errors: record.missing, those of factsOfApplications().
[[nodiscard]] Result<PolicyFit> policyFit(const store::Session &session, RecordId application, QDate on, QDate today);
/// The same on the application's own day as it is seen on `today`: see ownDayOf().
[[nodiscard]] Result<PolicyFit> policyFitOfItsDay(const store::Session &session, RecordId application, QDate today);

/// One tag of the list: a policy that the application meets.
struct PolicyTag {
    QString policy; ///< code
    eligibility::Bilingual word;
    int clause = 0;
};
/// The tags of many applications in one reading, each judged on its own day as it is seen on `on`. Errors: those of
/// factsOfApplications().
[[nodiscard]] Result<QHash<RecordId, std::vector<PolicyTag>>> policyTags(
    const store::Session &session, std::span<const RecordId> applications, QDate on, QDate today);

/// Runs the worked examples of a policy: what differs, in the words of the file; empty when all agree.
[[nodiscard]] QStringList exampleDifferences(const Policy &policy);

} // namespace yumiao::policyfit

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::policyfit::Standing>();
}
