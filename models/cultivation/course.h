// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attachment.h"
#include "models/rules/recognition_steps.h"

namespace yumiao::cultivation {

/// One case of recognition (办理件) with what hangs on it.
struct CaseFacts {
    records::Recognition recognition;
    std::vector<records::RecognitionStep> steps;    ///< in their order (rules::comesBefore)
    std::vector<records::Certificate> certificates; ///< those that the steps name
    std::vector<records::Attachment> attachments;   ///< of the case or of one of its steps
    [[nodiscard]] const records::Certificate *certificate(RecordId id) const;
};

/// Where a case stands on a day.
struct CaseStanding {
    std::optional<records::RecognitionStage> stage;  ///< none before its first step
    QDate since;                                     ///< the day it came there; without a step that it was opened on
    qint64 days = 0;                                 ///< since then
    bool underWay = false;                           ///< not yet decided
    bool held = false;                               ///< decided well and not ended
    QDate nextDue;                                   ///< of its last step
    std::optional<records::Certificate> certificate; ///< that the last decision named
    std::vector<rules::RecognitionNext> next;        ///< what may follow
};
/// Steps after the day do not count.
[[nodiscard]] CaseStanding standingOf(const rules::RecognitionRules &rules, const CaseFacts &facts, QDate on);

/// What is missing in a case (缺).
enum class CourseGap {
    NoStep,              ///< opened and nothing done
    NoRuleDocument,      ///< 依据文件
    NoOffice,            ///< 承办单位
    NoDocument,          ///< a notice, announcement or decision without its number
    NoAttachment,        ///< nothing was attached to an application that was filed
    NoCertificateNumber, ///< of the certificate that it gave
    NoCertificateEnd,    ///< its last day
};
struct Gap {
    CourseGap gap = CourseGap::NoStep;
    RecordId step; ///< null where it is of the case
    friend bool operator==(const Gap &, const Gap &) = default;
};
[[nodiscard]] std::vector<Gap> gapsOf(const rules::RecognitionRules &rules, const CaseFacts &facts, QDate on);

} // namespace yumiao::cultivation

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::cultivation::CourseGap>();
}
