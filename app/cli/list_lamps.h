// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/record_id.h"
#include "models/store/session.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace yumiao::app::cli {

/// What a row of a list of measures says beside its fields.
[[nodiscard]] const QStringList &listLampKeys();
/// Adds to each row the lamp of its measure on a day: lamp, cause, since, why. `ids` name the rows in their order.
/// Errors: threshold.missing, workspace.*.
[[nodiscard]] Done addListLamps(
    const store::Session &session, QDate on, const std::vector<RecordId> &ids, std::vector<QJsonObject> &rows);

} // namespace yumiao::app::cli
