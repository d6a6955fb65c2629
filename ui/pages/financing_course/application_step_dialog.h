// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financing/course_reading.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/course_form.h"

class QComboBox;

namespace yumiao::ui::pages {

/// 登记进展: the next step of a financing application. Only steps that the rule knows are offered, the likeliest first,
/// each with what it needs; the ledger judges once more. Open it with open().
class ApplicationStepDialog final : public CourseForm {
    Q_OBJECT
public:
    /// `group`: the stage of the board that the officer moved it to; the first step that leads there is chosen.
    ApplicationStepDialog(
        PageNeeds needs, RecordId application, std::optional<rules::StageGroup> group, QWidget *parent = nullptr);

    /// Whether the course has been read and steps are offered.
    [[nodiscard]] bool isReady() const { return m_known; }
    [[nodiscard]] std::vector<records::ApplicationStage> offered() const;
    /// Chooses a step that is offered; false when it is not.
    bool chooseStep(records::ApplicationStage stage);
    [[nodiscard]] std::optional<records::ApplicationStage> chosen() const;

protected:
    [[nodiscard]] Result<changes::ChangeSet> wish() const override;
    void setWords() override;

private:
    void fill();
    [[nodiscard]] const rules::ApplicationNext *next() const;

    RecordId m_application;
    std::optional<rules::StageGroup> m_group;
    financing::Course m_course;
    AsyncValue<financing::Course> m_read;
    QLabel *m_label;
    QComboBox *m_step;
    QLabel *m_gaps; ///< what its course lacks
    bool m_known = false;
};

/// "银行受理", "审批中（越过：须写明原因）": a step with what it needs.
[[nodiscard]] QString applicationStepWords(const rules::ApplicationNext &next);
[[nodiscard]] QString applicationStageWords(records::ApplicationStage stage);

} // namespace yumiao::ui::pages
