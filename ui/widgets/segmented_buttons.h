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

/// A row of buttons of which one is chosen (全区 / 本单位). Arrow keys move the choice.
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
Q_SIGNALS:
    /// The officer has chosen another segment.
    void chosen(const QByteArray &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] bool onlyWordsDiffer(const QList<Segment> &segments) const;
    void fitHeights();
    QToolButton *makeButton(const Segment &segment, const char *place);

    QHBoxLayout *m_row;
    QButtonGroup m_group;
    QList<Segment> m_segments;
    bool m_small = false;
};

} // namespace yumiao::ui::widgets
