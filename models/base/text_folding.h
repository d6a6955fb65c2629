// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yumiao {

/// Text as search and duplicate keys compare it, never as it is shown: full-width forms narrowed, compatibility
/// ideographs and Roman numerals unified, letters in lower case, frequent traditional characters simplified, and
/// blanks, brackets, quotes, dots, dashes and all other punctuation left out (a point between two digits stays).
/// Folding a folded text changes nothing. Safe from any thread.
[[nodiscard]] QString folded(QStringView text);

/// folded() of an enterprise's name without the note that ledgers put in brackets behind it
/// ("某某有限公司（冈山工业园）"). Brackets that belong to the name stay part of the key: those inside it
/// ("东亚银行（中国）有限公司"), and at the end those that name a legal form, a branch or a place of business
/// ("某某中心（有限合伙）", "某某公司（雁江分公司）").
[[nodiscard]] QString foldedName(QStringView name);

} // namespace yumiao
