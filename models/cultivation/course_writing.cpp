// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/course_writing.h"

namespace yumiao::cultivation {
namespace {

using records::Certificate;
using records::RecognitionStage;
using records::ReviewState;

/// The certificate that stood, after the step.
Certificate markedCertificate(const StepWish &wish)
{
    Certificate after = *wish.stood;
    if (wish.ends && wish.step)
        after.revoked = wish.step->date;
    else if (wish.failed)
        after.review = ReviewState::Failed;
    else if (wish.step && wish.step->stage == RecognitionStage::ReviewPassed)
        after.review = ReviewState::Passed;
    else if (wish.step && wish.step->stage == RecognitionStage::Reviewing)
        after.review = ReviewState::Due;
    else if (wish.step && wish.step->stage == RecognitionStage::Recognised)
        after.revoked = {}; // corrected: it was never ended
    return after;
}

} // namespace

changes::ChangeSet stepSet(const StepWish &wish, RecordIdSource &ids)
{
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.source = QStringLiteral("window");
    RecordId caseId = wish.step ? wish.step->recognition.id : RecordId();
    if (wish.opened) {
        records::Recognition opened = *wish.opened;
        if (opened.id.isNull())
            opened.id = ids.next();
        caseId = opened.id;
        set.changes.push_back(changes::creation(opened));
    }
    RecordId paper = wish.step ? wish.step->certificate.id : RecordId();
    if (wish.given) {
        Certificate given = *wish.given;
        if (given.id.isNull())
            given.id = ids.next();
        paper = given.id;
        set.changes.push_back(changes::creation(given));
    }
    if (wish.stood) {
        const Certificate after = markedCertificate(wish);
        auto change = changes::difference(
            records::RecordKind::Certificate, wish.stood->id, records::valuesOf(*wish.stood), records::valuesOf(after));
        if (!change.fields.empty())
            set.changes.push_back(std::move(change));
        if (paper.isNull() && (wish.ends || wish.failed))
            paper = after.id;
    }
    if (wish.step) {
        records::RecognitionStep step = *wish.step;
        if (step.id.isNull())
            step.id = ids.next();
        step.recognition.id = caseId;
        step.certificate.id = paper;
        set.changes.push_back(changes::creation(step));
    }
    return set;
}

std::vector<WishProblem> problemsOf(const StepWish &wish)
{
    std::vector<WishProblem> problems;
    if (!wish.given)
        return problems;
    const auto miss = [&problems](const char *field) {
        problems.push_back({QString::fromLatin1(field), QStringLiteral("field.required")});
    };
    if (wish.given->certificateNumber.trimmed().isEmpty())
        miss("certificate_number");
    if (wish.given->documentNumber.trimmed().isEmpty())
        miss("document_number");
    if (!wish.given->issued.isValid())
        miss("issued");
    if (!wish.given->validTo.isValid())
        miss("valid_to");
    else if (wish.given->issued.isValid() && wish.given->validTo < wish.given->issued)
        problems.push_back({QStringLiteral("valid_to"), QStringLiteral("dates.order")});
    return problems;
}

Certificate newCertificate(const rules::RecognitionTier &course, const eligibility::Tier *tier, RecordId enterprise)
{
    Certificate it;
    it.enterprise.id = enterprise;
    it.kind = course.certificate;
    if (tier && !tier->levels.empty())
        it.level = tier->levels.front();
    it.review = ReviewState::None;
    return it;
}

} // namespace yumiao::cultivation
