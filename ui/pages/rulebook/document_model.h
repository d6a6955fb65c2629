// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/rule_book.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// The rule documents of the book, judged by or not, a row each.
class DocumentModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, NumberColumn, ForceColumn, ConfidenceColumn, StandingColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setBook(std::shared_ptr<const cultivation::RuleBook> book);
    [[nodiscard]] const std::shared_ptr<const cultivation::RuleBook> &book() const { return m_book; }
    /// The document of a row; null outside.
    [[nodiscard]] const cultivation::BookDocument *documentAt(int row) const;
    /// The row of an office's own document, or of a carried one by its code; -1 when it is not there.
    [[nodiscard]] int rowOf(const QString &code, bool office) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const cultivation::BookDocument &document, Column column) const;

    std::shared_ptr<const cultivation::RuleBook> m_book;
    std::vector<cultivation::GivesWay> m_given;
};

} // namespace yumiao::ui::pages
