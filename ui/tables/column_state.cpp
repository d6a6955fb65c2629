// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/column_state.h"

namespace yumiao::ui::tables {
namespace {

constexpr int NarrowestKept = 24;
constexpr int WidestKept = 2000;

} // namespace

QVariant toVariant(const ColumnState &state)
{
    QVariantMap widths;
    for (auto it = state.widths.constBegin(); it != state.widths.constEnd(); ++it)
        widths.insert(it.key(), it.value());
    return QVariantMap{{QStringLiteral("order"), state.order}, {QStringLiteral("hidden"), state.hidden},
        {QStringLiteral("widths"), widths}};
}

std::optional<ColumnState> columnState(const QVariant &kept)
{
    const QVariantMap map = kept.toMap();
    if (!map.contains(QStringLiteral("order")))
        return std::nullopt;
    ColumnState state;
    state.order = map.value(QStringLiteral("order")).toStringList();
    state.hidden = map.value(QStringLiteral("hidden")).toStringList();
    const QVariantMap widths = map.value(QStringLiteral("widths")).toMap();
    for (auto it = widths.constBegin(); it != widths.constEnd(); ++it)
        if (const int width = it.value().toInt(); width >= NarrowestKept && width <= WidestKept)
            state.widths.insert(it.key(), width);
    return state;
}

QStringList arranged(const QStringList &columns, const QStringList &wanted)
{
    QStringList order;
    if (!columns.isEmpty())
        order.append(columns.front());
    for (const QStringList &names : {wanted, columns})
        for (const QString &name : names)
            if (columns.contains(name) && !order.contains(name))
                order.append(name);
    return order;
}

} // namespace yumiao::ui::tables
