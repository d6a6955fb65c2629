// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/criterion.h"

namespace yumiao::eligibility {

/// The days on which the rules of a tier are asked in one procedure; both ends included, either may be open.
struct InForce {
    Procedure procedure = Procedure::New;
    QDate from;
    QDate to;
    std::optional<records::Confidence> confidence; ///< of the days themselves
    [[nodiscard]] bool covers(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
    }
    friend bool operator==(const InForce &, const InForce &) = default;
};

/// The rules of one document for one tier: all criteria must be met.
struct TierRules {
    QString ladder; ///< code of the ladder file
    QString tier;   ///< code of the ladder file
    QString title;
    QString clause; ///< the annex
    QString note;
    std::vector<InForce> inForce;
    std::vector<Criterion> criteria;
    QString titleEn; ///< for readers of English; may be empty
    QString noteEn;
    friend bool operator==(const TierRules &, const TierRules &) = default;
};

/// What a worked example expects.
struct Expected {
    QString result;                                    ///< met, not_met, unknown
    std::vector<std::pair<QString, QString>> criteria; ///< code → result
    std::optional<Award> score;                        ///< least and most points of the tier's score table
    friend bool operator==(const Expected &, const Expected &) = default;
};

/// A worked example of a pack: what is known of a made-up enterprise and what the rules say.
struct Example {
    QString name;
    QString tier;
    Procedure procedure = Procedure::New;
    QDate on;
    Facts facts;
    Expected expected;
    friend bool operator==(const Example &, const Example &) = default;
};

/// One rule document (文件) as data: resources/rules/packs.
struct Pack {
    QString code; ///< unique, as `assess --pack` takes it
    int version = 0;
    QString title;
    QString documentNumber; ///< empty when the source names none
    QString issuer;
    QDate issued;
    QString transition; ///< what becomes of older certificates and applications
    QString source;     ///< where the text was read
    std::optional<records::Confidence> confidence;
    std::vector<TierRules> tiers;
    std::vector<Example> examples;
    QString titleEn; ///< for readers of English; may be empty
    friend bool operator==(const Pack &, const Pack &) = default;
};

/// Reads a pack strictly: an unknown key, fact, unit or word is refused, never skipped. Errors (Fault::Corrupt):
/// rule.damaged with `path` of the value ("pack.tiers[0].criteria[2].measure.fact") and `reason`: text, number, date,
/// list, object, flag, word, key (not known here), fact (not in the catalogue or of the wrong type), unit (not that of
/// the measure), twice, order (bands or days), points (more than the row or table allows), years, line, members.
[[nodiscard]] Result<Pack> readPack(const QByteArray &json, const FactCatalogue &catalogue);

} // namespace yumiao::eligibility
