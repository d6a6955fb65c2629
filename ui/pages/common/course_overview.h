// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;

namespace yumiao::ui::widgets {
class LampLabel;
class StageTrack;
} // namespace yumiao::ui::widgets

namespace yumiao::ui::pages {

class FactLineView;

/// What a drawer shows of something that goes by dated steps: lamp, stages, content, facts, and the steps below their
/// title. Whoever made it fills the parts.
class CourseOverview final : public QScrollArea {
    Q_OBJECT
public:
    explicit CourseOverview(QWidget *parent);
    [[nodiscard]] widgets::LampLabel *lamp() const { return m_lamp; }
    [[nodiscard]] widgets::StageTrack *track() const { return m_track; }
    [[nodiscard]] FactLineView *facts() const { return m_facts; }
    [[nodiscard]] FactLineView *steps() const { return m_steps; }
    /// Hidden while empty.
    void setContent(const QString &text);
    void setStepsTitle(const QString &title);

private:
    widgets::LampLabel *m_lamp;
    widgets::StageTrack *m_track;
    QLabel *m_content;
    FactLineView *m_facts;
    QLabel *m_stepsTitle;
    FactLineView *m_steps;
};

} // namespace yumiao::ui::pages
