// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/cultivation/course_dues.h"

namespace yumiao::cultivation {

/// What an officer wants to write in one go (办理): a step, with the case where it is new and the certificate that it
/// gives or ends. One change set, so that one undo takes all of it back.
struct StepWish {
    std::optional<records::Recognition> opened;   ///< a new case
    std::optional<records::RecognitionStep> step; ///< its case and certificate are filled in
    std::optional<records::Certificate> given;    ///< a new certificate: 公告、认定、复核通过
    std::optional<records::Certificate> stood;    ///< the certificate that the step ends, marks or takes up again
    bool ends = false;                            ///< 撤销、迁出: it holds no longer from the day of the step on
    bool failed = false;                          ///< 复核未通过: it is marked so and holds to its last day
};

/// The change set; records without an id take one from `ids`. A step that ends or passes a review marks the certificate
/// that stood (review failed, passed, revoked on the day); a case that is corrected takes the revocation back.
[[nodiscard]] changes::ChangeSet stepSet(const StepWish &wish, RecordIdSource &ids);

/// What of the wish is missing or impossible before it is written, with the field at fault: certificate.dates (the end
/// before the beginning). The ledger judges the step itself.
struct WishProblem {
    QString field;
    QString what;
    friend bool operator==(const WishProblem &, const WishProblem &) = default;
};
[[nodiscard]] std::vector<WishProblem> problemsOf(const StepWish &wish);

/// What a certificate of the tier would be like: kind, level as the ladder says, the review state; number, document and
/// days are asked.
[[nodiscard]] records::Certificate newCertificate(
    const rules::RecognitionTier &course, const eligibility::Tier *tier, RecordId enterprise);

} // namespace yumiao::cultivation
