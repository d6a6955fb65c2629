// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace yumiao::ui::shell {

/// Paints the rows of the navigation list.
class NavDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, IconRole, BadgeRole, AlarmRole, ChosenRole, LineRole };
    static constexpr int lineHeight = 17;

    using QStyledItemDelegate::QStyledItemDelegate;
    void setNarrow(bool narrow) { m_narrow = narrow; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBadge(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    bool m_narrow = false;
};

} // namespace yumiao::ui::shell
