// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/judgement.h"
#include "models/records/evidence.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"

namespace yumiao::tests::cultivated {

/// Evidence as an officer declares it; the year only of yearly facts.
[[nodiscard]] records::Evidence evidenceOf(
    RecordId enterprise, const char *fact, const QString &value, std::optional<qint64> year = std::nullopt);
[[nodiscard]] records::AnnualFigures figuresOf(RecordId enterprise, qint64 year, qint64 revenueWan);

/// What was known of one enterprise on a day; an empty one when it cannot be read.
[[nodiscard]] eligibility::Facts factsOn(const store::Session &session, RecordId enterprise, QDate on);
/// A fact as text with its name: "ip_class1=3"; unknown facts give "ip_class1=".
[[nodiscard]] QString said(const eligibility::Facts &facts, const QString &ref);

/// What is asked of the rules that the program carries; a refusal ends the program.
[[nodiscard]] cultivation::Inquiry inquiry(const cultivation::AssessmentWish &wish);
/// The same on a day, for a new application unless said otherwise.
[[nodiscard]] cultivation::Inquiry inquiryOn(
    QDate on, eligibility::Procedure procedure = eligibility::Procedure::New, const QString &tier = {});

} // namespace yumiao::tests::cultivated
