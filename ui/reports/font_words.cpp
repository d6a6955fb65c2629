// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/font_words.h"

namespace yumiao::ui::reports {

QString FontWords::roleCode(print::FaceRole role)
{
    switch (role) {
    case print::FaceRole::Title:
        return QStringLiteral("title");
    case print::FaceRole::Heading:
        return QStringLiteral("heading");
    case print::FaceRole::SubHeading:
        return QStringLiteral("sub_heading");
    case print::FaceRole::Body:
        return QStringLiteral("body");
    case print::FaceRole::Digits:
        return QStringLiteral("digits");
    }
    return {};
}

QString FontWords::roleName(print::FaceRole role)
{
    switch (role) {
    case print::FaceRole::Title:
        return tr("title");
    case print::FaceRole::Heading:
        return tr("headings");
    case print::FaceRole::SubHeading:
        return tr("sub-headings");
    case print::FaceRole::Body:
        return tr("body text");
    case print::FaceRole::Digits:
        return tr("digits and Latin letters");
    }
    return {};
}

QString FontWords::warning(const print::FaceUse &use)
{
    if (use.used.isEmpty())
        return tr("The font %1 (%2) is not installed and nothing like it was found.")
            .arg(use.wanted, roleName(use.role));
    return tr("The font %1 (%2) is not installed; %3 is used in its place.")
        .arg(use.wanted, roleName(use.role), use.used);
}

QString FontWords::pair(const print::FaceUse &use)
{
    return tr("%1 → %2").arg(use.wanted, use.used.isEmpty() ? tr("none") : use.used);
}

QStringList FontWords::warnings(const print::FontReport &missing)
{
    QStringList sentences;
    for (const print::FaceUse &use : missing)
        sentences.append(warning(use));
    return sentences;
}

} // namespace yumiao::ui::reports
