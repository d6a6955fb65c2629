// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/measure.h"
#include "ui/pages/common/course_form.h"

namespace yumiao::ui::pages {

/// 调整期限 of a measure: the new day with its reason. The change and the measure's own deadline are written together;
/// the day before stays in the change.
class DeadlineForm final : public CourseForm {
    Q_OBJECT
public:
    DeadlineForm(PageNeeds needs, const records::Measure &measure, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<changes::ChangeSet> wish() const override;
    void setWords() override;

private:
    /// The one the bureau set, else the plan's.
    [[nodiscard]] QDate inForce() const;
    records::Measure m_measure;
};

} // namespace yumiao::ui::pages
