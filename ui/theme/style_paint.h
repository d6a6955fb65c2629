// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionMenuItem;

namespace yumiao::ui::theme {

// The pieces YumiaoStyle is put together from; each reads the tokens in use.

/// 2 px ring inside `rect` (ui.md 12).
void paintFocusRing(QPainter &painter, const QRect &rect);
void paintCheck(QPainter &painter, const QStyleOption &option);
void paintRadio(QPainter &painter, const QStyleOption &option);
/// A chevron, right when closed and down when open.
void paintBranch(QPainter &painter, const QStyleOption &option);
/// Ground of a selected or hovered cell; where a selected row begins it has a 3 px bar.
void paintRowGround(QPainter &painter, const QStyleOption &option, bool beginsRow);
void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option);
/// Text aligned as its column, the sort arrow right after it.
void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option);
void paintMenuRow(QPainter &painter, const QStyleOptionMenuItem &option);

} // namespace yumiao::ui::theme
