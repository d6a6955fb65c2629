// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/facts.h"
#include "models/records/reference_choices.h"

namespace yumiao::eligibility {

/// A name of a tier with the days it is used (创新型中小企业, from 2026-04-01 科技和创新型中小企业).
struct TierName {
    Bilingual title;
    QDate from;
    QDate to;
};

/// A rule about keeping a tier (更新、复核、重大变化填报), as the document says it.
struct TierDuty {
    QString code;
    QString text;
    std::optional<int> month; ///< every year by this day
    std::optional<int> day;
    std::optional<int> withinMonths; ///< after the event
    QString source;
    std::optional<records::Confidence> confidence;
    QDate confirmFrom = {}; ///< from this day 口径待核: its document has been replaced
};

/// A season in which applications are taken (申报窗口).
struct TierWindow {
    QString text;
    QDate from;
    QDate to;
    QString source;
    std::optional<records::Confidence> confidence;
};

/// Another certificate that stands for a tier on some days.
struct AlsoStands {
    records::CertificateKind certificate;
    QDate from;
    QDate to;
};

/// A rung of a ladder (梯度). It is gained by what it `stands on`, never by computation: a certificate, or a fact.
struct Tier {
    QString code;
    std::vector<TierName> names; ///< the first that is used on a day counts
    std::optional<records::CertificateKind> certificate;
    std::optional<int> fact; ///< a flag that is so, or an event that happened: of rungs without a certificate
    QDate from;              ///< the rung exists on these days
    QDate to;
    std::optional<int> validYears;  ///< proposed for a new certificate; the end itself is read, never computed
    bool untilYearEnd = false;      ///< valid until 12-31 of its year
    std::optional<int> reviewYears; ///< by how many years a passed review extends
    QString validitySource;
    std::optional<records::Confidence> confidence; ///< of the validity
    std::vector<TierDuty> duties;
    std::vector<TierWindow> windows;
    bool stepwise = false; ///< a new application needs the tier below
    std::vector<records::CertificateLevel>
        levels; ///< a certificate of another written level does not stand; empty: any
    std::vector<AlsoStands> also;
    QDate confirmFrom; ///< of the validity: from this day 口径待核
};

/// A ladder (梯队): its tiers from the lowest.
struct Ladder {
    QString code;
    Bilingual title;
    QString source;
    std::vector<Tier> tiers;
    [[nodiscard]] const Tier *find(const QString &code) const;
};

struct Ladders {
    int version = 0;
    std::vector<Ladder> ladders;
    [[nodiscard]] const Ladder *find(const QString &code) const;
};

/// Errors (Fault::Corrupt): rule.damaged (`path`, `reason`).
[[nodiscard]] Result<Ladders> readLadders(const QByteArray &json, const FactCatalogue &catalogue);
/// The ladders that the program carries (resources/rules/ladders.json), read once. Safe to use from any thread.
[[nodiscard]] const Result<Ladders> &ladders();

/// The name of a tier on a day.
[[nodiscard]] Bilingual nameOn(const Tier &tier, QDate day);
/// Whether a certificate holds on a day. Nothing where the record cannot tell: no first day is written, or no end is
/// and the time that its tier usually holds is over.
[[nodiscard]] std::optional<bool> knownToHold(const records::Certificate &certificate, QDate day);
/// Whether an enterprise stands on a tier on a day; unknown while the fact of a tier without certificate is missing or
/// tells of a later day only, or while the only certificate cannot be told to hold.
[[nodiscard]] std::optional<bool> standsOn(const Tier &tier, const Facts &facts, QDate day);
/// The highest tier it stands on, even if the one below has lapsed (reading rule 9); null when there is none.
[[nodiscard]] const Tier *tierOn(const Ladder &ladder, const Facts &facts, QDate day);
/// The lowest tier above it that exists on the day; null on the highest. Without a tier: the lowest of all.
[[nodiscard]] const Tier *nextTier(const Ladder &ladder, const Tier *tier, QDate day);

} // namespace yumiao::eligibility
