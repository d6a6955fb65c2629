// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/cultivation/rule_book.h"
#include "models/cultivation/standing.h"

#include <QSet>

#include <optional>

namespace yumiao::cultivation {

/// A tier that the enterprises of a district are judged by: one that has rules for new applications on the day.
struct JudgedTier {
    const eligibility::Ladder *ladder = nullptr;
    const eligibility::Tier *tier = nullptr;
    eligibility::ShelfRules rules;
};

/// Whose standing to a tier is asked for. Who stands on the tier or above it is never among them.
enum class Candidacy {
    TierBelow, ///< who stands on the tier just below, as far as it exists on the day
    Everyone,
};

/// Where every enterprise of the register stands to every tier on a day (候选): judged once, in the background, and
/// patched by what was written since. Never changes, so any thread may ask it.
class DistrictStandings {
public:
    /// Judges the whole register, some hundreds at a time in memory; facts are read while those before are judged on a
    /// second thread. Errors: cancelled, those of factsOf().
    [[nodiscard]] static Result<std::shared_ptr<const DistrictStandings>> judge(const store::Session &session,
        std::shared_ptr<const RuleBook> book, QDate on, const Cancel &cancel = {}, const ReportProgress &report = {});

    /// The same as the base stands now: this one when nothing happened that it looks at. Null when so much did, or by
    /// other rules, that judge() is due.
    [[nodiscard]] Result<std::shared_ptr<const DistrictStandings>> patched(
        const store::Session &session, const std::shared_ptr<const RuleBook> &book) const;

    [[nodiscard]] QDate on() const { return m_on; }
    [[nodiscard]] const RuleBook &book() const { return *m_book; }
    [[nodiscard]] const std::vector<JudgedTier> &tiers() const { return m_tiers; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_ids.size()); } ///< enterprises

    /// The place of a tier in tiers(); nothing when it has no rules on the day.
    [[nodiscard]] std::optional<size_t> placeOf(const QString &ladder, const QString &tier) const;
    /// Nothing for one that is not in the register on the day.
    [[nodiscard]] std::optional<Standing> find(RecordId enterprise, size_t tier) const;
    /// The tier that an enterprise stands on; null when on none, or when it is not in the register.
    [[nodiscard]] const eligibility::Tier *tierOf(RecordId enterprise, const eligibility::Ladder &ladder) const;
    /// The lowest tier above where it stands that has rules (下一级), as a place in tiers().
    [[nodiscard]] std::optional<size_t> nextOf(RecordId enterprise, const eligibility::Ladder &ladder) const;
    /// How many stand on each tier of a ladder, in its order.
    [[nodiscard]] std::vector<qint64> membersOf(const eligibility::Ladder &ladder) const;

    /// The candidates for a tier, the nearest first; `wanted`: only those that stand so near.
    [[nodiscard]] std::vector<RecordId> candidates(
        size_t tier, Candidacy candidacy, const std::vector<eligibility::Nearness> &wanted = {}) const;
    [[nodiscard]] NearnessCounts counts(size_t tier, Candidacy candidacy) const;

private:
    DistrictStandings() = default;
    struct Row;
    class Judging;
    [[nodiscard]] std::optional<size_t> rowOf(RecordId enterprise) const;
    [[nodiscard]] size_t ladderPlace(const eligibility::Ladder &ladder) const;
    [[nodiscard]] bool isCandidate(size_t row, const JudgedTier &tier, Candidacy candidacy) const;
    void append(const Row &row);
    void append(const DistrictStandings &other, size_t row);
    void merge(const DistrictStandings &before, const QSet<RecordId> &changed, const std::vector<Row> &fresh);

    QDate m_on;
    std::shared_ptr<const RuleBook> m_book;
    RecordId m_upTo; ///< the last change set that is in
    std::vector<JudgedTier> m_tiers;
    std::vector<RecordId> m_ids;       ///< ascending; the rows
    std::vector<quint8> m_tierNumbers; ///< by row, then by ladder: the tier it stands on from 1, 0 for none
    std::vector<Standing> m_standings; ///< by row, then by tier
};

} // namespace yumiao::cultivation
