// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/records/reference_choices.h"
#include "models/records/scale_choices.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace yumiao::rules {

/// What the line of a sector is drawn on.
enum class ScaleMeasure {
    MainRevenue,   ///< 主营业务收入; the whole revenue stands in where it is not known
    Revenue,       ///< 营业收入
    Qualification, ///< 有总承包、专业承包资质
    Activity,      ///< 有开发经营活动
};

/// From which amount on an enterprise of a sector counts as above scale, with the days this holds.
struct ScaleLine {
    records::ScaleSector sector = records::ScaleSector::Industry;
    QString name;
    QStringList codes; ///< prefixes of GB/T 4754-2017
    ScaleMeasure measure = ScaleMeasure::Revenue;
    std::optional<Money> atLeast; ///< of the revenue measures; the amount included
    QDate validFrom;
    QDate validTo; ///< last day
    QString source;
    std::optional<records::Confidence> confidence;
};

/// What a step cannot be taken without.
enum class ScaleNeed {
    Reason,     ///< an opinion or remarks: a step back, or one that skips others
    Route,      ///< 入库方式
    ExitReason, ///< 退库原因
};

/// A step that is allowed.
struct ScaleStep {
    std::optional<records::ScaleState> from; ///< nothing: the first entry
    records::ScaleState to = records::ScaleState::Cultivated;
    std::vector<ScaleNeed> needs;
};

/// When a declaration closes (申报窗口).
struct ScaleWindow {
    records::ScaleRoute route = records::ScaleRoute::Yearly;
    int dayOfMonth = 0;                    ///< with `months`: closes on this day of each of them
    std::vector<int> months;               ///< 1 to 12
    std::vector<std::pair<int, int>> days; ///< month and day: closes on these days of every year
    std::optional<int> establishedWithin;  ///< only for units not older than so many years
    QDate validFrom;
    QDate validTo;
    QString source;
    std::optional<records::Confidence> confidence;
};

/// The whole rule as data (resources/rules/scale).
struct ScaleRules {
    int version = 0;
    std::vector<ScaleLine> lines;
    std::vector<ScaleStep> steps;
    std::vector<ScaleWindow> windows;
};

/// Errors (Fault::Corrupt): rule.damaged (`path`, `reason`).
[[nodiscard]] Result<ScaleRules> readScaleRules(const QByteArray &json);
/// The rules that the program carries, read once.
[[nodiscard]] const Result<ScaleRules> &scaleRules();

} // namespace yumiao::rules

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::rules::ScaleMeasure>();
template <>
std::span<const Choice> choicesOf<yumiao::rules::ScaleNeed>();
} // namespace yumiao::records
