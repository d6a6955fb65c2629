// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/cultivation/rule_book.h"

#include <QJsonObject>

namespace yumiao::cultivation {

/// What a file or an editor would keep as a rule document of the office.
struct DocumentWish {
    QByteArray text;    ///< of the rules; need not be in the written form
    QString basedOn;    ///< of a new document
    RecordId id;        ///< that of the document it takes the place of; else that of the new one
    bool isNew = false; ///< no document of the office has the id yet
};

/// The change that keeps a document: its text in the written form, code and title those of the content. Of an existing
/// one `known` is the record as it stands; its state stays, `basedOn` of the wish is not asked. Errors:
/// rule_document.damaged, rule_document.other_code (`value`, `known`: the code of a kept document is not changed).
[[nodiscard]] Result<changes::RecordChange> keepingChange(
    const DocumentWish &wish, const std::optional<records::RuleDocument> &known);

/// The change that puts a document out of use, or into use again.
[[nodiscard]] changes::RecordChange stateChange(const records::RuleDocument &known, records::DocumentState state);

/// A copy of a pack for the office, under another code when `code` is not empty. The rest is as it was.
[[nodiscard]] QJsonObject copyOf(const eligibility::Pack &pack, const QString &code);

/// A document with one tier and nothing asked but what is to be written.
[[nodiscard]] QJsonObject blankDocument(
    const QString &code, const QString &title, const eligibility::Ladder &ladder, const eligibility::Tier &tier);

/// How one wording of a document became another, change by change, newest first.
struct DocumentVersion {
    changes::ChangeSet head; ///< without its changes
    QJsonObject before;      ///< empty when it was made
    QJsonObject after;
    bool retired = false; ///< this change put it out of use
    bool returned = false;
};
/// The versions of a document out of its history. Errors: workspace.*.
[[nodiscard]] Result<std::vector<DocumentVersion>> versionsOf(const store::Session &session, RecordId document);

} // namespace yumiao::cultivation
