// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task_course.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/widgets/drawer.h"

#include <QWidget>

class QPushButton;

namespace yumiao::ui::pages {

class CourseOverview;

/// The drawer of one task: its way 下发 → 签收 → 办理 → 反馈 → 复核 → 办结, who has it, its term, and every step with
/// who was in charge then.
class TaskDrawer final : public QWidget {
    Q_OBJECT
public:
    explicit TaskDrawer(PageNeeds needs, QWidget *parent = nullptr);
    ~TaskDrawer() override;

    /// Shows a task; the old one stays until the new one is read.
    void show(RecordId id);
    [[nodiscard]] RecordId task() const { return m_id; }
    /// The task that is shown, once it is read.
    [[nodiscard]] const std::optional<tasks::TaskCourse> &course() const { return m_course.value(); }
    [[nodiscard]] widgets::Drawer &drawer() const { return *m_drawer; }
    void retranslate();

Q_SIGNALS:
    /// Also when the task that was shown is there no more.
    void closeRequested();
    void editWanted(yumiao::RecordId id);
    void stepWanted(yumiao::RecordId id);
    void slipWanted(yumiao::RecordId id);

private:
    [[nodiscard]] QWidget *makeOverview(QWidget *parent);
    void take(const Result<tasks::TaskCourse> &course);
    void fill(const tasks::TaskCourse &course);
    void fillTrack(const tasks::TaskCourse &course);
    void fillFacts(const tasks::TaskCourse &course);
    void fillSteps(const tasks::TaskCourse &course);

    PageNeeds m_needs;
    RecordId m_id;
    AsyncValue<tasks::TaskCourse> m_course;
    widgets::Drawer *m_drawer;
    CourseOverview *m_overview = nullptr;
    QPushButton *m_step;
    QPushButton *m_slip;
    QPushButton *m_edit;
    QPushButton *m_enterprise;
};

} // namespace yumiao::ui::pages
