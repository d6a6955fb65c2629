// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/made_financing.h"
#include "models/practice/making.h"
#include "models/records/cost_line.h"

namespace yumiao::practice {

/// The fees and subsidies of what was granted, and the repayment plans of some of the loans.
class FinancingCostMaker {
public:
    FinancingCostMaker(const Making &making, const MadeFinancing &made);
    void make(const MadeApplication &made);

private:
    void makeFees(const MadeApplication &made);
    void makeUnwanted(const MadeApplication &made);
    void makeSubsidies(const MadeApplication &made);
    void makePlan(const MadeApplication &made);
    /// A fee of so many millionths of the line, at least one yuan.
    [[nodiscard]] records::CostLine line(const MadeApplication &made, records::CostKind kind, qint64 millionths,
        records::CostTiming timing, const QString &payee) const;

    const Making &m_making;
    QDate m_today;
    Draw m_draw;
    QHash<RecordId, QString> m_names;
};

} // namespace yumiao::practice
