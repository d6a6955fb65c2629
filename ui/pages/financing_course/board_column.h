// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/record_id.h"

#include <QListView>

class QStandardItemModel;

namespace yumiao::ui::pages {

/// One card of the board.
struct BoardCard {
    RecordId application;
    QString enterprise;
    QString second; ///< institution, amount
    QString third;  ///< stage, days
    bool isLate = false;
};

/// One column of the board: cards 64 high. A card is dragged to another column, or moved with Ctrl+← and Ctrl+→.
class BoardColumn final : public QListView {
    Q_OBJECT
public:
    static constexpr int CardHeight = 64;
    explicit BoardColumn(QWidget *parent = nullptr);
    void setCards(const std::vector<BoardCard> &cards);
    [[nodiscard]] RecordId current() const;
    /// Makes the card of an application the current one, if it is here.
    bool select(RecordId application);

Q_SIGNALS:
    void moveWished(yumiao::RecordId application, int columns); ///< -1 to the left, 1 to the right
    void droppedHere(yumiao::RecordId application);
    void cardActivated(yumiao::RecordId application);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QStandardItemModel *m_model;
};

} // namespace yumiao::ui::pages
