// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/enterprise_relation.h"

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<RelationKind>()
{
    static constexpr std::array words{
        Choice{"parent", QT_TRANSLATE_NOOP("choice", "Parent company"), "母公司"},
        Choice{"branch", QT_TRANSLATE_NOOP("choice", "Branch"), "分支机构"},
        Choice{"controlled", QT_TRANSLATE_NOOP("choice", "Controlled enterprise"), "控股企业"},
        Choice{"moved_from", QT_TRANSLATE_NOOP("choice", "Moved in from"), "迁入"},
        Choice{"moved_to", QT_TRANSLATE_NOOP("choice", "Moved out to"), "迁出"},
        Choice{"successor_of", QT_TRANSLATE_NOOP("choice", "Successor of"), "承继"},
    };
    return words;
}

template <>
const RecordDescription &description<EnterpriseRelation>()
{
    static const RecordDescription it{RecordKind::EnterpriseRelation, "enterprise_relation", "relations",
        QT_TRANSLATE_NOOP("record", "Related enterprise"),
        {
            field<&EnterpriseRelation::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&EnterpriseRelation::kind>("kind", QT_TRANSLATE_NOOP("field", "Relation"), Required),
            field<&EnterpriseRelation::related>("related", QT_TRANSLATE_NOOP("field", "Related enterprise")),
            field<&EnterpriseRelation::relatedName>(
                "related_name", QT_TRANSLATE_NOOP("field", "Name outside the register"))
                .upTo(200),
            field<&EnterpriseRelation::validFrom>("valid_from", QT_TRANSLATE_NOOP("field", "Related from")),
            field<&EnterpriseRelation::validTo>("valid_to", QT_TRANSLATE_NOOP("field", "Related until")),
            field<&EnterpriseRelation::documentNumber>("document_number", QT_TRANSLATE_NOOP("field", "Document number"))
                .upTo(100),
            field<&EnterpriseRelation::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {{"enterprise", "kind", "related", "valid_from"}}, "kind"};
    return it;
}

} // namespace yumiao::records
