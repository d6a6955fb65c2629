// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/annual_figures.h"
#include "models/records/enterprise.h"
#include "models/rules/scale_line.h"
#include "models/rules/scale_steps.h"
#include "models/rules/size_class.h"
#include "models/store/session.h"

namespace yumiao::figures {

/// Where a value of the size rule was taken from.
enum class SizeBasis {
    LastYear,     ///< the figures of the year before the day
    EarlierYear,  ///< the figures of the latest earlier year: those of last year are not there yet
    Register,     ///< the number of employees as the register knows it now
    TwelveMonths, ///< the twelve calendar months before the day, which are last year's
    NotKept,      ///< the purpose asks for a value that yearly figures cannot give
};

/// Whether an enterprise counts as above scale, and on what this stands.
enum class ScaleBasis {
    Entries,    ///< the last entry of its way
    Registered, ///< the mark in the register
    Rule,       ///< neither is there: whether it reaches the line
};

/// 规上: where it stands, what the rule says, what may come next.
struct ScaleProfile {
    std::optional<records::ScaleEntry> entry; ///< the one it stands on
    rules::ScaleReach reach;
    std::optional<bool> aboveScale;
    ScaleBasis basis = ScaleBasis::Rule;
    std::vector<rules::ScaleStep> next;
    std::vector<rules::NextWindow> windows; ///< the soonest first; empty once it is on the list
};

/// The size class of one enterprise for a day and a purpose, and its way above scale.
struct SizeProfile {
    RecordId enterprise;
    QString creditCode;
    QString name;
    QString industryCode; ///< empty when not known
    QString industryName;
    std::optional<qint64> year; ///< of the figures that were used
    rules::SizeAnswer size;
    std::vector<SizeBasis> bases; ///< of size.indicators, in their order
    std::optional<records::SizeClass> registered;
    ScaleProfile scale;
};

/// What is asked: the day and the purpose. Statistics, policy and contracts take the last closed year; tax relief takes
/// what is true on the day and the revenue of the twelve months before it, which yearly figures give in January only.
struct SizeQuestion {
    QDate on;
    rules::SizePurpose purpose = rules::SizePurpose::Statistics;
    QDate today; ///< the register's number of employees stands in for days of this year and later only
};

/// Every live enterprise, by name, read in a few questions. Errors: rule.damaged, cancelled, workspace.*.
[[nodiscard]] Result<std::vector<SizeProfile>> sizeProfiles(
    const store::Session &session, const SizeQuestion &question);

/// One enterprise. Errors: record.missing and the same.
[[nodiscard]] Result<SizeProfile> sizeProfile(
    const store::Session &session, RecordId enterprise, const SizeQuestion &question);

} // namespace yumiao::figures

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::figures::SizeBasis>();
template <>
std::span<const Choice> choicesOf<yumiao::figures::ScaleBasis>();
} // namespace yumiao::records
