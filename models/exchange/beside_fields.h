// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

#include <span>

namespace yumiao::exchange {

/// A column of a ledger that speaks of another record than its rows are: of the application, the credit line and the
/// drawdown that came of a need (融资需求台账: 推送银行, 授信金额, 放款金额, …; policy file 8.2), of
/// the steps of a request (诉求工单: 交办单位, 交办日期, 办结日期, …).
struct BesideField {
    const char *name; ///< as columns are mapped to it: "credit_line.amount"
    records::RecordKind kind;
    const char *field;
    bool asText = false; ///< read as it stands: offices write these in words of their own
};

/// The fields beside those of a kind; none for most kinds.
[[nodiscard]] std::span<const BesideField> besideFields(records::RecordKind kind);
/// Null where the kind has none of this name.
[[nodiscard]] const BesideField *besideField(records::RecordKind kind, QStringView name);
/// The field of the other record.
[[nodiscard]] const records::Field &fieldBeside(const BesideField &it);

} // namespace yumiao::exchange
