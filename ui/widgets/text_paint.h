// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

#include <QRectF>

class QPainter;

namespace yumiao::ui::widgets {

/// A line of text in a role and a colour token; elided at the end where it does not fit.
struct TextLook {
    theme::FontRole role = theme::FontRole::Body;
    const char *token = "t1";
    bool bold = false; ///< besides the roles that are bold anyway
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
};

/// Draws plain text (never markup) and answers the width it took, in logical pixels.
double drawLine(QPainter &painter, const QRectF &place, const QString &text, const TextLook &look);
[[nodiscard]] double lineWidth(const QString &text, const TextLook &look);
/// Height of one line of a role, tighter than QFontMetrics::height(), which CJK fonts make very tall.
[[nodiscard]] double lineHeight(theme::FontRole role);

} // namespace yumiao::ui::widgets
