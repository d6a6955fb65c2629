// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/plan_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// A visit to an enterprise (走访).
struct Visit {
    RecordId id;
    Ref<RecordKind::Enterprise> enterprise;
    QDate visited;
    Ref<RecordKind::Bureau> bureau;
    QString visitors;
    std::optional<VisitMethod> method;
    QString situation;
    QString problems;
    QString followUp;
    friend bool operator==(const Visit &, const Visit &) = default;
};
template <>
const RecordDescription &description<Visit>();

} // namespace yumiao::records
