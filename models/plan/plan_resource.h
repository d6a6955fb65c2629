// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/changes/change_set.h"

#include <QHash>

namespace yumiao::plan {

/// The plan of 2020 (资雁府办发〔2020〕19号) as the program carries it. Error: resource.missing (`path`).
[[nodiscard]] Result<QByteArray> planOf2020();

/// The records of a plan written in the form of resources/plans: plan, chapters, clauses, duties and measures, each
/// behind those it refers to. The first-listed bureau of a clause leads, the others support it. Targets keep their
/// kind; a yearly day is no deadline of the plan and gives no target_due. `bureaus`: the id of each bureau by its name
/// in the plan. Errors: plan.damaged (`position`, from 0); plan.unknown_bureau (`clause`, `bureau`); plan.bad_target
/// (`measure`, `value`).
[[nodiscard]] Result<std::vector<changes::RecordChange>> planRecords(
    const QByteArray &json, const QHash<QString, RecordId> &bureaus, RecordIdSource &ids);

} // namespace yumiao::plan
