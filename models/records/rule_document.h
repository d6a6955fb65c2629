// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"
#include "models/records/reference_choices.h"

namespace yumiao::records {

/// Whether a rule document of the office is judged by.
enum class DocumentState {
    InUse,   ///< 使用中
    Retired, ///< 已停用
};
template <>
std::span<const Choice> choicesOf<DocumentState>();

/// A rule document that the office keeps beside the carried ones (规则文件): a copy that it changed, or one of its own.
/// The ledger refuses content that could not be judged by (store/rule_document_check.h).
struct RuleDocument {
    RecordId id;
    QString code;    ///< that of the content; a carried document of the same code gives way to it
    QString title;   ///< that of the content
    QString content; ///< the rules as JSON, see models/eligibility/pack.h
    QString basedOn; ///< code of the document that it was copied from; empty: made new
    std::optional<DocumentState> state;
    QString remarks;
    friend bool operator==(const RuleDocument &, const RuleDocument &) = default;
};
template <>
const RecordDescription &description<RuleDocument>();

} // namespace yumiao::records
