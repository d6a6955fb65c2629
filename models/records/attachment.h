// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attachment_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// A file that belongs to an enterprise (附件): what it is called, what it is and what it proves. Its content stands
/// beside the records under its digest (models/store/contents.h), once however often it is attached.
struct Attachment {
    RecordId id;
    Ref<RecordKind::Enterprise> enterprise;
    QString name; ///< what it was called where it came from, without folders: data, never a path
    std::optional<AttachmentType> type;
    std::optional<qint64> year; ///< that it is about
    std::optional<AttachmentProof> proves;
    Ref<RecordKind::Certificate> certificate; ///< the records that rest on it, where there are such
    Ref<RecordKind::Visit> visit;
    Ref<RecordKind::FinancingApplication> application;
    std::optional<qint64> size; ///< bytes
    QString digest;             ///< SHA-256 of the content, 64 hexadecimal digits in lower case
    QDate added;
    QString remarks;
    Ref<RecordKind::Recognition> recognition;         ///< the case of recognition that rests on it
    Ref<RecordKind::RecognitionStep> recognitionStep; ///< and its step
    friend bool operator==(const Attachment &, const Attachment &) = default;
};
template <>
const RecordDescription &description<Attachment>();

/// A file's own name as it is kept: without folders of any system, without control and direction marks, at most 255
/// characters with its ending kept; "file" when nothing is left.
[[nodiscard]] QString attachmentName(const QString &given);

} // namespace yumiao::records
