// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

#include <vector>

namespace yumiao::ui::print {

/// The faces that an official document is set in (ui.md 13).
enum class FaceRole {
    Title,      ///< 小标宋
    Heading,    ///< 黑体
    SubHeading, ///< 楷体
    Body,       ///< 仿宋
    Digits,     ///< Times, for digits and Latin letters
};

/// Which family stands for a role on this machine.
struct FaceUse {
    FaceRole role = FaceRole::Body;
    QString wanted; ///< the official family: 仿宋_GB2312
    QString used;   ///< the family that is set; empty if not one of the chain is installed
    bool isSubstitute = false;
};
using FontReport = std::vector<FaceUse>;

/// For every role the family in use. Needs a QGuiApplication, like everything here.
[[nodiscard]] FontReport fontReport();
/// Only the roles whose official family is missing: what the reader must be told before printing.
[[nodiscard]] FontReport missingFonts();

/// Layout counts in twentieths of a point, so that sizes are whole pixels and the same on every device.
constexpr int kUnitsPerPoint = 20;

/// The font of a role, sized in layout units. Glyphs that a family lacks come from the next one of its chain.
/// `bold` has no effect on an official 小标宋 or 黑体, which are heavy by themselves.
[[nodiscard]] QFont face(FaceRole role, double points, bool bold = false);

/// Every family that may have been painted with.
[[nodiscard]] QStringList facesInUse();

} // namespace yumiao::ui::print
