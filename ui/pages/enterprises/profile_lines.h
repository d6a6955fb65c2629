// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/enterprise_profile.h"
#include "ui/pages/common/fact_lines.h"

namespace yumiao::ui::pages {

/// What the lists of the enterprise drawer say, out of its profile.
[[nodiscard]] std::vector<FactLine> openMatterLines(const figures::EnterpriseProfile &profile);
[[nodiscard]] std::vector<FactLine> rungLines(const figures::EnterpriseProfile &profile);
[[nodiscard]] std::vector<FactLine> certificateLines(const figures::EnterpriseProfile &profile);
[[nodiscard]] std::vector<FactLine> applicationLines(const figures::EnterpriseProfile &profile);
[[nodiscard]] std::vector<FactLine> needLines(const figures::EnterpriseProfile &profile);
[[nodiscard]] std::vector<FactLine> taskLines(const figures::EnterpriseProfile &profile);
[[nodiscard]] std::vector<FactLine> visitLines(const figures::EnterpriseProfile &profile);
[[nodiscard]] std::vector<FactLine> nameLines(const figures::EnterpriseProfile &profile);
/// Parent, branches, where it moved from or to, successors (关联企业), also as the other enterprise states them.
[[nodiscard]] std::vector<FactLine> relationLines(const figures::EnterpriseProfile &profile);

/// The tier in words; "not on the ladder" when there is none.
[[nodiscard]] QString tierText(const std::optional<rules::Rung> &tier);

/// The town and the industry, with the mark of what is out of use.
[[nodiscard]] QString townLabel(const figures::EnterpriseProfile &profile);
[[nodiscard]] QString industryLabel(const figures::EnterpriseProfile &profile);

} // namespace yumiao::ui::pages
