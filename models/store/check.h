// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace yumiao::store {

/// One thing that is not as it should be.
struct CheckFault {
    QString what; ///< integrity, reference, audit_link, audit_body, record.invalid, search, content.missing,
                  ///< content.damaged
    QString where;
    QString detail;
};
struct CheckReport {
    std::vector<CheckFault> faults;
    qint64 links = 0; ///< audit links verified
    QString head;     ///< hexadecimal digest of the last link; empty when there is none
    [[nodiscard]] bool ok() const { return faults.empty(); }
};

/// Verifies the file's pages, every reference and the audit chain from its first link; deep also the validity of every
/// record, its search text and every byte of the attached files; without it only that their contents are there and as
/// long as they should be. Changes nothing.
[[nodiscard]] Result<CheckReport> check(
    const Session &session, bool deep, const Cancel &cancel = {}, const ReportProgress &report = {});

/// The digest of the last audit link, hexadecimal; empty when nothing was written yet.
[[nodiscard]] Result<QString> auditHead(const Session &session);

} // namespace yumiao::store
