// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace yumiao::ui::pages {

/// Paints the rows of the to-do list: group rows over the whole width with chevron, word, count and the link to all of
/// them; item rows with the sign and its word in front.
class TodoDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    /// Where the link of a group row stands; empty when it has none.
    [[nodiscard]] static QRect moreRect(const QRect &row, const QModelIndex &index);
Q_SIGNALS:
    /// The link of a group row was clicked.
    void moreClicked(const QModelIndex &group);

private:
    static void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintItem(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace yumiao::ui::pages
