// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/financing/application_card.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace yumiao::ui::widgets {
class LampLabel;
class StageTrack;
} // namespace yumiao::ui::widgets

namespace yumiao::ui::pages {

class FactLineView;

/// 概况 of an application (S4, the pane at the right): the amount, how long it has been where it is, its way through
/// the stages, then the panes that are added, and the last steps.
class ApplicationOverview final : public QScrollArea {
    Q_OBJECT
public:
    explicit ApplicationOverview(QWidget *parent = nullptr);
    void show(const ApplicationCard &card);
    /// A pane below the track; it becomes this widget's.
    void addPane(QWidget *pane);
    [[nodiscard]] QWidget *body() const { return m_body; }
    void retranslate();

private:
    void showHead(const ApplicationCard &card);
    void showTrack(const ApplicationCard &card);
    void showSteps(const ApplicationCard &card);

    QWidget *m_body;
    QVBoxLayout *m_column;
    QVBoxLayout *m_panes;
    QLabel *m_amount;
    QLabel *m_unit;
    widgets::LampLabel *m_lamp;
    widgets::StageTrack *m_track;
    QLabel *m_stepsTitle;
    FactLineView *m_steps;
    std::optional<ApplicationCard> m_card;
};

} // namespace yumiao::ui::pages
