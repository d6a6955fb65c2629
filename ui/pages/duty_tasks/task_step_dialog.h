// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task_course.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/course_form.h"

class QComboBox;

namespace yumiao::ui::pages {

/// 登记办理: the next step of a task. Only steps that the rule knows are offered, each with what it needs; the
/// ledger judges once more. Open it with open().
class TaskStepDialog final : public CourseForm {
    Q_OBJECT
public:
    TaskStepDialog(PageNeeds needs, RecordId task, QWidget *parent = nullptr);

    /// Whether the course has been read and steps are offered.
    [[nodiscard]] bool isReady() const { return m_known; }
    [[nodiscard]] std::vector<records::TaskStage> offered() const;
    /// Chooses a step that is offered; false when it is not.
    bool chooseStep(records::TaskStage stage);

protected:
    [[nodiscard]] Result<changes::ChangeSet> wish() const override;
    void setWords() override;

private:
    void fill();
    void presetStep();
    [[nodiscard]] QDate askedFor() const;
    [[nodiscard]] const rules::TaskNext *next() const;

    RecordId m_task;
    tasks::TaskCourse m_course;
    AsyncValue<tasks::TaskCourse> m_read;
    QLabel *m_label;
    QComboBox *m_step;
    bool m_known = false;
};

} // namespace yumiao::ui::pages
