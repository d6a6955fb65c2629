// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/all_in_cost.h"

namespace yumiao::tests::costed {

/// 100 万元 for a year at 4.35 %, drawn on 10 January 2022: the loan of the check values.
[[nodiscard]] inline cost::LoanTerms checkLoan(
    records::RepaymentMethod method = records::RepaymentMethod::InterestOnly, qint64 rate = 43'500)
{
    cost::LoanTerms terms;
    terms.principal = Money::fromWan(100);
    terms.drawn = QDate(2022, 1, 10);
    terms.months = 12;
    terms.rate = Rate::fromMillionths(rate);
    terms.method = method;
    return terms;
}

[[nodiscard]] inline records::CostLine feeOf(
    records::CostKind kind, qint64 yuan, records::CostTiming timing = records::CostTiming::Upfront)
{
    records::CostLine line;
    line.kind = kind;
    line.amount = Money::fromYuan(yuan);
    line.timing = timing;
    return line;
}

/// 担保 1.0, 评估 0.2, 公证 0.1 万元, all in advance.
[[nodiscard]] inline std::vector<records::CostLine> checkFees()
{
    return {feeOf(records::CostKind::Guarantee, 10'000), feeOf(records::CostKind::Appraisal, 2'000),
        feeOf(records::CostKind::Notary, 1'000)};
}

/// In percent with three places, as the check values are written.
[[nodiscard]] inline QString percent(double share)
{
    return QString::number(share * 100.0, 'f', 3);
}

} // namespace yumiao::tests::costed
