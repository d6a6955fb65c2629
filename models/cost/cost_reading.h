// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/all_in_cost.h"
#include "models/records/drawdown.h"
#include "models/records/financing_application.h"
#include "models/records/repayment.h"
#include "models/store/session.h"

namespace yumiao::cost {

/// What a cost was worked out from.
enum class CostBasis {
    Offer, ///< 报价: nothing was paid out yet; as if it were on the day of the grant, else of the application
    Drawn, ///< 放款: what was paid out
};

/// What is not known and must be, before the cost can be told.
enum class MissingTerm {
    Amount,     ///< 金额
    Drawn,      ///< 放款或申请日期
    Term,       ///< 期限
    Rate,       ///< 利率
    Method,     ///< 还款方式
    Plan,       ///< 还款计划: of an irregular loan
    LineAmount, ///< 费用金额
    LineTiming, ///< 费用支付时点
    LineDate,   ///< 费用支付日期
};

/// The terms of one loan of an application, as far as they are known.
struct KnownLoan {
    RecordId drawdown; ///< null: the offer
    LoanTerms terms;
    std::vector<MissingTerm> missing;
};

/// What is on record about the cost of an application.
struct CostRecords {
    records::FinancingApplication application;
    std::vector<records::Drawdown> drawdowns;   ///< paid out by the day it is looked at
    std::vector<records::Repayment> repayments; ///< of them
    std::vector<records::CostLine> lines;
    QDate granted; ///< of the newest credit line; may be unknown
    std::optional<Money> grantedAmount;
    std::optional<Rate> grantedRate;
    QHash<RecordId, Rate> lineRates; ///< by credit line
};

/// What is known of the loans: one for each drawdown, else the offer. An unknown way of repayment is Discounted for a
/// bill discount; otherwise it is missing. An unknown step of interest is one month.
[[nodiscard]] std::vector<KnownLoan> knownLoans(const CostRecords &records);

/// The cost of an application, or why it cannot be told.
struct CostAnswer {
    records::FinancingApplication application;
    QString enterprise; ///< name
    QString institution;
    CostBasis basis = CostBasis::Offer;
    std::vector<LoanTerms> loans;
    std::vector<records::CostLine> lines;
    std::optional<AllInCost> cost;
    std::vector<MissingTerm> missing; ///< each once; not empty: there is no cost
    std::optional<Error> refused;     ///< the terms are all known and make no loan: errors of allInCost()
};

/// The cost by records at hand: without a base, for what an officer is typing.
[[nodiscard]] CostAnswer answerFrom(const CostRecords &records, QDate on);

/// What is on record about applications, in their order; those that are not there are left out. Few questions, however
/// many there are.
[[nodiscard]] Result<std::vector<CostRecords>> costRecordsOf(
    const store::Session &session, const std::vector<RecordId> &applications, QDate on);

/// The cost of one application as it is looked at on a day. Errors: record.missing, workspace.*.
[[nodiscard]] Result<CostAnswer> costOf(const store::Session &session, RecordId application, QDate on);
/// The same of many, in their order; those that are not there are left out.
[[nodiscard]] Result<std::vector<CostAnswer>> costsOf(
    const store::Session &session, const std::vector<RecordId> &applications, QDate on);
/// All applications for one need side by side, the cheapest by the cash flow rate after subsidies first, those without
/// a cost last. Error: record.missing.
[[nodiscard]] Result<std::vector<CostAnswer>> offersOf(const store::Session &session, RecordId need, QDate on);

} // namespace yumiao::cost

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::cost::CostBasis>();
template <>
std::span<const Choice> choicesOf<yumiao::cost::MissingTerm>();
template <>
std::span<const Choice> choicesOf<yumiao::cost::TimeBasis>();
} // namespace yumiao::records
