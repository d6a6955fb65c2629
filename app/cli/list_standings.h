// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

namespace yumiao::app::cli {

/// What a row of a list of financing (申报清单、推荐清单) says beside its fields.
[[nodiscard]] const QStringList &listStandingKeys();
/// Adds to each row how its list stands on a day: applications, listed_amount, pending, granted, refused, overdue,
/// decide_by. `ids` name the rows in their order. Errors: those of financing::listsOn().
[[nodiscard]] Done addListStandings(
    const store::Session &session, QDate on, const std::vector<RecordId> &ids, std::vector<QJsonObject> &rows);

} // namespace yumiao::app::cli
