// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cell_delegates.h"

class QTreeView;

namespace yumiao::ui::pages {

/// Cells of the plan's tree: chapters stand in bold on a ground of their own, and their lamps are counted one by one
/// over the columns of the lamp and the deadline, which they do not have.
class PlanDelegate final : public tables::CellDelegate {
    Q_OBJECT
public:
    PlanDelegate(tables::CellLook look, QTreeView *view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCounts(QPainter &painter, const QRect &place, const QModelIndex &chapter) const;

    QTreeView &m_view;
};

} // namespace yumiao::ui::pages
