// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/relation.h"

namespace yumiao::records {
namespace {

Relation forwardBy(const Field &reference)
{
    return {QString::fromLatin1(reference.name), *reference.target, &reference, true};
}

std::optional<Relation> backFrom(const RecordDescription &other, RecordKind kind)
{
    for (const Field &field : other.fields)
        if (field.target == kind)
            return Relation{QString::fromLatin1(other.name), other.kind, &field, false};
    return std::nullopt;
}

} // namespace

std::vector<Relation> relationsOf(RecordKind kind)
{
    std::vector<Relation> all;
    for (const Field &field : descriptionOf(kind).fields)
        if (field.type == FieldType::Reference)
            all.push_back(forwardBy(field));
    for (const RecordDescription *other : allDescriptions())
        if (auto back = backFrom(*other, kind); back && !descriptionOf(kind).find(back->name))
            all.push_back(*std::move(back));
    return all;
}

std::optional<Relation> relationOf(RecordKind kind, QStringView name)
{
    const Field *own = descriptionOf(kind).find(name);
    if (own && own->type == FieldType::Reference)
        return forwardBy(*own);
    const RecordDescription *other = findDescription(name);
    return other ? backFrom(*other, kind) : std::nullopt;
}

} // namespace yumiao::records
