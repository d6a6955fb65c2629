// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_item.h"

#include <QAbstractListModel>

namespace yumiao::ui::shell {

/// The rows of the palette: headings of groups and the items under them.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    struct Group {
        QByteArray id;
        QString title;
        QString note{}; ///< 8 户，列前 3
        QList<PaletteItem> items{};
    };
    enum Role { HeadingRole = Qt::UserRole, NoteRole };

    using QAbstractListModel::QAbstractListModel;
    void setGroups(const QList<Group> &groups);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The item of a row; nothing for a heading.
    [[nodiscard]] const PaletteItem *itemAt(int row) const;
    [[nodiscard]] QByteArray groupOf(int row) const;
    /// The next row with an item from `row` on, going by `step`; -1 when there is none.
    [[nodiscard]] int nextItem(int row, int step) const;

private:
    struct Row {
        qsizetype group = 0;
        qsizetype item = -1; // -1: the heading
    };
    QList<Group> m_groups;
    QList<Row> m_rows;
};

} // namespace yumiao::ui::shell
