// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/announced/announced_wish.h"

#include <QtGlobal>

#include <array>

namespace yumiao::announced {

using namespace Qt::StringLiterals;

Done checkWish(const AnnouncedWish &wish)
{
    if (!wish.from.isValid())
        return failure(Fault::Invalid, u"announced.no_first_day"_s);
    if (wish.to.isValid() && wish.to < wish.from)
        return failure(Fault::Invalid, u"announced.reversed"_s, {{u"from"_s, wish.from}, {u"to"_s, wish.to}});
    return {};
}

std::vector<CertifiedTier> certifiedTiers(const eligibility::Ladders &ladders, QDate on)
{
    std::vector<CertifiedTier> tiers;
    for (const eligibility::Ladder &ladder : ladders.ladders)
        for (const eligibility::Tier &tier : ladder.tiers) {
            const bool there = (!tier.from.isValid() || tier.from <= on) && (!tier.to.isValid() || on <= tier.to);
            if (tier.certificate && there)
                tiers.push_back({&ladder, &tier});
        }
    return tiers;
}

Result<CertifiedTier> certifiedTierNamed(const eligibility::Ladders &ladders, const QString &word, QDate on)
{
    const auto kinds = records::choicesOf<records::CertificateKind>();
    QStringList known;
    const auto tiers = certifiedTiers(ladders, on);
    for (const bool byCertificate : {true, false})
        for (const CertifiedTier &it : tiers) {
            const records::Choice &kind = kinds[static_cast<size_t>(*it.tier->certificate)];
            QStringList words{QString::fromLatin1(kind.code), QString::fromUtf8(kind.term)};
            if (!byCertificate) {
                known.append(words.front());
                words = {it.tier->code};
                for (const eligibility::TierName &name : it.tier->names)
                    words << name.title.zh << name.title.en;
            }
            if (words.contains(word, Qt::CaseInsensitive))
                return it;
        }
    return failure(Fault::Invalid, u"tier.unknown"_s, {{u"value"_s, word}, {u"known"_s, known.join(u", "_s)}});
}

std::optional<records::CertificateLevel> usualLevel(const eligibility::Tier &tier)
{
    return tier.levels.empty() ? std::nullopt : std::optional(tier.levels.front());
}

} // namespace yumiao::announced

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<yumiao::announced::Stage>()
{
    static constexpr std::array words{
        Choice{"publicity", QT_TRANSLATE_NOOP("choice", "Publicity list"), "公示"},
        Choice{"announced", QT_TRANSLATE_NOOP("choice", "Announced"), "公告"},
    };
    return words;
}

} // namespace yumiao::records
