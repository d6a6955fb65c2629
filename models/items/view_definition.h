// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/row_source.h"

namespace yumiao::items {

/// How a list is looked at: what it finds, and how its table stands. Kept as JSON text, private or shared.
struct ViewDefinition {
    QString text;                       ///< of the search box
    QHash<QString, QStringList> chosen; ///< codes of choices by code of facet
    store::Filter filter;
    std::vector<store::SortKey> sort;
    QStringList order;          ///< all columns; empty: as they come
    QStringList hidden;         ///< only with `order`
    QHash<QString, int> widths; ///< of columns whose width was changed by hand
    int rowHeight = 0;          ///< 24, 28, 32 or 36; 0: as the text size wants it
    friend bool operator==(const ViewDefinition &, const ViewDefinition &) = default;
};

/// Whether both show the same, in whatever order choices and hidden columns are named.
[[nodiscard]] bool isSameView(ViewDefinition a, ViewDefinition b);

[[nodiscard]] QString viewText(const ViewDefinition &view);

/// What a text says as far as it can be read, and what could not be: words "view.damaged", "view.newer", "view.filter"
/// and so on.
struct ReadView {
    ViewDefinition view;
    QStringList faults;
};
[[nodiscard]] ReadView readView(const QString &text);
/// The same for a list over a kind: a filter that cannot be asked and columns that are not there are left out and
/// named ("view.filter", "view.columns").
[[nodiscard]] ReadView readView(const QString &text, records::RecordKind kind);

} // namespace yumiao::items
