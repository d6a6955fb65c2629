// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/judgement/criteria_model.h"

#include <QTreeView>

namespace yumiao::ui::pages {

/// Shows criteria, as high as its rows: the pane around it scrolls. Enter, F1 or a click on the clause asks for its
/// text; + and − or the arrow keys open and close what has members.
class CriteriaView final : public QTreeView {
    Q_OBJECT
public:
    explicit CriteriaView(CriteriaModel &model, QWidget *parent);
    /// After new lines: what is not settled is open one level deep.
    void showLines();
    /// The place of the current line among those of the model; -1: none.
    [[nodiscard]] int currentLine() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The text of this line is wanted.
    void clauseWanted(int line);
    void currentLineChanged(int line);
    /// A row that should be seen, in the coordinates of the view.
    void rowShown(const QRect &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    void fitHeight();
    [[nodiscard]] int shownRows(const QModelIndex &parent) const;

    CriteriaModel &m_model;
};

} // namespace yumiao::ui::pages
