// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

#include <QVarLengthArray>

#include <vector>

namespace yumiao::records {

/// The fields of a record in the order of its description.
using Values = std::vector<Value>;

/// What a record kind is made of.
struct RecordDescription {
    RecordKind kind;
    const char *name;   ///< the table and the JSON word, singular snake_case: "annual_figures"
    const char *plural; ///< the word on the command line: "annual-figures"
    const char *title;  ///< English source text, context "record"
    std::vector<Field> fields;
    std::vector<std::vector<const char *>>
        keys;          ///< fields that together name one live record; the first is the business key
    const char *label; ///< the field that names a record to people

    /// The place of a field, or -1.
    [[nodiscard]] int indexOf(QLatin1String fieldName) const;
    [[nodiscard]] int indexOf(QStringView fieldName) const;
    /// The field of that name, or nullptr.
    [[nodiscard]] const Field *find(QStringView fieldName) const;
};

/// The description of a record struct. Specialised in the source file beside each struct.
template <typename R>
[[nodiscard]] const RecordDescription &description();

/// All kinds, in the order of their numbers.
[[nodiscard]] const std::vector<const RecordDescription *> &allDescriptions();
[[nodiscard]] const RecordDescription &descriptionOf(RecordKind kind);
/// By name or plural, "_" and "-" being the same; nullptr when there is no such kind.
[[nodiscard]] const RecordDescription *findDescription(QStringView word);

template <typename R>
[[nodiscard]] Values valuesOf(const R &record)
{
    Values values;
    const auto &fields = description<R>().fields;
    values.reserve(fields.size());
    for (const Field &field : fields)
        values.push_back(field.get(&record));
    return values;
}

/// The record with these values; `record.id` is set to `id`.
template <typename R>
[[nodiscard]] R recordFrom(RecordId id, const Values &values)
{
    R record;
    record.id = id;
    const auto &fields = description<R>().fields;
    for (size_t i = 0; i < fields.size() && i < values.size(); ++i)
        fields[i].set(&record, values[i]);
    return record;
}

} // namespace yumiao::records
