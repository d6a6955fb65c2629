// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fonts.h"

#include <QFontDatabase>

#include <array>
#include <cmath>

namespace yumiao::ui::print {

namespace {
constexpr std::array<FaceRole, 5> kRoles{
    FaceRole::Title, FaceRole::Heading, FaceRole::SubHeading, FaceRole::Body, FaceRole::Digits};

/// First the names of the official family as systems spell them, then what may stand in for it.
struct FaceChain {
    QStringList official;
    QStringList substitutes;
};

FaceChain chainOf(FaceRole role)
{
    const QString serif = QStringLiteral("Noto Serif CJK SC");
    const QString sans = QStringLiteral("Noto Sans CJK SC");
    const QString kai = QStringLiteral("LXGW WenKai");
    switch (role) {
    case FaceRole::Title:
        return {{QStringLiteral("方正小标宋简体"), QStringLiteral("FZXiaoBiaoSong-B05S"),
                    QStringLiteral("方正小标宋_GBK"), QStringLiteral("FZXiaoBiaoSong-B05")},
            {QStringLiteral("华文中宋"), QStringLiteral("STZhongsong"), serif, sans}};
    case FaceRole::Heading:
        return {{QStringLiteral("黑体"), QStringLiteral("SimHei")}, {sans, QStringLiteral("FandolHei"), serif}};
    case FaceRole::SubHeading:
        return {{QStringLiteral("楷体_GB2312"), QStringLiteral("KaiTi_GB2312"), QStringLiteral("KaiTi"),
                    QStringLiteral("楷体")},
            {QStringLiteral("STKaiti"), QStringLiteral("AR PL UKai CN"), kai, QStringLiteral("FandolKai"), serif}};
    case FaceRole::Body:
        return {{QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312"), QStringLiteral("FangSong"),
                    QStringLiteral("仿宋")},
            {QStringLiteral("方正仿宋_GBK"), QStringLiteral("STFangsong"), QStringLiteral("FandolFang R"),
                QStringLiteral("FandolFang"), kai, serif, sans}};
    case FaceRole::Digits:
        return {{QStringLiteral("Times New Roman")},
            {QStringLiteral("Liberation Serif"), QStringLiteral("Tinos"), QStringLiteral("Nimbus Roman"), serif}};
    }
    return {};
}

QStringList installed(const QStringList &families)
{
    QStringList found;
    for (const QString &family : families) {
        if (QFontDatabase::hasFamily(family))
            found.append(family);
    }
    return found;
}

/// The families of a role that this machine has. Asked once: looking a family up is slow, and the fonts of a
/// machine are read when the program starts.
struct InstalledChain {
    QStringList families;
    bool hasOfficial = false;
};

const InstalledChain &installedChain(FaceRole role)
{
    static const std::array<InstalledChain, kRoles.size()> chains = [] {
        std::array<InstalledChain, kRoles.size()> found;
        for (const FaceRole each : kRoles) {
            const FaceChain chain = chainOf(each);
            const QStringList official = installed(chain.official);
            found[static_cast<std::size_t>(each)] = {official + installed(chain.substitutes), !official.isEmpty()};
        }
        return found;
    }();
    return chains[static_cast<std::size_t>(role)];
}
} // namespace

FontReport fontReport()
{
    FontReport report;
    for (const FaceRole role : kRoles) {
        const InstalledChain &chain = installedChain(role);
        report.push_back(FaceUse{role, chainOf(role).official.first(), chain.families.value(0), !chain.hasOfficial});
    }
    return report;
}

FontReport missingFonts()
{
    FontReport missing;
    for (const FaceUse &use : fontReport()) {
        if (use.isSubstitute)
            missing.push_back(use);
    }
    return missing;
}

QFont face(FaceRole role, double points, bool bold)
{
    const InstalledChain &chain = installedChain(role);
    const bool heavyItself = role == FaceRole::Title || role == FaceRole::Heading;
    QFont font;
    if (!chain.families.isEmpty())
        font.setFamilies(chain.families);
    font.setPixelSize(static_cast<int>(std::lround(points * kUnitsPerPoint)));
    font.setBold(bold && !(heavyItself && chain.hasOfficial));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

QStringList facesInUse()
{
    QStringList families;
    for (const FaceRole role : kRoles) {
        families += installedChain(role).families;
    }
    families.removeDuplicates();
    return families;
}

} // namespace yumiao::ui::print
