// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_scene.h"

#include <QPixmap>
#include <QWidget>

class QAction;

namespace yumiao::ui::charts {

/// A chart on the screen: one focus stop; arrow keys walk its bars or points, Enter or a click opens what is behind.
class ChartWidget final : public QWidget {
    Q_OBJECT
public:
    explicit ChartWidget(QWidget *parent = nullptr);
    ~ChartWidget() override;

    void setData(figures::ChartData data);
    [[nodiscard]] const figures::ChartData &data() const { return m_scene.data(); }
    /// What can be opened, in widget coordinates.
    [[nodiscard]] const QList<ChartMark> &marks() const { return m_scene.marks(); }
    /// The chosen mark, -1 if none.
    [[nodiscard]] int currentMark() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// 复制图 and 复制表: to the clipboard.
    void copyPicture() const;
    void copyTable() const;

Q_SIGNALS:
    /// A bar or point was opened; only when something is behind it.
    void opened(const yumiao::figures::Counted &counted);
    /// Another bar or point became current (a linked table may follow). -1 and -1 when none.
    void currentChanged(int series, int index);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int markAt(QPointF position) const;
    [[nodiscard]] int neighbour(int series, int index) const;
    [[nodiscard]] int sameIndexBeside(int direction) const;
    void setCurrent(int mark);
    void openCurrent();
    void dress();
    void tellReaders();

    ChartScene m_scene;
    QPixmap m_picture; ///< the painted scene; empty when it must be painted anew
    QAction *m_copyPicture;
    QAction *m_copyTable;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace yumiao::ui::charts
