// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/imports/import_preview.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// The records that an import would make (将新增) or change (将更新): which one, and what it would say.
class ImportChangeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, FieldsColumn, ColumnCount };
    explicit ImportChangeModel(bool created, QObject *parent = nullptr);
    /// Takes those of its sort.
    void setLines(const std::vector<ImportLine> &lines);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString nameOf(const ImportLine &line) const;
    [[nodiscard]] static QString fieldText(const ImportLine &line, const ImportLine::Field &field);

    bool m_created;
    std::vector<ImportLine> m_lines;
};

} // namespace yumiao::ui::pages
