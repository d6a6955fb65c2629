// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/fact_kind.h"
#include "models/records/annual_figures.h"
#include "models/records/certificate.h"
#include "models/records/enterprise.h"

namespace yumiao::eligibility {

/// Where a value was found.
struct FactSource {
    QString text; ///< 审计报告, 企业填报, …
    QDate date;
    std::optional<records::AuditState> audit;
    RecordId record; ///< null when no record holds it
    friend bool operator==(const FactSource &, const FactSource &) = default;
};

/// A value with its source. The value is never unknown: what is not known is not there.
struct Fact {
    int kind = 0; ///< place in the catalogue
    int year = 0; ///< fiscal year; 0 of facts that are not yearly
    records::Value value;
    FactSource source;
    friend bool operator==(const Fact &, const Fact &) = default;
};

/// A fact by name: its kind and, of yearly facts, the year.
struct FactRef {
    int kind = 0;
    int year = 0;
    friend auto operator<=>(const FactRef &, const FactRef &) = default;
};

/// All that is known of one enterprise on one day (事实). A plain value: copies share nothing that changes, so what-if
/// is a changed copy. Whoever fills it leaves out what was learnt after the day asked for.
class Facts {
public:
    explicit Facts(const FactCatalogue &catalogue = *factCatalogue())
        : m_catalogue(&catalogue)
    {
    }
    [[nodiscard]] const FactCatalogue &catalogue() const { return *m_catalogue; }

    /// Keeps a value in the stored unit of its type; an older one of the same fact and year gives way, an unknown value
    /// takes it out. Errors (Fault::Invalid, detail `fact`): fact.unknown, fact.year (a year where there is none, or
    /// none where there must be one), fact.derived, fact.type, fact.range, fact.word.
    Done put(const QString &code, std::optional<int> year, const records::Value &value, const FactSource &source = {});
    /// The same without checks, for facts that were checked before.
    void keep(Fact fact);
    void forget(FactRef ref);
    [[nodiscard]] const Fact *find(FactRef ref) const;
    [[nodiscard]] const std::vector<Fact> &all() const { return m_facts; }

    /// The figures of a year: every field that is known, with its source.
    void addYear(const records::AnnualFigures &figures);
    /// What the register itself says: day of establishment, above scale, in business. The last two are the record's own
    /// state: for an earlier day give the record as it stood then, or clear its status and above_scale first.
    void addEnterprise(const records::Enterprise &enterprise, const QString &industryCode);

    QString industry; ///< code of GB/T 4754-2017 at any level; empty when not known
    std::vector<records::Certificate> certificates;
    friend bool operator==(const Facts &, const Facts &) = default;

private:
    const FactCatalogue *m_catalogue;
    std::vector<Fact> m_facts; ///< sorted by kind and year
};

/// Reads a value as rule packs, worked examples and `assess --set` write it: money in 万元 ("3862.4", or "38624000元"),
/// shares in percent ("3.2%" or "3.2"), flags "true"/"false" or 是/否, words by code or Chinese title, days as ISO
/// text, "none" or 无 for an event that never happened. Errors: fact.type (`fact`, `value`), fact.word, and those of
/// scaledDecimal().
[[nodiscard]] Result<records::Value> factFromText(const FactKind &kind, const QString &text);
/// Reads "rd_expense@2021" or "segment_since". Errors: fact.unknown, fact.year.
[[nodiscard]] Result<FactRef> factRefFromText(const FactCatalogue &catalogue, const QString &text);
/// The opposite: "rd_expense@2021".
[[nodiscard]] QString factRefText(const FactCatalogue &catalogue, FactRef ref);

} // namespace yumiao::eligibility
