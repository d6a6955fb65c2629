// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/size_class.h"

#include "models/rules/industry_scope.h"

#include <algorithm>

namespace yumiao::rules {
namespace {

using records::SizeClass;

const SizeInstrument *instrumentOn(const SizeTable &table, SizePurpose purpose, QDate day)
{
    for (const SizeInstrument &it : table.instruments) {
        const bool serves = std::find(it.purposes.begin(), it.purposes.end(), purpose) != it.purposes.end();
        const bool begun = !it.validFrom.isValid() || it.validFrom <= day;
        const bool ended = it.validTo.isValid() && it.validTo < day;
        if (serves && begun && !ended)
            return &it;
    }
    return nullptr;
}

/// The rows and the outside entries that a code reaches into.
struct Reached {
    std::vector<const SizeRow *> rows;
    std::vector<const SizeOutside *> outside;
};

template <typename Entry>
void addOnce(std::vector<const Entry *> &found, const Entry &entry)
{
    if (std::find(found.begin(), found.end(), &entry) == found.end())
        found.push_back(&entry);
}

bool belongsTo(const QStringList &instruments, const QString &instrument)
{
    return instruments.isEmpty() || instruments.contains(instrument);
}

Reached reachedBy(const SizeTable &table, const QString &industry, const QString &instrument)
{
    Reached found;
    for (const QString &code : industryCodes(industry)) {
        for (const SizeRow &row : table.rows)
            if (belongsTo(row.instruments, instrument) && coverageOf(code, row.codes, row.except) != Coverage::None)
                addOnce(found.rows, row);
        for (const SizeOutside &outside : table.outside)
            if (belongsTo(outside.instruments, instrument) && coverageOf(code, outside.codes) != Coverage::None)
                addOnce(found.outside, outside);
    }
    return found;
}

/// Rows with the same bounds are one row for the rule: a hotel or a restaurant, told only as section H.
bool areEqual(const std::vector<const SizeRow *> &rows)
{
    return std::all_of(
        rows.begin(), rows.end(), [&](const SizeRow *row) { return row->bounds == rows.front()->bounds; });
}

std::optional<NoSize> whyNoRow(const Reached &reached)
{
    if (reached.rows.empty() && reached.outside.empty())
        return NoSize::IndustryUnknown;
    if (reached.rows.empty()) {
        const NoSize first = reached.outside.front()->reason;
        const bool same = std::all_of(
            reached.outside.begin(), reached.outside.end(), [&](const SizeOutside *it) { return it->reason == first; });
        return same ? first : NoSize::IndustryTooCoarse;
    }
    return reached.outside.empty() && areEqual(reached.rows) ? std::nullopt : std::optional(NoSize::IndustryTooCoarse);
}

std::optional<qint64> valueOf(const SizeFacts &facts, SizeIndicator indicator)
{
    const auto fen
        = [](const std::optional<Money> &money) { return money ? std::optional(money->fen()) : std::nullopt; };
    switch (indicator) {
    case SizeIndicator::Employees:
        return facts.employees;
    case SizeIndicator::Revenue:
        return fen(facts.revenue);
    case SizeIndicator::TotalAssets:
        return fen(facts.totalAssets);
    }
    Q_UNREACHABLE();
}

/// The classes stand from large to micro: the lower class is the greater value.
SizeClass lower(SizeClass a, SizeClass b)
{
    return std::max(a, b);
}

void measure(SizeAnswer &answer, const SizeRow &row, const SizeFacts &facts)
{
    SizeClass lowest = SizeClass::Large;
    for (const SizeBounds &bounds : row.bounds) {
        IndicatorBand it{bounds, valueOf(facts, bounds.indicator), std::nullopt};
        if (it.value) {
            it.band = bandOf(bounds, *it.value);
            lowest = lower(lowest, *it.band);
        } else {
            answer.missing.push_back(bounds.indicator);
        }
        answer.indicators.push_back(it);
    }
    if (answer.missing.empty() || lowest == SizeClass::Micro) {
        answer.size = lowest;
        return;
    }
    answer.reason = NoSize::IndicatorMissing;
    if (answer.missing.size() < row.bounds.size())
        answer.atMost = lowest;
}

} // namespace

SizeClass bandOf(const SizeBounds &bounds, qint64 value)
{
    return value >= bounds.large ? SizeClass::Large
        : value >= bounds.medium ? SizeClass::Medium
        : value >= bounds.small  ? SizeClass::Small
                                 : SizeClass::Micro;
}

SizeAnswer sizeOf(const SizeTable &table, const SizeFacts &facts)
{
    SizeAnswer answer;
    const SizeInstrument *instrument = instrumentOn(table, facts.purpose, facts.on);
    if (!instrument) {
        answer.reason = NoSize::NoRuleInForce;
        return answer;
    }
    answer.instrument = instrument->code;
    answer.documentNumber = instrument->documentNumber;
    const Reached reached = reachedBy(table, facts.industry, instrument->code);
    QStringList names;
    for (const SizeRow *row : reached.rows)
        names.append(row->name);
    answer.rowName = names.join(QStringLiteral("、"));
    answer.reason = whyNoRow(reached);
    if (answer.reason) {
        if (!reached.outside.empty() && reached.rows.empty())
            answer.see = reached.outside.front()->see;
        return answer;
    }
    answer.row = reached.rows.front()->number;
    measure(answer, *reached.rows.front(), facts);
    return answer;
}

} // namespace yumiao::rules
