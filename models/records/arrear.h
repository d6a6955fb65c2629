// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/gauge_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// An amount that is owed to an enterprise and was not paid when it was due (拖欠账款). What was promised, paid or
/// disputed is told by its steps. The debtor is a bureau, an enterprise on the register, or named.
struct Arrear {
    RecordId id;
    Ref<RecordKind::Enterprise> enterprise; ///< 债权企业
    std::optional<DebtorKind> debtorKind;
    Ref<RecordKind::Bureau> bureau;
    Ref<RecordKind::Enterprise> debtorEnterprise;
    QString debtorName;
    QString contract; ///< 合同名称
    std::optional<ArrearKind> kind;
    std::optional<Money> amount; ///< 拖欠金额, when it was entered
    QDate due;                   ///< 应付日期
    QDate entered;               ///< 列入台账
    QString remarks;
    friend bool operator==(const Arrear &, const Arrear &) = default;
};
template <>
const RecordDescription &description<Arrear>();

} // namespace yumiao::records
