// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/exchange/import_row.h"
#include "models/exchange/import_wish.h"
#include "models/records/application_step.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/financing_application.h"
#include "models/records/financing_need.h"

namespace yumiao::exchange {

/// What came of needs by their ledger: the application to the bank with the steps whose days the ledger gives, the
/// credit line, the drawdown. A stage that was left out is no fault of a ledger: its steps carry where they came from.
class NeedCourses {
public:
    /// `note`: why steps skip stages, "imported from ledger …". Errors: those of query.h, rule.damaged.
    [[nodiscard]] static Result<NeedCourses> read(const store::Session &session, const QString &note, QDate today);

    /// What the row says beside its need, as changes; nothing where the workspace says it already. A row that
    /// contradicts itself or the workspace gets a problem: row.no_day, row.no_grant, row.no_amount,
    /// row.more_than_granted, row.contradicts, row.days_backwards, row.day_ahead, row.differs (`stored`),
    /// row.several_applications, reference.retired.
    [[nodiscard]] std::vector<changes::RecordChange> changesOf(const records::FinancingNeed &need, ImportRow &row,
        const HeaderRow &header, const ImportNames &names, RecordIdSource &ids);

private:
    struct Outcome;
    struct Stop;
    class Writer;

    [[nodiscard]] static Outcome outcomeOf(const ImportRow &row);
    [[nodiscard]] static std::vector<Stop> stopsOf(const Outcome &it, const records::FinancingNeed &need);
    [[nodiscard]] std::optional<RowProblem> problemOf(
        const Outcome &it, const std::vector<Stop> &stops, const HeaderRow &header, const ImportNames &names) const;
    [[nodiscard]] std::vector<const records::FinancingApplication *> candidates(
        RecordId need, RecordId institution) const;

    QString m_note;
    QDate m_today;
    QHash<RecordId, std::vector<records::FinancingApplication>> m_applications; ///< by need
    QHash<RecordId, std::vector<records::ApplicationStep>> m_steps;             ///< by application
    QHash<RecordId, std::vector<records::CreditLine>> m_lines;                  ///< by application
    QHash<RecordId, std::vector<records::Drawdown>> m_drawdowns;                ///< by credit line
    QSet<QString> m_numbers;                                                    ///< of applications
};

} // namespace yumiao::exchange
