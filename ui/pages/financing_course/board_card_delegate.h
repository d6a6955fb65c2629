// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace yumiao::ui::pages {

/// Draws a card of the board: a frame, the enterprise, where and how much, how long; late ones have a bar at the left
/// in the colour of their lamp and its sign.
class BoardCardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int CardHeight = 64; ///< and as much higher as its three lines grow with the text
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace yumiao::ui::pages
