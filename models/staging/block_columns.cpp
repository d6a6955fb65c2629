// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/block_columns.h"

#include "models/exchange/column_recogniser.h"
#include "models/items/column.h"
#include "models/items/display_text.h"

#include <algorithm>

namespace yumiao::staging {
namespace {

using To = BlockColumn::To;

/// A word that typed amounts understand behind their number; empty where the usual 万元 is meant.
QString unitWord(exchange::Unit unit)
{
    switch (unit) {
    case exchange::Unit::Yuan:
        return QStringLiteral("元");
    case exchange::Unit::Yi:
        return QStringLiteral("亿元");
    case exchange::Unit::Thousand:
    case exchange::Unit::Million:
    case exchange::Unit::ForeignMoney:
        return QStringLiteral("?"); // no amount can be typed in it: the cell is refused, not misread
    case exchange::Unit::None:
    case exchange::Unit::Wan:
    case exchange::Unit::Percent:
    case exchange::Unit::PerMille:
        return {};
    }
    Q_UNREACHABLE();
}

Result<exchange::ColumnRecogniser> recogniserFor(
    const records::RecordDescription &description, const std::vector<QStringList> &titles)
{
    auto aliases = exchange::AliasTable::load();
    if (!aliases)
        return failure(aliases.error());
    exchange::ColumnSearch search{QString::fromLatin1(description.plural), {}, *std::move(aliases), {}};
    const auto columns = items::allColumns(description.kind);
    for (size_t i = 0; i < columns.size(); ++i) {
        QStringList own = i < titles.size() ? titles[i] : QStringList();
        own.append(QString::fromLatin1(columns[i].field.title));
        own.append(items::DisplayText().heading(columns[i].field)); // as the list copies it, its unit in English
        search.fields.push_back({columns[i].name(), own});
    }
    for (const char *part : {"enterprise.credit_code", "enterprise.name"}) // how ledgers name the one it belongs to
        if (description.indexOf(QLatin1String("enterprise")) >= 0)
            search.fields.push_back({QString::fromLatin1(part), {}});
    return exchange::ColumnRecogniser(std::move(search));
}

/// The field of a heading; an enterprise that a record belongs to is named by its code or name.
int fieldOf(const records::RecordDescription &description, const QString &name)
{
    return description.indexOf(QStringView(name.section(QLatin1Char('.'), 0, 0)));
}

BlockColumn columnOf(const records::RecordDescription &description, const exchange::RecognisedColumn &it)
{
    BlockColumn column{To::Unknown, -1, it.heading.shown(), {}};
    if (it.how == exchange::Recognised::Ignored)
        column.to = To::Nowhere;
    if (it.how == exchange::Recognised::Duplicate)
        column.to = To::Repeated;
    if (!it.isUsed() || it.year)
        return column;
    column.field = fieldOf(description, it.field);
    if (column.field < 0) {
        column.to = To::ReadOnly; // it follows from other records
        return column;
    }
    const records::Field &field = description.fields[static_cast<size_t>(column.field)];
    column.to = field.flags.testFlag(records::Derived) ? To::ReadOnly : To::Field;
    if (field.type == records::FieldType::Money)
        column.unit = unitWord(it.unit);
    return column;
}

std::vector<BlockColumn> byHeadings(const records::RecordDescription &description,
    const exchange::ColumnRecogniser &recogniser, const QStringList &headings, qsizetype width)
{
    std::vector<exchange::Heading> shown;
    for (const QString &it : headings)
        shown.push_back({{}, it.simplified()});
    std::vector<BlockColumn> columns(static_cast<size_t>(width));
    for (const exchange::RecognisedColumn &it : recogniser.recognise(shown)) {
        BlockColumn column = columnOf(description, it);
        const bool taken = column.field >= 0
            && std::any_of(
                columns.begin(), columns.end(), [&](const BlockColumn &other) { return other.field == column.field; });
        if (taken) // code and name of one enterprise lead to the same field: the first is read
            column = {To::Repeated, -1, column.heading, {}};
        columns[static_cast<size_t>(it.source)] = column;
    }
    return columns;
}

bool looksLikeHeadings(const std::vector<BlockColumn> &columns, const QStringList &first)
{
    const auto filled
        = std::count_if(first.begin(), first.end(), [](const QString &it) { return !it.trimmed().isEmpty(); });
    const auto known = std::count_if(columns.begin(), columns.end(),
        [](const BlockColumn &it) { return it.to != To::Unknown && !it.heading.isEmpty(); });
    const bool any = std::any_of(columns.begin(), columns.end(), [](const BlockColumn &it) { return it.field >= 0; });
    return any && 2 * known >= filled;
}

std::vector<BlockColumn> byPlace(
    const records::RecordDescription &description, const std::vector<int> &shown, qsizetype width)
{
    std::vector<BlockColumn> columns;
    for (size_t i = 0; i < static_cast<size_t>(width); ++i) {
        if (i >= shown.size())
            columns.push_back({To::PastEnd, -1, {}, {}});
        else if (shown[i] < 0 || description.fields[static_cast<size_t>(shown[i])].flags.testFlag(records::Derived))
            columns.push_back({To::ReadOnly, shown[i], {}, {}});
        else
            columns.push_back({To::Field, shown[i], {}, {}});
    }
    return columns;
}

/// The first key that the columns hold whole, else the field that names a record.
std::vector<int> keyIn(const records::RecordDescription &description, const std::vector<BlockColumn> &columns)
{
    const auto isThere = [&](int field) {
        return std::any_of(columns.begin(), columns.end(),
            [field](const BlockColumn &it) { return it.to == To::Field && it.field == field; });
    };
    std::vector<std::vector<const char *>> keys = description.keys;
    keys.push_back({description.label});
    for (const auto &key : keys) {
        std::vector<int> fields;
        for (const char *name : key)
            fields.push_back(description.indexOf(QLatin1String(name)));
        const bool isReference = key.size() == 1 && description.fields[static_cast<size_t>(fields.front())].target;
        if (!fields.empty() && !isReference && std::all_of(fields.begin(), fields.end(), isThere))
            return fields;
    }
    return {};
}

void takeKey(const records::RecordDescription &description, BlockColumns &found)
{
    for (BlockColumn &column : found.columns)
        if (column.to == To::Field
            && std::find(found.keyFields.begin(), found.keyFields.end(), column.field) != found.keyFields.end())
            column.to = To::Key;
    const int name = description.indexOf(QLatin1String(description.label));
    for (const BlockColumn &column : found.columns)
        if (column.to == To::Field && column.field == name)
            found.otherName = name;
}

} // namespace

Result<BlockColumns> blockColumns(const records::RecordDescription &description, const std::vector<QStringList> &rows,
    const std::vector<int> &shown, const std::vector<QStringList> &titles, const BlockWish &wish)
{
    const auto recogniser = recogniserFor(description, titles);
    if (!recogniser)
        return failure(recogniser.error());
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    BlockColumns found;
    found.columns = byHeadings(description, *recogniser, rows.front(), width);
    found.headings = wish.headings.value_or(rows.size() > 1 && looksLikeHeadings(found.columns, rows.front()));
    if (!found.headings)
        found.columns = byPlace(description, shown, width);
    found.keyFields = found.headings ? keyIn(description, found.columns) : std::vector<int>();
    found.canBeByKey = !found.keyFields.empty();
    found.byKey = found.canBeByKey && wish.byKey.value_or(true);
    if (found.byKey)
        takeKey(description, found);
    else
        found.keyFields.clear();
    return found;
}

} // namespace yumiao::staging
