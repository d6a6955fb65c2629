// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/shelf.h"

#include <initializer_list>

namespace yumiao::tests::eligible {

/// Facts as worked examples write them: {"rd_expense@2021", "112"}.
[[nodiscard]] eligibility::Facts factsOf(std::initializer_list<std::pair<const char *, const char *>> facts,
    eligibility::Facts start = eligibility::Facts());
/// One fact more, or another value; an empty text takes it out.
void put(eligibility::Facts &facts, const QString &ref, const QString &text);
/// The rules of a tier of a carried pack.
[[nodiscard]] const eligibility::TierRules &rulesOf(const char *pack, const char *tier);
/// A pack of one tier with these criteria, as the reader reads it.
[[nodiscard]] Result<eligibility::Pack> packWith(const QByteArray &criteria);
/// The word of a verdict: met, not_met, unknown.
[[nodiscard]] QString verdictWord(eligibility::Verdict verdict);
[[nodiscard]] records::Certificate certificate(records::CertificateKind kind, QDate issued, QDate validTo = {});

} // namespace yumiao::tests::eligible
