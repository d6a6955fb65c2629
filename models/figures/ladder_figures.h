// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_sheet.h"
#include "models/figures/ladder_book.h"
#include "models/rules/lamp_limits.h"

namespace yumiao::figures {

/// One rung of the stairs (梯度) on a day.
struct RungFigures {
    rules::Rung rung = rules::Rung::Reserve;
    qint64 count = 0;
    qint64 joined = 0;   ///< not on this rung at the end of last year, on it now
    qint64 left = 0;     ///< the opposite
    qint64 expiring = 0; ///< valid certificates of this kind that end within the listed days
    std::vector<RecordId> members;
};

/// Certificates of every kind, those of other ladders included.
struct CertificateFigures {
    qint64 valid = 0;
    qint64 expiring = 0;
    std::vector<std::pair<records::CertificateKind, qint64>> validByKind;
};

using LadderFigures = std::array<RungFigures, rules::RungCount>;

/// Counts, and what moved since the end of the year before `on`.
[[nodiscard]] Result<LadderFigures> ladderFigures(
    const store::Session &session, const LadderBook &ladder, const rules::LampLimits &limits, QDate on);
[[nodiscard]] Result<CertificateFigures> certificateFigures(
    const store::Session &session, const rules::LampLimits &limits, QDate on);

/// Certificates of enterprises in the register that hold on `on` and end within `days` days, both ends included.
[[nodiscard]] store::Filter expiringWithin(int days, QDate on);
/// Certificates of enterprises in the register that hold on the day of the question.
[[nodiscard]] store::Filter validCertificates();

void addLadderFigures(FigureSheet &sheet, const LadderFigures &ladder, const rules::LampLimits &limits, QDate on);
void addCertificateFigures(
    FigureSheet &sheet, const CertificateFigures &certificates, const rules::LampLimits &limits, QDate on);

} // namespace yumiao::figures
