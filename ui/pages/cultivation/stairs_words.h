// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/cultivation/ladder_facts.h"
#include "ui/widgets/stairs.h"

#include <optional>

namespace yumiao::ui::pages {

/// The rungs from the lowest up.
[[nodiscard]] std::vector<rules::Rung> allRungs();
[[nodiscard]] QByteArray rungCode(rules::Rung rung);
[[nodiscard]] std::optional<rules::Rung> rungNamed(const QString &code);
[[nodiscard]] QString rungTitle(rules::Rung rung);

/// The stairs in words, of the day the facts are of.
[[nodiscard]] widgets::StairsData stairsOf(const LadderFacts &facts);
/// What stands in their corner when there are none.
[[nodiscard]] widgets::StairsData stairsWithout(const Error &error);

} // namespace yumiao::ui::pages
