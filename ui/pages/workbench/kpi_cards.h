// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/district_figures.h"
#include "ui/widgets/kpi_card.h"

#include <array>

namespace yumiao::ui::pages {

/// A number of a card that opens records of its own: 红 6.
struct CardLink {
    QString text;
    figures::Counted counted;
};

/// One figure card: what it says, the records behind its number, and behind its smaller numbers.
struct CardFacts {
    widgets::KpiData data;
    figures::Counted counted;
    QList<CardLink> links{};
};

constexpr int KpiCards = 5;
/// The cards of the workbench in the present language: 各类企业主体, 专精特新中小企业, 政府采购预留, 方案措施,
/// 融资在办.
[[nodiscard]] std::array<CardFacts, KpiCards> kpiCards(const figures::DistrictFigures &district);
/// The same before anything is known: titles alone.
[[nodiscard]] std::array<CardFacts, KpiCards> emptyKpiCards();

} // namespace yumiao::ui::pages
