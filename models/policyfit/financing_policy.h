// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/assessment.h"
#include "models/records/financing_choices.h"

namespace yumiao::policyfit {

/// A share that a policy gives, computed from facts: the sum of `terms`, over the fact `over` where there is one, kept
/// between `least` and `most`. All facts are rates; the answer is a share of 1.
struct PolicyFigure {
    struct Term {
        std::optional<int> fact; ///< nothing: the number itself
        eligibility::Exact times;
    };
    QString code;
    eligibility::Bilingual title;
    std::vector<Term> terms;
    std::optional<int> over;
    std::optional<eligibility::Exact> least;
    std::optional<eligibility::Exact> most;
};

/// What one document says for the days it is in force.
struct PolicyRules {
    QString documentNumber; ///< empty when the source names none
    QString issuer;
    QString source; ///< where the text was read
    std::optional<records::Confidence> confidence;
    eligibility::TierRules rules;
    std::vector<PolicyFigure> figures;
    /// The days; the program asks no procedure of a loan.
    [[nodiscard]] const eligibility::InForce &days() const { return rules.inForce.front(); }
};

/// A worked example of a policy file.
struct PolicyExample {
    QString name;
    QDate on;
    std::optional<records::FinancingInstrument> instrument;
    eligibility::Facts facts;
    QString expected;                                  ///< code of a Standing
    std::vector<std::pair<QString, QString>> criteria; ///< code → met, not_met, unknown
    std::vector<std::pair<QString, QString>> figures;  ///< code → "66.67%"
};

/// One policy of clauses 7 to 20 as data: resources/rules/financing/policies.
struct Policy {
    QString code;
    int version = 0;
    int order = 0; ///< in which it is listed
    eligibility::Bilingual title;
    eligibility::Bilingual tag; ///< the word of the list; empty: none
    QString measure;            ///< of the plan of 2020: 07-6
    int clause = 0;             ///< of the plan
    bool isDuty = false;        ///< not met is something to be looked into, not just out of reach
    std::vector<records::FinancingInstrument> instruments; ///< it is about
    std::vector<int> facts;                                ///< or one of these is known to be so
    QStringList scope; ///< codes of criteria that tell whom it is about: where one is not met, it does not apply
    std::vector<PolicyRules> periods; ///< by their first day
    std::vector<PolicyExample> examples;
};

/// Which published rate a term is measured against: a threshold's code up to so many months.
struct BenchmarkTerm {
    std::optional<qint64> toMonths; ///< included; nothing: any
    QString threshold;
};
struct Benchmark {
    int fact = 0;
    std::vector<BenchmarkTerm> terms;
};

/// Words in the kind of an institution (机构类别) that tell whether a guarantor is the government's.
struct GuarantorWords {
    QStringList government;
    QStringList other;
    /// Nothing where the kind has none of the words.
    [[nodiscard]] std::optional<bool> isGovernment(const QString &kind) const;
};

/// All policies with the facts they ask for.
struct PolicyBook {
    eligibility::FactCatalogue catalogue;
    std::vector<Policy> policies; ///< in their order
    std::vector<Benchmark> benchmarks;
    GuarantorWords guarantors;
    [[nodiscard]] const Policy *find(const QString &code) const;
};

/// Reads a policy strictly. Errors (Fault::Corrupt): rule.damaged with `path` and `reason` (see eligibility::readPack).
[[nodiscard]] Result<Policy> readPolicy(const QByteArray &json, const eligibility::FactCatalogue &catalogue);

/// The policies that the program carries, read once; facts and findings point into it. Safe from any thread. Error:
/// rule.damaged with the `file` beside `path` and `reason`.
[[nodiscard]] const Result<PolicyBook> &policyBook();

} // namespace yumiao::policyfit
