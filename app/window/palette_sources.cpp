// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/palette_sources.h"

#include "models/items/match_note.h"
#include "models/records/enterprise.h"
#include "models/records/measure.h"
#include "models/store/query.h"
#include "models/store/register_query.h"
#include "ui/pages/common/counted_route.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

namespace yumiao::app::window {
namespace {

using ui::shell::PaletteItem;
using ui::shell::PaletteSource;

constexpr int ItemsOfASource = 8;

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::app::window::PaletteSources)
};

/// A row of the palette before it becomes one: what the lane found.
struct FoundItem {
    records::RecordKind kind;
    RecordId id;
    QString text;
    QString detail;
};

Result<std::vector<RecordId>> enterpriseIds(
    const store::Session &session, const items::RegisterShelf::Reader &reader, const QString &text)
{
    const auto index = reader.current(session);
    if (!index)
        return failure(index.error());
    return *index ? (*index)->first(text, ItemsOfASource) : store::searchIds(session, text, ItemsOfASource);
}

Result<std::vector<FoundItem>> findEnterprises(
    const store::Session &session, const items::RegisterShelf::Reader &reader, const QString &text)
{
    const auto ids = enterpriseIds(session, reader, text);
    if (!ids)
        return failure(ids.error());
    const auto rows = store::rows(session, records::RecordKind::Enterprise, *ids);
    if (!rows)
        return failure(rows.error());
    const auto matches = store::matchedTexts(session, *ids, text);
    if (!matches)
        return failure(matches.error());
    const items::DisplayText display(&ui::words::translated);
    std::vector<FoundItem> found;
    for (const store::StoredRow &row : *rows) {
        const auto enterprise = records::recordFrom<records::Enterprise>(row.id, row.values);
        const QString note = items::matchNote(display, matches->value(row.id));
        found.push_back({records::RecordKind::Enterprise, row.id, enterprise.name,
            note.isEmpty() ? enterprise.creditCode.text() : note});
    }
    return found;
}

Result<std::vector<FoundItem>> findMeasures(const store::Session &session, const QString &text)
{
    using store::Comparison;
    using store::Filter;
    store::Query query;
    query.filter = Filter::any({Filter::condition(QStringLiteral("code"), Comparison::Contains, {text}),
        Filter::condition(QStringLiteral("text"), Comparison::Contains, {text}),
        Filter::condition(QStringLiteral("clause.title"), Comparison::Contains, {text})});
    query.on = QDate(2000, 1, 1); // no derived field is asked for
    const auto measures = store::load<records::Measure>(session, query);
    if (!measures)
        return failure(measures.error());
    std::vector<FoundItem> found;
    for (const records::Measure &measure : *measures) {
        if (found.size() == ItemsOfASource)
            break;
        found.push_back({records::RecordKind::Measure, measure.id, measure.text, measure.code});
    }
    return found;
}

using Finder = std::function<Result<std::vector<FoundItem>>(const store::Session &, const QString &)>;

PaletteSource sourceOf(QByteArray id, std::function<QString()> title, QChar prefix, QByteArray icon, Finder find,
    store::Workspace &workspace, ui::shell::Navigator &navigator)
{
    auto ticket = std::make_shared<store::Ticket>();
    const auto ask = [&workspace, &navigator, icon, find, ticket](
                         const QString &text, const std::function<void(const QList<PaletteItem> &)> &answer) {
        if (text.trimmed().isEmpty()) {
            *ticket = {};
            return answer({});
        }
        *ticket = workspace.read(
            &workspace, [text, find](store::Session &session) { return find(session, text.trimmed()); },
            [answer, icon, &navigator](const Result<std::vector<FoundItem>> &found) {
                QList<PaletteItem> items;
                for (const FoundItem &it : found.value_or(std::vector<FoundItem>())) {
                    PaletteItem item;
                    item.text = it.text;
                    item.detail = it.detail;
                    item.icon = icon;
                    item.open = [&navigator, it] { navigator.go(ui::pages::routeTo(it.kind, it.id)); };
                    items.push_back(std::move(item));
                }
                answer(items);
            });
    };
    return {std::move(id), std::move(title), prefix, ask};
}

} // namespace

QList<PaletteSource> paletteSources(
    store::Workspace &workspace, const items::RegisterShelf &shelf, ui::shell::Navigator &navigator)
{
    return {sourceOf(
                "enterprises", [] { return SourceWords::tr("Enterprises"); }, QLatin1Char('@'), "building-2",
                [reader = shelf.reader()](const store::Session &session, const QString &text) {
                    return findEnterprises(session, reader, text);
                },
                workspace, navigator),
        sourceOf(
            "measures", [] { return SourceWords::tr("Measures"); }, QLatin1Char('#'), "list-checks", &findMeasures,
            workspace, navigator)};
}

} // namespace yumiao::app::window
