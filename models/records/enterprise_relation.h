// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// What the related enterprise is to the enterprise (关联关系).
enum class RelationKind {
    Parent,      ///< 母公司
    Branch,      ///< 分支机构
    Controlled,  ///< 控股企业
    MovedFrom,   ///< 迁入前: the same enterprise in the register of another district
    MovedTo,     ///< 迁出后
    SuccessorOf, ///< 承继自: it took over the other's business or rights
};
template <>
std::span<const Choice> choicesOf<RelationKind>();

/// A tie of an enterprise to another one (关联企业). Exactly one of `related` and `relatedName` is set. No enterprise
/// is tied to itself, and nobody is his own parent, also not by way of others.
struct EnterpriseRelation {
    RecordId id;
    Ref<RecordKind::Enterprise> enterprise;
    std::optional<RelationKind> kind;
    Ref<RecordKind::Enterprise> related; ///< on the register
    QString relatedName;                 ///< outside the register
    QDate validFrom;
    QDate validTo; ///< last day
    QString documentNumber;
    QString remarks;
    friend bool operator==(const EnterpriseRelation &, const EnterpriseRelation &) = default;
};
template <>
const RecordDescription &description<EnterpriseRelation>();

} // namespace yumiao::records
