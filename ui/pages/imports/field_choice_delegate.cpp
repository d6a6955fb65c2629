// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/field_choice_delegate.h"

#include "ui/tables/cell_paint.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_paint.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace yumiao::ui::pages {

FieldChoiceDelegate::FieldChoiceDelegate(const ImportColumnModel &model, QObject *parent)
    : CellDelegate(tables::CellLook::Text, parent)
    , m_model(model)
{
}

/// A box with an arrow: that this can be chosen must be seen before it is clicked.
void FieldChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int arrowSize = theme::grown(12);
    painter->save();
    tables::paintCellGround(*painter, option, false);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(4.5, 2.5, -5.5, -3.5);
    const bool isRead = !index.data(Qt::EditRole).toString().isEmpty();
    painter->setPen(theme::current().colour(option.state.testFlag(QStyle::State_Selected) ? "ctl" : "line2"));
    painter->setBrush(theme::current().colour("base"));
    painter->drawRoundedRect(box, 4.0, 4.0);
    widgets::drawLine(*painter, box.adjusted(8.0, 0.0, -arrowSize - 10.0, 0.0), index.data().toString(),
        {.token = isRead ? "t1" : "t3"});
    const QPointF arrow(box.right() - arrowSize - 6.0, box.center().y() - arrowSize / 2.0);
    painter->drawPixmap(
        arrow, theme::iconPixmap("chevron-down", "t2", arrowSize, painter->device()->devicePixelRatioF()));
    painter->restore();
}

QWidget *FieldChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->setProperty("size", QStringLiteral("small"));
    for (const auto &[name, title] : m_model.fields())
        box->addItem(title, name);
    connect(box, &QComboBox::activated, this, &FieldChoiceDelegate::chosen);
    QTimer::singleShot(0, box, &QComboBox::showPopup); // whoever opened it wants the list
    return box;
}

void FieldChoiceDelegate::chosen()
{
    auto *box = qobject_cast<QComboBox *>(sender());
    Q_EMIT commitData(box);
    Q_EMIT closeEditor(box);
}

void FieldChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void FieldChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace yumiao::ui::pages
