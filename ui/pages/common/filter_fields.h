// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"
#include "models/store/filter.h"

#include <QStringList>

#include <vector>

namespace yumiao::ui::pages {

/// A field that a condition may be about: one of the records themselves, or of records related to them.
struct FilterField {
    QString path;         ///< "revenue", "certificate.kind"; of a count the related kind: "visit"
    QString title;        ///< "Certificate › Recognition", in the reader's language
    records::Field shape; ///< by which values are read and shown
    bool isCount = false; ///< how many related records there are
};
/// The fields of a kind in their order, those that follow from other records, then one step further.
[[nodiscard]] std::vector<FilterField> filterFields(records::RecordKind kind);

/// A way to compare, as it is offered for a type of field.
struct FilterOperator {
    store::Comparison comparison = store::Comparison::Equal;
    bool isNegated = false;
    friend bool operator==(const FilterOperator &, const FilterOperator &) = default;
};
/// Those that fit a field; the first one is what people mostly mean.
[[nodiscard]] std::vector<FilterOperator> filterOperators(const FilterField &field);
/// "is", "is at least", "does not contain"
[[nodiscard]] QString operatorWords(const FilterOperator &it, records::FieldType type);

} // namespace yumiao::ui::pages
