// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// One application to one institution (融资申请).
struct FinancingApplication {
    RecordId id;
    QString number;
    Ref<RecordKind::Enterprise> enterprise;
    Ref<RecordKind::FinancingNeed> need;
    Ref<RecordKind::Institution> institution;
    std::optional<FinancingInstrument> instrument;
    std::optional<Money> amount;
    std::optional<qint64> termMonths;
    QDate applied;
    std::optional<ApplicationStage> stage;
    QDate stageSince;
    std::optional<Rate> rate;
    std::optional<RefusalReason> refusalReason;
    QString remarks;
    QString product; ///< as the institution calls it
    std::optional<Security> security;
    QString collateral;
    Ref<RecordKind::Institution> guarantor;
    std::optional<CounterGuarantee> counterGuarantee;
    std::optional<RepaymentMethod> repayment;
    std::optional<qint64> interestMonths; ///< months; unknown: each month
    std::optional<qint64> graceMonths;    ///< before the first repayment of principal
    std::optional<bool> firstLoan;
    Ref<RecordKind::Drawdown> renews;
    std::optional<bool> withoutRepaying;
    std::optional<bool> online;
    QString contractNumber; ///< of 政采贷
    std::optional<Money> contractAmount;
    std::optional<Money> largestBill; ///< of a discount
    std::optional<qint64> ipItems;
    std::optional<bool> riskCompensation;
    std::optional<qint64> recruits; ///< within the year before, of 创业担保贷款
    std::optional<qint64> staff;
    QString accountManager;
    std::optional<bool> yearContracts; ///< of a year or more with those newly hired, of 创业担保贷款
    std::optional<bool> noArrears;     ///< of wages or social insurance
    std::optional<qint64> bills;       ///< of a discount
    std::optional<qint64> smallBills;  ///< of them up to 500 万元 each
    std::optional<Money> smallBillAmount;
    friend bool operator==(const FinancingApplication &, const FinancingApplication &) = default;
};
template <>
const RecordDescription &description<FinancingApplication>();

} // namespace yumiao::records
