// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/ladders.h"
#include "models/eligibility/shelf.h"
#include "models/records/rule_document.h"
#include "models/store/session.h"

#include <memory>

namespace yumiao::cultivation {

/// What has become of a rule document in the book.
enum class DocumentStanding {
    Carried,  ///< 随附: of the program, judged by
    Replaced, ///< a carried one in whose place the office's own of the same code stands
    Office,   ///< of the office, judged by
    Retired,  ///< of the office, put out of use
    Damaged,  ///< of the office, cannot be read any more: left out
};

/// One rule document that is known, judged by or not.
struct BookDocument {
    DocumentStanding standing = DocumentStanding::Carried;
    QString code;
    QString title;
    std::shared_ptr<const eligibility::Pack> pack; ///< null of a damaged one
    records::RuleDocument record;                  ///< of the office's own
    std::optional<Error> fault;                    ///< of a damaged one: rule_document.damaged
    [[nodiscard]] bool isOffice() const { return !record.id.isNull(); }
};

/// The rules that an office works with on its base: the packs and the ladders. Judgements and inquiries point into it,
/// so whoever keeps one keeps the book.
struct RuleBook {
    eligibility::Shelf shelf; ///< what is judged by
    eligibility::Ladders ladders;
    std::vector<BookDocument> documents; ///< all that are known, by their codes; of one code the carried one first
    /// Those of the office that are not judged by though they are in use.
    [[nodiscard]] std::vector<const BookDocument *> damaged() const;
};

/// The document of a code: the one that is judged by, else the office's own; null when there is none.
[[nodiscard]] const BookDocument *documentCalled(const RuleBook &book, const QString &code);

/// The rules at hand. The same pointer as long as nothing about them was changed. Safe to call from any lane. A
/// document that cannot be read is left out and named. Errors: rule.damaged (of what the program carries), workspace.*.
[[nodiscard]] Result<std::shared_ptr<const RuleBook>> ruleBook(const store::Session &session);

/// Rules of one document that give way to another's on the same day: both are in force for the tier, and the other was
/// put later (Shelf::put) or began later on that day.
struct GivesWay {
    QString code; ///< of the document that gives way
    QString tier;
    eligibility::Procedure procedure = eligibility::Procedure::New;
    QDate from;
    QString to; ///< code of the document that counts
    friend bool operator==(const GivesWay &, const GivesWay &) = default;
};
/// Every meeting of two documents whose rules of a tier begin on one day, each once.
[[nodiscard]] std::vector<GivesWay> givenWay(const RuleBook &book);

} // namespace yumiao::cultivation

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::cultivation::DocumentStanding>();
}
