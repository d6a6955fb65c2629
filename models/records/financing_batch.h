// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// A list by which applications move on together (申报清单、推荐清单; 金发〔2024〕32号). What stands on it are the
/// steps that name it.
struct FinancingBatch {
    RecordId id;
    QString number; ///< 申报 2024-03
    std::optional<BatchKind> kind;
    QDate date;
    Ref<RecordKind::Bureau> bureau;           ///< that made it
    Ref<RecordKind::Institution> institution; ///< nothing: to more than one
    QString documentNumber;
    QString remarks;
    friend bool operator==(const FinancingBatch &, const FinancingBatch &) = default;
};
template <>
const RecordDescription &description<FinancingBatch>();

} // namespace yumiao::records
