// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/announced/announced_list.h"
#include "models/announced/announced_wish.h"
#include "models/records/certificate.h"
#include "models/store/doubles_index.h"

namespace yumiao::announced {

/// What a line of the list means for the register.
enum class Outcome {
    New,     ///< 新认定
    Renewed, ///< 复核通过: held a certificate of this kind before
    Entered, ///< the certificate is in the register already
    Several, ///< one of several enterprises, or one that only looks like it: an officer chooses
    Unknown, ///< not in the register
    Refused, ///< cannot be entered
};

/// How the enterprise was found.
enum class FoundBy { CreditCode, Name, FormerName, Officer };

struct ReconciledLine {
    ListedLine line;
    Outcome outcome = Outcome::Unknown;
    std::optional<FoundBy> by;
    store::PossibleDouble enterprise; ///< id null: none
    std::vector<store::PossibleDouble> candidates;
    QDate from; ///< of the certificate
    QDate to;
    records::Certificate held; ///< the latest of this kind and level that it has; id null: none
    QString problem;           ///< stable word; of Refused, and of Several when the code is at odds
    QVariantMap detail;
};

/// One that holds such a certificate which ends, and is not on the list.
struct MissingHolder {
    store::PossibleDouble enterprise;
    records::Certificate certificate;
    bool ended = false;     ///< before the list's first day; else it ends within the days of listing
    bool mayBeOnIt = false; ///< a line that waits for a choice may mean it
};

/// What lines are compared with: the register and its certificates at one moment. Read once, then only looked at.
struct Ground;

struct Reconciliation {
    std::vector<ReconciledLine> lines;
    std::vector<MissingHolder> missing;
    std::shared_ptr<const Ground> ground;
    [[nodiscard]] int count(Outcome outcome) const;
};

/// What an officer decided of a line: another reading than the program's.
struct Decision {
    RecordId enterprise;   ///< this one is meant
    bool addNew = false;   ///< not in the register: add it
    bool leaveOut = false; ///< nothing is to be entered
};
using Decisions = QHash<int, Decision>; ///< by row

/// Compares a list with the register. By credit code, else by name, else by former name, each only when one enterprise
/// alone is meant; names that are merely alike never decide. Errors: cancelled, threshold.missing, workspace.*.
[[nodiscard]] Result<Reconciliation> reconcile(const store::Session &session, const AnnouncedList &list,
    const AnnouncedWish &wish, const Decisions &decisions = {}, const Cancel &cancel = {},
    const ReportProgress &report = {});

/// The same again after the officer decided of one line, without reading the register again.
void decideAgain(Reconciliation &reconciliation, const AnnouncedWish &wish, const Decisions &decisions, int row);

} // namespace yumiao::announced

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::announced::Outcome>();
template <>
std::span<const Choice> choicesOf<yumiao::announced::FoundBy>();
} // namespace yumiao::records
