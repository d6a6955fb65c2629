// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/cost_line.h"
#include "models/records/reference_choices.h"

#include <vector>

namespace yumiao::cost {

/// A kind of fee that clause （九） of the plan wants removed (应清理).
struct UnwantedFee {
    records::CostKind kind = records::CostKind::Other;
    bool onlyCompulsory = false; ///< only where it is asked for as a condition of the loan
    int clause = 0;
    QString measure; ///< 09-6
    QString wording; ///< of the plan
    QString source;
    records::Confidence confidence = records::Confidence::Official;
};

struct UnwantedFees {
    int version = 0;
    std::vector<UnwantedFee> fees;
    /// Why the line should go; null when it need not. Whether it was removed meanwhile is not asked.
    [[nodiscard]] const UnwantedFee *of(const records::CostLine &line) const;
};

/// Error: rule.damaged (`path`, `reason`).
[[nodiscard]] Result<UnwantedFees> readUnwantedFees(const QByteArray &json);
/// Those that the program carries, read once.
[[nodiscard]] const Result<UnwantedFees> &unwantedFees();

} // namespace yumiao::cost
