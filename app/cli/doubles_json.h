// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "models/changes/change_set.h"
#include "models/store/doubles_index.h"

#include <QJsonArray>

namespace yumiao::app::cli {

/// One record that may be the enterprise: id, name, credit_code, town, grade, ground, likeness (0 to 1), matched.
[[nodiscard]] QJsonObject doubleJson(const store::PossibleDouble &it);
/// Why, as a sentence: "Same name", "Names read alike".
[[nodiscard]] QString doubleReason(const rules::DoubleJudgement &judgement);

/// The records of the register that enterprises which a set makes, or gives another name or code, may be doubles of
/// (certain or likely ones). A notice: the set is written all the same.
[[nodiscard]] Result<QJsonArray> doublesOfChange(const store::Session &session, const changes::RecordChange &change);

} // namespace yumiao::app::cli
