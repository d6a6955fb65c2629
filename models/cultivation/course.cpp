// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/course.h"

#include <algorithm>
#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<cultivation::CourseGap>()
{
    static constexpr std::array words{
        Choice{"no_step", QT_TRANSLATE_NOOP("choice", "No step is registered"), "未登记步骤"},
        Choice{"no_rule_document", QT_TRANSLATE_NOOP("choice", "Rule document"), "依据文件"},
        Choice{"no_office", QT_TRANSLATE_NOOP("choice", "Office in charge"), "承办单位"},
        Choice{"no_document", QT_TRANSLATE_NOOP("choice", "Document number"), "文件号"},
        Choice{"no_attachment", QT_TRANSLATE_NOOP("choice", "Application papers"), "申报材料"},
        Choice{"no_certificate_number", QT_TRANSLATE_NOOP("choice", "Certificate number"), "证书编号"},
        Choice{"no_certificate_end", QT_TRANSLATE_NOOP("choice", "Last day of the certificate"), "证书有效期止"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::cultivation {
namespace {

using records::RecognitionStage;
using records::RecognitionStep;

bool tellsWithPaper(RecognitionStage stage)
{
    return stage == RecognitionStage::Publicity || stage == RecognitionStage::NotPassed
        || stage == RecognitionStage::Recognised || stage == RecognitionStage::ReviewPassed
        || stage == RecognitionStage::Revoked;
}

bool isFiling(RecognitionStage stage)
{
    return stage == RecognitionStage::Filed || stage == RecognitionStage::Reviewing;
}

/// The certificate of the last decision up to a day.
const records::Certificate *heldCertificate(const rules::RecognitionRules &rules, const CaseFacts &facts, QDate on)
{
    const records::Certificate *held = nullptr;
    for (const RecognitionStep &step : facts.steps)
        if (step.stage && step.date <= on && rules::isHeld(rules, *step.stage))
            held = facts.certificate(step.certificate.id);
    return held;
}

} // namespace

const records::Certificate *CaseFacts::certificate(RecordId id) const
{
    const auto at = std::find_if(
        certificates.begin(), certificates.end(), [id](const records::Certificate &it) { return it.id == id; });
    return at == certificates.end() ? nullptr : &*at;
}

CaseStanding standingOf(const rules::RecognitionRules &rules, const CaseFacts &facts, QDate on)
{
    CaseStanding it;
    it.since = facts.recognition.opened;
    if (const RecognitionStep *last = rules::standingStep(facts.steps, on)) {
        it.stage = last->stage;
        it.since = last->date;
    }
    for (const RecognitionStep &step : facts.steps) // in their order: an event may say what is due next, too
        if (step.date <= on)
            it.nextDue = step.nextDue;
    it.days = qMax<qint64>(0, it.since.daysTo(on));
    it.underWay = rules::isUnderWay(rules, it.stage);
    it.held = it.stage && rules::isHeld(rules, *it.stage);
    if (const records::Certificate *held = heldCertificate(rules, facts, on))
        it.certificate = *held;
    const rules::RecognitionTier *tier = rules.tier(facts.recognition.ladder, facts.recognition.tier);
    if (tier && facts.recognition.procedure)
        it.next = rules::nextSteps(rules, *tier, *facts.recognition.procedure, it.stage);
    return it;
}

std::vector<Gap> gapsOf(const rules::RecognitionRules &rules, const CaseFacts &facts, QDate on)
{
    std::vector<Gap> gaps;
    const auto miss = [&gaps](CourseGap gap, RecordId step = {}) { gaps.push_back({gap, step}); };
    if (facts.recognition.ruleDocument.isEmpty())
        miss(CourseGap::NoRuleDocument);
    if (facts.recognition.bureau.id.isNull())
        miss(CourseGap::NoOffice);
    bool any = false;
    for (const RecognitionStep &step : facts.steps) {
        if (!step.stage || step.date > on)
            continue;
        any = true;
        if (tellsWithPaper(*step.stage) && step.documentNumber.isEmpty())
            miss(CourseGap::NoDocument, step.id);
        const bool papers
            = std::any_of(facts.attachments.begin(), facts.attachments.end(), [&](const records::Attachment &of) {
                  return of.recognitionStep.id == step.id
                      || (of.recognitionStep.id.isNull() && of.recognition.id == facts.recognition.id);
              });
        if (isFiling(*step.stage) && !papers)
            miss(CourseGap::NoAttachment, step.id);
        const records::Certificate *given
            = rules::isHeld(rules, *step.stage) ? facts.certificate(step.certificate.id) : nullptr;
        if (given && given->certificateNumber.isEmpty())
            miss(CourseGap::NoCertificateNumber, step.id);
        if (given && !given->validTo.isValid())
            miss(CourseGap::NoCertificateEnd, step.id);
    }
    if (!any)
        miss(CourseGap::NoStep);
    return gaps;
}

} // namespace yumiao::cultivation
