// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// A plan document (方案), for example 资雁府办发〔2020〕19号.
struct Plan {
    RecordId id;
    QString title;
    QString documentNumber;
    QString issuer;
    QDate issued;
    QDate from;
    QDate to;
    QString edition;                ///< 2022年修订; empty: the only one
    Ref<RecordKind::Plan> replaces; ///< the edition or the plan before it
    friend bool operator==(const Plan &, const Plan &) = default;
};
template <>
const RecordDescription &description<Plan>();

} // namespace yumiao::records
