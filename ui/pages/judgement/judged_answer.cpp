// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/judgement/judged_answer.h"

namespace yumiao::ui::pages {

Result<SharedAnswer> judgedAnswer(
    const store::Session &session, RecordId enterprise, const cultivation::AssessmentWish &wish)
{
    auto book = cultivation::ruleBook(session);
    if (!book)
        return failure(book.error());
    auto inquiry = cultivation::inquiryFrom(wish, (*book)->ladders, (*book)->shelf);
    if (!inquiry)
        return failure(inquiry.error());
    auto judged = cultivation::judgeEnterprise(session, enterprise, *inquiry);
    if (!judged)
        return failure(judged.error());
    return std::make_shared<const JudgedAnswer>(
        JudgedAnswer{*std::move(book), *std::move(inquiry), *std::move(judged)});
}

eligibility::Assessment triedAssessment(const JudgedAnswer &answer, const std::vector<eligibility::Change> &changes)
{
    const eligibility::Question &question = answer.judgement().assessment->question;
    return eligibility::assess(
        *answer.judgement().rules->rules, eligibility::changed(answer.facts(), changes, question), question);
}

} // namespace yumiao::ui::pages
