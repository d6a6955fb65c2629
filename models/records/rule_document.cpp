// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/rule_document.h"

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<DocumentState>()
{
    static constexpr std::array words{
        Choice{"in_use", QT_TRANSLATE_NOOP("choice", "In use"), "使用中"},
        Choice{"retired", QT_TRANSLATE_NOOP("choice", "Retired"), "已停用"},
    };
    return words;
}

template <>
const RecordDescription &description<RuleDocument>()
{
    static const RecordDescription it{RecordKind::RuleDocument, "rule_document", "rule-documents",
        QT_TRANSLATE_NOOP("record", "Rule document"),
        {
            field<&RuleDocument::code>("code", QT_TRANSLATE_NOOP("field", "Code"), Required).upTo(60),
            field<&RuleDocument::title>("title", QT_TRANSLATE_NOOP("field", "Title"), Required),
            field<&RuleDocument::content>("content", QT_TRANSLATE_NOOP("field", "Rules"), Required)
                .asLongText()
                .upTo(500'000),
            field<&RuleDocument::basedOn>("based_on", QT_TRANSLATE_NOOP("field", "Copied from")).upTo(60),
            field<&RuleDocument::state>("state", QT_TRANSLATE_NOOP("field", "State"), Required),
            field<&RuleDocument::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {{"code"}}, "title"};
    return it;
}

} // namespace yumiao::records
