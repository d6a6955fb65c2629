// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/financing_slots.h"
#include "models/practice/made_financing.h"
#include "models/practice/making.h"
#include "models/records/financing_need.h"

namespace yumiao::practice {

/// What the officers know of needs, applications and loans beside their course: the standards, the terms, the papers
/// of each instrument. Draws from its own stream, and takes ids of its own, so that the rest stays as it was.
class FinancingDetails {
public:
    explicit FinancingDetails(const Making &making);

    /// A guarantor and two branches, added to the institutions.
    void makeOthers(std::vector<records::Institution> &institutions);
    void complete(records::FinancingNeed &need, const FinancingSlot &slot);
    void complete(records::FinancingApplication &application, const records::FinancingNeed &need);
    void complete(
        records::Drawdown &drawdown, const FinancingSlot &slot, const records::FinancingApplication &application);

private:
    void addTerms(records::FinancingApplication &it);
    void addPapers(records::FinancingApplication &it);
    void addRenewed(records::FinancingApplication &it);
    /// Lenient towards what is unknown: true, false or not asked.
    [[nodiscard]] std::optional<bool> answer(int yesPerCent, int noPerCent);

    const Making &m_making;
    QDate m_today;
    Draw m_draw;
    RecordIdSource m_ids;
    QStringList m_banks;
    RecordId m_guarantor;
    QHash<RecordId, RecordId> m_loans; ///< the latest drawdown of an enterprise
    int m_contracts = 0;
};

} // namespace yumiao::practice
