// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// What an enterprise needs (融资需求): one need may become applications to several banks.
struct FinancingNeed {
    RecordId id;
    QString number; ///< 2022-0087
    Ref<RecordKind::Enterprise> enterprise;
    QDate registered;
    std::optional<Money> amount;
    std::optional<qint64> termMonths;
    std::optional<FinancingPurpose> purpose;
    std::optional<FinancingInstrument> instrument;
    std::optional<Security> security;
    QString collateral;
    std::optional<Rate> wishedRate; ///< a year
    std::optional<bool> firstLoan;
    QString remarks;
    QString banksInMind;
    std::optional<bool> keyIndustry;      ///< on the list that clause 7 asks for
    std::optional<bool> operatesLawfully; ///< the five standards of 金发〔2024〕32号
    std::optional<bool> fixedPremises;
    std::optional<bool> realNeed;
    std::optional<bool> goodCredit;
    std::optional<bool> lawfulPurpose;
    QDate closed;
    QString outcome;
    friend bool operator==(const FinancingNeed &, const FinancingNeed &) = default;
};
template <>
const RecordDescription &description<FinancingNeed>();

} // namespace yumiao::records
