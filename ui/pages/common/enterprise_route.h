// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/enterprise.h"
#include "ui/shell/route.h"

namespace yumiao::ui::pages {

/// The full page of an enterprise: 企业/统一社会信用代码; one without a code is named by its id (企业/id:…). The list
/// with the drawer open has the bare id as its key, so the two views never share a route.
[[nodiscard]] shell::Route recordRoute(const records::Enterprise &enterprise);
/// Whether a route means the full page.
[[nodiscard]] bool opensRecord(const shell::Route &route);
/// The id in the key of such a route, where it is named by its id.
[[nodiscard]] std::optional<RecordId> idInKey(const QString &key);

} // namespace yumiao::ui::pages
