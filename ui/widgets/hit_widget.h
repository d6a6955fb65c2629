// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QWidget>

namespace yumiao::ui::widgets {

/// A part of a painted widget that can be chosen: rung, stage, node.
struct HitArea {
    QByteArray id{};
    QRectF rect;
    QString sentence{}; ///< what a screen reader says and the tooltip shows
};

/// Base of painted widgets with several parts: one focus stop, arrow keys move among the parts, Home and End jump,
/// click, Enter and Space choose. The part under the keyboard is spoken through the accessible description.
class HitWidget : public QWidget {
    Q_OBJECT
public:
    explicit HitWidget(QWidget *parent = nullptr);
    /// The part that is marked as chosen; empty for none. Emits nothing.
    void setSelected(const QByteArray &id);
    [[nodiscard]] const QByteArray &selected() const { return m_selected; }
    /// The parts as screen readers know them, the one under the keyboard, and choosing one as Enter does.
    [[nodiscard]] QList<HitArea> parts() const { return hitAreas(); }
    [[nodiscard]] int currentPart() const { return m_current; }
    void choosePart(int index);
Q_SIGNALS:
    void activated(const QByteArray &id);

protected:
    /// Where the parts are for the present size, in reading order.
    [[nodiscard]] virtual QList<HitArea> hitAreas() const = 0;
    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] int hoveredIndex() const { return m_hovered; }
    /// Call after the data changed.
    void areasChanged();
    /// Draws the focus ring round the current part, if the widget has the focus.
    void paintFocus(QPainter &painter) const;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int indexAt(const QPointF &point) const;
    void moveTo(int index);

    QByteArray m_selected;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace yumiao::ui::widgets
