// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/certificate.h"

#include <array>

namespace yumiao::rules {

/// The rungs of the 专精特新 ladder, from the lowest. The order is the ladder's (工信部企业〔2022〕63号; the pool
/// stands before it in Sichuan practice).
enum class Rung { Reserve, Innovative, Specialised, LittleGiant, Champion };
constexpr int RungCount = 5;

/// The rung that a kind of certificate stands for; nothing for certificates of other ladders.
[[nodiscard]] std::optional<Rung> rungOf(records::CertificateKind kind);

/// Whether a certificate holds on a day: first and last written day included, a revoked one ends that day, an end that
/// is not written does not come (policy file, reading rule 9).
[[nodiscard]] bool holdsOn(const records::Certificate &certificate, QDate day);

/// The tier (梯度) of an enterprise on a day: the highest rung of which a certificate holds, even if the one below has
/// lapsed; nothing when none does.
[[nodiscard]] std::optional<Rung> tierOn(const std::vector<records::Certificate> &certificates, QDate day);

} // namespace yumiao::rules

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::rules::Rung>();
}
