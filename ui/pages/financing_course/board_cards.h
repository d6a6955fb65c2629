// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/record_id.h"
#include "models/rules/lamp.h"

#include <QAbstractListModel>

#include <vector>

namespace yumiao::ui::pages {

/// One card of the board.
struct BoardCard {
    RecordId application;
    QString enterprise;
    QString second;                  ///< institution, amount
    QString third;                   ///< stage, days
    std::optional<rules::Lamp> lamp; ///< too long in its stage, past its day
    QString spoken;                  ///< all of it as a sentence
};

/// The cards of one column. What is dragged from it carries the application and nothing else.
class BoardCards final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setCards(std::vector<BoardCard> cards);
    /// The card of a row; null where there is none.
    [[nodiscard]] const BoardCard *at(const QModelIndex &index) const;
    /// The row of an application; -1 when it is not here.
    [[nodiscard]] int rowOf(RecordId application) const;
    /// The application that was dragged; null when it is no card of the board.
    [[nodiscard]] static RecordId dragged(const QMimeData &data);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    std::vector<BoardCard> m_cards;
};

} // namespace yumiao::ui::pages
