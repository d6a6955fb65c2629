// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"
#include "models/store/session.h"

namespace yumiao::figures {

/// The charts there are (ui.md 8.1), in the order in which they are listed.
[[nodiscard]] QList<QByteArray> chartCodes();
/// The subject of a chart; an empty label when there is no such chart.
[[nodiscard]] Label chartTitle(const QByteArray &code);

/// A chart as it stands on a day; also the chart of any target of a plan ("target.02-3", target_tracks.h). On the
/// session's thread. Errors: chart.unknown (`code`), threshold.missing, cancelled, workspace.*.
[[nodiscard]] Result<ChartData> chart(const store::Session &session, const QByteArray &code, QDate on);

} // namespace yumiao::figures
