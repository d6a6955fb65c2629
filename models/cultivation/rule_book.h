// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/ladders.h"
#include "models/eligibility/shelf.h"
#include "models/store/session.h"

#include <memory>

namespace yumiao::cultivation {

/// The rules that an office works with on its base: the packs and the ladders. Judgements and inquiries point into it,
/// so whoever keeps one keeps the book.
struct RuleBook {
    eligibility::Shelf shelf;
    eligibility::Ladders ladders;
};

/// The rules at hand. The same pointer as long as nothing about them was changed. Safe to call from any lane. Errors:
/// rule.damaged, workspace.*.
[[nodiscard]] Result<std::shared_ptr<const RuleBook>> ruleBook(const store::Session &session);

} // namespace yumiao::cultivation
