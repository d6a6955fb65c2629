// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/imports/import_models.h"
#include "ui/tables/cell_delegates.h"

namespace yumiao::ui::pages {

/// Lets the officer choose the field of a column from a list.
class FieldChoiceDelegate final : public tables::CellDelegate {
    Q_OBJECT
public:
    FieldChoiceDelegate(const ImportColumnModel &model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    void chosen();
    const ImportColumnModel &m_model;
};

} // namespace yumiao::ui::pages
