// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/exchange/import_row.h"
#include "models/records/request_step.h"
#include "models/records/service_request.h"

namespace yumiao::exchange {

/// The steps that the ledger of a new request tells (诉求工单: 交办单位, 交办日期, 办结日期, 回访日期, 企业满意度):
/// they go the way that the rule knows, so a request that was settled is also accepted and answered; `note` says where
/// it is from when the ledger gives no outcome. One that is not satisfied is not closed. A row that contradicts itself
/// gets a problem: row.days_backwards (`value`), row.day_ahead (`value`).
[[nodiscard]] std::vector<changes::RecordChange> stepsTold(const records::ServiceRequest &request, ImportRow &row,
    const HeaderRow &header, const QString &note, QDate today, RecordIdSource &ids);

} // namespace yumiao::exchange
