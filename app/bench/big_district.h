// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/base/record_id.h"
#include "models/base/result.h"
#include "models/store/session.h"

#include <QDate>

namespace yumiao::app::bench {

/// How many records an enterprise has in a district whose register was kept for years.
constexpr qint64 CertificatesOfOne = 3;
constexpr qint64 ApplicationsOfOne = 2;
constexpr qint64 TasksOfOne = 4;

/// Fills a practice district up until it has so many certificates, financing applications and tasks for each of its
/// enterprises; most of them are over, as in a register that was kept for years. Through the ledger, in sets of 20,000
/// records; the same ids give the same records. Errors: cancelled, those of ledger.h and query.h.
[[nodiscard]] Done fillUpDistrict(
    store::Session &session, QDate on, RecordIdSource &ids, const ReportProgress &report, const Cancel &cancel);

} // namespace yumiao::app::bench
