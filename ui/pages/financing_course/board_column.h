// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/financing_course/board_cards.h"

#include <QListView>

namespace yumiao::ui::pages {

/// One column of the board. A card is dragged to another column, or moved with Ctrl+← and Ctrl+→.
class BoardColumn final : public QListView {
    Q_OBJECT
public:
    explicit BoardColumn(QWidget *parent = nullptr);
    void setCards(std::vector<BoardCard> cards);
    [[nodiscard]] RecordId current() const;
    /// Makes the card of an application the current one, if it is here.
    bool select(RecordId application);
    [[nodiscard]] const BoardCards &cards() const { return *m_cards; }

Q_SIGNALS:
    void moveWished(yumiao::RecordId application, int columns); ///< -1 to the left, 1 to the right
    void droppedHere(yumiao::RecordId application);
    void cardActivated(yumiao::RecordId application);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] RecordId wanted(const QMimeData *carried) const;
    void setTarget(bool target);

    BoardCards *m_cards;
    bool m_target = false; ///< a card hangs over it
};

} // namespace yumiao::ui::pages
