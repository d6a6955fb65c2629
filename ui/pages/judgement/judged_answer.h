// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/judgement.h"
#include "models/cultivation/rule_book.h"

#include <memory>

namespace yumiao::ui::pages {

/// The judgement of one enterprise with the rules that it points into.
struct JudgedAnswer {
    std::shared_ptr<const cultivation::RuleBook> book;
    cultivation::Inquiry inquiry;
    cultivation::Judged judged;

    [[nodiscard]] const cultivation::Judgement &judgement() const { return judged.judgement; }
    [[nodiscard]] const eligibility::Facts &facts() const { return judged.known.facts; }
    [[nodiscard]] const eligibility::FactCatalogue &catalogue() const { return facts().catalogue(); }
};
using SharedAnswer = std::shared_ptr<const JudgedAnswer>;

/// For a read lane. Errors: those of inquiryFrom(), judgeEnterprise() and ruleBook().
[[nodiscard]] Result<SharedAnswer> judgedAnswer(
    const store::Session &session, RecordId enterprise, const cultivation::AssessmentWish &wish);

/// The same rules over tried facts (试算): pure, writes nothing. Only of an answer with an assessment.
[[nodiscard]] eligibility::Assessment triedAssessment(
    const JudgedAnswer &answer, const std::vector<eligibility::Change> &changes);

} // namespace yumiao::ui::pages
