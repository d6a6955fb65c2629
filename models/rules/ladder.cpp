// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ladder.h"

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<rules::Rung>()
{
    static constexpr std::array words{
        Choice{"reserve", QT_TRANSLATE_NOOP("choice", "Cultivation pool"), "培育库"},
        Choice{"innovative", QT_TRANSLATE_NOOP("choice", "Innovative SME"), "创新型中小企业"},
        Choice{"specialised", QT_TRANSLATE_NOOP("choice", "Specialised and sophisticated SME"), "专精特新中小企业"},
        Choice{"little_giant", QT_TRANSLATE_NOOP("choice", "Little giant"), "专精特新“小巨人”企业"},
        Choice{"champion", QT_TRANSLATE_NOOP("choice", "Manufacturing champion"), "制造业单项冠军"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::rules {

std::optional<Rung> rungOf(records::CertificateKind kind)
{
    switch (kind) {
    case records::CertificateKind::Reserve:
        return Rung::Reserve;
    case records::CertificateKind::Innovative:
        return Rung::Innovative;
    case records::CertificateKind::Specialised:
        return Rung::Specialised;
    case records::CertificateKind::LittleGiant:
        return Rung::LittleGiant;
    case records::CertificateKind::Champion:
        return Rung::Champion;
    case records::CertificateKind::TechSme:
    case records::CertificateKind::HighTech:
    case records::CertificateKind::ListingReserve:
    case records::CertificateKind::IpSystem:
    case records::CertificateKind::QualitySystem:
    case records::CertificateKind::Other:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool holdsOn(const records::Certificate &certificate, QDate day)
{
    return certificate.issued.isValid() && certificate.issued <= day
        && (!certificate.validTo.isValid() || certificate.validTo >= day)
        && (!certificate.revoked.isValid() || certificate.revoked > day);
}

std::optional<Rung> tierOn(const std::vector<records::Certificate> &certificates, QDate day)
{
    std::optional<Rung> highest;
    for (const records::Certificate &certificate : certificates) {
        if (!certificate.kind || !holdsOn(certificate, day))
            continue;
        const auto rung = rungOf(*certificate.kind);
        if (rung && (!highest || *rung > *highest))
            highest = rung;
    }
    return highest;
}

} // namespace yumiao::rules
