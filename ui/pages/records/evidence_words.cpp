// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/records/evidence_words.h"

#include "models/items/row_source.h"
#include "models/store/evidence_check.h"
#include "ui/words/assessment_words.h"

namespace yumiao::ui::pages {
namespace {

const eligibility::FactKind *kindIn(const items::Row &row, size_t factColumn)
{
    const auto &catalogue = eligibility::factCatalogue();
    const auto place = catalogue ? catalogue->find(records::textIn(row.cells[factColumn].value)) : std::optional<int>();
    return place ? &catalogue->at(*place) : nullptr;
}

} // namespace

void showEvidenceInWords(records::RecordKind kind, std::vector<items::Column> &columns)
{
    if (kind != records::RecordKind::Evidence)
        return;
    const auto placeOf = [&](QLatin1String name) {
        size_t at = 0;
        while (at < columns.size() && name != QLatin1String(columns[at].field.name))
            ++at;
        return at;
    };
    const size_t fact = placeOf(QLatin1String("fact"));
    const size_t value = placeOf(QLatin1String("value"));
    if (fact >= columns.size() || value >= columns.size())
        return;
    columns[fact].editable = false;
    columns[fact].words = [fact](const items::Row &row) {
        const eligibility::FactKind *it = kindIn(row, fact);
        return it ? words::inLanguage(it->title) : QString();
    };
    columns[value].editable = false;
    columns[value].words = [fact, value](const items::Row &row) {
        const eligibility::FactKind *it = kindIn(row, fact);
        const auto stored
            = it ? store::storedFact(*it, records::textIn(row.cells[value].value)) : std::optional<records::Value>();
        return stored ? words::factValue(*it, *stored) : QString();
    };
}

} // namespace yumiao::ui::pages
