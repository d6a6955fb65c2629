// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figure_origins.h"

#include "models/store/history.h"

namespace yumiao::figures {
namespace {

const records::RecordDescription &kindOfYears()
{
    return records::description<records::AnnualFigures>();
}

void state(FigureOrigin &origin, const records::AnnualFigures &year)
{
    origin.source = year.source;
    origin.sourceDate = year.sourceDate;
}

void take(FigureOrigin &origin, const changes::FieldChange &change, const WrittenBy &by)
{
    if (origin.by.at.isValid())
        origin.earlier.insert(origin.earlier.begin(), {change.before, origin.by});
    origin.by = by;
}

} // namespace

FigureOrigins figureOrigins(const std::vector<changes::ChangeSet> &newestFirst, QDate until)
{
    FigureOrigins origins;
    records::AnnualFigures year; // as it stood after each set
    for (auto set = newestFirst.rbegin(); set != newestFirst.rend(); ++set) {
        if (until.isValid() && set->at.toLocalTime().date() > until)
            break;
        const WrittenBy by{set->at, set->author, set->source};
        for (const changes::RecordChange &record : set->changes) {
            for (const changes::FieldChange &change : record.fields) {
                if (change.field == changes::RemovedMark)
                    continue;
                kindOfYears().fields[static_cast<size_t>(change.field)].set(&year, change.after);
                take(origins[change.field], change, by);
            }
            for (const changes::FieldChange &change : record.fields)
                if (change.field != changes::RemovedMark)
                    state(origins[change.field], year);
        }
        for (auto &[field, origin] : origins) // values are typed one after the other, their source often last
            if (origin.source.isEmpty() && !origin.sourceDate.isValid())
                state(origin, year);
    }
    for (auto &[field, origin] : origins)
        origin.audit = year.auditState;
    return origins;
}

Result<std::map<RecordId, FigureOrigins>> figureOrigins(
    const store::Session &session, const std::vector<RecordId> &years, QDate until)
{
    std::map<RecordId, FigureOrigins> all;
    for (const RecordId id : years) {
        const auto history = store::historyOf(session, kindOfYears().kind, id);
        if (!history)
            return tl::make_unexpected(history.error());
        all.emplace(id, figureOrigins(*history, until));
    }
    return all;
}

} // namespace yumiao::figures
