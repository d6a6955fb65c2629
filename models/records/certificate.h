// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/certificate_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// A recognition of an enterprise (认定、证书). The tier (梯度) is derived from these at a date, never stored.
struct Certificate {
    RecordId id;
    Ref<RecordKind::Enterprise> enterprise;
    std::optional<CertificateKind> kind;
    std::optional<CertificateLevel> level;
    QString certificateNumber;
    QString batch;
    QString documentNumber; ///< 川经信企业函〔2022〕728号
    QDate issued;           ///< first day it holds, included
    QDate validTo;          ///< last day it holds, included; unknown: no end written
    QDate revoked;          ///< ends that day
    std::optional<ReviewState> review;
    QString remarks;
    friend bool operator==(const Certificate &, const Certificate &) = default;
};
template <>
const RecordDescription &description<Certificate>();

} // namespace yumiao::records
