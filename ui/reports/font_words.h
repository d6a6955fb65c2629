// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/fonts.h"

#include <QCoreApplication>

namespace yumiao::ui::reports {

/// What a reader is told about the faces of official documents that this machine does not have.
class FontWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::reports::FontWords)
public:
    /// The stable word of a role in JSON: "title", "heading", "sub_heading", "body", "digits".
    [[nodiscard]] static QString roleCode(print::FaceRole role);
    /// What the face is for, in the reader's language: body text.
    [[nodiscard]] static QString roleName(print::FaceRole role);
    /// One sentence that names the missing font and what stands in for it.
    [[nodiscard]] static QString warning(const print::FaceUse &use);
    /// The missing font and its substitute in short: 仿宋_GB2312 → LXGW WenKai.
    [[nodiscard]] static QString pair(const print::FaceUse &use);
    /// One sentence for each; nothing when every official font is there.
    [[nodiscard]] static QStringList warnings(const print::FontReport &missing);
};

} // namespace yumiao::ui::reports
