// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/assessment.h"
#include "models/inclusive/inclusive_rules.h"
#include "models/inclusive/own_loans.h"
#include "models/records/bank_return.h"
#include "models/records/institution.h"
#include "models/store/session.h"

namespace yumiao::inclusive {

/// A return, or a figure of it, that would have to be there.
struct MissingReturn {
    RecordId institution;
    QDate asOf;
    QString field; ///< of the return; empty: the whole return
    friend bool operator==(const MissingReturn &, const MissingReturn &) = default;
};

/// One figure of one institution or of the district.
struct Cell {
    std::optional<eligibility::Exact> value;     ///< nothing while something is missing or cannot be divided
    std::optional<eligibility::Verdict> verdict; ///< nothing when the year states no line or asks it of others
    QString arithmetic;                          ///< in figures and signs only
    std::vector<MissingReturn> missing;
    bool isAsked = true; ///< false: of other institutions only
};

/// An institution, or the district (the null id), with a cell for each check of the definition.
struct Row {
    RecordId institution;
    QString name; ///< empty: the district
    QString kind;
    std::optional<Money> balance; ///< inclusive, of the month
    std::optional<qint64> accounts;
    std::vector<Cell> cells;
    OwnLoans own;
    bool isWithinParent = false; ///< an institution above it has returns: the district counts those and not its own
    RecordId returned;           ///< the return of the month; null while there is none
};

/// 两增两控 of a month by the definition of its year.
struct Report {
    QDate asOf; ///< last day of the month
    records::InclusiveScope scope = records::InclusiveScope::Regulator;
    const Definition *definition = nullptr; ///< null: none is known for the year, there are no cells
    std::vector<Row> rows;                  ///< the district first
};

/// Institutions count that have a return of the scope for the month, the month a year before or last December, or own
/// loans on the day. The district is the sum of all that have returns: of a head office and its branches the head
/// office alone (reading: its return holds theirs), in each check those that it is asked of. While one of them misses
/// what a figure needs the district's is unknown and says whose. `month`: any day of it. Errors: rule.damaged,
/// cancelled, workspace.*.
[[nodiscard]] Result<Report> inclusiveReport(const store::Session &session, QDate month, records::InclusiveScope scope);

} // namespace yumiao::inclusive
