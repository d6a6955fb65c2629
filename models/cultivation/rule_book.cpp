// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/rule_book.h"

namespace yumiao::cultivation {
namespace {

Result<std::shared_ptr<const RuleBook>> readCarriedBook()
{
    const auto &shelf = eligibility::carriedShelf();
    if (!shelf)
        return failure(shelf.error());
    const auto &ladders = eligibility::ladders();
    if (!ladders)
        return failure(ladders.error());
    return std::make_shared<const RuleBook>(RuleBook{*shelf, *ladders});
}

} // namespace

Result<std::shared_ptr<const RuleBook>> ruleBook(const store::Session &)
{
    static const auto carried = readCarriedBook();
    return carried;
}

} // namespace yumiao::cultivation
