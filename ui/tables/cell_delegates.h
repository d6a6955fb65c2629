// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cell_look.h"
#include "ui/tables/text_layouts.h"

#include <QStyledItemDelegate>

namespace yumiao::ui::tables {

/// Paints a cell of a table, list or tree in one of the looks: ground of hover and selection with the bar of 3 px where
/// the row begins, hairline below. Reads roles only, never the model's type: LoadingRole cells show a grey bar,
/// UnknownRole ones are quiet. The words are the tooltip where they do not fit and the model has none.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(CellLook look, QObject *parent = nullptr);
    CellDelegate(CellLook look, MarksOf marks, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    [[nodiscard]] CellLook look() const { return m_look; }

private:
    [[nodiscard]] CellMarks marksOf(const QModelIndex &index) const;

    CellLook m_look;
    MarksOf m_marks;
    mutable TextLayouts m_layouts; ///< painting changes nothing else
};

} // namespace yumiao::ui::tables
