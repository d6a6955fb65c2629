// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// How records of one kind lead to those of another: by a reference of their own ("town" of an enterprise), or because
/// the others refer to them ("certificate" of an enterprise).
struct Relation {
    QString name;                     ///< as filters write it: the reference, or the other kind
    RecordKind target;                ///< the kind it leads to
    const Field *reference = nullptr; ///< the field that holds the link, on this side or the other
    bool isForward = false;           ///< the reference is on this side: one record at most
};

/// Every relation of a kind: its references in the order of its fields, then the kinds that refer to it.
[[nodiscard]] std::vector<Relation> relationsOf(RecordKind kind);
/// The relation that a name means; a kind also by its plural. A kind that refers more than once is meant by its first
/// reference.
[[nodiscard]] std::optional<Relation> relationOf(RecordKind kind, QStringView name);

} // namespace yumiao::records
