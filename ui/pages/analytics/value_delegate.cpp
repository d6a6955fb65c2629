// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analytics/value_delegate.h"

#include "ui/charts/chart_table_model.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_paint.h"

#include <QPainter>

namespace yumiao::ui::pages {
namespace {

constexpr double valuePadding = 8.0;

} // namespace

void ValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    theme::paintRowGround(*painter, option, false);
    const bool isNumber = index.column() > 0;
    const bool isKnown = !isNumber || index.data(charts::ChartTableModel::ValueRole).isValid();
    const widgets::TextLook look{
        .token = isKnown ? "t1" : "t3", .align = (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
    widgets::drawLine(
        *painter, QRectF(option.rect).adjusted(valuePadding, 0.0, -valuePadding, 0.0), index.data().toString(), look);
    const QRect &cell = option.rect;
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme::current().colour("line"));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        theme::paintFocusRing(*painter, cell);
    painter->restore();
}

} // namespace yumiao::ui::pages
