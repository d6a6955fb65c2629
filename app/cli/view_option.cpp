// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/view_option.h"

#include "models/items/view_definition.h"
#include "models/records/saved_view.h"
#include "models/store/register_filter.h"
#include "ui/pages/common/counted_route.h"

#include <algorithm>

namespace yumiao::app::cli {
namespace {

/// The lists over a kind: the page of its own, and that of all records.
QStringList placesOf(records::RecordKind kind)
{
    const QString word = QString::fromLatin1(records::descriptionOf(kind).name);
    return {ui::pages::placeOf(kind), QStringLiteral("记录/%1").arg(word)};
}

Result<records::SavedView> viewNamed(const store::Session &session, records::RecordKind kind, const QString &name)
{
    const auto views = store::loadAll<records::SavedView>(session);
    if (!views)
        return failure(views.error());
    const QStringList places = placesOf(kind);
    const auto found = std::find_if(views->begin(), views->end(),
        [&](const records::SavedView &it) { return it.name == name && places.contains(it.place); });
    if (found == views->end())
        return failure(Fault::NotFound, QStringLiteral("view.missing"), {{QStringLiteral("name"), name}});
    return *found;
}

/// The facets of the register as conditions.
Result<store::Filter> facetFilter(
    const store::Session &session, const QHash<QString, QStringList> &ticked, const std::string &on)
{
    std::array<QStringList, store::RegisterFacetCount> chosen;
    for (auto it = ticked.begin(); it != ticked.end(); ++it)
        if (const auto facet = store::facetOf(it.key()))
            chosen[static_cast<size_t>(*facet)] = it.value();
    return dayOf(session, on)
        .and_then([&](QDate day) { return store::registerThresholds(session, day); })
        .map([&](const store::RegisterThresholds &thresholds) { return store::registerFilter(chosen, thresholds); });
}

/// A column that only the window can fill says nothing of an order here.
QString sortOption(records::RecordKind kind, const std::vector<store::SortKey> &keys)
{
    QStringList parts;
    for (const store::SortKey &key : keys)
        if (!items::isToldColumn(kind, key.field))
            parts.append(key.descending ? key.field + QLatin1String(":desc") : key.field);
    return parts.join(QLatin1Char(','));
}

} // namespace

Done applyView(
    const store::Session &session, records::RecordKind kind, const std::string &name, QuestionOptions &options)
{
    if (name.empty())
        return {};
    const auto view = viewNamed(session, kind, fromOption(name));
    if (!view)
        return failure(view.error());
    const items::ReadView read = items::readView(view->definition, kind);
    if (!read.faults.isEmpty())
        return failure(Fault::Invalid, QStringLiteral("view.damaged"), {{QStringLiteral("name"), view->name}});
    const auto given = store::parseFilter(fromOption(options.filter));
    if (!given)
        return failure(given.error());
    const auto facets = facetFilter(session, read.view.chosen, options.on);
    if (!facets)
        return failure(facets.error());
    options.filter = store::filterText(store::Filter::all({*facets, read.view.filter, *given})).toStdString();
    if (options.search.empty())
        options.search = read.view.text.toStdString();
    if (options.sort.empty())
        options.sort = sortOption(kind, read.view.sort).toStdString();
    return {};
}

} // namespace yumiao::app::cli
