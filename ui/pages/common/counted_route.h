// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/record_id.h"
#include "models/figures/chart_data.h"
#include "models/records/record_kind.h"
#include "ui/shell/route.h"

namespace yumiao::ui::pages {

/// The first word of the routes to records of a kind: 企业, 融资, 措施, 走访; kinds without a page of their own are
/// shown by the page of all records: 记录/certificate.
[[nodiscard]] QString placeOf(records::RecordKind kind);

/// The view that shows exactly the records that a number counts; an empty route when nothing can be opened.
[[nodiscard]] shell::Route routeTo(const figures::Counted &counted);
/// The view of one record, by its id.
[[nodiscard]] shell::Route routeTo(records::RecordKind kind, RecordId id);

} // namespace yumiao::ui::pages
