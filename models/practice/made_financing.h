// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/financing_application.h"
#include "models/records/institution.h"

#include <vector>

namespace yumiao::practice {

/// One application with what came of it.
struct MadeApplication {
    records::FinancingApplication application;
    std::optional<records::CreditLine> line;
    std::optional<records::Drawdown> drawdown;
};

/// What the course of the applications and the ledgers of the banks are built on.
struct MadeFinancing {
    std::vector<records::Institution> institutions; ///< branches and the guarantor among them
    std::vector<MadeApplication> applications;      ///< in the order of their day
};

/// Whether it lends by itself and reports each month: a head office that is no lessor and no guarantor.
[[nodiscard]] inline bool reportsLoans(const records::Institution &it)
{
    return it.parent.id.isNull() && it.takesApplications != false && !it.kind.contains(QStringLiteral("租赁"));
}

} // namespace yumiao::practice
