// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/requests/request_course.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/course_form.h"

class QComboBox;

namespace yumiao::ui::pages {

/// 登记办理: the next step of a request. Only steps that the rule knows are offered, each with what it needs; the
/// ledger judges once more. Open it with open().
class RequestStepDialog final : public CourseForm {
    Q_OBJECT
public:
    RequestStepDialog(PageNeeds needs, RecordId request, QWidget *parent = nullptr);

    /// Whether the course has been read and steps are offered.
    [[nodiscard]] bool isReady() const { return m_known; }
    [[nodiscard]] std::vector<records::RequestStage> offered() const;
    /// Chooses a step that is offered; false when it is not.
    bool chooseStep(records::RequestStage stage);

protected:
    [[nodiscard]] Result<changes::ChangeSet> wish() const override;
    void setWords() override;

private:
    void fill();
    void presetBureau();
    [[nodiscard]] const rules::RequestNext *next() const;

    RecordId m_request;
    requests::RequestCourse m_course;
    AsyncValue<requests::RequestCourse> m_read;
    QLabel *m_label;
    QComboBox *m_step;
    bool m_known = false;
};

} // namespace yumiao::ui::pages
