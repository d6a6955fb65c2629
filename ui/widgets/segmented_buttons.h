// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyphs.h"

#include <QButtonGroup>
#include <QList>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QToolButton;

namespace yumiao::ui::widgets {

struct Segment {
    QByteArray id{};
    QString text{};
    QByteArray icon{};                   ///< a line icon, may be empty
    std::optional<theme::Glyph> glyph{}; ///< or a sign
};

/// A row of buttons of which one is chosen (全区 / 本单位). Arrow keys move the choice. Where the words have no room
/// and every segment has a picture, the pictures stand alone and the words are told by the tips.
class SegmentedButtons final : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedButtons(QWidget *parent = nullptr);
    /// Keeps the chosen segment where its id is still there; else the first one is chosen. Emits nothing.
    void setSegments(const QList<Segment> &segments);
    void setSmall(bool small);
    /// Chooses without emitting; an unknown id changes nothing.
    void setCurrent(const QByteArray &id);
    [[nodiscard]] QByteArray current() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
Q_SIGNALS:
    /// The officer has chosen another segment.
    void chosen(const QByteArray &id);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool onlyWordsDiffer(const QList<Segment> &segments) const;
    void fitHeights();
    void fitWords();
    [[nodiscard]] int widthOf(Qt::ToolButtonStyle style) const;
    [[nodiscard]] bool hasPictures() const;
    QToolButton *makeButton(const Segment &segment, const char *place);

    QHBoxLayout *m_row;
    QButtonGroup m_group;
    QList<Segment> m_segments;
    bool m_small = false;
};

} // namespace yumiao::ui::widgets
