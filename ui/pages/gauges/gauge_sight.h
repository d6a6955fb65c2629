// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gauges/arrears_ledger.h"
#include "models/gauges/eia_book.h"
#include "models/gauges/procurement_gauge.h"
#include "models/records/arrear_step.h"
#include "ui/pages/common/fact_lines.h"
#include "ui/widgets/kpi_card.h"

#include <variant>

namespace yumiao::ui::pages {

/// What a gauge pane shows: one of the three, as it was read.
using GaugeAnswer = std::variant<std::monostate, gauges::ProcurementGauge, gauges::ArrearsLedger, gauges::EiaBook>;

/// A card with what it opens.
struct GaugeCard {
    widgets::KpiData data;
    shell::Route route;
};

/// The answer in the language of the moment.
struct GaugeSight {
    QString title;
    QList<GaugeCard> cards; ///< at most three
    QString note;
    QString linesTitle;
    std::vector<FactLine> lines; ///< each opens the records that it counts
};
[[nodiscard]] GaugeSight sightOf(const GaugeAnswer &answer);

/// What the answer knows of one record: an amount in arrears, an environmental approval.
[[nodiscard]] std::vector<FactLine> factsOf(const GaugeAnswer &answer, RecordId id);
/// The steps of an amount in arrears, newest first.
[[nodiscard]] std::vector<FactLine> stepLines(const std::vector<records::ArrearStep> &steps);

} // namespace yumiao::ui::pages
