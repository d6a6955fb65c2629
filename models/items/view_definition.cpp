// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/view_definition.h"

#include "models/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace yumiao::items {
namespace {

constexpr int ViewFormat = 1;
constexpr int LeastWidth = 24;
constexpr int MostWidth = 2000;
constexpr std::array RowHeights{0, 24, 28, 32, 36};
constexpr qsizetype MostText = 500; // of a search box

QJsonArray jsonList(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

/// The texts of an array; anything else in it is a fault.
QStringList textsIn(const QJsonValue &value, const char *fault, QStringList &faults)
{
    QStringList texts;
    bool sound = value.isUndefined() || value.isArray();
    for (const QJsonValue &it : value.toArray()) {
        sound = sound && it.isString();
        if (it.isString())
            texts.append(it.toString());
    }
    if (!sound)
        faults.append(QString::fromLatin1(fault));
    return texts;
}

store::SortKey sortKeyOf(const QString &text)
{
    const bool descending = text.endsWith(QLatin1String(":desc"));
    return {text.section(QLatin1Char(':'), 0, 0), descending};
}

QString sortText(const store::SortKey &key)
{
    return key.descending ? key.field + QLatin1String(":desc") : key.field;
}

void readChosen(const QJsonValue &value, ReadView &read)
{
    if (!value.isUndefined() && !value.isObject())
        read.faults.append(QStringLiteral("view.facets"));
    const QJsonObject facets = value.toObject();
    for (auto it = facets.begin(); it != facets.end(); ++it) {
        const QStringList codes = textsIn(it.value(), "view.facets", read.faults);
        if (!codes.isEmpty())
            read.view.chosen.insert(it.key(), codes);
    }
}

void readFilter(const QJsonValue &value, ReadView &read)
{
    const auto filter = store::parseFilter(value.toString());
    if (filter && (value.isUndefined() || value.isString()))
        read.view.filter = *filter;
    else
        read.faults.append(QStringLiteral("view.filter"));
}

void readColumns(const QJsonObject &columns, ReadView &read)
{
    read.view.order = textsIn(columns.value(QLatin1String("order")), "view.columns", read.faults);
    read.view.hidden = textsIn(columns.value(QLatin1String("hidden")), "view.columns", read.faults);
    const QJsonObject widths = columns.value(QLatin1String("widths")).toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        const int width = it.value().toInt();
        if (width >= LeastWidth && width <= MostWidth)
            read.view.widths.insert(it.key(), width);
        else
            read.faults.append(QStringLiteral("view.columns"));
    }
}

} // namespace

bool isSameView(ViewDefinition a, ViewDefinition b)
{
    for (ViewDefinition *view : {&a, &b}) {
        view->hidden.sort();
        for (QStringList &codes : view->chosen)
            codes.sort();
    }
    return a == b;
}

QString viewText(const ViewDefinition &view)
{
    QJsonObject facets;
    for (auto it = view.chosen.begin(); it != view.chosen.end(); ++it)
        facets.insert(it.key(), jsonList(it.value()));
    QJsonObject widths;
    for (auto it = view.widths.begin(); it != view.widths.end(); ++it)
        widths.insert(it.key(), it.value());
    QStringList sort;
    for (const store::SortKey &key : view.sort)
        sort.append(sortText(key));
    const QJsonObject all{{QStringLiteral("format"), ViewFormat}, {QStringLiteral("search"), view.text},
        {QStringLiteral("facets"), facets}, {QStringLiteral("filter"), store::filterText(view.filter)},
        {QStringLiteral("sort"), jsonList(sort)},
        {QStringLiteral("columns"),
            QJsonObject{{QStringLiteral("order"), jsonList(view.order)},
                {QStringLiteral("hidden"), jsonList(view.hidden)}, {QStringLiteral("widths"), widths}}},
        {QStringLiteral("row_height"), view.rowHeight}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

ReadView readView(const QString &text)
{
    ReadView read;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) {
        read.faults.append(QStringLiteral("view.damaged"));
        return read;
    }
    const QJsonObject all = document.object();
    if (all.value(QLatin1String("format")).toInt() > ViewFormat)
        read.faults.append(QStringLiteral("view.newer"));
    read.view.text = all.value(QLatin1String("search")).toString().left(MostText);
    readChosen(all.value(QLatin1String("facets")), read);
    readFilter(all.value(QLatin1String("filter")), read);
    for (const QString &key : textsIn(all.value(QLatin1String("sort")), "view.sort", read.faults))
        read.view.sort.push_back(sortKeyOf(key));
    readColumns(all.value(QLatin1String("columns")).toObject(), read);
    const int height = all.value(QLatin1String("row_height")).toInt();
    if (std::find(RowHeights.begin(), RowHeights.end(), height) != RowHeights.end())
        read.view.rowHeight = height;
    else
        read.faults.append(QStringLiteral("view.row_height"));
    read.faults.removeDuplicates();
    return read;
}

ReadView readView(const QString &text, records::RecordKind kind)
{
    ReadView read = readView(text);
    const auto isMissing
        = [kind](const QString &field) { return !columnOf(kind, field) && !isToldColumn(kind, field); };
    if (!store::checkFilter(kind, read.view.filter)) {
        read.view.filter = {};
        read.faults.append(QStringLiteral("view.filter"));
    }
    const auto lost = std::erase_if(read.view.sort, [&](const store::SortKey &key) { return isMissing(key.field); });
    if (lost > 0)
        read.faults.append(QStringLiteral("view.sort"));
    if (read.view.order.removeIf(isMissing) + read.view.hidden.removeIf(isMissing) > 0)
        read.faults.append(QStringLiteral("view.columns"));
    for (auto it = read.view.chosen.begin(); it != read.view.chosen.end();) {
        if (store::facetOf(it.key())) {
            ++it;
            continue;
        }
        it = read.view.chosen.erase(it);
        read.faults.append(QStringLiteral("view.facets"));
    }
    read.faults.removeDuplicates();
    return read;
}

} // namespace yumiao::items
