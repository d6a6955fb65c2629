// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/field_choice_delegate.h"

#include <QComboBox>

namespace yumiao::ui::pages {

FieldChoiceDelegate::FieldChoiceDelegate(const ImportColumnModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QWidget *FieldChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    for (const auto &[name, title] : m_model.fields())
        box->addItem(title, name);
    connect(box, &QComboBox::activated, box, [this, box] {
        auto *self = const_cast<FieldChoiceDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
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
