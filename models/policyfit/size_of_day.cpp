// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policyfit/size_of_day.h"

namespace yumiao::policyfit {
namespace {

/// The figures of the year before the day, as they were known on it.
const records::AnnualFigures *lastYear(const std::vector<records::AnnualFigures> &all, QDate on)
{
    const records::AnnualFigures *found = nullptr;
    for (const records::AnnualFigures &it : all)
        if (it.fiscalYear == on.year() - 1 && (!it.sourceDate.isValid() || it.sourceDate <= on))
            found = &it;
    return found;
}

/// The last day of the year is the only one whose people and assets a yearly paper tells.
bool isYearEnd(QDate day)
{
    return day.month() == 12 && day.day() == 31;
}

void takeForTax(rules::SizeFacts &facts, const records::AnnualFigures &year, QDate on)
{
    if (on.month() == 1)
        facts.revenue = year.revenue;
    if (isYearEnd(on.addDays(-1))) {
        facts.employees = year.employees;
        facts.totalAssets = year.totalAssets;
    }
}

} // namespace

rules::SizeAnswer sizeOfDay(const rules::SizeTable &table, const ApplicationSources &sources,
    const records::Enterprise &enterprise, rules::SizePurpose purpose, SizeDays days)
{
    rules::SizeFacts facts{sources.industryCodes.value(enterprise.industry.id), days.on, purpose, {}, {}, {}};
    const auto years = sources.figures.constFind(enterprise.id);
    const records::AnnualFigures *year = years == sources.figures.cend() ? nullptr : lastYear(*years, days.on);
    const bool forTax = purpose == rules::SizePurpose::Tax;
    if (year && !forTax) {
        facts.employees = year->employees;
        facts.revenue = year->revenue;
        facts.totalAssets = year->totalAssets;
    } else if (year) {
        takeForTax(facts, *year, days.on);
    }
    if ((forTax || !facts.employees) && days.on.year() >= days.today.year() && enterprise.employees)
        facts.employees = enterprise.employees;
    return rules::sizeOf(table, facts);
}

} // namespace yumiao::policyfit
