// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// What a department may buy in a year and what it keeps for small and medium enterprises (部门年度政府采购预算). Two
/// rules speak of two wholes: clause 14 of the plan of all projects, 财库〔2020〕46号 of those above the lines of small
/// projects that suit small and medium enterprises. What is not known stays empty; a part is never more than its whole.
struct ProcurementBudget {
    RecordId id;
    Ref<RecordKind::Bureau> department;
    std::optional<qint64> year;
    std::optional<Money> total;         ///< 部门年度政府采购项目预算总额
    std::optional<Money> reserved;      ///< of the total
    std::optional<Money> reservedSmall; ///< of what is reserved
    std::optional<Money> above;         ///< of the total: 超过200万元货物服务、400万元工程的项目
    std::optional<Money> unsuited;      ///< of those above the lines: 不适宜由中小企业提供
    QString unsuitedReason;
    std::optional<Money> aboveReserved;
    std::optional<Money> aboveReservedSmall;
    QDate published;
    QString document;
    QString remarks;
    friend bool operator==(const ProcurementBudget &, const ProcurementBudget &) = default;
};
template <>
const RecordDescription &description<ProcurementBudget>();

} // namespace yumiao::records
