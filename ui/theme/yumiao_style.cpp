// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/yumiao_style.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTreeView>

namespace yumiao::ui::theme {

namespace {
/// Whether the selection bar belongs to this cell: the first of its row, unless a tree's indent stands before it.
bool beginsRow(const QStyleOption *option, const QWidget *widget)
{
    const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!cell)
        return false;
    if (qobject_cast<const QTreeView *>(widget) && cell->rect.left() > 0)
        return false;
    return cell->viewItemPosition == QStyleOptionViewItem::Beginning
        || cell->viewItemPosition == QStyleOptionViewItem::OnlyOne;
}
} // namespace

YumiaoStyle::YumiaoStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) // the proxy owns its base
{
}

void YumiaoStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        // In lists the selection already says where one is; the ring appears when keys are used.
        if (!qobject_cast<const QAbstractItemView *>(widget) || option->state.testFlag(State_KeyboardFocusChange))
            paintFocusRing(*painter, option->rect);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheck(*painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadio(*painter, *option);
    case PE_IndicatorBranch:
        return paintBranch(*painter, *option);
    case PE_IndicatorHeaderArrow:
        return; // CE_HeaderLabel draws it after the text
    case PE_PanelItemViewItem:
        return paintRowGround(*painter, *option, beginsRow(option, widget));
    case PE_PanelItemViewRow: // of a tree this is the indent before the first cell; elsewhere the cell fills itself
        if (qobject_cast<const QTreeView *>(widget))
            paintRowGround(*painter, *option, option->state.testFlag(State_Selected));
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->setPen(current().colour("line2"));
        painter->setBrush(current().colour("base"));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void YumiaoStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
            return paintHeaderSection(*painter, *header);
        if (element == CE_HeaderLabel)
            return paintHeaderLabel(*painter, *header);
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && element == CE_MenuItem)
        return paintMenuRow(*painter, *item);
    if (element == CE_Splitter || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, current().colour(element == CE_Splitter ? "line" : "head"));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int YumiaoStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return grown(16); // signs are as high as the text they stand before
    case PM_TreeViewIndentation:
        return grown(18);
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return 8;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractItemView *>(widget) ? 0 : 1;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int YumiaoStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_MovementWithoutUpdatingSelection:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize YumiaoStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_HeaderSection)
        wanted.setHeight(qMax(27 + grownLine(), wanted.height()));
    if (type == CT_ItemViewItem)
        wanted.setHeight(qMax(rowHeight(), wanted.height()));
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && type == CT_MenuItem) {
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {wanted.width(), 9};
        const QString text = item->text.section(QLatin1Char('\t'), 0, 0);
        const QString keys = item->text.section(QLatin1Char('\t'), 1);
        const int gap = keys.isEmpty() ? 24 : 40;
        wanted = {grown(34) + item->fontMetrics.horizontalAdvance(text) + gap
                + item->fontMetrics.horizontalAdvance(keys) + 14,
            qMax(26, item->fontMetrics.height() + 8)};
    }
    return wanted;
}

} // namespace yumiao::ui::theme
