// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/ladder.h"
#include "models/store/query.h"

namespace yumiao::figures {

using RungCounts = std::array<qint64, rules::RungCount>;

/// An enterprise that holds or held a certificate of the 专精特新 ladder.
struct LadderMember {
    RecordId enterprise;
    RecordId town;
    QDate established;
    QDate deregistered;
    std::vector<records::Certificate> certificates;

    /// The tier on a day; nothing while the enterprise is not in the register.
    [[nodiscard]] std::optional<rules::Rung> rungOn(QDate day) const;
};

/// Every member of the ladder with its certificates, read once, so that any day and any town can be asked.
class LadderBook {
public:
    [[nodiscard]] static Result<LadderBook> read(const store::Session &session);

    [[nodiscard]] const std::vector<LadderMember> &members() const { return m_members; }
    [[nodiscard]] RungCounts countsOn(QDate day) const;
    /// Members that stand on any rung.
    [[nodiscard]] std::vector<RecordId> onAnyRung(QDate day) const;
    /// Members that stand on just this rung.
    [[nodiscard]] std::vector<RecordId> onRung(rules::Rung rung, QDate day) const;
    /// The part of the book whose members ever held a certificate of `least` or a higher rung.
    [[nodiscard]] LadderBook reaching(rules::Rung least) const;
    /// Every day within (after, until] on which a tier may change, ascending.
    [[nodiscard]] std::vector<QDate> turningDays(QDate after, QDate until) const;

private:
    std::vector<LadderMember> m_members;
};

} // namespace yumiao::figures
