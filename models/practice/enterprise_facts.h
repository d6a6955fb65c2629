// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/name_maker.h"
#include "models/records/enterprise_choices.h"

namespace yumiao::practice {

/// The type of enterprise (企业类型) as the register writes it.
[[nodiscard]] QString typeWords(LegalForm form, Draw &draw);
/// Whether it does business, rests or has gone.
[[nodiscard]] records::EnterpriseStatus statusOf(const Firm &firm, QDate today, Draw &draw);
/// Registered capital in 万元.
[[nodiscard]] qint64 capitalWan(const Firm &firm, Draw &draw);
/// Whether the revenue reaches the 四上 line of the industry; unknown for industries counted by people.
[[nodiscard]] std::optional<bool> isAboveScale(const Firm &firm);

} // namespace yumiao::practice
