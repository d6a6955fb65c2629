// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/rule_book.h"
#include "models/records/certificate_choices.h"

namespace yumiao::announced {

/// How far the list has come (公布阶段). A publicity list (公示) is no certificate: nothing of it is entered.
enum class Stage { Publicity, Announced };

/// What the officer says of the list as a whole.
struct AnnouncedWish {
    records::CertificateKind kind = records::CertificateKind::Specialised;
    std::optional<records::CertificateLevel> level;
    QString documentNumber;
    QString batch;
    QDate from; ///< first day it holds, of lines that do not say their own
    QDate to;   ///< last day; may be unknown
    Stage stage = Stage::Announced;
};

/// Errors: announced.no_first_day, announced.reversed (`from`, `to`).
[[nodiscard]] Done checkWish(const AnnouncedWish &wish);

/// A tier that is gained by a certificate, with its ladder.
struct CertifiedTier {
    const eligibility::Ladder *ladder = nullptr;
    const eligibility::Tier *tier = nullptr;
};
/// Those of all ladders that exist on a day, from the lowest of the first.
[[nodiscard]] std::vector<CertifiedTier> certifiedTiers(const eligibility::Ladders &ladders, QDate on);
/// The tier that a word means: code or name of the tier, code or term of its certificate; of several the first. Error:
/// tier.unknown (`value`, `known`).
[[nodiscard]] Result<CertifiedTier> certifiedTierNamed(
    const eligibility::Ladders &ladders, const QString &word, QDate on);

/// The level that such a certificate usually has; nothing where the ladder does not say it.
[[nodiscard]] std::optional<records::CertificateLevel> usualLevel(const eligibility::Tier &tier);

} // namespace yumiao::announced

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::announced::Stage>();
}
